import { factsOf } from '../../../src/overview/facts';
import { someMinutes } from './example';

test('of a check-in between a group leader and a principal the overview knows the day and no more', () => {
  const facts = factsOf(someMinutes({ template: 'avstamning', status: 'final' }), { tabs: [] });
  expect(facts).toMatchObject({ date: '2025-10-14', final: false });
  const { template, schools, leader, focus, task, invite, share } = facts;
  expect([template, schools, leader, focus, task, invite, share]).toEqual(Array(7).fill(null));
});
