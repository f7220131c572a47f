import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type InstallationView, type Outcome, type ProbeKey, sights } from '../../src/actions/probeViews';
import { installationWords } from '../../src/text/installationPanels';
import { findingsIn } from './axe';
import { launch, openFolder, openSidebar, sidebarOf, speak, workspaceForTests } from './workspace';

const dist = join(__dirname, '../../dist');

/** Every probe, with the first answer that comes to one of these outcomes, or else as expected. */
function viewOf(...wanted: Outcome[]): InstallationView {
  const probes = (Object.keys(sights) as ProbeKey[]).map((key) => {
    const known: Record<string, Outcome> = sights[key];
    const seen = Object.keys(known).find((code) => wanted.includes(known[code] as Outcome));
    const code = seen ?? (Object.keys(known)[0] as string);
    return {
      key,
      outcome: known[code] as Outcome,
      seen: code,
      value: key === 'scopes' ? 'drive, '.repeat(30) : '',
    };
  });
  return { version: '0.1.0', host: 'docs', milliseconds: 10, probes };
}

const fine = viewOf();
const odd = viewOf('otherwise', 'untold');
odd.probes.push({
  key: 'docs',
  outcome: 'failed',
  seen: 'quota',
  value: 'Google tar emot ett visst antal frågor.',
});
const refused = { ok: false, error: { code: 'quota', message: 'Vänta en minut.' } };

describe('the check of the installation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** The page by itself; the script behind it gives these answers one after the other. */
  async function shown(
    language: 'sv' | 'en',
    answers: object[],
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 640, height: 520 }, ...options });
    const page = await context.newPage();
    await page.addInitScript((given) => {
      const run = (done: (answer: object) => void): object => ({
        withSuccessHandler: run,
        withFailureHandler: () => run(done),
        call: () => setTimeout(() => done((given.length > 1 ? given.shift() : given[0]) as object), 0),
      });
      const host = { close: () => document.body.classList.add('closed') };
      Object.assign(window, { google: { script: { run: run(() => {}), host } } });
    }, answers);
    const file = language === 'en' ? 'installation-en.html' : 'installation.html';
    await page.goto(pathToFileURL(join(dist, file)).href);
    return page;
  }

  const answer = (value: InstallationView) => ({ ok: true, value });

  test.each([
    ['sv', 640, 'light', odd],
    ['en', 300, 'dark', odd],
    ['en', 640, 'light', fine],
  ] as const)(
    'has nothing for axe to find, in %s at %i px, %s',
    async (language, width, colorScheme, view) => {
      const page = await shown(language, [answer(view)], { viewport: { width, height: 520 }, colorScheme });
      const { copy, showText, outcomes } = installationWords[language];
      await page.getByRole('button', { name: copy }).waitFor();
      for (const name of [showText, outcomes.fine]) await page.getByRole('button', { name }).click();
      expect(await findingsIn(page)).toEqual([]);
      await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }));
      expect(await findingsIn(page)).toEqual([]);
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWider).toBe(false);
    },
  );

  test('says what is other than expected first, and what to do about it', async () => {
    const page = await shown('sv', [answer(odd)]);
    await page.getByText('Något är annorlunda än väntat. Det står först.').waitFor();
    const headings = page.getByRole('heading', { level: 2 });
    expect(await headings.allTextContents()).toEqual([
      'Google sa nej eller svarade inte',
      'Annat än väntat',
      'Gick inte att se här',
      'Som väntat',
    ]);
    const drive = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Drive', exact: true }) });
    expect(await drive.textContent()).toContain('Skriv det själv.');
    const [failed] = await page.getByRole('list').first().allTextContents();
    expect(failed).toContain('Google tar emot ett visst antal frågor.');
  });

  test('is copied as text by keyboard alone, looked at anew, and closed by Escape', async () => {
    const page = await shown('sv', [answer(odd), answer(fine)]);
    const copy = page.getByRole('button', { name: 'Kopiera som text' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Texten är kopierad.').waitFor();
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const area = page.getByRole('textbox', { name: 'Texten' });
    const text = await area.inputValue();
    expect(text).toMatch(
      /^Lärträff 0\.1\.0, installationen \d{4}-\d\d-\d\d \d\d:\d\d\nGoogle Dokument, Mozilla/,
    );
    expect(text).toContain(
      '- Drive [drive: noFolder]\n  Väntat: Drive svarar och säger vilken mapp filen ligger i.',
    );
    // What is on the clipboard is what a person can paste.
    await area.evaluate((field: HTMLTextAreaElement) => {
      field.readOnly = false;
      field.select();
    });
    await page.keyboard.press('ControlOrMeta+v');
    expect(await area.inputValue()).toBe(text);
    await page.getByRole('button', { name: 'Gör om' }).click();
    await page.getByText('Det som gick att se är som väntat.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('body.closed').waitFor();
  });

  test('shows the text, marked, where the browser lets no page copy', async () => {
    const page = await shown('sv', [answer(fine)]);
    await page.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    await page.getByText(/Markera den här nedanför/).waitFor();
    const isMarked = await page
      .getByRole('textbox', { name: 'Texten' })
      .evaluate(
        (field: HTMLTextAreaElement) =>
          document.activeElement === field &&
          field.selectionEnd - field.selectionStart === field.value.length,
      );
    expect(isMarked).toBe(true);
  });

  test('says calmly that Google did not answer, which can be copied too, and tries again', async () => {
    const page = await shown('sv', [refused, answer(fine), refused]);
    await page.getByText('Vänta en minut.').waitFor();
    await page.getByRole('button', { name: 'Visa texten' }).click();
    expect(await findingsIn(page)).toEqual([]);
    const text = await page.getByRole('textbox', { name: 'Texten' }).inputValue();
    expect(text).toMatch(/^Lärträff 0\.1\.0, .*\nfilen är inte hittad, Mozilla/);
    expect(text).toMatch(/\[answer: quota\]\n {2}Väntat: .*\n {2}Sett: Vänta en minut\.\n/);
    // A minute that a person waits is none of Google's.
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 60_000;
    });
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText('Det som gick att se är som väntat.').waitFor();
    await page.getByRole('button', { name: 'Gör om' }).click();
    await page.getByText('Vänta en minut.').waitFor();
    expect(await page.getByText('Det som gick att se är som väntat.').count()).toBe(0);
    await page.getByRole('button', { name: 'Visa texten' }).click();
    expect(await page.getByRole('textbox', { name: 'Texten' }).inputValue()).toContain('[answer: quick]');
  });
});

