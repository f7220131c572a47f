import { stateOf } from '../../local/google/scriptState';
import { minutes, OverviewBed } from '../addon/overviewBed';
import { howMany } from './howMany';
import { heapKept, pause } from './memory';

const groups = ['Bild', 'Fysik', 'Kemi'];
const days = ['2025-09-02', '2025-10-07'];

/** Bytes: what one refresh leaves, over and over, is more when it is as little as a name. */
const mostGrown = 500_000;

/** What a refresh took, and what is left when it is over. */
interface Round {
  /** Calls to Google by name, in order. */
  calls: string[];
  /** Milliseconds of Google's time. */
  took: number;
  sheet: number;
  properties: number;
  cached: number;
  waiting: number;
}

/** A sheet that is refreshed hour after hour, with something changed each time and put back the next. */
test('refreshes in a row: each asks for the same, takes the same and leaves nothing behind', async () => {
  const count = howMany(200, 1000);
  const bed = new OverviewBed();
  const documents = groups.flatMap(
    (name) => bed.group(name, ...days.map((date) => ({ date, next: '2025-12-09' }))).documents,
  );
  bed.setUp();
  bed.refresh();
  const [changed] = documents;
  const rounds: Round[] = [];
  let kept = 0;
  for (let number = 0; number < count; number += 1) {
    const focus = number % 2 ? 'Bråk' : 'Läsning';
    bed.clock.pass(60_000);
    bed.workspace.write(
      changed?.id ?? '',
      minutes('Bild', { date: '2025-09-02', focus, promised: ['2025-12-09'] }),
    );
    bed.forget();
    const begun = bed.clock.now();
    bed.refresh();
    rounds.push({
      calls: bed.remoteCalls.map(({ name }) => name),
      took: bed.clock.now() - begun,
      sheet: JSON.stringify(bed.stored).length,
      properties: sizeOfProperties(bed),
      cached: [...stateOf(bed.workspace).caches.values()].reduce((sum, { size }) => sum + size, 0),
      waiting: bed.workspace.triggers.all().length,
    });
    if (number === Math.floor(count / 4)) kept = await heapKept();
    await pause();
  }
  bed.forget();
  const grown = (await heapKept()) - kept;
  const [, , first, second] = rounds;
  rounds.slice(2).forEach(({ sheet, took, ...round }, number) => {
    const { sheet: before, took: usual, ...expected } = (number % 2 ? second : first) as Round;
    expect(round).toEqual(expected);
    // The moment of a refresh has a letter more or less.
    expect(Math.abs(sheet - before)).toBeLessThan(20);
    expect(Math.abs(took - usual)).toBeLessThan(100);
  });
  expect(grown).toBeLessThan(mostGrown);
});

const sizeOfProperties = ({ workspace, sheet }: OverviewBed): number =>
  ['script', `document:${sheet.id}`, ...workspace.people.map(({ email }) => `user:${email}`)]
    .map((name) => JSON.stringify(workspace.properties(name).all()).length)
    .reduce((sum, size) => sum + size);
