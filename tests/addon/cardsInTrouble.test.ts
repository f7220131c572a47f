import { GoogleError } from '../../local/google/modelled';
import { cardIn, person, press, rowsOf, select, textsOf } from './cardsBed';
import { OverviewBed } from './overviewBed';

describe('whatever goes wrong', () => {
  test('is a card with a calm sentence and the way to try again, at whichever call it happens', () => {
    const made = () => {
      const bed = new OverviewBed();
      const { folder } = bed.group('Kemi', { date: '2025-11-11' });
      bed.forget();
      return { bed, folder: folder.id };
    };
    const unbroken = made();
    select(unbroken.bed, unbroken.folder);
    const names = unbroken.bed.record.map(({ name }) => name);
    for (const name of new Set(names.filter((one) => /^(Drive|UrlFetchApp|Cache|ScriptApp)/.test(one)))) {
      const { bed, folder } = made();
      bed.faults.at(names.indexOf(name) + 1, new GoogleError('Service error: try again.'));
      const card = select(bed, folder);
      expect(JSON.stringify(card)).not.toMatch(/Service error|undefined/);
      if (rowsOf(card).length === 0) expect(rowsOf(press(bed, card, 'Försök igen'))).toHaveLength(1);
    }
  });

  test('what is not approved is asked for without an editor’s menu', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', { date: '2025-11-11' });
    const message = 'Specified permissions are not sufficient to call Drive.Files.list.';
    bed.faults.at('Drive.Files.list', new GoogleError(message));
    expect(textsOf(select(bed, folder.id))).toEqual([expect.stringMatching(/^Lärträff behöver ditt godk/)]);
  });

  test('parameters of another shape are refused', () => {
    const bed = new OverviewBed();
    const given = { name: 'folder', id: bed.root.id, title: 'x', as: 'guess', page: '0', on: 'instead' };
    const ask = (parameters: Record<string, string>) =>
      textsOf(
        cardIn(bed.card(person, { kind: 'action', host: 'drive', function: 'cardAction', parameters })),
      );
    for (const wrong of [
      {},
      { name: '__proto__' },
      { ...given, page: '-1' },
      { ...given, id: "x' or '1'='1" },
      { ...given, more: 'x' },
    ])
      expect(ask(wrong)).toEqual([expect.stringMatching(/^Det gick inte den här gången/)]);
  });
});