/** The way there in a document: from the foot of the panel, where one says who one is. */
describe('the panel in a document leads to the check of the installation', () => {
  const workspace = workspaceForTests();
  const spoken = [
    {
      language: 'sv',
      name: 'Svenska',
      member: 'Jag är med i gruppen',
      save: 'Spara',
      change: 'Ändra vem du är',
      way: 'Kontrollera installationen',
      cancel: 'Avbryt',
    },
    {
      language: 'en',
      name: 'English',
      member: 'I am in the group',
      save: 'Save',
      change: 'Change who you are',
      way: 'Check the installation',
      cancel: 'Cancel',
    },
  ] as const;

  const isThere = (button: Locator) => button.evaluate((element) => element === document.activeElement);

  /** Tab, as often as it takes. */
  async function tabTo(page: Page, button: Locator): Promise<void> {
    for (let steps = 0; !(await isThere(button)); steps += 1) {
      expect(steps).toBeLessThan(20);
      await page.keyboard.press('Tab');
    }
  }

  test.each(spoken)('by keyboard alone, in $language', async ({ language, name, ...said }) => {
    const { page, faults } = await workspace.window('tomas');
    await speak(page, { language, name });
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page
      .getByRole('link', { name: /^Lärträff / })
      .first()
      .click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page, language);
    const change = panel.getByRole('button', { name: said.change });
    const member = panel.getByRole('radio', { name: said.member });
    await change.or(member).waitFor();
    if (await member.isVisible())
      await panel.getByRole('button', { name: said.save, exact: true }).press('Enter');
    await change.press('Enter');
    const way = panel.getByRole('button', { name: said.way });
    await tabTo(page, way);
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    await page.keyboard.press('Enter');
    const window = page.frameLocator('dialog iframe');
    await window.getByRole('button', { name: installationWords[language].copy }).waitFor();
    await window.getByText(installationWords[language].allFine).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await tabTo(page, way);
    await page.keyboard.press('Shift+Tab');
    expect(await isThere(panel.getByRole('button', { name: said.cancel }))).toBe(true);
    expect(faults).toEqual([]);
  });
});
