import { newSpreadsheet } from '../../../../local/spreadsheets/newSpreadsheet';
import { ownManifest, ScriptBed, scope } from './scriptBed';

/** A bed with a spreadsheet of Ylva's. */
function bedWith(manifest = ownManifest) {
  const bed = new ScriptBed(manifest);
  const sheet = bed.workspace.create({
    name: 'Ark',
    mimeType: 'application/vnd.google-apps.spreadsheet',
    parent: 'root',
    owner: bed.workspace.person('ylva')?.email ?? '',
    content: newSpreadsheet({ locale: 'sv' }),
  });
  return { bed, in: { file: sheet.id } };
}

const page = "HtmlService.createHtmlOutput('<p>Hej</p>')";
const open = (output: string, title = "'Titel'") =>
  `SpreadsheetApp.getUi().showModalDialog(${output}, ${title})`;

test('a dialog has the title and the size that the script gives it, or none', () => {
  const { bed, in: there } = bedWith();
  const dialog = { kind: 'dialog', title: 'Titel', html: '<p>Hej</p>' };
  expect(bed.attempt(open(page), there).effects).toEqual([{ ...dialog, width: null, height: null }]);
  expect(bed.attempt(open(`${page}.setWidth(800).setHeight(400)`), there).effects).toEqual([
    { ...dialog, width: 800, height: 400 },
  ]);
});

test.each([
  [open("'<p>Hej</p>'"), /^Exception: .*showModalDialog/],
  [open(page, 'null'), /^Exception: .*showModalDialog/],
  [open(`${page}.setWidth('bred')`), /^Exception: .*setWidth/],
])('%s is refused', (body, words) => {
  const { bed, in: there } = bedWith();
  expect(bed.caught(body, there)).toMatch(words);
});

test('it needs its scope, and what a menu or a panel has been given leave to', () => {
  const oauthScopes = ownManifest.oauthScopes.filter((name) => name !== scope('script.container.ui'));
  const { bed, in: there } = bedWith({ ...ownManifest, oauthScopes });
  expect(bed.caught(open(page), there)).toMatch(/not sufficient to call Ui\.showModalDialog/);
  const other = bedWith();
  expect(other.bed.caught(open(page), { ...other.in, kind: 'open', authorisation: 'LIMITED' })).toMatch(
    /You do not have permission to call Ui\.showModalDialog/,
  );
});
