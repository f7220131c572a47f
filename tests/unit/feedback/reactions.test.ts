import type { FeedbackRow, Role } from '../../../src/feedback/reaction';
import { offersFor, reactions, type Sender, type Why } from '../../../src/feedback/reactions';
import type { Subject } from '../../../src/feedback/subject';
import type { Invite, SectionKey } from '../../../src/meeting/minutes';

const principal: Sender = { role: 'principal', name: 'Maria Stenkvist', formerNames: [] };
const peer: Sender = { role: 'peer', name: 'Anna Ek', formerNames: [] };

/** A section that says these lines; those that begin with "·" were printed or fetched. */
const section = (key: SectionKey | null, said: string | string[] = 'Text', more: Partial<Subject> = {}) => ({
  key,
  heading: 'Rubrik',
  written: true,
  lines: [said].flat().map((text) => ({ text: text.replace(/^·/, ''), printed: text.startsWith('·') })),
  people: false,
  task: false,
  shared: false,
  ...more,
});
const row = (more: Partial<FeedbackRow>): FeedbackRow => ({
  reaction: 'read',
  section: 'Rubrik',
  text: '',
  from: 'Maria Stenkvist',
  date: '2025-11-20',
  note: null,
  promised: null,
  done: false,
  response: null,
  row: 1,
  ...more,
});
const keys = (sender: Sender, invite: Invite | null, subject: Subject, rows: FeedbackRow[] = []): string[] =>
  offersFor(sender, invite, subject, rows).offered.map(({ reaction }) => reaction.key);
const why = (
  sender: Sender,
  invite: Invite | null,
  subject: Subject,
  key: string,
  rows: FeedbackRow[] = [],
) => offersFor(sender, invite, subject, rows).notOffered.find(({ reaction }) => reaction.key === key)?.why;

describe('by the kind of section', () => {
  test.each<[SectionKey | null, string[]]>([
    ['previous', ['read', 'followed', 'learned', 'mine']],
    ['knowBelieve', ['read', 'learned', 'mine']],
    ['discussion', ['read', 'learned', 'mine']],
    ['decide', ['read', 'learned', 'mine']],
    ['parking', ['read', 'mine']],
    ['start', ['read', 'mine']],
    ['reading', ['read', 'mine']],
    [null, ['read', 'learned', 'mine']],
    ['feedback', []],
  ])('a section of the kind %s that says little', (key, offered) => {
    expect(keys(principal, null, section(key, 'Vi pratade om tallinjen.'))).toEqual(offered);
  });
});

