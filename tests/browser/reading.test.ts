import type { FrameLocator, Locator, Page } from 'playwright-core';
import { findingsIn } from './axe';
import {
  cursorHeard,
  openFolder,
  openSidebar,
  sidebarOf,
  speak,
  type Window,
  workspaceForTests,
} from './workspace';

const languages = [
  {
    language: 'sv',
    name: 'Svenska',
    principal: 'Jag är rektor',
    yourName: 'Ditt namn',
    save: 'Spara',
    about: (heading: string) => new RegExp(`Lämna återkoppling om ${heading}`),
    know: 'Ni vet',
    read: 'Läst',
    mine: 'Det ligger hos mig',
    addNote: 'Lägg till en not',
    send: 'Skicka',
    sendWithout: 'Skicka utan noten',
    edit: 'Ändra',
    saveForCheckIn: 'Spara till avstämningen',
    use: 'Använd den här formuleringen',
    takeBack: /^Ta tillbaka/,
    whyNot: 'Varför inte fler?',
    question: 'Varför valde ni bråk?',
    better: 'ni valde bråk',
    demand: 'ni måste börja tidigare nästa gång',
  },
  {
    language: 'en',
    name: 'English',
    principal: 'I am the principal',
    yourName: 'Your name',
    save: 'Save',
    about: (heading: string) => new RegExp(`Leave feedback on ${heading}`),
    know: 'You know',
    read: 'Read',
    mine: 'This one is mine',
    addNote: 'Add a note',
    send: 'Send',
    sendWithout: 'Send without the note',
    edit: 'Change',
    saveForCheckIn: 'Save for the check-in',
    use: 'Use this wording',
    takeBack: /^Take back/,
    whyNot: 'Why not more?',
    question: 'Varför valde ni bråk?',
    better: 'ni valde bråk',
    demand: 'you must begin earlier next time',
  },
] as const;

