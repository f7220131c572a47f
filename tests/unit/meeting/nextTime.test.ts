import type { Minutes } from '../../../src/meeting/minutes';
import { readMinutes } from '../../../src/meeting/read';
import { outlineFrom } from './outlineFrom';

function only(text: string): Minutes {
  const [minutes, ...others] = readMinutes(outlineFrom(text), {
    today: '2026-11-22',
    title: null,
    folder: null,
  });
  if (!minutes || others.length > 0) throw new Error(`There are ${minutes ? 1 + others.length : 0} meetings`);
  return minutes;
}

const before =
  'Träff 4\nDatum: 4/11 2026\nNärvarande: Amal, Petra\n\nLaget runt\nAlla berättade om bråk.\n\n';
const task = 'Alla provar tallinjen och tar med tre exempel.';

describe.each([
  'Nästa gång',
  '## Nästa gång',
  '**Nästa gång**',
  'Nästa gång:',
  'NÄSTA GÅNG',
  'Next time',
  'Nästa',
])('beneath %s', (heading) => {
  it('words are the task', () => {
    const minutes = only(`${before}${heading}\n${task}`);
    expect(minutes).toMatchObject({ nextTask: task, nextDate: null });
    expect(minutes.sections.map(({ key, written }) => [key, written])).toEqual([
      ['previous', true],
      ['decide', true],
    ]);
  });

  it('a day is the next meeting', () => {
    expect(only(`${before}${heading}\nOnsdag 9/12 2026 kl. 14.30`)).toMatchObject({
      nextTask: null,
      nextDate: { iso: '2026-12-09' },
    });
  });

  it('a day and words are both', () => {
    expect(only(`${before}${heading}\n\nOnsdag 9/12 2026 kl. 14.30\n${task}`)).toMatchObject({
      nextTask: task,
      nextDate: { iso: '2026-12-09' },
    });
  });

  it('nothing is nothing', () => {
    expect(only(`${before}${heading}\n`)).toMatchObject({ nextTask: null, nextDate: null });
  });
});

test('the words for the task that stand in a field go before', () => {
  const minutes = only(`${before}Uppgift till nästa träff: Läs kapitel 2\n\nNästa gång\nVi tar med kaffe.`);
  expect(minutes.nextTask).toBe('Läs kapitel 2');
});