describe('by what the section holds', () => {
  const holds: [string, SectionKey, string | string[], string, boolean][] = [
    ['evidence with numbers', 'previous', '39 av 118 elever valde 1/8.', 'know', true],
    ['evidence named', 'discussion', 'Resultatet på diagnosen överraskade oss.', 'know', true],
    ['no evidence', 'discussion', 'Vi tror att eleverna gissar.', 'know', false],
    ['evidence that is not there', 'discussion', 'Vi har inget underlag än.', 'know', false],
    ['evidence to come', 'discussion', 'Vi ska göra ett test till nästa gång.', 'know', false],
    ['known beside its label', 'knowBelieve', 'Vi vet (underlag): fel svar i varje klass', 'know', true],
    ['known under its label', 'knowBelieve', ['·Vi vet (underlag):', 'fel svar'], 'know', true],
    ['only believed', 'knowBelieve', ['·Vi vet (underlag):', 'Vi tror: alla kan'], 'know', false],
    ['nothing known', 'knowBelieve', 'Vi vet: inget än', 'know', false],
    ['known in English', 'knowBelieve', 'We know (evidence): wrong answers in each class', 'know', true],
    ['against it', 'knowBelieve', 'Det här talar emot: sexorna klarade det', 'counter', true],
    ['against it, beneath', 'knowBelieve', ['·Det här talar emot:', 'Sexorna klarade det'], 'counter', true],
    [
      'nothing against it',
      'knowBelieve',
      ['Vi tror: alla kan', '·Det här talar emot:', ''],
      'counter',
      false,
    ],
    ['nothing against it, said', 'knowBelieve', 'Det här talar emot: inget vi hittade', 'counter', false],
    ['against it in English', 'knowBelieve', 'This speaks against it: year 6 managed', 'counter', true],
    ['followed up', 'previous', 'Alla prövade tallinjen.', 'followed', true],
    [
      'nothing but what was fetched',
      'previous',
      '·Förra uppgiften: pröva (hämtat från 14 oktober)',
      'followed',
      false,
    ],
    ['not done', 'previous', 'Vi hann inte pröva uppgiften.', 'followed', false],
    ['nobody did', 'previous', 'Ingen hade hunnit pröva tallinjen. Vi pratade om annat.', 'followed', false],
    ['not done, in English', 'previous', 'We didn’t have time to try it.', 'followed', false],
    ['put off', 'previous', 'Uppföljningen sköts upp till nästa gång.', 'followed', false],
    ['no task', 'previous', 'Ingen uppgift till i dag.', 'followed', false],
    ['some did not', 'previous', 'Två hann inte. Övriga visade elevernas svar.', 'followed', true],
    ['a dash', 'previous', '–', 'followed', false],
    ['none of the pupils', 'previous', 'Ingen av eleverna valde 1/8 efter lektionen.', 'followed', true],
    ['tried', 'previous', 'Alla testade exit tickets i sin klass.', 'tried', true],
    ['tried, in English', 'previous', 'We tried the number line in year 5.', 'tried', true],
    ['only planned', 'discussion', 'Vi ska pröva tallinjen i åk 5.', 'tried', false],
    ['planned and used as a word', 'discussion', 'Till nästa gång har vi prövat tallinjen.', 'tried', false],
    ['not tried', 'previous', 'Vi har inte prövat tallinjen.', 'tried', false],
    ['an obstacle', 'discussion', 'Hindret är att vi saknar vikarier på tisdagar.', 'obstacle', true],
    ['no obstacle', 'discussion', 'Vi pratade om tallinjen.', 'obstacle', false],
    ['obstacles that are none', 'discussion', 'Det fanns inga hinder.', 'obstacle', false],
  ];
  test.each(holds)('%s', (_, key, said, reaction, offered) => {
    expect(keys(principal, null, section(key, said)).includes(reaction)).toBe(offered);
  });

  test.each<[string, Partial<Subject>, string, Why]>([
    ['no next task', { task: false }, 'clear', 'noTask'],
    ['not to be shared', { shared: false }, 'share', 'notShared'],
    ['nothing written', { written: false }, 'read', 'empty'],
    ['who was there', { people: true }, 'read', 'people'],
  ])('%s', (_, more, key, reason) => {
    const subject = section('decide', 'Text', { task: true, shared: true });
    expect(keys(principal, null, subject)).toContain(key);
    expect(keys(principal, null, { ...subject, ...more })).not.toContain(key);
    expect(why(principal, null, { ...subject, ...more }, key)).toBe(reason);
  });
});

describe('by invitation', () => {
  const rich = section('previous', ['Vi prövade. 39 av 118 elever valde fel. Hindret är tid.'], {
    task: true,
    shared: true,
  });

  test('nothing when the group has asked for none, and it says so', () => {
    expect(keys(principal, 'none', rich)).toEqual([]);
    for (const { reaction } of offersFor(principal, 'none', rich, []).notOffered)
      expect(why(principal, 'none', rich, reaction.key)).toBe('none');
  });

  test('a thought only where the group asked to be challenged', () => {
    for (const { key } of reactions.filter((one) => one.key === 'thought')) {
      expect(keys(principal, 'challenge', rich)[0]).toBe(key);
      for (const invite of [null, 'read', 'strengths', 'know', 'peers', 'obstacle'] as const)
        expect(why(principal, invite, rich, key)).toBe('notChallenged');
    }
  });

  test('who would rather talk is told that it is read and what will be done, and no more', () => {
    expect(keys(principal, 'talk', rich)).toEqual(['read', 'mine']);
    expect(why(principal, 'talk', rich, 'know')).toBe('talk');
  });

  test.each<[Invite | null, string[]]>([
    [null, ['read']],
    ['know', ['know']],
    ['task', ['clear']],
    ['obstacle', ['obstacle', 'mine']],
    ['strengths', ['know', 'followed', 'tried', 'clear', 'learned', 'share']],
  ])('what the group has asked for by %s comes first', (invite, first) => {
    const { offered } = offersFor(principal, invite, rich, []);
    expect(offered.filter(({ asked }) => asked).map(({ reaction }) => reaction.key)).toEqual(first);
    expect(offered.slice(0, first.length).every(({ asked }) => asked)).toBe(true);
  });

  test('a group that asks for help has named its obstacle', () => {
    for (const key of ['start', 'reading'] as const) {
      expect(why(principal, 'obstacle', section(key, 'Uppläst.'), 'obstacle')).toBe('noObstacle');
      expect(keys(principal, 'obstacle', section(key, 'Vikarie saknas.'))).toContain('obstacle');
    }
    expect(keys(principal, 'obstacle', section('discussion', 'Vi pratade.'))).toContain('obstacle');
  });
});

