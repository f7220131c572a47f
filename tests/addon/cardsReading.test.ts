import { ApiError } from '../../local/google/apiError';
import type { CardJson } from '../../local/google/cardService/json';
import type { CallAhead } from '../../local/google/faults';
import { GoogleError } from '../../local/google/modelled';
import { stateOf } from '../../local/google/scriptState';
import { clickOn, everyMeeting, press, rowsOf, select, textsOf } from './cardsBed';
import { type Meeting, minutes, OverviewBed } from './overviewBed';

const limit = 30_000;
const most = 150;

/** The rows that are meetings; documents that could not be read have no focus. */
const fociOn = (card: CardJson): string[] => rowsOf(card).flatMap((row) => /Fokus \d+/.exec(row)?.[0] ?? []);

/** A group whose documents were changed in this order, the last of them latest. */
function changedInTurn(...batches: Meeting[][]): { bed: OverviewBed; folder: string; ids: string[][] } {
  const bed = new OverviewBed();
  const folder = bed.folder('Kemi', bed.root.id).id;
  const ids = batches.map((meetings) => {
    bed.clock.pass(60_000);
    return meetings.map(({ date }) => bed.minutesIn(folder, 'Kemi', { date, focus: 'Fokus 1' }).id);
  });
  bed.forget();
  return { bed, folder, ids };
}

/** What is shown by one question to the add-on, which keeps within what Google allows. */
function within(bed: OverviewBed, show: () => CardJson): CardJson {
  bed.clock.pass(60_000);
  bed.forget();
  const before = bed.clock.now();
  const card = show();
  expect(bed.clock.now() - before).toBeLessThan(limit);
  expect(bed.documentReads).toBeLessThanOrEqual(most);
  return card;
}

const isAbout =
  (name: string, ids: readonly string[]) =>
  (call: CallAhead): boolean =>
    call.name === name && ids.some((id) => JSON.stringify(call.arguments).includes(id));

