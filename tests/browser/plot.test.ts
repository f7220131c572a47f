import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { plotSvg } from '../../src/overview/year/picture';
import { type KnownGroup, type PlotView, plotView } from '../../src/overview/year/view';
import { plotPanelWords } from '../../src/text/plotPanels';
import { calendarOf, group, meetingsOn } from '../unit/overview/year/example';
import { findingsIn } from './axe';
import { launch } from './workspace';

const dist = join(__dirname, '../../dist');

const known: KnownGroup[] = [
  group({ name: 'Bild', meetings: meetingsOn('2025-09-01', '2025-10-28', '2025-10-30'), next: '2025-12-02' }),
  group({ name: 'Slöjd <img src=x onerror=alert(1)>', meetings: meetingsOn('2025-09-16') }),
  group({ name: 'Ämnesövergripande '.repeat(7), state: { key: 'starting', words: 'Startar upp' } }),
];
const view = viewOf(known);

function viewOf(groups: KnownGroup[], language: PlotView['language'] = 'sv'): PlotView {
  return plotView(language, calendarOf(2025), '2025-11-20', groups);
}

const many = (count: number) =>
  viewOf(Array.from({ length: count }, (_, index) => group({ ...known[index % 3], name: `Grupp ${index}` })));

/** The dialog's page by itself, with a script behind it that knows nothing but the picture. */
describe('the picture of the school year', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function shown(given: PlotView, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 600 }, ...options });
    const page = await context.newPage();
    const opened = page as Page & { faults?: string[] };
    context.on('weberror', (error) => opened.faults?.push(error.error().message));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.addInitScript((value) => {
      const run = (done: (answer: object) => void): object => ({
        withSuccessHandler: run,
        withFailureHandler: () => run(done),
        call: () => setTimeout(() => done({ ok: true, value }), 0),
      });
      const host = { close: () => document.body.classList.add('closed'), setWidth() {}, setHeight() {} };
      Object.assign(window, { google: { script: { run: run(() => {}), host } } });
    }, given);
    const file = given.language === 'en' ? 'plot-en.html' : 'plot.html';
    await page.goto(pathToFileURL(join(dist, file)).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  const said = (page: Page) => page.locator('.plot-said').textContent();

  test.each([
    ['sv', 1200, 'light', view],
    ['en', 1200, 'dark', viewOf(known, 'en')],
    ['sv', 300, 'light', view],
    ['en', 300, 'dark', viewOf(known, 'en')],
    ['sv', 300, 'light', viewOf([])],
  ] as const)('has nothing for axe to find, in %s at %i px, %s', async (_, width, colorScheme, given) => {
    const page = await shown(given, { viewport: { width, height: 700 }, colorScheme });
    expect(await findingsIn(page)).toEqual([]);
    await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }));
    expect(await findingsIn(page)).toEqual([]);
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
  });

  test('is gone through with the arrow keys, and says each thing in words', async () => {
    const page = await shown(view);
    await page.getByRole('rowheader').first().focus();
    expect(await said(page)).toMatch(/^Bild: Träff nyligen, nästa inte inbokad, 2 december\. Planen räcker/);
    const steps = [
      ['ArrowRight', 'Bild, vecka 36: träff 1 september'],
      ['End', 'Bild, vecka 49: nästa träff 2 december, inbokad'],
      ['ArrowLeft', 'Bild, vecka 44: träff 30 oktober'],
      ['ArrowDown', 'Slöjd <img src=x onerror=alert(1)>, vecka 38: träff 16 september'],
      ['ArrowDown', /^Ämnesövergripande .*: Startar upp\. Planen räcker/],
      ['Control+Home', /^Bild: Träff nyligen/],
    ] as const;
    for (const [key, words] of steps) {
      await page.keyboard.press(key);
      expect(await said(page)).toMatch(words);
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await said(page)).toBe('Bild, vecka 36: träff 1 september');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    await (await opened).close();
    await page.keyboard.press('Escape');
    await page.locator('body.closed').waitFor();
  });

  test('says what the pointer is over: a meeting, or a week with lov', async () => {
    const page = await shown(view);
    await page.getByRole('link', { name: 'Bild, vecka 36: träff 1 september' }).hover();
    expect(await said(page)).toBe('Bild, vecka 36: träff 1 september');
    const track = await page.locator('.plot-track').nth(1).boundingBox();
    const week = (track?.width ?? 0) / view.weeks.length;
    const lov = view.weeks.findIndex(({ number }) => number === 44);
    await page.mouse.move((track?.x ?? 0) + (lov + 0.5) * week, (track?.y ?? 0) + 5);
    expect(await said(page)).toMatch(/^Slöjd .*, vecka 44: lov$/);
    await page.mouse.move(5, 5);
    expect(await said(page)).toBe(plotPanelWords.sv.hint);
  });

  test('tells a finger first, and opens the minutes when it comes again', async () => {
    const page = await shown(view, { hasTouch: true, viewport: { width: 300, height: 700 } });
    const mark = page.getByRole('link', { name: 'Bild, vecka 36: träff 1 september' });
    let pages = 0;
    page.context().on('page', () => {
      pages += 1;
    });
    await mark.tap();
    expect(await said(page)).toBe('Bild, vecka 36: träff 1 september');
    expect(pages).toBe(0);
    const opened = page.context().waitForEvent('page');
    await mark.tap();
    await opened;
    expect(pages).toBe(1);
  });

  test('is printed on A4 laid down, 44 groups on a page', async () => {
    for (const [count, most] of [
      [0, 1],
      [44, 1],
      [200, 5],
    ] as const) {
      const page = await shown(many(count));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(most);
    }
  });

  test('is saved as the same picture, as SVG and as PNG, and can be copied', async () => {
    const page = await shown(view);
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const file = await download;
      return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
    };
    const svg = await saved('Spara som SVG');
    expect(svg.name).toBe('Lärträff läsåret 2025–2026.svg');
    expect(svg.content.toString()).toBe(plotSvg(view, plotPanelWords.sv.picture));
    const png = await saved('Spara som PNG');
    expect(png.name).toBe('Lärträff läsåret 2025–2026.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(2000);
    await page.getByRole('button', { name: 'Visa bilden för att kopiera den' }).click();
    await page.getByRole('img', { name: 'Lärgruppernas träffar läsåret 2025–2026' }).waitFor();
    expect(await findingsIn(page)).toEqual([]);
  });
});
