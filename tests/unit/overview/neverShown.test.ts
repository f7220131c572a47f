import * as fc from 'fast-check';
import { openPromises } from '../../../src/feedback/promises';
import { parseFeedback } from '../../../src/feedback/table';
import type { Minutes } from '../../../src/meeting/minutes';
import { factsOf, placeOf } from '../../../src/overview/facts';
import { groupNow } from '../../../src/overview/groupNow';
import { groupCells } from '../../../src/overview/groupRows';
import { indexCells } from '../../../src/overview/indexRows';
import { heldByMonth, monthCells } from '../../../src/overview/months';
import { schoolCells, schoolsOf } from '../../../src/overview/schoolRows';
import { sv } from '../../../src/text/sv';
import { folderId, noPlan, someEntry, someMinutes, someOutlook, swedish } from './example';

/** A word that stands nowhere else, for each place in minutes where people write. */
const sentinel = (name: string): string => `zq${name}zq`;

const minutesOf = (status: Minutes['status']): Minutes =>
  someMinutes({
    title: sentinel('title'),
    time: sentinel('time'),
    group: sentinel('group'),
    schools: [sentinel('schools')],
    leader: sentinel('leader'),
    secretary: sentinel('secretary'),
    present: [sentinel('present'), sentinel('present2')],
    focus: sentinel('focus'),
    shareFrom: sentinel('shareFrom'),
    share: 'partial',
    nextTask: sentinel('nextTask'),
    taskKind: [sentinel('taskKind')],
    values: { time: sentinel('value'), savedQuestions: sentinel('savedQuestions') },
    sections: [
      {
        key: 'discussion',
        heading: sentinel('heading'),
        headingId: 'h.section',
        written: true,
        place: { tab: 0, block: 3 },
        end: 5,
      },
    ],
    feedback: {
      place: { tab: 0, block: 9 },
      rows: [
        ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
        [
          sentinel('section'),
          `Det här ligger hos mig. Ni får besked av mig den 15 mars 2026. Jag lade märke till att ${sentinel('note')}. Inget svar behövs.`,
          sentinel('from'),
          '2025-10-15',
        ],
        [sentinel('section2'), sentinel('reaction'), sentinel('from2'), sentinel('day')],
      ],
    },
    status,
  });

/** Everything that the sheet says anywhere of these minutes: texts, links and notes, in every tab. */
function saidBy(minutes: Minutes): string {
  const promised = openPromises(parseFeedback(minutes.feedback?.rows ?? [], [sv.feedback])).map(
    ({ promised }) => promised,
  );
  const facts = factsOf(minutes, { tabs: [] }, promised);
  const entry = someEntry({ facts, place: placeOf(minutes, ['t.0']) });
  const outlook = someOutlook({ today: '2026-02-20' });
  const now = groupNow({ id: folderId(1), name: 'Matematik' }, [entry], noPlan, outlook);
  const groups = [now, now, now];
  const rows = [
    indexCells(entry, { group: 'Matematik', document: 'Protokoll', folder: folderId(1) }, swedish),
    groupCells(now, swedish),
    ...schoolsOf(groups, []).map((school) => schoolCells(school, swedish)),
    ...monthCells(heldByMonth(groups, outlook), swedish),
  ];
  return JSON.stringify(rows);
}

const shown = (said: string): string[] =>
  [...new Set([...said.matchAll(/zq(\w+?)zq/g)].map(([, name = '']) => name))].sort();

describe('what reaches the sheet', () => {
  test('of finished minutes: schools, contact and focus, and no other words of theirs', () => {
    expect(shown(saidBy(minutesOf('final')))).toEqual(['focus', 'leader', 'schools']);
  });

  test('of what a principal has promised: the day, and nothing of what it is or who said it', () => {
    expect(saidBy(minutesOf('final'))).toContain('2026-03-15');
  });

  test.each(['draft', null] as const)('of minutes with status %s: not a word', (status) => {
    const said = saidBy(minutesOf(status));
    expect(shown(said)).toEqual([]);
    expect(said).toContain('2025-10-14');
    expect(said).not.toContain('2026-03-15');
    expect(said).not.toContain(swedish.invites.challenge);
    expect(said).not.toContain(swedish.overview.task.written);
  });

  test('a task is only written or not', () => {
    const long = saidBy(someMinutes({ nextTask: 'Pröva testet i åk 4' }));
    const other = saidBy(someMinutes({ nextTask: 'Läs kapitel 3' }));
    expect(long).toBe(other);
    expect(long).toContain(swedish.overview.task.written);
  });

  test('present, secretary, time and feedback make no difference to any cell', () => {
    const people = fc.record({
      secretary: fc.option(fc.string()),
      present: fc.array(fc.string()),
      time: fc.option(fc.string()),
      taskKind: fc.array(fc.string()),
      feedback: fc.option(
        fc.record({ place: fc.constant({ tab: 0, block: 1 }), rows: fc.array(fc.array(fc.string())) }),
      ),
    });
    const plain = saidBy(someMinutes());
    fc.assert(fc.property(people, (part) => expect(saidBy(someMinutes(part))).toBe(plain)));
  });

  test('no score, no percent, no ranking, no words that point at a lack', () => {
    expect(saidBy(minutesOf('final'))).not.toMatch(
      /%|poäng|rank|försenad|saknas|inaktiv|brist|bäst|topp|röd|måste/i,
    );
  });
});
