import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { openSidebar, RunningWorkspace, sidebarOf, speak, type Window } from '../browser/workspace';
import { hostileLinks } from './hostile/links';
import { countAsked, lookAt, lookAtAll, plain, settled } from './hostile/looking';
import { markup } from './hostile/markup';
import { HostileProgram } from './hostile/program';
import { elsewhere, fillHostile, type HostileWorkspace, ledTab, one } from './hostile/workspace';
import { howMany } from './howMany';

const languages = {
  sv: { language: 'sv', name: 'Svenska' },
  en: { language: 'en', name: 'English' },
} as const;
type Language = keyof typeof languages;
const both = ['sv', 'en'] as const;

/** An address here, a place in the page, or one of Google's. */
const allowed =
  /^(#[\w=.-]*|\/|\/(drive|document|spreadsheets)[\w/?=&#.-]*|https:\/\/(docs|drive)\.google\.com\/[\w/?=&#.-]*)$/;

/** Those that a room which cuts text into lines and sentences shows as they stand. */
const inOneLine = markup.filter((text) => !/[\p{C}\u2028\u2029]|\?>$/u.test(text));

const inCells = markup.map((text) => text.slice(0, 90));

/** Every text that people can write, in every place that shows one. */
describe('texts that would run', () => {
  const program = new HostileProgram();
  const workspace = new RunningWorkspace(program.start);
  let made: HostileWorkspace;
  const windows: Window[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    made = fillHostile(workspace.data);
    await workspace.start();
    await workspace.openBrowser();
  });
  afterAll(async () => {
    await workspace.remove();
    program.remove();
  });
  /** A dialog, a script that was stopped and a request that was refused are among a window's faults. */
  afterEach(async () => {
    const faults = windows.flatMap((window) => window.faults);
    await Promise.all(windows.splice(0).map(({ context }) => context.close()));
    expect(faults).toEqual([]);
    expect(foreign.splice(0)).toEqual([]);
  });

  async function window(person: string, path: string, language: Language): Promise<Page> {
    const opened = await workspace.window(person);
    windows.push(opened);
    const { page, context } = opened;
    context.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      const isHere = /^(localhost|127\.0\.0\.1)$/.test(hostname) || /^(data|blob|file):$/.test(protocol);
      if (!isHere) foreign.push(request.url());
    });
    await speak(page, languages[language]);
    await countAsked(page);
    await page.goto(new URL(path, workspace.address).href);
    return page;
  }

  /** Nothing has run or been made of the texts, no link leads elsewhere, and what is expected stands as written. */
  async function look(page: Page, name: string, expected: readonly string[] = []): Promise<string> {
    await settled(page);
    const { strange, links, said } = await lookAtAll(page);
    const shown = plain(said);
    expect({
      name,
      strange,
      links: links.filter((link) => link !== elsewhere && !allowed.test(link)),
      missing: expected.filter((text) => !shown.includes(plain(text))),
    }).toEqual({ name, strange: [], links: [], missing: [] });
    return shown;
  }

  /** The panel's first room and each that it leads to. */
  async function throughRooms(page: Page, panel: FrameLocator, expected: Record<string, readonly string[]>) {
    const ways = panel.locator('main').getByRole('button').and(panel.locator('.ways button, nav button'));
    await panel.locator('#room-heading').first().waitFor();
    await look(page, 'first', expected.first);
    const names = await ways.allInnerTexts();
    for (const [index, name] of names.entries()) {
      await ways.nth(index).click();
      await panel.locator('.room-head .back').waitFor();
      const [key = ''] = Object.keys(expected).filter((beginning) => name.startsWith(beginning));
      await look(page, name, expected[key]);
      await panel.locator('.room-head .back').click();
      await panel.locator('.room-head').waitFor({ state: 'detached' });
    }
  }

  const inDocs = [
    ['sv', 'ylva', 'filled', { first: markup, 'Läs upp': inOneLine, 'Read aloud': inOneLine }],
    ['en', 'ylva', 'headed', { first: inOneLine, 'Läs upp': inOneLine, 'Read aloud': inOneLine }],
    ['en', 'principal', 'filled', { first: markup, Löften: inOneLine, Promises: inOneLine }],
    ['sv', 'principal', 'headed', { first: inOneLine }],
    ['sv', 'ylva', 'running', {}],
  ] as const;
  /** In `npm test` the first three as they stand here, by night all of them in both languages. */
  const inEach = inDocs
    .slice(0, howMany(3, inDocs.length))
    .flatMap(([language, ...rest]) =>
      both.slice(0, howMany(1, 2)).map((each) => [howMany(0, 1) ? each : language, ...rest] as const),
    );
  test.each(inEach)(
    'are text in the panel in %s, for %s, in minutes that are %s',
    async (language, person, kind, expected) => {
      const page = await window(person, `/document/d/${made[kind]}/edit`, language);
      await page.locator('.ProseMirror p').first().waitFor();
      await throughRooms(page, await openSidebar(page, language), expected);
    },
  );

  test("are text in a municipality's own templates, to choose from and written into the document", async () => {
    const page = await window('ylva', `/document/d/${made.empty}/edit`, 'sv');
    const panel = await openSidebar(page);
    await throughRooms(page, panel, {});
    await panel.getByRole('button', { name: 'Nytt protokoll' }).first().click();
    await panel.getByRole('button', { name: 'Välj en annan mall' }).click();
    const own = panel.locator('.picks-list li').filter({ hasText: /zq/ });
    await own.first().waitFor();
    await look(page, 'templates');
    await expect(own.count()).resolves.toBeGreaterThan(10);
    await own.first().getByRole('button').first().click();
    await look(page, 'a template');
    await panel.getByRole('button', { name: /^Välj den här/ }).click();
    await look(page, 'the template chosen');
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await page
      .locator('.ProseMirror')
      .getByRole('heading', { name: /^Om \d/ })
      .first()
      .waitFor();
    await throughRooms(page, panel, {});
  });

  test('are text in Drive and on its cards', async () => {
    const page = await window('coordinator', `/drive/folders/${made.groups}`, 'sv');
    await page.getByRole('row').nth(markup.length).waitFor();
    await look(page, 'folder', markup);
    const row = page.getByRole('row').nth(1);
    await row.getByRole('button').click();
    await row.getByRole('menuitem').first().click();
    await look(page, 'renaming');
    await page.keyboard.press('Escape');

    await page.goto(workspace.address);
    await page.getByRole('button', { name: 'Lärträff', exact: true }).click();
    await page.getByRole('checkbox', { name: `Markera ${one}` }).check();
    await throughPages(page, markup);
    // Somebody else, who has a minute's quota of their own.
    const other = await window('ylva', `/drive/folders/${made.beside}`, 'sv');
    await other.getByRole('button', { name: 'Lärträff', exact: true }).click();
    await other.getByRole('checkbox', { name: `Markera ${markup[1]}`, exact: true }).check();
    await throughPages(other, inOneLine);
    await other.getByRole('link', { name: markup[1] as string, exact: true }).click();
    for (const index of [0, 1]) {
      await other.getByRole('checkbox').nth(index).check();
      await look(other, 'a document');
    }
  });

  /** A card and the pages that follow it; together they say all that is expected. */
  async function throughPages(page: Page, expected: readonly string[]): Promise<void> {
    const panel = page.getByRole('complementary', { name: 'Lärträff' });
    const next = panel.getByRole('button', { name: 'Nästa sida' });
    await next.waitFor();
    let shown = await look(page, 'a card');
    for (let number = 2; (await next.count()) > 0; number += 1) {
      await next.click();
      await panel.getByText(`Sida ${number} av`).waitFor();
      shown += await look(page, `card ${number}`);
    }
    expect(expected.filter((text) => !shown.includes(plain(text)))).toEqual([]);
  }

  test('are text in the sheet, on its tabs and in its panel', async () => {
    const page = await window('coordinator', '', 'sv');
    // High enough for every row to be drawn.
    await page.setViewportSize({ width: 1280, height: 12_000 });
    await page.goto(new URL(`/spreadsheets/d/${made.sheet}/edit`, workspace.address).href);
    for (const tab of ['Översikt', 'Skolor', 'Protokoll', 'Inställningar']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.getByRole('gridcell').nth(200).waitFor();
      await look(page, tab, inCells);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const panel = await openSidebar(page);
    await throughRooms(page, panel, {});

    await panel.getByRole('button', { name: /^Inställningar/ }).click();
    await panel.getByRole('button', { name: 'Byt mapp' }).click();
    await panel.getByRole('textbox').fill(`https://drive.google.com/drive/folders/${made.groups}`);
    await panel.getByRole('button', { name: 'Titta i mappen' }).click();
    await panel.getByRole('button', { name: 'Visa allt' }).click();
    await look(page, 'the folder that was found', markup);
    await panel.getByRole('button', { name: 'Välj en annan mapp' }).click();
    await panel.getByRole('button', { name: 'Avbryt' }).click();
    await panel.getByRole('button', { name: 'Kontrollera installationen' }).click();
    await page.frameLocator('dialog iframe').getByRole('button', { name: 'Kopiera som text' }).waitFor();
    await look(page, 'the check of the installation');
  });

  test('lead nowhere as links in a document and in cells', async () => {
    const page = await window('ylva', `/document/d/${made.led}/edit`, 'sv');
    await page
      .locator('.ProseMirror p')
      .nth(hostileLinks.length - 1)
      .waitFor();
    await look(page, 'document', hostileLinks);
    // A link that runs cannot be written; a file that holds one all the same is not opened.
    await page.goto(new URL(`/document/d/${made.unsafe}/edit`, workspace.address).href);
    await page.getByText(/^Något gick fel/).waitFor();
    await look(page, 'a document that is refused');
    windows[0]?.faults.splice(0);
    const sheet = await window('coordinator', '', 'sv');
    await sheet.setViewportSize({ width: 1280, height: 3000 });
    await sheet.goto(new URL(`/spreadsheets/d/${made.sheet}/edit`, workspace.address).href);
    await sheet.getByRole('tab', { name: ledTab, exact: true }).click();
    await sheet
      .getByRole('gridcell', { name: /vbscript/ })
      .first()
      .waitFor();
    await look(sheet, 'cells', hostileLinks);
  });

  test('are text in the picture of the school year: shown, printed and saved', async () => {
    const page = await window('coordinator', `/spreadsheets/d/${made.sheet}/edit`, 'en');
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Lärträff', exact: true }).click();
    await page.getByRole('menuitem', { name: /week by week/ }).click();
    const panel = page.frameLocator('dialog iframe');
    await panel.getByRole('grid').waitFor();
    await look(page, 'the picture', inCells);
    await (await sidebarOf(page)).evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    await panel.locator('.plot-pages svg').first().waitFor({ state: 'attached' });
    await look(page, 'the pages that are printed', inCells);

    const saved = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await file.path());
    };
    expect((await saved('Save as PNG')).subarray(1, 4).toString()).toBe('PNG');
    const svg = join(program.folder, 'picture.svg');
    writeFileSync(svg, await saved('Save as SVG'));
    await panel.getByRole('button', { name: 'Show the picture' }).click();
    await look(page, 'the picture to copy');

    // As whoever is sent it opens it.
    const alone = await page.context().newPage();
    await alone.goto(pathToFileURL(svg).href);
    const { strange, links, said } = await lookAt(alone.mainFrame());
    expect([strange, links]).toEqual([[], []]);
    expect(inCells.filter((text) => !plain(said).includes(plain(text)))).toEqual([]);
  });
});
