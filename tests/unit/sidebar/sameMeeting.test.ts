import type { MeetingView } from '../../../src/actions/documentViews';
import { sameMeeting } from '../../../src/sidebar/docs/sameMeeting';

const meeting = (block: number, date: string | null, title = 'Lärträff') =>
  ({ place: { tab: 0, block, words: '' }, date, title, tabTitle: null }) as MeetingView;

describe('a meeting found again in a newer view', () => {
  const known = meeting(4, '2025-10-14');

  test('by its name, wherever it stands now', () => {
    const moved = meeting(30, '2025-10-14');
    expect(sameMeeting([meeting(4, '2025-11-20'), moved], known)).toBe(moved);
  });

  test('by its place when its date or title has been changed', () => {
    const changed = meeting(4, '2025-10-21');
    expect(sameMeeting([changed, meeting(30, '2025-09-01')], known)).toBe(changed);
  });

  test('of two with the same name, the nearest', () => {
    const near = meeting(6, '2025-10-14');
    expect(sameMeeting([meeting(50, '2025-10-14'), near], known)).toBe(near);
  });

  test('not at all when it is gone', () => {
    expect(sameMeeting([meeting(9, '2025-09-01')], known)).toBeNull();
    expect(sameMeeting([], known)).toBeNull();
  });
});