describe('the group writes while the principal reads', () => {
  const workspace = workspaceForTests();

  test('what both have written is there', async () => {
    const { page, faults } = await workspace.window('principal');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('link', { name: 'Lärträff 2026-09-15' }).click();
    await page.waitForURL(/\/document\/d\//);
    const group = await workspace.window('tomas', page.url());
    const theirs = group.page.locator('.ProseMirror');
    const panel = await openSidebar(page);
    await panel.getByRole('radio', { name: 'Jag är rektor' }).check();
    await panel.getByRole('textbox', { name: 'Ditt namn' }).fill('Maria Stenkvist');
    await panel.getByRole('button', { name: 'Spara', exact: true }).click();
    const about = panel.getByRole('group', { name: /Lämna återkoppling om Vet och tror/ });
    await about.getByRole('button', { name: 'Läst' }).click();
    await about.getByRole('button', { name: 'Lägg till en not' }).click();
    await about.getByRole('textbox').fill('ni jämförde två klasser');
    await about.getByText('Noten läses som ett konstaterande.').waitFor();

    await theirs.getByRole('heading', { name: 'Vet och tror' }).click();
    await group.page.keyboard.press('End');
    await cursorHeard(group.page);
    await group.page.keyboard.press('Enter');
    const typing = group.page.keyboard.type('Nio av elva i femman tänkte om efter provet.', { delay: 40 });
    await about.getByRole('button', { name: 'Skicka', exact: true }).click();
    await typing;
    const row = theirs.getByRole('row').filter({ hasText: 'ni jämförde två klasser' });
    await row.getByText('Inget svar behövs.').waitFor();
    await page.locator('.ProseMirror').getByText('Nio av elva i femman tänkte om efter provet.').waitFor();
    expect([...faults, ...group.faults]).toEqual([]);
  });

  test('a thought goes to a group that asked to be challenged, and another group says that it recognises', async () => {
    const { page, faults } = await workspace.window('principal');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('link', { name: 'Lärträff 2026-09-15' }).click();
    await page.waitForURL(/\/document\/d\//);
    const rows = page.locator('.ProseMirror').getByRole('row');
    const panel = await openSidebar(page);
    const about = panel.getByRole('group', { name: /Lämna återkoppling om Diskussion/ });
    await about.getByRole('button', { name: 'En tanke bredvid' }).press('Enter');
    const preview = about.locator('.preview');
    await preview
      .getByText('lägga bredvid er egen: … Ni avgör om den är till nytta. Inget svar behövs.')
      .waitFor();
    const send = about.getByRole('button', { name: 'Skicka', exact: true });
    await send.press('Enter');
    const box = about.getByRole('textbox', { name: 'En tanke att lägga bredvid er egen' });
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('resultaten kan också bero på hur uppgiften var formulerad');
    await preview.getByText('egen: resultaten kan också bero på hur uppgiften var formulerad. Ni').waitFor();
    await about.getByText('Noten läses som ett konstaterande.').waitFor();
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    await send.press('Enter');
    await rows
      .getByText('uppgiften var formulerad. Ni avgör om den är till nytta. Inget svar behövs.')
      .waitFor();

    const peer = await workspace.window('coordinator', page.url());
    const theirs = await openSidebar(peer.page);
    await theirs.getByRole('radio', { name: 'Jag leder en annan grupp' }).check();
    await theirs.getByRole('textbox', { name: 'Ditt namn' }).fill('Anna Ek');
    await theirs.getByRole('button', { name: 'Spara', exact: true }).click();
    const there = theirs.getByRole('group', { name: /Lämna återkoppling om Vet och tror/ });
    const recognise = there.getByRole('button', { name: 'Vi känner igen oss' });
    await recognise.waitFor();
    expect(await there.getByRole('button').allTextContents()).toEqual(['🙋 Vi känner igen oss']);
    await there.getByText('Varför inte fler?').click();
    await there.getByText('Finns när gruppen vill höra en annan grupp.').waitFor();
    expect(await findingsIn(await sidebarOf(peer.page))).toEqual([]);
    await recognise.press('Enter');
    await there.getByRole('button', { name: 'Skicka', exact: true }).press('Enter');
    const row = rows.filter({ hasText: 'Vi känner igen det här från vår grupp. Inget svar behövs.' });
    await row.getByText('Anna Ek').waitFor();
    expect([...faults, ...peer.faults]).toEqual([]);
  });

  test('what is begun on one meeting of a running document is not begun on another, and is there again', async () => {
    const { page } = await workspace.window('principal');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Svenska F–3 söder');
    await page.getByRole('row').getByRole('link').first().click();
    const panel = await openSidebar(page);
    const heading = panel.locator('#room-heading');
    const day = (await heading.textContent()) ?? '';
    await panel.getByRole('button', { name: 'Läst' }).first().click();
    await panel.locator('.preview').waitFor();
    const goTo = async (other: RegExp | string) => {
      const all = panel.getByRole('button', { name: 'Fler protokoll i dokumentet' });
      if ((await all.getAttribute('aria-expanded')) === 'false') await all.click();
      await panel.getByRole('listitem').getByRole('button', { name: other }).first().click();
    };
    await goTo(/^\S+ \d+ \S+ \d{4}$/);
    await heading.filter({ hasNotText: day }).waitFor();
    await panel.getByRole('button', { name: 'Läst' }).first().waitFor();
    expect(await panel.locator('.preview').count()).toBe(0);
    await goTo(day);
    await heading.getByText(day, { exact: true }).waitFor();
    await panel.locator('.preview').waitFor();
  });

  test('without the language rules a reaction goes without its sentence, and a lost call loses no word', async () => {
    const { page } = await workspace.window('principal');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('link', { name: 'Lärträff 2026-08-25' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page);
    const about = panel.getByRole('group', { name: /Lämna återkoppling om Vet och tror/ });
    await about.getByRole('button', { name: 'Läst' }).click();
    await failing(page, 'noteGrammars');
    await about.getByRole('button', { name: 'Lägg till en not' }).click();
    await about.getByText(/^Språkreglerna gick inte att läsa in/).waitFor();
    await about.getByRole('textbox').fill('Varför valde ni bråk?');
    await about.getByRole('button', { name: 'Skicka utan noten' }).waitFor();
    const send = about.getByRole('button', { name: 'Skicka', exact: true });
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await page.unroute('**/api/script/run');
    await about.getByRole('button', { name: 'Försök igen' }).click();
    await about.locator('mark').first().waitFor();

    await about.getByRole('textbox').fill('ni jämförde två klasser');
    await failing(page, 'leaveReaction');
    await send.click();
    await panel.getByRole('alert').waitFor();
    expect(await about.getByRole('textbox').inputValue()).toBe('ni jämförde två klasser');
    await page.unroute('**/api/script/run');
    const rows = page.locator('.ProseMirror').getByRole('row').filter({ hasText: 'Maria Stenkvist' });
    expect(await rows.count()).toBe(0);
    await send.click();
    await rows.getByText('ni jämförde två klasser').waitFor();
    expect(await rows.count()).toBe(1);
  });
});

const failing = (page: Page, call: string) =>
  page.route('**/api/script/run', (route) =>
    route.request().postData()?.includes(call) ? route.abort() : route.continue(),
  );

describe.each(languages)('the reading view in $language', (words) => {
  const workspace = workspaceForTests();
  let at: Window;
  let page: Page;
  let panel: FrameLocator;
  const paper = () => page.locator('.ProseMirror');
  const section = (heading: string): Locator => panel.getByRole('group', { name: words.about(heading) });
  const press = (place: Locator, name: string) => place.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    at = await workspace.window('principal');
    page = at.page;
    await speak(page, words);
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('link', { name: 'Lärträff 2026-08-25' }).click();
    await page.waitForURL(/\/document\/d\//);
    panel = await openSidebar(page, words.language);
    await panel.getByRole('radio', { name: words.principal }).check();
    await panel.getByRole('textbox', { name: words.yourName }).fill('Maria Stenkvist');
    await panel.getByRole('button', { name: words.save, exact: true }).click();
    await section('Vet och tror').waitFor();
  });

  test('a question and a demand stay in the panel, and the ways on are kind', async () => {
    const about = section('Vet och tror');
    await press(about, words.know);
    await press(about, words.addNote);
    const box = about.getByRole('textbox');
    await box.fill(words.question);
    await about.locator('mark').first().waitFor();
    const described = await box.getAttribute('aria-describedby');
    expect(described?.split(' ')).toContain(await about.locator('.findings').getAttribute('id'));
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    await press(about, words.send);
    await about.getByRole('button', { name: words.sendWithout }).waitFor();
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    await press(about, words.saveForCheckIn);
    await about.getByRole('button', { name: words.addNote }).waitFor();
    expect(await paper().textContent()).not.toContain(words.question);

    await press(about, words.addNote);
    await box.fill(words.demand);
    await press(about, words.send);
    await press(about, words.edit);
    await box.fill(words.question);
    await about.getByText(words.better, { exact: true }).waitFor();
    await press(about, words.use);
    expect(await box.inputValue()).toBe(words.better);
    expect(at.faults).toEqual([]);
  });

  test('Enter sends nothing, pasted lines become one, and nobody is named', async () => {
    const box = section('Vet och tror').getByRole('textbox');
    await box.fill('ni jämförde\ntvå klasser');
    expect(await box.inputValue()).toBe('ni jämförde två klasser');
    await box.press('Enter');
    expect(await box.inputValue()).toBe('ni jämförde två klasser');
    await box.fill('Tomas lyfte en klok tanke');
    await section('Vet och tror').locator('mark', { hasText: 'Tomas' }).waitFor();
    await press(section('Vet och tror'), words.send);
    await section('Vet och tror').getByRole('button', { name: words.sendWithout }).waitFor();
    expect(await paper().textContent()).not.toContain('klok tanke');
  });

  test('a draft is there when another section has been looked at and the document is read again', async () => {
    const box = section('Vet och tror').getByRole('textbox');
    await box.fill('ni jämförde 39 av 118 elevers svar');
    await press(section('Diskussion'), words.read);
    await panel.locator('footer').getByRole('button').first().click();
    await panel.locator('footer [role="status"]').filter({ hasText: /\S/ }).waitFor();
    expect(await box.inputValue()).toBe('ni jämförde 39 av 118 elevers svar');
  });

  test('two clicks send, the keyboard is back where it was, and a third is not to be had', async () => {
    const wording = 'ni jämförde 39 av 118 elevers svar';
    await press(section('Vet och tror'), words.send);
    await paper().getByRole('row').filter({ hasText: wording }).waitFor();
    const focused = (await sidebarOf(page)).evaluate(() => document.activeElement?.textContent);
    expect(await focused).toContain('Vet och tror');
    // Chosen before, in another section: one click more sends it.
    await press(section('Diskussion'), words.send);
    await panel.getByRole('button', { name: words.takeBack }).nth(1).waitFor();
    await section('Diskussion').waitFor({ state: 'detached' });
    await expect(panel.getByRole('button', { name: words.send, exact: true }).count()).resolves.toBe(0);
    await panel.getByRole('button', { name: words.takeBack }).first().click();
    await section('Diskussion').waitFor();
    expect(at.faults).toEqual([]);
  });

  test('a promise asks for a day ahead, and what is not to choose from says why', async () => {
    const about = section('Diskussion');
    await press(about, words.mine);
    await press(about, words.send);
    const day = about.locator('input[type="date"]');
    expect(await day.evaluate((box) => box === document.activeElement)).toBe(true);
    await day.fill('2020-01-07');
    await press(about, words.send);
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    await day.fill(`${new Date().getFullYear() + 1}-01-12`);
    await about
      .getByText(`12 januari ${new Date().getFullYear() + 1}`)
      .first()
      .waitFor();
    await press(about, words.mine);
    await about.getByText(words.whyNot).click();
    await about.getByRole('term').first().waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    }
    const sizes = await (await sidebarOf(page)).evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const [scrolls] = document.getElementsByClassName('scrolls');
      const wide = (scrolls?.scrollWidth ?? 0) > (scrolls?.clientWidth ?? 0);
      document.documentElement.style.fontSize = '';
      return wide;
    });
    expect(sizes).toBe(false);
  });
});