test('where Google takes no field mask, a card asks no more often than it may, and reading on comes to an end', () => {
  const { bed, folder } = changedInTurn(everyMeeting(170));
  const isMasked = ({ name, arguments: [, url] }: CallAhead) =>
    name === 'Docs.Documents.get' && String(url).includes('fields=');
  bed.faults.at(isMasked, new ApiError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'));
  let card = within(bed, () => select(bed, folder));
  for (let pressed = 1; textsOf(card)[0]?.includes('lästa'); pressed += 1) {
    expect(pressed).toBeLessThan(4);
    const before = card;
    card = within(bed, () => press(bed, before, 'Läs vidare'));
  }
  expect(textsOf(card)).toEqual(['Sida 1 av 9']);
});

const answers = {
  'may not be read': new ApiError(403, 'PERMISSION_DENIED', 'No.'),
  'is gone': new ApiError(404, 'NOT_FOUND', 'No.'),
  'is too large': new ApiError(413, 'TOO_LARGE', 'No.'),
  'gets no answer': new ApiError(503, 'UNAVAILABLE', 'No.'),
};

test.each(['may not be read', 'gets no answer'] as const)(
  'a document that %s does not stand in the way of those behind it',
  (why) => {
    const { bed, folder, ids } = changedInTurn(everyMeeting(3), everyMeeting(155));
    bed.faults.at(isAbout('Docs.Documents.get', ids[1] ?? []), answers[why]);
    const card = within(bed, () => select(bed, folder));
    expect(fociOn(card)).toEqual([]);
    expect(textsOf(card).join()).not.toContain('inga protokoll');
    expect(fociOn(within(bed, () => press(bed, card, 'Läs vidare')))).toHaveLength(3);
  },
);

test.each(Object.entries(answers))('a document that %s is read when it can be', (_, answer) => {
  const { bed, folder } = changedInTurn(everyMeeting(3));
  bed.faults.at('Docs.Documents.get', answer);
  expect(fociOn(within(bed, () => select(bed, folder)))).toEqual([]);
  bed.faults.clear();
  expect(fociOn(within(bed, () => select(bed, folder)))).toHaveLength(3);
});

test('what is too much for the cache is read again, and the rest is kept whatever there is of it', () => {
  const { bed, folder } = changedInTurn(everyMeeting(120));
  bed.clock.pass(60_000);
  bed.document('Alla träffar', minutes('Kemi', ...everyMeeting(260)), folder);
  const isMany = ({ name, arguments: [keys] }: CallAhead) =>
    name === 'Cache.getAll' && Array.isArray(keys) && keys.length > 100;
  bed.faults.at(isMany, new GoogleError('Argument too large: keys'));
  select(bed, folder);
  bed.forget();
  select(bed, folder);
  expect(bed.documentReads).toBe(1);
});

test('which documents could not be read is kept for ten minutes, and what was read for six hours', () => {
  const { bed, folder, ids } = changedInTurn(everyMeeting(1), everyMeeting(1));
  bed.faults.at(isAbout('Docs.Documents.get', ids[1] ?? []), new ApiError(403, 'PERMISSION_DENIED', 'No.'));
  select(bed, folder);
  const kept = [...stateOf(bed.workspace).caches.values()].flatMap((values) => [...values.values()]);
  const minutes = kept.map(({ value, until }) => [
    value.includes('noAccess'),
    Math.round((until - bed.clock.now()) / 60_000),
  ]);
  expect(minutes.sort()).toEqual([
    [false, 360],
    [true, 10],
  ]);
});

test('of those that could not be read, ten are named beneath the first page', () => {
  const { bed, folder, ids } = changedInTurn(everyMeeting(21), everyMeeting(12));
  bed.faults.at(isAbout('Docs.Documents.get', ids[1] ?? []), new ApiError(403, 'PERMISSION_DENIED', 'No.'));
  const card = within(bed, () => select(bed, folder));
  expect(card.sections.find(({ header }) => header === 'Kunde inte läsas')?.widgets).toHaveLength(10);
  expect(rowsOf(press(bed, card, 'Nästa sida'))).toHaveLength(1);
});

test('a document that breaks every question it is part of is found, and the others are read', () => {
  const { bed, folder, ids } = changedInTurn(everyMeeting(160), everyMeeting(5));
  const broken = isAbout('UrlFetchApp.fetchAll', [ids[1]?.[3] ?? '']);
  bed.faults.at(broken, new GoogleError('Address unavailable: https://docs.googleapis.com'));
  const card = within(bed, () => select(bed, folder));
  const further = within(bed, () => press(bed, card, 'Läs vidare'));
  const whole = within(bed, () => press(bed, further, 'Läs vidare'));
  expect(textsOf(whole)[0]).toMatch(/^164 av 165 dokument är lästa/);
  expect(rowsOf(whole)).toContainEqual(expect.stringMatching(/Google svarade inte/));
});

test('one that takes long to break a question does not stand in the way of the others either', () => {
  const { bed, folder, ids } = changedInTurn(everyMeeting(30), everyMeeting(30));
  const broken = isAbout('UrlFetchApp.fetchAll', [ids[1]?.[0] ?? '']);
  bed.faults.slow(broken, 10_000);
  bed.faults.at(broken, new GoogleError('Address unavailable: https://docs.googleapis.com'));
  const card = within(bed, () => select(bed, folder));
  expect(textsOf(card)[0]).toMatch(/^0 av 60 dokument är lästa/);
  const further = within(bed, () => press(bed, card, 'Läs vidare'));
  expect(textsOf(further)[0]).toMatch(/^30 av 60 dokument är lästa/);
});

test('while Google is away the card says so, and later reads on', () => {
  const { bed, folder } = changedInTurn(everyMeeting(40));
  bed.faults.at('UrlFetchApp.fetchAll', new GoogleError('Address unavailable: https://docs.googleapis.com'));
  const card = within(bed, () => select(bed, folder));
  expect(textsOf(card)).toEqual(['0 av 40 dokument är lästa.']);
  bed.faults.clear();
  expect(fociOn(within(bed, () => press(bed, card, 'Läs vidare')))).toHaveLength(20);
});

test('what the script itself may not do is no fault of the documents', () => {
  const { bed, folder } = changedInTurn(everyMeeting(3));
  const message = 'You do not have permission to call UrlFetchApp.fetchAll. Required permissions: x';
  bed.faults.at('UrlFetchApp.fetchAll', new GoogleError(message), 1);
  const card = select(bed, folder);
  expect(textsOf(card)).toEqual([expect.stringMatching(/^Lärträff behöver ditt godk/)]);
  expect(fociOn(press(bed, card, 'Försök igen'))).toHaveLength(3);
});

test('while Google is slow the card comes in time with what there is, and reading on comes to an end', () => {
  const { bed, folder } = changedInTurn(everyMeeting(70));
  bed.faults.slow('Docs.Documents.get', 500);
  let card = within(bed, () => select(bed, folder));
  for (let pressed = 1; textsOf(card)[0]?.includes('lästa'); pressed += 1) {
    expect(pressed).toBeLessThan(4);
    const before = card;
    card = within(bed, () => press(bed, before, 'Läs vidare'));
  }
  expect(textsOf(card)).toEqual(['Sida 1 av 4']);
});

test('of what Google hands out no more of this minute the card says to wait, and asks for no more', () => {
  const { bed, folder } = changedInTurn(everyMeeting(100));
  bed.faults.at('Docs.Documents.get', new ApiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded.'));
  const card = within(bed, () => select(bed, folder));
  expect(textsOf(card)[0]).toMatch(/^0 av 100 dokument är lästa\. Google tar emot .* vänta en minut/);
  expect(bed.documentReads).toBeLessThanOrEqual(30);
  expect(clickOn(card, 'Läs vidare')).toBeDefined();
});

describe('the cache', () => {
  test.each(['Cache.getAll', 'Cache.putAll'])('that fails in %s costs time and nothing else', (name) => {
    const { bed, folder } = changedInTurn(everyMeeting(2));
    bed.faults.at(name, new GoogleError('Service error: Cache'));
    expect(fociOn(select(bed, folder))).toHaveLength(2);
    expect(fociOn(select(bed, folder))).toHaveLength(2);
  });

  test('that gives back something else is passed over', () => {
    const { bed, folder } = changedInTurn(everyMeeting(2));
    const before = select(bed, folder);
    for (const values of stateOf(bed.workspace).caches.values())
      for (const [key, kept] of values) values.set(key, { ...kept, value: '[{"document"' });
    expect(select(bed, folder)).toEqual(before);
  });
});
