import type { CardAnswer, CardAsked } from '../../local/google/cardService/json';
import { cardIn, person, rowsOf, select, textsOf } from './cardsBed';
import { OverviewBed } from './overviewBed';

describe('anything else', () => {
  test('nothing selected, and the editors, say what can be done', () => {
    const bed = new OverviewBed();
    const first = (asked: CardAsked) => textsOf(cardIn(bed.card(person, asked)))[0];
    expect(first({ kind: 'homepage', host: 'drive' })).toMatch(/^Markera en grupps mapp/);
    expect(first({ kind: 'selected', items: [] })).toMatch(/^Markera en grupps mapp/);
    expect(first({ kind: 'homepage', host: 'docs' })).toMatch(/^I dokument hjälper/);
    expect(first({ kind: 'homepage', host: 'sheets' })).toMatch(/^I kalkylark håller/);
    bed.workspace.setLocale(person, 'en');
    expect(first({ kind: 'homepage', host: 'docs' })).toMatch(/^In documents/);
  });

  test('of a spreadsheet there is nothing to show; a shortcut leads to its folder', () => {
    const bed = new OverviewBed();
    expect(textsOf(select(bed, bed.sheet.id))).toEqual([
      expect.stringMatching(/^Om den här filen finns inget/),
    ]);
    const { folder } = bed.group('Kemi', { date: '2025-11-11' });
    const shortcut = bed.workspace.create({
      name: 'Vår grupp',
      mimeType: 'application/vnd.google-apps.shortcut',
      parent: bed.root.id,
      owner: bed.workspace.person('ylva')?.email ?? '',
      target: folder.id,
    });
    expect(rowsOf(select(bed, shortcut.id))).toHaveLength(1);
    const { mimeType, parent, owner } = shortcut;
    const further = bed.workspace.create({ name: 'Hit', mimeType, parent, owner, target: shortcut.id });
    expect(textsOf(select(bed, further.id))).toEqual([
      expect.stringMatching(/^Om den här filen finns inget/),
    ]);
  });

  test('of several selected ones, the one that was clicked last is shown', () => {
    const bed = new OverviewBed();
    const one = bed.group('Kemi', { date: '2025-11-11' }).folder.id;
    const other = bed.group('Fysik', { date: '2025-11-11' }).folder.id;
    expect(select(bed, one, other).header?.title).toBe('Fysik');
    expect(select(bed, other, one).header?.title).toBe('Kemi');
  });

  test('of several, none is guessed where Google does not say which one is meant', () => {
    const bed = new OverviewBed();
    const items = ['Kemi', 'Fysik'].map((title) => {
      const { id, mimeType } = bed.group(title, { date: '2025-11-11' }).folder;
      return { id, title, mimeType };
    });
    const shown = (drive: object) => {
      const request = { person, file: null, kind: 'card', function: 'driveItemsSelected' } as const;
      const { value } = bed.run({ ...request, arguments: [{ drive }] }) as { value: CardAnswer };
      return cardIn(value);
    };
    expect(textsOf(shown({ selectedItems: items }))).toEqual([expect.stringMatching(/^Mer än en sak/)]);
    expect(shown({ selectedItems: items.slice(1) }).header?.title).toBe('Fysik');
    expect(shown({ selectedItems: items, activeCursorItem: items[0] }).header?.title).toBe('Kemi');
  });
});
