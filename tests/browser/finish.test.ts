import type { FrameLocator, Page } from 'playwright-core';
import { findingsIn } from './axe';
import {
  cursorAt,
  cursorHeard,
  everythingKept,
  openFolder,
  openSidebar,
  sidebarOf,
  speak,
  workspaceForTests,
} from './workspace';

const languages = [
  {
    language: 'sv',
    name: 'Svenska',
    create: 'Nytt dokument',
    member: 'Jag är med i gruppen',
    save: 'Spara',
    newMinutes: 'Nytt protokoll',
    insert: 'Sätt in',
    heading: 'Vet och tror',
    section: /^Vet och tror/,
    again: 'Läs om dokumentet',
    finish: 'Läs upp och dela',
    aloud: 'Texten att läsa upp',
    unwritten: 'Inget skrivet under:',
    notice: /kan peka ut en elev/,
    goThere: /^Gå dit/,
    went: 'Markören står nu på stället i texten.',
    change: 'Ändra Nästa träff',
    next: 'Nästa träff',
    back: 'Till uppläsningen',
    final: 'Stämmer – sätt status Klart',
    isFinal: 'Protokollet är klart',
    written: 'Klart',
    draft: 'Ta tillbaka till Utkast',
    park: 'Parkera något praktiskt',
    line: 'En rad till Parkeringen, och vart det ska',
    parked: 'Raden står nu under Parkeringen.',
  },
  {
    language: 'en',
    name: 'English',
    create: 'New document',
    member: 'I am in the group',
    save: 'Save',
    newMinutes: 'New minutes',
    insert: 'Insert',
    heading: 'Know and believe',
    section: /^Know and believe/,
    again: 'Read the document again',
    finish: 'Read aloud and share',
    aloud: 'The text to read aloud',
    unwritten: 'Nothing written under:',
    notice: /may point out a pupil/,
    goThere: /^Go there/,
    went: 'The cursor is now at that place in the text.',
    change: 'Change Next meeting',
    next: 'Next meeting',
    back: 'To the reading',
    final: 'It is right – set status Final',
    isFinal: 'The minutes are final',
    written: 'Final',
    draft: 'Take back to Draft',
    park: 'Park something practical',
    line: 'A line for the Parking, and where it goes',
    parked: 'The line now stands under Parking.',
  },
] as const;

const pupil = { sv: 'Eleven Anton lade 1/8 först.', en: 'The pupil Anton put 1/8 first.' };

describe.each(languages)('the end of a meeting in $language', (words) => {
  const workspace = workspaceForTests();
  let page: Page;
  let panel: FrameLocator;
  let faults: string[];
  const paper = () => page.locator('.ProseMirror');

  beforeAll(async () => {
    ({ page, faults } = await workspace.window('ylva'));
    await speak(page, words);
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: words.create }).click();
    await page.waitForURL(/\/document\/d\//);
    panel = await openSidebar(page, words.language);
    await panel.getByRole('radio', { name: words.member }).check();
    await panel.getByRole('button', { name: words.save }).click();
    await panel.getByRole('button', { name: words.newMinutes }).click();
    await panel.getByRole('button', { name: words.insert, exact: true }).click();
    await panel.getByRole('button', { name: words.section }).click();
    await cursorAt(page, words.heading);
    await page.keyboard.press('End');
    await cursorHeard(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type(pupil[words.language]);
    await everythingKept(page);
    await panel.getByRole('button', { name: words.again }).click();
    await panel.getByRole('button', { name: words.finish, exact: true }).click();
  });

  test('shows what was understood, the text to read aloud and what may point at a pupil', async () => {
    const heading = panel.getByRole('heading', { name: words.aloud });
    await heading.waitFor();
    await panel.locator('.aloud').getByText(pupil[words.language]).waitFor();
    await panel.getByText(words.notice).waitFor();
    const said = (await panel.locator('section', { has: heading }).textContent()) ?? '';
    expect(said).toContain(words.unwritten);
    expect(said).not.toContain(' min)');
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    const before = await paper().textContent();
    await panel.getByRole('button', { name: words.goThere }).click();
    await panel.getByText(words.went).waitFor();
    await page.waitForFunction(() => document.getSelection()?.anchorNode?.textContent?.includes('Anton'));
    expect(await paper().textContent()).toBe(before);
  });

  test('leads to the field that was misread, and back', async () => {
    await panel.getByRole('button', { name: words.change }).click();
    const field = panel.getByLabel(words.next, { exact: true });
    await field.waitFor();
    const frame = await sidebarOf(page);
    await frame.waitForFunction(() => document.activeElement?.id === 'field-nextDate');
    expect(await findingsIn(frame)).toEqual([]);
    await panel.getByRole('button', { name: words.back, exact: true }).click();
    await panel.getByRole('heading', { name: words.aloud }).waitFor();
  });

  test('one button makes the minutes final, and another takes that back', async () => {
    const status = paper().getByRole('row').filter({ hasText: 'Status' }).getByRole('cell').last();
    await panel.getByRole('button', { name: words.final }).click();
    await panel.getByRole('heading', { name: words.isFinal }).waitFor();
    await status.getByText(words.written, { exact: true }).waitFor();
    const frame = await sidebarOf(page);
    await frame.waitForFunction((heading) => document.activeElement?.textContent === heading, words.isFinal);
    expect(await findingsIn(frame)).toEqual([]);
    await panel.getByRole('button', { name: words.draft }).click();
    await panel.getByRole('button', { name: words.final }).waitFor();
  });

  test('a practical matter is parked by keyboard, and the box is ready for the next', async () => {
    await panel.getByRole('button', { name: words.park }).press('Enter');
    const box = panel.getByRole('textbox', { name: words.line });
    for (const line of ['Sal 14 – Tomas frågar', '"Kaffe" 🫐 – alla']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await paper().getByText(line).waitFor();
      await panel.getByText(words.parked).waitFor();
      await expect(box.inputValue()).resolves.toBe('');
    }
    await panel.locator('.aloud').getByText('Sal 14 – Tomas frågar').waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    const frame = await sidebarOf(page);
    await frame.waitForFunction((name) => document.activeElement?.textContent === name, words.park);
    expect(faults).toEqual([]);
  });
});
