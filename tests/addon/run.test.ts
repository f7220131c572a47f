import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDocument } from '../../local/documents/write';
import { GoogleError } from '../../local/google/modelled';
import { functionsOf } from '../../local/google/script';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import { TestBed } from '../../local/testBed';
import { grammars } from '../../src/feedback/language/grammars';
import { standard } from './documentBed';

const dist = process.env.DIST ?? 'dist';

function bedWith(given = dist) {
  const bed = new TestBed({ dist: given });
  const group = bed.folder('Svenska 4–6');
  const document = bed.document('Träff', emptyDocument(), group.id).id;
  const owner = bed.workspace.person('ylva')?.email ?? '';
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  const content = newSpreadsheet({ locale: 'sv' });
  const sheet = bed.workspace.create({ name: 'Översikt', mimeType, parent: 'root', owner, content }).id;
  return { bed, document, sheet, folder: group.id };
}

test('the front door has these functions and no others', () => {
  expect([...functionsOf(dist)].sort()).toEqual(
    [
      'call',
      'cardAction',
      'docsHomepage',
      'driveHomepage',
      'driveItemsSelected',
      'onInstall',
      'onOpen',
      'openDocumentPanel',
      'openInstallation',
      'openSheetPanel',
      'openYearPlot',
      'refreshAtOpening',
      'refreshByTheHour',
      'sheetsHomepage',
    ].sort(),
  );
});

test('evaluating the script calls no service', () => {
  const { bed } = bedWith();
  const missing = {
    person: 'ylva',
    file: null,
    kind: 'call',
    function: 'nothing',
    authorisation: 'NONE',
  } as const;
  bed.run(missing);
  expect(bed.record).toEqual([]);
});

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)(
    'is built with the authorisation %s, in each editor and language',
    (mode) => {
      const { bed, document, sheet } = bedWith();
      const menuIn = (file: string, ...names: string[]) => {
        const { ok, menu, effects } = bed.open('ylva', file, mode);
        expect([ok, effects]).toEqual([true, []]);
        const items = names.map((functionName) => ({ caption: expect.any(String), functionName }));
        expect(menu).toEqual({ title: 'Lärträff', items });
        return JSON.stringify(menu);
      };
      const swedish = menuIn(document, 'openDocumentPanel', 'openInstallation');
      menuIn(sheet, 'openSheetPanel', 'openYearPlot', 'openInstallation');
      bed.workspace.setLocale('ylva', 'en');
      expect(menuIn(document, 'openDocumentPanel', 'openInstallation')).not.toBe(swedish);
    },
  );

  test('opens each editor’s sidebar', () => {
    const { bed, document, sheet } = bedWith();
    for (const [file, item, page] of [
      [document, 'openDocumentPanel', 'sidebar-docs'],
      [sheet, 'openSheetPanel', 'sidebar-sheets'],
    ] as const) {
      const html = readFileSync(join(dist, `${page}.html`), 'utf8');
      expect(bed.menu('ylva', file, item).effects).toEqual([{ kind: 'sidebar', title: 'Lärträff', html }]);
      bed.workspace.setLocale('ylva', 'en');
      const english = readFileSync(join(dist, `${page}-en.html`), 'utf8');
      expect(bed.menu('ylva', file, item).effects).toMatchObject([{ html: english }]);
      bed.workspace.setLocale('ylva', 'sv');
    }
  });
});

test('whoever reads gets a page of their own, as soon as they say who they are', () => {
  const { bed, document } = bedWith();
  const page = (name: string) => ({ html: readFileSync(join(dist, `${name}.html`), 'utf8') });
  const introduced = (role: string) =>
    bed.run({
      person: 'ylva',
      file: document,
      kind: 'call',
      function: 'call',
      arguments: ['introduce', { role, name: 'Ylva' }],
    }).effects;
  expect(introduced('principal')).toMatchObject([page('sidebar-docs-reader')]);
  expect(introduced('peer')).toEqual([]);
  expect(bed.menu('ylva', document, 'openDocumentPanel').effects).toMatchObject([
    page('sidebar-docs-reader'),
  ]);
  expect(introduced('member')).toMatchObject([page('sidebar-docs')]);
});

test('a panel’s page holds nothing that HtmlService would change, and asks for nothing from elsewhere', () => {
  for (const page of readdirSync(dist).filter((name) => name.startsWith('sidebar-'))) {
    const html = readFileSync(join(dist, page), 'utf8');
    expect(html).not.toMatch(/<\?|\?>/);
    expect(html).not.toContain(String.fromCharCode(96));
    expect(html).not.toMatch(/<(?:link|img|iframe|script)[^>]+(?:src|href)=/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  }
});

test('hands a panel the grammar of notes as it is written, from a file without a sign of markup', () => {
  for (const name of ['notes.html', 'pupils.html'])
    expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/[<>&]/);
  const { bed, document } = bedWith();
  expect(bed.call('ylva', document, 'noteGrammars', {})).toEqual({ ok: true, value: grammars });
});

