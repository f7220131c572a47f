import type { DocumentView, MeetingView, SectionView } from '../../../../src/actions/documentViews';
import {
  goesRound,
  meetingOf,
  nameOf,
  stepAgain,
  stepsOf,
  withoutTime,
} from '../../../../src/sidebar/docs/meeting/steps';

const section = (heading: string, key: SectionView['key'] = null) => ({ heading, key }) as SectionView;
const meeting = (date: string | null, title: string, sections: SectionView[] = []) =>
  ({ date, title, sections }) as MeetingView;

test('every section is a step but feedback', () => {
  const all = [section('Prat', 'discussion'), section('Annat'), section('Återkoppling', 'feedback')];
  expect(stepsOf(meeting(null, '', all)).map(({ heading }) => heading)).toEqual(['Prat', 'Annat']);
});

describe('a meeting under way', () => {
  const autumn = meeting('2025-10-14', 'Lärträff');
  const winter = meeting('2025-11-20', 'Lärträff');
  const view = { meetings: [winter, autumn] } as DocumentView;
  const state = { name: nameOf(autumn), step: 0, heading: '', left: null, endsAt: null };

  test('is found by its date and title', () => {
    expect(meetingOf(state, view)).toBe(autumn);
    expect(meetingOf(null, view)).toBeNull();
  });

  test('is dropped when either is another one', () => {
    expect(meetingOf({ ...state, name: nameOf(meeting('2025-10-15', 'Lärträff')) }, view)).toBeNull();
    expect(meetingOf({ ...state, name: nameOf(meeting('2025-10-14', 'Lektionsstudie')) }, view)).toBeNull();
  });
});

describe('the step is found again', () => {
  const steps = ['Laget runt', 'Prat', 'Beslut', 'Prat om annat', 'Beslut'].map((heading) =>
    section(heading),
  );
  test.each([
    ['where it stood', 1, 'Prat', 1],
    ['by its heading, when one came before it', 0, 'Prat', 1],
    ['where it stood, when its heading is another one', 2, 'Bestäm', 2],
    ['where it stood, when its heading is there twice', 3, 'Beslut', 3],
    ['at the end, when the minutes are shorter', 9, 'Borta', 4],
  ])('%s', (_where, step, heading, found) => {
    expect(stepAgain(steps, step, heading)).toBe(found);
  });
});

test.each([
  ['Diskussion – gemensamt lärande (40 min)', 'Diskussion – gemensamt lärande'],
  ['Diskussion (30–40 minuter)', 'Diskussion'],
  ['Prat (ca 20´)', 'Prat'],
  ['Vet (underlag) och tror', 'Vet (underlag) och tror'],
  ['Sekreterare (för dagen)', 'Sekreterare (för dagen)'],
  ['(20 min)', '(20 min)'],
])('%j is shown as %j', (heading, shown) => {
  expect(withoutTime(heading)).toBe(shown);
});

test.each([
  ['Förra uppgiften', 'previous', true],
  ['Sedan sist – laget runt', null, true],
  ['What we did – round the table', null, true],
  ['Diskussion', 'discussion', false],
] as const)('%j goes round the table: %p %p', (heading, key, goes) => {
  expect(goesRound(section(heading, key))).toBe(goes);
});
