import type { End, Step } from './run';

/** A schedule as one would tell it: a line a step, what comes within it further in. */
export const inWords = (steps: readonly Step[], indent = ''): string[] =>
  steps.flatMap((step) => {
    if ('byHand' in step) return [`${indent}by hand: ${detailsOf(step.byHand)}`];
    const cuts = step.cuts.flatMap(({ before, comes }) => [
      `${indent}  ${before === 'unlocked' ? 'after its lock' : `before call ${before}`}:`,
      ...inWords([comes], `${indent}    `),
    ]);
    const who = 'refresh' in step ? `${step.refresh} refreshes` : `${step.by}: ${detailsOf(step.deed)}`;
    const again = 'again' in step && step.again ? ', and tries again' : '';
    return [`${indent}${who}${endOf(step.end)}${again}`, ...cuts];
  });

const detailsOf = (deed: object): string =>
  Object.entries(deed)
    .map(([key, value]) => (key === 'does' || key === 'hand' ? value : `${key} ${JSON.stringify(value)}`))
    .join(' ');

function endOf(end: End | null): string {
  if (!end) return '';
  return end.how === 'answer lost' ? ', answer lost' : `, ${end.how} before call ${end.before}`;
}
