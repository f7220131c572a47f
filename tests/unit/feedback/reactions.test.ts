import type { FeedbackRow } from '../../../src/feedback/reaction';
import { offersFor, type Sender, type Subject } from '../../../src/feedback/reactions';
import type { Invite, SectionKey } from '../../../src/meeting/minutes';

const principal: Sender = { role: 'principal', name: 'Maria Stenkvist' };
const section = (key: SectionKey | null, written = true, heading = 'Rubrik'): Subject => ({
  key,
  heading,
  written,
});
const row = (more: Partial<FeedbackRow>): FeedbackRow => ({
  reaction: 'read',
  section: 'Rubrik',
  text: '',
  from: 'Maria Stenkvist',
  date: '2025-11-20',
  row: 1,
  ...more,
});
const keys = (sender: Sender, invite: Invite | null, subject: Subject, rows: FeedbackRow[] = []): string[] =>
  offersFor(sender, invite, subject, rows).map((reaction) => reaction.key);

test.each<[SectionKey | null, string[]]>([
  ['previous', ['read', 'know', 'followed']],
  ['knowBelieve', ['read', 'know']],
  ['discussion', ['read', 'know']],
  ['decide', ['read']],
  ['parking', ['read']],
  [null, ['read']],
  ['feedback', []],
])('a written section of the kind %s is offered %j', (key, offered) => {
  expect(keys(principal, null, section(key))).toEqual(offered);
});

test('nothing is offered where nothing is written', () => {
  expect(keys(principal, 'know', section('previous', false))).toEqual([]);
});

test('nothing is offered when the group has asked for none', () => {
  expect(keys(principal, 'none', section('previous'))).toEqual([]);
});

test.each<Sender>([
  { role: 'member', name: 'Tomas Wikner' },
  { role: null, name: 'Maria Stenkvist' },
  { role: 'principal', name: ' ' },
])('nothing is offered to %j', (sender) => {
  expect(keys(sender, null, section('previous'))).toEqual([]);
});

test('what the group has asked for comes first', () => {
  expect(keys(principal, 'know', section('previous'))).toEqual(['know', 'read', 'followed']);
  expect(keys(principal, 'strengths', section('previous'))).toEqual(['know', 'followed', 'read']);
});

test('the same reaction is not offered twice on one section, but on another', () => {
  const rows = [row({ section: '1. Rubrik (20 min)' })];
  expect(keys(principal, null, section('previous'), rows)).toEqual(['know', 'followed']);
  expect(keys(principal, null, section('previous', true, 'En annan'), rows)).toContain('read');
});

test('somebody else’s reaction takes no place', () => {
  const rows = [row({ from: 'Per Lind' }), row({ from: 'Per Lind', reaction: 'know' }), row({ from: '' })];
  expect(keys(principal, null, section('previous'), rows)).toEqual(['read', 'know', 'followed']);
});

test('two from one person in one meeting is the most, also when one cannot be understood', () => {
  const rows = [row({ from: 'maria  stenkvist' }), row({ reaction: null, section: 'Annat' })];
  expect(keys(principal, null, section('previous'), rows)).toEqual([]);
});
