import type { CardAnswer } from '../../local/google/cardService/json';
import { GoogleError } from '../../local/google/modelled';
import { cardIn, person, press, rowsOf, select, textsOf } from './cardsBed';
import { minutes, OverviewBed } from './overviewBed';

describe('whatever goes wrong', () => {
  test('is a card with a calm sentence and the way to try again, at whichever call it happens', () => {
    const made = () => {
      const bed = new OverviewBed();
      const { folder } = bed.group('Kemi', { date: '2025-11-11' });
      bed.forget();
      return { bed, folder: folder.id };
    };
    const unbroken = made();
    const card = select(unbroken.bed, unbroken.folder);
    const calls = unbroken.bed.record.length;
    expect(calls).toBeGreaterThan(10);
    for (let nth = 1; nth <= calls; nth += 1) {
      const { bed, folder } = made();
      bed.faults.at(nth, new GoogleError('Service error: try again.'));
      const broken = select(bed, folder);
      expect(JSON.stringify(broken)).not.toMatch(/Service error|undefined/);
      const again = ['Försök igen', 'Läs vidare'].find((words) =>
        JSON.stringify(broken).includes(`"${words}"`),
      );
      expect(rowsOf(again ? press(bed, broken, again) : broken)).toEqual(rowsOf(card));
    }
  });

  test('is no more when something is pressed', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-11-11' });
    const card = select(bed, bed.root.id);
    bed.faults.at(
      ({ name }) => /^(Utilities|Session|Properties|Drive|Cache)/.test(name),
      new GoogleError('Service error: try again.'),
    );
    const broken = press(bed, card, 'Visa hela mappen som en grupp');
    expect(textsOf(broken)).toEqual([expect.stringMatching(/^Det gick inte den här gången/)]);
    bed.faults.clear();
    expect(rowsOf(press(bed, broken, 'Försök igen'))).toHaveLength(1);
  });

  test('is told of a folder and of a file without a name', () => {
    const bed = new OverviewBed();
    const groups = bed.folder('', bed.root.id);
    for (const name of ['Kemi', '']) {
      const { id } = bed.folder(name, groups.id);
      bed.document('', minutes(name, { date: '2025-11-11' }), id);
    }
    for (const { id } of bed.workspace.items()) expect(select(bed, id).header?.title).not.toBe('');
    expect(select(bed, groups.id).header?.title).toBe('–');
  });

  const folderType = 'application/vnd.google-apps.folder';
  test.each([
    ['nothing', undefined],
    ['a word', 'drive'],
    ['no list of what is selected', { drive: { selectedItems: {} }, commonEventObject: null }],
    ['something else selected', { drive: { selectedItems: [7], activeCursorItem: { id: 'x' } } }],
    [
      'a question to Drive',
      { drive: { activeCursorItem: { id: "x' or '1'='1", title: 'x', mimeType: folderType } } },
    ],
  ])('an event with %s in it opens the first card', (_, event) => {
    const bed = new OverviewBed();
    const run = bed.run({
      person,
      file: null,
      kind: 'card',
      function: 'driveItemsSelected',
      arguments: [event],
    });
    expect(textsOf(cardIn((run as { value: CardAnswer }).value))[0]).toMatch(/^Markera en grupps mapp/);
  });

  test('what is not approved is asked for without an editor’s menu', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', { date: '2025-11-11' });
    const message = 'Specified permissions are not sufficient to call Drive.Files.list.';
    bed.faults.at('Drive.Files.list', new GoogleError(message));
    expect(textsOf(select(bed, folder.id))).toEqual([
      expect.stringMatching(/^Lärträff behöver .*Stäng Lärträff här/),
    ]);
  });

  describe('parameters of another shape are refused before anything is asked for', () => {
    const folder = { name: 'folder', as: 'guess', id: 'A', title: 'x', page: '0', on: 'instead' };
    const document = { name: 'document', id: 'A', title: 'x', page: '0', on: 'instead' };

    test.each<[string, Record<string, string>]>([
      ['none', {}],
      ['a name that is no step', { name: '__proto__' }],
      ['a page before the first', { ...folder, page: '-1' }],
      ['a page that nobody comes to', { ...document, page: '100000' }],
      ['a page that is no number', { ...document, page: 'x' }],
      ['a folder that is a question to Drive', { ...folder, id: "x' or '1'='1" }],
      ['a document that is another address', { ...document, id: '../x' }],
      ['a longer title than Drive has', { ...folder, title: 'x'.repeat(32_768) }],
      ['another kind', { ...folder, as: 'all' }],
      ['another place', { ...document, on: 'beside' }],
      ['more for a folder', { ...folder, more: 'x' }],
      ['more for a document', { ...document, more: 'x' }],
    ])('%s', (_, given) => {
      const bed = new OverviewBed();
      const made = {
        folder: bed.root.id,
        document: bed.group('Kemi', { date: '2025-11-11' }).documents[0]?.id,
      };
      const ask = (parameters: Record<string, string>) => {
        const { id = '' } = parameters;
        const whole = { ...parameters, ...(id === 'A' && { id: made[parameters.name as 'folder'] ?? '' }) };
        bed.forget();
        return textsOf(
          cardIn(
            bed.card(person, { kind: 'action', host: 'drive', function: 'cardAction', parameters: whole }),
          ),
        );
      };
      expect(ask(given)).toEqual([expect.stringMatching(/^Det gick inte den här gången/)]);
      expect(bed.record.filter(({ name }) => /^(Drive|Docs|UrlFetch|Cache)/.test(name))).toEqual([]);
      for (const right of [folder, document]) expect(ask(right).join()).not.toMatch(/Det gick inte/);
    });
  });
});
