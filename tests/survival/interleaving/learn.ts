import { inTemplate } from './deeds';
import { Run, type Step } from './run';
import { learnMarks, setFields, viewed, writtenIn } from './truth';

const steps = (...deeds: [string, object][]): Step[] =>
  deeds.map(([by, deed]) => ({ by, deed, cuts: [], end: null, again: false }) as unknown as Step);

/** Everything once, with nobody else there: what it writes and marks then is how it shall be. */
export function learn(): void {
  const run = new Run();
  const alone = (...deeds: [string, object][]) => {
    for (const step of steps(...deeds)) run.do(step);
  };
  alone(['ylva', { does: 'template', doc: 'empty' }]);
  const [meeting] = viewed(run.world, 'empty').meetings;
  if (!meeting) throw new Error('Nothing was inserted');
  for (const key of setFields) inTemplate.fields[key] = writtenIn(meeting, key);
  inTemplate.headings.push(...meeting.sections.map(({ heading }) => heading));
  const everything = () => {
    const fields = setFields.map((field): [string, object] => [
      'eva',
      { does: 'set', at: 0, field, value: '2025-12-02' },
    ]);
    for (const doc of ['running', 'empty'] as const)
      for (const at of [0, 1])
        for (const kind of ['parking', 'tried']) alone(['ylva', { does: 'line', doc, at, kind }]);
    alone(
      ['maria', { does: 'leave', at: 0 }],
      ['ylva', { does: 'questions', doc: 'running' }],
      ['ylva', { does: 'gather' }],
    );
    alone(...fields);
  };
  everything();
  run.do({ byHand: { hand: 'deletes field' } });
  alone(
    ['ylva2', { does: 'read', doc: 'running' }],
    ['ylva2', { does: 'set', at: 0, field: 'focus', value: 'Bråk' }],
  );
  alone(['eva', { does: 'questions', doc: 'empty' }], ['eva', { does: 'template', doc: 'running' }]);
  for (const doc of ['running', 'empty'] as const) learnMarks(run.world, doc);
  if (run.wrongs.length > 0) throw new Error(run.wrongs.join('\n'));
}
