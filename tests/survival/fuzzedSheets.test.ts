import fc from 'fast-check';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import type { RefreshStep } from '../../src/actions/overviewViews';
import { byHand, fill } from '../addon/overviewActs';
import { OverviewBed } from '../addon/overviewBed';
import { text } from '../addon/overviewByHand';
import { fuzzing } from './fuzzed';
import { doByHand, handEdits } from './handEdit';
import { codeOf } from './wellSaid';

/** Words of the coordinator's own, each of them once: in columns and rows of their own, a tab of their own, and in the settings. */
const bed = new OverviewBed({ worlds: [] });
fill(bed);
bed.setUp();
bed.refresh();
let own = 0;
const write = (sheetId: number, rowIndex: number, columnIndex: number) => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [text(`Egna ${++own}.`)] }],
    fields: 'userEnteredValue',
  },
});
for (const tab of ['Översikt', 'Protokoll', 'Inställningar']) {
  const { sheetId, gridProperties } = bed.tab(tab).properties;
  const column = gridProperties.columnCount;
  byHand(bed, [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } }]);
  byHand(
    bed,
    [1, 2, 3, 25].map((row) => write(sheetId, row, column)),
  );
}
byHand(bed, [{ addSheet: { properties: { sheetId: 77, title: 'Eget' } } }, write(77, 0, 0), write(77, 5, 1)]);
bed.clock.pass(60_000);
bed.refresh();
const base = bed.stored;

const wordsIn = (): string[] =>
  bed.stored.sheets
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.userEnteredValue?.stringValue ?? '')),
    )
    .filter((words) => /^Egna \d+\.$/.test(words))
    .sort();

/** What went wrong, or null; and the rows that were written. */
function refreshedBy(person: string): { code: string | null; rows: number } {
  let rows = 0;
  for (let count = 0; count < 20; count += 1) {
    bed.clock.pass(30_000);
    const answer = bed.call(person, bed.sheet.id, 'refreshStep', {});
    const code = codeOf(answer, 'sv');
    if (code !== null) return { code, rows };
    const step = answer.value as RefreshStep;
    rows += step.rowsWritten;
    if (step.done) return { code: null, rows };
    bed.clock.pass(step.wait * 1000);
  }
  throw new Error('The refresh never ended');
}

const asked = [
  ['openOverview', {}],
  ['lookAtFolder', { link: bed.root.id }],
  ['readingList', { choose: null }],
  ['readTo', { keys: ['x'] }],
  ['yearPlot', {}],
  ['showPlot', {}],
  ['refreshHourly', { on: true }],
  ['refreshHourly', { on: false }],
  ['checkInstallation', {}],
  ['chooseFolder', { folder: bed.root.id }],
] as const;

test('whatever people have done to the spreadsheet, nothing of theirs is lost and everything answers', () => {
  const property = fc.property(handEdits, fc.constantFrom('coordinator', 'ylva'), (edits, person) => {
    saveSpreadsheet(bed.workspace, bed.sheet.id, base);
    bed.clock.pass(15 * 60_000);
    for (const each of edits) doByHand(bed, each);
    const words = wordsIn();
    const first = refreshedBy(person);
    expect(wordsIn()).toEqual(words);
    expect(first.code).not.toBe('failed');
    const second = refreshedBy(person);
    expect(second.code).toBe(first.code);
    if (second.code === null) expect(second.rows).toBe(0);
    for (const [name, payload] of asked) {
      bed.clock.pass(30_000);
      const code = codeOf(bed.call(person, bed.sheet.id, name, payload), 'sv');
      expect([name, code]).not.toEqual([name, 'failed']);
    }
    expect(wordsIn()).toEqual(words);
  });
  fc.assert(property, fuzzing('sheets'));
});