describe('the hourly refresh', () => {
  const hour = 3_600_000;

  test('runs as whoever switched it on, once an hour, and not before', () => {
    const { bed, sheet, folder } = bedWith();
    bed.call('ylva', sheet, 'chooseFolder', { folder });
    bed.call('ylva', sheet, 'refreshHourly', { on: true });
    expect(bed.fireTriggers()).toEqual([]);
    bed.clock.pass(hour);
    expect(bed.fireTriggers()).toMatchObject([{ ok: true }]);
    expect(bed.fireTriggers()).toEqual([]);
    const { refreshed } = bed.call('ylva', sheet, 'openOverview').value as { refreshed: { by: string } };
    expect(refreshed.by).toBe('ylva.bergdahl@ekasa.example');
  });

  test('says in the sheet that approval is needed, and reads nothing', () => {
    const { bed, sheet, folder } = bedWith();
    bed.call('ylva', sheet, 'chooseFolder', { folder });
    bed.call('ylva', sheet, 'refreshHourly', { on: true });
    bed.requireAuthorisation('ylva');
    bed.clock.pass(hour);
    bed.forget();
    expect(bed.fireTriggers()).toMatchObject([{ ok: true }]);
    const names = bed.record.map(({ name }) => name);
    expect(names).toContain('Sheets.Spreadsheets.batchUpdate');
    expect(names.filter((name) => /^(Docs|Drive|UrlFetchApp)/.test(name))).toEqual([]);
  });
});

describe('whatever goes wrong', () => {
  const calls = [
    ['document', 'openDocument', {}],
    ['document', 'insertTemplate', standard],
    ['document', 'introduce', { role: 'principal', name: 'Maria' }],
    ['sheet', 'openOverview', {}],
    ['sheet', 'lookAtFolder', { link: 'folder' }],
    ['sheet', 'chooseFolder', { folder: 'folder' }],
    ['sheet', 'refreshStep', {}],
    ['sheet', 'refreshHourly', { on: true }],
  ] as const;

  /** The payload with the folder's id where it says "folder". */
  const filled = (payload: object, folder: string) =>
    JSON.parse(
      JSON.stringify(payload)
        .replaceAll('"folder":"folder"', `"folder":"${folder}"`)
        .replaceAll('"link":"folder"', `"link":"https://drive.google.com/drive/folders/${folder}"`),
    );

  /** Where a panel stands when it makes the call: in an overview the folder has been chosen. */
  const begun = (host: 'document' | 'sheet', name: string) => {
    const { bed, folder, ...files } = bedWith();
    if (host === 'sheet') bed.call('ylva', files.sheet, 'chooseFolder', { folder });
    bed.forget();
    bed.faults.clear();
    const ask = (payload: object) => bed.call('ylva', files[host], name, filled(payload, folder));
    return { bed, ask };
  };

  test.each(calls)(
    'in the %s, %s answers with a sentence at whichever call it happens',
    (host, name, payload) => {
      const unbroken = begun(host, name);
      expect(unbroken.ask(payload)).toMatchObject({ ok: true });
      const most = unbroken.bed.record.length;
      const every = Math.max(1, Math.floor(most / 20));
      for (let nth = 1; nth <= most; nth += every) {
        const { bed, ask } = begun(host, name);
        bed.faults.at(nth, new GoogleError('Service error: try again.'));
        const answer = ask(payload);
        if (answer.ok) continue;
        expect(answer.error).toEqual({ code: expect.any(String), message: expect.any(String) });
        expect(answer.error?.message).not.toMatch(/Service error|undefined|Error/);
      }
    },
  );

  test('an unknown call and a payload of another shape are refused as data', () => {
    const { bed, document } = bedWith();
    for (const [name, payload] of [
      ['__proto__', {}],
      ['nothing', {}],
      ['openDocument', null],
      ['insertTemplate', { template: 1 }],
    ] as const) {
      expect(bed.call('ylva', document, name, payload)).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/unknownCall|badPayload/) },
      });
    }
  });

  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
  };

  /** For what Google tells of with an event: cardsInTheManifest.test.ts leaves each out. */
  const otherwise = /\/auth\/(?:drive\.addons\.metadata\.readonly|script\.locale)$/;

  test.each(manifest.oauthScopes.filter((scope) => !otherwise.test(scope)))(
    'without %s, everything still answers, and something needs it',
    (scope) => {
      const poorer = mkdtempSync(join(tmpdir(), 'dist-'));
      try {
        cpSync(dist, poorer, { recursive: true });
        const oauthScopes = manifest.oauthScopes.filter((one) => one !== scope);
        writeFileSync(join(poorer, 'appsscript.json'), JSON.stringify({ ...manifest, oauthScopes }));
        const refusals = (given: string) => {
          const { bed, folder, ...files } = bedWith(given);
          const menus = [
            bed.menu('ylva', files.document, 'openDocumentPanel'),
            bed.menu('ylva', files.sheet, 'openSheetPanel'),
          ];
          for (const [host, name, payload] of calls)
            bed.call('ylva', files[host], name, filled(payload, folder));
          return (
            bed.record.filter(({ failed }) => failed !== null).length + menus.filter(({ ok }) => !ok).length
          );
        };
        expect(refusals(poorer)).toBeGreaterThan(refusals(dist));
      } finally {
        rmSync(poorer, { recursive: true });
      }
    },
  );
});
