import { outlineFromJson } from '../../../src/google/documentJson';
import type { Minutes } from '../../../src/meeting/minutes';
import type { Outline } from '../../../src/meeting/outline';
import { readMinutes } from '../../../src/meeting/read';

/** A row of cells; a merged one is alone in `DocumentApp` and has empty ones beside it in the Docs API. */
const columns = 2;

const fromApp = (rows: string[][]): Outline => ({
  tabs: [{ id: null, title: '', blocks: [{ kind: 'table', rows }] }],
});

const cellJson = (text: string) => ({
  content: text
    .split('\n')
    .map((line) => ({ paragraph: { elements: [{ textRun: { content: `${line}\n` } }] } })),
});
const fromApi = (rows: string[][]): Outline =>
  outlineFromJson({
    body: {
      content: [
        {
          table: {
            tableRows: rows.map((row) => ({
              tableCells: Array.from({ length: columns }, (_, column) => cellJson(row[column] ?? '')),
            })),
          },
        },
      ],
    },
  });

const read = (outline: Outline): Minutes[] =>
  readMinutes(outline, { today: '2025-11-20', title: 'Protokoll', folder: null });

describe.each([
  ['DocumentApp', fromApp],
  ['the Docs API', fromApi],
])('merged cells from %s', (_, outlineOf) => {
  it('hold a heading with its text beneath', () => {
    const rows = [
      ['Datum', '2025-11-04'],
      ['Närvarande', 'Anna'],
      ['Diskussion\nVi räknade bråk.'],
      ['Övrigt\n'],
      ['Till nästa gång\nPröva.\nSkriv ner.'],
    ];
    const [minutes] = read(outlineOf(rows));
    expect(minutes?.sections.map(({ key, heading, written }) => [key, heading, written])).toEqual([
      ['discussion', 'Diskussion', true],
      ['parking', 'Övrigt', false],
      ['decide', 'Till nästa gång', true],
    ]);
    expect(minutes?.nextTask).toBe('Pröva.\nSkriv ner.');
  });

  it('hold a heading with its text in the row beneath', () => {
    const rows = [
      ['Datum', '2025-11-04'],
      ['Närvarande', 'Anna'],
      ['Diskussion'],
      ['Vi räknade bråk.'],
      ['Övriga frågor'],
      [''],
    ];
    const [minutes] = read(outlineOf(rows));
    expect(minutes?.sections.map(({ key, written }) => [key, written])).toEqual([
      ['discussion', true],
      ['parking', false],
    ]);
  });

  it('hold labels with their values on lines beneath', () => {
    const rows = [
      ['Protokoll'],
      ['Datum', '2025-11-04'],
      ['Närvarande:\nAnna Ek\nBo Dal'],
      ['Sekreterare: Bo'],
      ['Fokus\nBråk'],
    ];
    expect(read(outlineOf(rows))[0]).toMatchObject({
      date: { iso: '2025-11-04' },
      present: ['Anna Ek', 'Bo Dal'],
      secretary: 'Bo',
      focus: 'Bråk',
    });
  });
});
