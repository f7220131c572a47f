import fc from 'fast-check';
import type { DocumentView, MeetingView } from '../../../src/actions/documentViews';
import { meetingNow, otherWays, situationOf, waysFrom } from '../../../src/sidebar/docs/now/situation';

const today = '2025-11-20';

type Given = Partial<Pick<MeetingView, 'date' | 'nextDate' | 'status' | 'secretary' | 'present'>> & {
  written?: boolean;
};

const meeting = ({ written = false, ...given }: Given): MeetingView =>
  ({
    date: today,
    nextDate: null,
    status: 'draft',
    secretary: null,
    present: [],
    sections: [
      { key: 'start', written: false },
      { key: 'discussion', written },
    ],
    ...given,
  }) as unknown as MeetingView;

const view = (
  meetings: MeetingView[],
  more: Partial<Pick<DocumentView, 'underWay'>> & { empty?: boolean; gathered?: number[] } = {},
) => ({
  today,
  meetings,
  document: { title: '', empty: more.empty ?? false, cursor: false, gathered: more.gathered ?? null },
  underWay: more.underWay ?? null,
});

const under = { name: '', step: 1, heading: '', left: null, endsAt: null };
const notes = { ...meeting({ date: null }), sections: [] };

describe('the situation', () => {
  test.each<[string, MeetingView | null, string]>([
    ['today and untouched', meeting({}), 'planned'],
    ['ahead', meeting({ date: '2025-12-04' }), 'planned'],
    ['ahead, with something written already', meeting({ date: '2025-12-04', written: true }), 'planned'],
    ['without a date and untouched', meeting({ date: null }), 'planned'],
    ['earlier and untouched', meeting({ date: '2025-11-06' }), 'planned'],
    ['today, with a secretary', meeting({ secretary: 'Ylva' }), 'today'],
    ['today, with who is there', meeting({ present: ['Ylva', 'Tomas'] }), 'today'],
    ['today, with something written', meeting({ written: true }), 'today'],
    ['yesterday', meeting({ date: '2025-11-19', written: true }), 'draft'],
    ['two weeks ago', meeting({ date: '2025-11-06', written: true }), 'draft'],
    [
      'last week, and the next one is today',
      meeting({ date: '2025-11-13', nextDate: today, written: true }),
      'before',
    ],
    ['longer ago', meeting({ date: '2025-11-05', written: true }), 'before'],
    ['final today', meeting({ written: true, status: 'final' }), 'before'],
    ['notes without date and headings', notes, 'before'],
    ['no minutes in a text', null, 'notMinutes'],
  ])('%s', (_, given, expected) => {
    expect(situationOf(view(given ? [given] : []), given)).toBe(expected);
  });

  test('nothing in the document', () => {
    expect(situationOf(view([], { empty: true }), null)).toBe('empty');
    expect(situationOf(view([], { gathered: [2025] }), null)).toBe('gathered');
  });

  test('a meeting that was begun in the panel is today’s, although nothing is written', () => {
    expect(situationOf(view([meeting({})], { underWay: under }), meeting({}))).toBe('today');
  });
});

describe('the meeting that matters', () => {
  const [old, last, now, next, later] = ['2025-09-02', '2025-11-06', today, '2025-12-04', '2026-01-15'].map(
    (date) => meeting({ date, written: true }),
  ) as [MeetingView, MeetingView, MeetingView, MeetingView, MeetingView];
  const undated = meeting({ date: null });

  test.each<[string, MeetingView[], MeetingView | null]>([
    ['today’s before all others', [later, old, now, next, undated], now],
    ['else the next one ahead', [later, old, next, last], next],
    ['else the latest', [old, undated, last], last],
    ['else the first without a date', [undated], undated],
    ['none where there is none', [], null],
  ])('is %s', (_, meetings, expected) => {
    expect(meetingNow(view(meetings))).toBe(expected);
  });

  test('is the same whatever order they stand in', () => {
    const all = [old, last, next, later];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 4 }),
        (meetings) => meetingNow(view(meetings)) === next,
      ),
    );
  });
});

describe('the ways from it', () => {
  const from = (
    given: MeetingView | null,
    more: Parameters<typeof view>[1] = {},
    rooms: (room: string) => boolean = () => true,
  ) => {
    const seen = view(given ? [given] : [], more);
    return waysFrom(seen, situationOf(seen, given), given, rooms);
  };

  test.each<[string, string[], string]>([
    ['an empty document', from(null, { empty: true }), 'newMinutes'],
    ['a text that is no minutes', from(null), 'newMinutes'],
    ['new minutes', from(meeting({})), 'fillIn'],
    ['people who have sat down', from(meeting({ secretary: 'Ylva' })), 'begin'],
    ['a meeting with something written', from(meeting({ written: true })), 'goOn'],
    ['a meeting begun in the panel', from(meeting({}), { underWay: under }), 'goOn'],
    ['a draft from yesterday', from(meeting({ written: true, date: '2025-11-19' })), 'finish'],
    ['final minutes', from(meeting({ written: true, status: 'final' })), 'newMinutes'],
  ])('%s has one main way and at most three quiet ones', (_, ways, main) => {
    expect(ways[0]).toBe(main);
    expect(ways.length).toBeLessThanOrEqual(4);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test('final minutes are not offered to be read aloud again', () => {
    expect(from(meeting({ written: true, status: 'final' }))).not.toContain('finish');
  });

  test('a conversation model is offered where there is a discussion', () => {
    expect(from(meeting({}))).toContain('model');
    expect(from({ ...meeting({}), sections: [] })).not.toContain('model');
  });

  test('new minutes and the gathered year can be had from everywhere', () => {
    for (const given of [meeting({}), meeting({ written: true }), notes, null]) {
      const ways = from(given);
      expect([...ways, ...otherWays(ways)]).toEqual(expect.arrayContaining(['newMinutes', 'year']));
    }
  });

  test('a way without its room is not shown, and the next one becomes the main one', () => {
    const rooms = (room: string) => room !== 'fields';
    expect(from(meeting({}), {}, rooms)).toEqual(['begin', 'model', 'newMinutes']);
  });
});
