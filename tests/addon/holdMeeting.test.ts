import { GoogleError } from '../../local/google/modelled';
import type { MeetingState } from '../../src/actions/documentViews';
import { DocumentBed, only, standard } from './documentBed';

const aStep: MeetingState = {
  name: '2025-11-20 Lärträff',
  step: 3,
  heading: 'Diskussion – gemensamt lärande för dagen (40 min)',
  left: null,
  endsAt: 1_763_629_200_000,
};

function underWay() {
  const bed = new DocumentBed();
  const meeting = only(bed.view('ylva', 'insertTemplate', standard));
  const section = (key: string) => {
    const found = meeting.sections.find((each) => each.key === key);
    if (!found) throw new Error(`There is no ${key}`);
    return found;
  };
  const kept = (person = 'ylva') => bed.view(person, 'openDocument', {}).underWay;
  return { bed, meeting, section, kept };
}

test('where the meeting is comes back when the panel is opened again, and only to whoever kept it', () => {
  const { bed, kept } = underWay();
  expect(kept()).toBeNull();
  expect(bed.ask('ylva', 'holdMeeting', { show: null, state: aStep })).toEqual({ ok: true, value: null });
  expect(kept()).toEqual(aStep);
  expect(kept('tomas')).toBeNull();
  const paused = { ...aStep, left: 720, endsAt: null };
  bed.ask('ylva', 'holdMeeting', { show: null, state: paused });
  expect(kept()).toEqual(paused);
  bed.ask('ylva', 'holdMeeting', { show: null, state: null });
  expect(kept()).toBeNull();
});

test('nothing of it stands in the document, in properties or in a log', () => {
  const { bed, section } = underWay();
  const before = JSON.stringify(bed.stored);
  bed.forget();
  bed.ask('ylva', 'holdMeeting', { show: section('discussion').place, state: aStep });
  expect(JSON.stringify(bed.stored)).toBe(before);
  const names = bed.record.map(({ name }) => name);
  expect(
    names.filter((name) => /setPropert|console|Logger|insert|append|setText|saveAndClose/.test(name)),
  ).toEqual([]);
  expect(names.filter((name) => name.startsWith('Cache.'))).toEqual(['Cache.put']);
});

test('it is forgotten after three hours, and at midnight', () => {
  const { bed, kept } = underWay();
  bed.ask('ylva', 'holdMeeting', { show: null, state: aStep });
  bed.clock.pass(2.9 * 3_600_000);
  expect(kept()).toEqual(aStep);
  bed.clock.pass(0.2 * 3_600_000);
  expect(kept()).toBeNull();
  bed.clock.pass(10.5 * 3_600_000);
  bed.ask('ylva', 'holdMeeting', { show: null, state: aStep });
  expect(kept()).toEqual(aStep);
  bed.clock.pass(2 * 3_600_000);
  expect(kept()).toBeNull();
});

test('another document has a meeting of its own', () => {
  const { bed, kept } = underWay();
  bed.ask('ylva', 'holdMeeting', { show: null, state: aStep });
  const other = bed.document('Ett annat', bed.stored).id;
  const answer = bed.call('ylva', other, 'openDocument', {});
  expect(answer).toMatchObject({ ok: true, value: { underWay: null } });
  expect(kept()).toEqual(aStep);
});

test('the cursor is put where one writes in the step, as when one goes there', () => {
  const { bed, section } = underWay();
  const place = section('discussion').place;
  const effects = (name: string, payload: unknown) =>
    bed.run({ person: 'ylva', file: bed.file, kind: 'call', function: 'call', arguments: [name, payload] })
      .effects;
  const went = effects('goTo', place);
  expect(went.length).toBeGreaterThan(0);
  expect(effects('holdMeeting', { show: place, state: aStep })).toEqual(went);
});

test('a step that is no longer there is not shown, but the state is kept', () => {
  const { bed, section, kept } = underWay();
  const gone = { ...section('discussion').place, words: 'Något helt annat' };
  expect(bed.refusal('ylva', 'holdMeeting', { show: gone, state: aStep })).toBe('moved');
  expect(kept()).toEqual(aStep);
});

test('a cache that fails keeps nobody from reading the document or from seeing the step', () => {
  const { bed, meeting, section } = underWay();
  const tooMany = new GoogleError('Service invoked too many times for one day: cache.');
  bed.faults.at('Cache.get', tooMany);
  expect(bed.view('ylva', 'openDocument', {})).toMatchObject({
    underWay: null,
    meetings: [{ title: meeting.title }],
  });
  bed.faults.at('Cache.put', tooMany);
  bed.forget();
  const payload = { show: section('discussion').place, state: aStep };
  expect(bed.refusal('ylva', 'holdMeeting', payload)).toBe('quota');
  expect(bed.record.map(({ name }) => name)).toContain('Document.setCursor');
});

test.each<[string, object]>([
  ['no state', { show: null }],
  ['no word on what to show', { state: null }],
  ['a step before the first', { show: null, state: { ...aStep, step: -1 } }],
  ['half seconds', { show: null, state: { ...aStep, left: 0.5 } }],
  ['a day far away', { show: null, state: { ...aStep, endsAt: 1e15 } }],
  ['a name that never ends', { show: null, state: { ...aStep, name: 'x'.repeat(2001) } }],
  ['who has spoken', { show: null, state: { ...aStep, spoken: ['Ylva'] } }],
])('%s is refused', (_what, payload) => {
  const { bed } = underWay();
  expect(bed.call('ylva', bed.file, 'holdMeeting', payload)).toMatchObject({ error: { code: 'badPayload' } });
});