describe('rows that people have put together', () => {
  const two = { reaction: null, together: ['know', 'learned'] } as const;
  const subject = section('previous', 'Vi prövade. 39 av 118 elever valde fel.');

  test('hold as many reactions as they say', () => {
    expect(why(principal, null, subject, 'read', [row(two)])).toBe('twoLeft');
    const names = 'Maria Stenkvist\nMaria Stenkvist, rektor';
    expect(why(principal, null, subject, 'read', [row({ ...two, from: names })])).toBe('twoLeft');
  });

  test('hold for each person what that person left', () => {
    const rows = [row({ ...two, from: 'Per Lind\nMaria Stenkvist', section: 'Fokus\nRubrik' })];
    expect(why(principal, null, subject, 'learned', rows)).toBe('alreadyThere');
    expect(keys(principal, null, subject, rows)).toEqual(expect.arrayContaining(['read', 'know']));
    expect(why(principal, null, subject, 'read', [...rows, row({})])).toBe('twoLeft');
    expect(keys({ ...principal, name: 'Ann Ek' }, null, subject, rows)).toContain('learned');
  });
});

describe('by role', () => {
  test.each<[Role | null, string]>([
    ['member', 'Tomas Wikner'],
    ['coordinator', 'Tomas Wikner'],
    [null, 'Maria Stenkvist'],
    ['principal', ' '],
  ])('nothing for %s %j', (role, name) => {
    expect(offersFor({ role, name, formerNames: [] }, null, section('previous'), [])).toEqual({
      offered: [],
      notOffered: [],
    });
  });

  test('another group recognises itself, and leaves more only where the group has asked for it', () => {
    const told = section('discussion', 'Vi prövade och 3 av 20 elever klarade det.');
    expect(keys(peer, null, told)).toEqual(['recognise']);
    expect(why(peer, null, told, 'know')).toBe('notPeers');
    expect(keys(peer, 'peers', told)).toEqual(['learned', 'recognise', 'read', 'know', 'tried']);
    expect(keys(peer, 'none', told)).toEqual([]);
  });

  test('nobody above the group recognises itself in it', () => {
    for (const invite of [null, 'peers', 'challenge'] as const)
      expect(keys(principal, invite, section('discussion'))).not.toContain('recognise');
  });
});

describe('by what has been left', () => {
  const written = section('discussion', '39 av 118 elever.');
  test('the same reaction is not offered twice on one section, but on another', () => {
    const rows = [row({ section: '1. Rubrik (20 min)' })];
    expect(keys(principal, null, written, rows)).not.toContain('read');
    expect(why(principal, null, written, 'read', rows)).toBe('alreadyThere');
    expect(keys(principal, null, { ...written, heading: 'En annan' }, rows)).toContain('read');
  });

  test('somebody else’s reaction takes no place', () => {
    const rows = [row({ from: 'Per Lind' }), row({ from: 'Per Lind', reaction: 'know' }), row({ from: '' })];
    expect(keys(principal, null, written, rows)).toEqual(['read', 'know', 'learned', 'mine']);
  });

  test('two from one person in one meeting is the most, also when one cannot be understood', () => {
    const rows = [row({ from: 'maria  stenkvist' }), row({ reaction: null, section: 'Annat' })];
    expect(keys(principal, null, written, rows)).toEqual([]);
    expect(why(principal, null, written, 'read', rows)).toBe('twoLeft');
  });
});
