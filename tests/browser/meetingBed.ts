import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import {
  cursorHeard,
  everythingKept,
  openFolder,
  openSidebar,
  RunningWorkspace,
  sidebarOf,
  speak,
  type Window,
} from './workspace';

export const languages = {
  sv: {
    name: 'Svenska',
    create: 'Nytt dokument',
    member: 'Jag är med i gruppen',
    save: 'Spara',
    newMinutes: 'Nytt protokoll',
    insert: 'Sätt in',
    start: 'Starta träffen',
    begin: 'Börja med första steget',
    next: 'Nästa steg',
    allSteps: 'Alla steg',
    present: 'Närvarande',
    readAgain: 'Läs om dokumentet',
    over: 'Tiden för steget är slut. Ta den tid ni behöver.',
  },
  en: {
    name: 'English',
    create: 'New document',
    member: 'I am in the group',
    save: 'Save',
    newMinutes: 'New minutes',
    insert: 'Insert',
    start: 'Start the meeting',
    begin: 'Begin with the first step',
    next: 'Next step',
    allSteps: 'All steps',
    present: 'Present',
    readAgain: 'Read the document again',
    over: 'The time for this step is up. Take the time you need.',
  },
} as const;
export type Language = keyof typeof languages;

const today = new Date().toLocaleDateString('sv-SE');
export const manyNames = Array.from(
  { length: 40 },
  (_, index) => `Person ${'ABCDEFGHIJ'[index % 10]}${index}`,
);

/** Minutes as people have made them their own. */
const files: Record<string, string[]> = {
  'Egna rubriker': [
    'Lärträff matte',
    `Datum: ${today}`,
    `Närvarande: ${manyNames.join(', ')}`,
    'Fokus: Bråk',
    '',
    '1. LAGET RUNT (ca 10-20 minuter)',
    '',
    'DISKUSSION, 25 min',
    '',
    'ÖVRIGT',
    '',
  ],
  'Utan tider': [
    'Lärträff svenska',
    `Datum: ${today}`,
    'Fokus: Läsning',
    '',
    'Laget runt',
    '',
    'Diskussion',
    '',
    'Till nästa gång',
    '',
  ],
  'Många uppgifter': [
    'Uppföljning och utvärdering – Matte',
    `Datum: ${today}`,
    '',
    'Det här bestämde vi (5 min)',
    ...['25 augusti', '15 september', '6 oktober', '20 oktober'].map(
      (day) =>
        `Uppgift: ${'Ge de tre bråkuppgifterna i en klass och ta med svaren. '.repeat(3)}(hämtat från ${day})`,
    ),
    '',
    'Det här gjorde vi – laget runt (15 min)',
    '',
  ],
  'Utan rubriker': [`Datum: ${today}`, 'Fokus: Skrivning', 'Närvarande: Ylva, Tomas', 'Vi pratade om ljud.'],
};

/** A workspace with these minutes in a folder of their own, for the tests of one file. */
export function workspaceForMeetings(): RunningWorkspace {
  const workspace = new RunningWorkspace();
  const place = mkdtempSync(join(tmpdir(), 'lartraff-'));
  beforeAll(async () => {
    const folder = join(place, 'Egna protokoll');
    mkdirSync(folder);
    for (const [name, lines] of Object.entries(files))
      writeFileSync(join(folder, `${name}.txt`), lines.join('\n'));
    await workspace.start('--folder', folder);
    await workspace.openBrowser();
  });
  afterAll(async () => {
    await workspace.remove();
    rmSync(place, { recursive: true });
  });
  return workspace;
}

/** A window whose clock can be moved on, in a language. */
export async function clockedWindow(workspace: RunningWorkspace, language: Language = 'sv'): Promise<Window> {
  const window = await workspace.window('ylva');
  const { page } = window;
  await page.clock.install();
  await page.goto(workspace.address);
  await speak(page, { language, name: languages[language].name });
  return window;
}

/** The panel of the document that is shown, with who one is answered if it is asked. */
export async function panelOf(page: Page, language: Language = 'sv'): Promise<FrameLocator> {
  const words = languages[language];
  const panel = await openSidebar(page, language);
  const asked = panel.getByRole('radio', { name: words.member });
  await asked.or(panel.locator('.ways')).first().waitFor();
  if ((await asked.count()) > 0) {
    await asked.check();
    await panel.getByRole('button', { name: words.save }).click();
    await panel.locator('.ways').first().waitFor();
  }
  return panel;
}

/** New minutes of today from the standard template, with the panel open. */
export async function newMinutes(page: Page, language: Language = 'sv'): Promise<FrameLocator> {
  const words = languages[language];
  await openFolder(page, 'Egna protokoll');
  await page.getByRole('button', { name: words.create }).click();
  await page.waitForURL(/\/document\/d\//);
  const panel = await panelOf(page, language);
  await panel.getByRole('button', { name: words.newMinutes }).click();
  await panel.getByRole('button', { name: words.insert, exact: true }).first().click();
  await panel.getByRole('button', { name: words.start }).waitFor();
  return panel;
}

/** Types where the cursor stands, and lets the panel read what came of it. */
export async function typeAndRead(page: Page, panel: FrameLocator, text: string, language: Language = 'sv') {
  await page.keyboard.type(text);
  await page.clock.runFor(3000);
  await everythingKept(page);
  await panel.getByRole('button', { name: languages[language].readAgain }).click();
  await panel.getByText(/^(?:Dokumentet är läst på nytt|The document is read again)/).waitFor();
}

export async function writePresent(
  page: Page,
  panel: FrameLocator,
  names: string,
  language: Language = 'sv',
) {
  const row = page.getByRole('row', { name: new RegExp(`^${languages[language].present}`) });
  await row.getByRole('cell').last().click();
  await cursorHeard(page);
  await typeAndRead(page, panel, names, language);
}

export const told = (panel: FrameLocator, words: string | RegExp) =>
  panel.locator('.told', { hasText: words });
export const stepNow = (panel: FrameLocator, heading: string | RegExp) =>
  panel.locator('.in-meeting').getByRole('heading', { name: heading }).waitFor();
export const timeNow = (panel: FrameLocator) => panel.locator('.step-time').textContent();

/** The words of what has the focus in the panel. */
export const focused = async (page: Page): Promise<string> =>
  (await sidebarOf(page)).evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}
