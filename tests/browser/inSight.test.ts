import type { FrameLocator, Locator, Page } from 'playwright-core';
import {
  cursorAt,
  cursorHeard,
  everythingKept,
  openFolder,
  openSidebar,
  speak,
  workspaceForTests,
} from './workspace';

const small = { width: 1280, height: 720 };

const languages = [
  {
    language: 'sv',
    name: 'Svenska',
    create: 'Nytt dokument',
    member: 'Jag är med i gruppen',
    principal: 'Jag är rektor',
    save: 'Spara',
    insert: 'Sätt in',
    another: 'Nytt protokoll',
    back: 'Tillbaka',
    heading: 'Vet och tror',
    section: /^Vet och tror/,
    know: 'Ni vet',
    send: 'Skicka',
    unasked: 'Gruppen har inte valt någon särskild återkoppling. Det räcker att du läser.',
    takeBack: 'Ta tillbaka: Ni vet, Vet och tror',
  },
  {
    language: 'en',
    name: 'English',
    create: 'New document',
    member: 'I am in the group',
    principal: 'I am the principal',
    save: 'Save',
    insert: 'Insert',
    another: 'New minutes',
    back: 'Back',
    heading: 'Know and believe',
    section: /^Know and believe/,
    know: 'You know',
    send: 'Send',
    unasked: 'The group has not chosen any particular feedback. Reading is enough.',
    takeBack: 'Take back: You know, Know and believe',
  },
] as const;

/** What one presses next is in sight in a small window, without any scrolling of one's own. */
describe.each(languages)('in sight in $language', (words) => {
  const workspace = workspaceForTests();
  let address = '';

  const windowFor = async (person: string, path = ''): Promise<Page> => {
    const { page } = await workspace.window(person);
    await page.setViewportSize(small);
    await speak(page, words);
    if (path) await page.goto(path);
    return page;
  };

  test('the button that inserts the template, and the beginning of the panel afterwards', async () => {
    const page = await windowFor('ylva');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: words.create }).click();
    await page.waitForURL(/\/document\/d\//);
    address = page.url();
    const panel = await openSidebar(page, words.language);
    await panel.getByRole('radio', { name: words.member }).check();
    await panel.getByRole('button', { name: words.save }).click();
    await panel.getByRole('button', { name: words.another }).click();
    const insert = panel.getByRole('button', { name: words.insert, exact: true });
    await inSight(panel, insert);
    await insert.click();
    await panel.getByRole('button', { name: words.section }).waitFor();
    await inSight(panel, panel.locator('.person'));
    await panel.getByRole('button', { name: words.another }).click();
    await inSight(panel, insert);
    await panel.getByRole('button', { name: words.back }).click();

    await panel.getByRole('button', { name: words.section }).click();
    await cursorAt(page, words.heading);
    await page.keyboard.press('End');
    await cursorHeard(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('39/118');
    await everythingKept(page);
  });

  test('what a reaction will say and the button that sends it', async () => {
    const page = await windowFor('principal', address);
    const panel = await openSidebar(page, words.language);
    await panel.getByRole('radio', { name: words.principal }).check();
    await panel.getByRole('textbox').fill('Maria Stenkvist');
    await panel.getByRole('button', { name: words.save }).click();
    await panel.getByText(words.unasked).waitFor();
    await panel.getByRole('button', { name: words.know }).click();
    await inSight(panel, panel.locator('.preview'));
    await inSight(panel, panel.getByRole('button', { name: words.send }));
    await panel.getByRole('button', { name: words.send }).click();
    await panel.getByRole('button', { name: words.takeBack, exact: true }).waitFor();
  });
});

/** Waits until the whole of it can be seen where the panel scrolls. */
async function inSight(panel: FrameLocator, part: Locator): Promise<void> {
  await part.waitFor();
  const place = await panel.locator('.scrolls').elementHandle();
  const seen = async () =>
    part.evaluate((element, scrolls) => {
      const [inner, outer] = [element, scrolls].map((each) => (each as Element).getBoundingClientRect());
      return Boolean(inner && outer && inner.top >= outer.top && inner.bottom <= outer.bottom);
    }, place);
  for (let looks = 0; looks < 30 && !(await seen()); looks += 1) await part.page().waitForTimeout(100);
  expect(await seen()).toBe(true);
}
