import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { findingsIn } from './axe';
import {
  cursorAt,
  cursorHeard,
  everythingKept,
  openFolder,
  openSidebar,
  RunningWorkspace,
  sidebarOf,
  speak,
  type Window,
} from './workspace';

const languages = {
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
type Language = keyof typeof languages;

const today = new Date().toLocaleDateString('sv-SE');
const manyNames = Array.from({ length: 40 }, (_, index) => `Person ${'ABCDEFGHIJ'[index % 10]}${index}`);

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
  'Utan rubriker': [`Datum: ${today}`, 'Fokus: Skrivning', 'Närvarande: Ylva, Tomas', 'Vi pratade om ljud.'],
};

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

/** A window whose clock can be moved on, in a language. */
async function clockedWindow(language: Language = 'sv'): Promise<Window> {
  const window = await workspace.window('ylva');
  const { page } = window;
  await page.clock.install();
  await page.goto(workspace.address);
  await speak(page, { language, name: languages[language].name });
  return window;
}

/** The panel of the document that is shown, with who one is answered if it is asked. */
async function panelOf(page: Page, language: Language = 'sv'): Promise<FrameLocator> {
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
async function newMinutes(page: Page, language: Language = 'sv'): Promise<FrameLocator> {
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
async function typeAndRead(page: Page, panel: FrameLocator, text: string, language: Language = 'sv') {
  await page.keyboard.type(text);
  await page.clock.runFor(3000);
  await everythingKept(page);
  await panel.getByRole('button', { name: languages[language].readAgain }).click();
  await panel.getByText(/^(?:Dokumentet är läst på nytt|The document is read again)/).waitFor();
}

async function writePresent(page: Page, panel: FrameLocator, names: string, language: Language = 'sv') {
  const row = page.getByRole('row', { name: new RegExp(`^${languages[language].present}`) });
  await row.getByRole('cell').last().click();
  await cursorHeard(page);
  await typeAndRead(page, panel, names, language);
}

const told = (panel: FrameLocator, words: string | RegExp) => panel.locator('.told', { hasText: words });
const stepNow = (panel: FrameLocator, heading: string | RegExp) =>
  panel.locator('.in-meeting').getByRole('heading', { name: heading }).waitFor();
const timeNow = (panel: FrameLocator) => panel.locator('.step-time').textContent();

/** The words of what has the focus in the panel. */
const focused = async (page: Page): Promise<string> =>
  (await sidebarOf(page)).evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

test('a meeting of ninety minutes, led by keyboard alone', async () => {
  const { page, faults } = await clockedWindow();
  const panel = await newMinutes(page);
  await panel.getByRole('button', { name: 'Starta träffen' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText('90 minuter enligt rubrikerna.').waitFor();
  await tabTo(page, 'Börja med första steget');
  await page.keyboard.press('Enter');

  await told(panel, 'Steg 1 av 7: Innan vi börjar. 5 minuter kvar').waitFor({ state: 'attached' });
  expect(await focused(page)).toBe('Innan vi börjar');
  await panel.getByText('Vem är sekreterare i dag? Fokus läses upp.').waitFor();
  await page.clock.runFor('05:10');
  await panel.getByText(languages.sv.over).first().waitFor();
  await told(panel, languages.sv.over).waitFor({ state: 'attached' });
  await page.clock.runFor('30:00');
  await stepNow(panel, 'Innan vi börjar');

  await tabTo(page, 'Nästa steg');
  await page.keyboard.press('Enter');
  await stepNow(panel, /^Uppgift inför dagens/);
  await page.clock.runFor('09:00');
  await told(panel, 'Steg 2 av 7').waitFor({ state: 'attached' });
  await page.clock.runFor('01:30');
  await told(panel, 'Halva tiden har gått. 10 minuter kvar.').waitFor({ state: 'attached' });
  await page.clock.runFor('07:45');
  await told(panel, /^2 minuter kvar$/).waitFor({ state: 'attached' });
  await tabTo(page, 'Några minuter till');
  await page.keyboard.press('Enter');
  await told(panel, 'Ni har fått tre minuter till. 5 minuter kvar.').waitFor({ state: 'attached' });
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('Pausa');
  await page.keyboard.press('Enter');
  await page.clock.runFor('20:00');
  expect(await timeNow(panel)).toMatch(/Pausad\s*5 minuter kvar/);
  expect(await focused(page)).toBe('Fortsätt');
  await page.keyboard.press('Enter');
  expect(await timeNow(panel)).toBe('5 minuter kvar');

  for (const heading of ['Vet och tror', /^Diskussion/, /^Bestäm vad ni gör/]) {
    await panel.getByRole('button', { name: 'Nästa steg' }).focus();
    await page.keyboard.press('Enter');
    await stepNow(panel, heading);
  }
  await panel.getByRole('group', { name: 'Är uppgiften tydlig?' }).waitFor();
  await tabTo(page, 'Hoppa över Parkeringen');
  await page.keyboard.press('Enter');
  await stepNow(panel, 'Protokollet läses upp och delas');
  expect(await focused(page)).toBe('Protokollet läses upp och delas');
  await page.clock.runFor('09:15');
  expect(await timeNow(panel)).toBe('mindre än en minut kvar');

  await tabTo(page, 'Skriv i dokumentet');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
  await panel.getByText(/^Markören står nu vid Protokollet läses upp/).waitFor();
  await panel.getByRole('button', { name: 'Läs upp och dela' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Läs upp och dela', level: 2 }).waitFor();
  expect(await panel.locator('.still-under-way').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the document follows, and a document that does not answer stops nothing', async () => {
  const { page } = await clockedWindow();
  const panel = await newMinutes(page);
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: /^Diskussion/ }).click();
  await stepNow(panel, /^Diskussion/);
  const inSight = (heading: string) =>
    page.waitForFunction((words) => {
      const headings = [...document.querySelectorAll('.ProseMirror h2')];
      const box = headings.find(({ textContent }) => textContent?.startsWith(words))?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight;
    }, heading);
  await inSight('Diskussion');
  await panel.getByRole('button', { name: 'Alla steg' }).click();
  await panel.getByRole('button', { name: /^Protokollet läses upp/ }).click();
  await inSight('Protokollet läses upp');
  // The keyboard stays in the panel: what is pressed next is written nowhere.
  expect(await (await sidebarOf(page)).evaluate(() => document.hasFocus())).toBe(true);

  await page.route('**/api/script/run', (route) =>
    route.request().postData()?.includes('holdMeeting') ? route.abort() : route.continue(),
  );
  await panel.getByRole('button', { name: 'Förra steget' }).click();
  await stepNow(panel, 'Parkeringen');
  await panel
    .getByText('Dokumentet svarade inte den här gången. Klockan och stegen fungerar ändå.')
    .waitFor();
  await page.unroute('**/api/script/run');
  await panel.getByRole('button', { name: 'Förra steget' }).click();
  await stepNow(panel, /^Bestäm/);
  await panel.getByText('Dokumentet svarade inte').waitFor({ state: 'detached' });
});

test('a conversation model is chosen in the discussion, whose time goes on', async () => {
  const { page, faults } = await clockedWindow();
  const panel = await newMinutes(page);
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: /^Diskussion/ }).click();
  await page.clock.runFor('10:00');
  await panel.getByRole('button', { name: 'Samtalsmodell' }).click();
  await panel.getByRole('button', { name: /^EPA/ }).click();
  await panel.getByRole('button', { name: /^Välj den här/ }).click();
  await panel.locator('.prompts').getByText('Samtalsmodell: EPA').waitFor();
  await panel
    .locator('.prompts')
    .getByText(/^Par \(10 min\)/)
    .waitFor();
  expect(await focused(page)).toBe('Diskussion – gemensamt lärande för dagen');
  expect(await timeNow(panel)).toMatch(/^(?:30|29) minuter kvar$/);
  expect(faults).toEqual([]);
});

test('closed and opened again it is where it was, until it is ended', async () => {
  const { page, faults } = await clockedWindow();
  let panel = await newMinutes(page);
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: /^Diskussion/ }).click();
  await stepNow(panel, /^Diskussion/);
  await page.clock.runFor('08:00');

  const closeAndOpen = async (): Promise<FrameLocator> => {
    await page.getByRole('button', { name: 'Stäng sidopanelen' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.clock.runFor('02:00');
    return panelOf(page);
  };
  panel = await closeAndOpen();
  await panel.getByText('30 minuter kvar').waitFor();
  await panel.getByRole('button', { name: 'Fortsätt träffen' }).click();
  await stepNow(panel, /^Diskussion/);
  await panel.getByRole('button', { name: 'Pausa' }).click();
  await panel.getByRole('button', { name: 'Fortsätt', exact: true }).waitFor();

  panel = await closeAndOpen();
  await panel.locator('.still-under-way', { hasText: 'Pausad' }).waitFor();
  await panel.getByRole('button', { name: 'Fortsätt träffen' }).click();
  expect(await timeNow(panel)).toMatch(/Pausad\s*30 minuter kvar/);
  await panel.getByRole('button', { name: 'Avsluta träffen' }).click();
  await panel.getByText('Träffen är avslutad.').waitFor();

  panel = await closeAndOpen();
  expect(await panel.locator('.still-under-way').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('who has spoken is known in the panel only, and each round has its own', async () => {
  const { page } = await clockedWindow();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  let panel = await newMinutes(page);
  await writePresent(page, panel, 'Ylva, Tomas och Amal');
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: /^Uppgift inför/ }).click();

  const name = (who: string, pressed: boolean) =>
    panel.getByRole('button', { name: who, exact: true, pressed });
  await name('Tomas', false).waitFor();
  sent.length = 0;
  await name('Tomas', false).click();
  await name('Amal', false).click();
  await name('Tomas', true).click();
  await name('Tomas', false).waitFor();
  await name('Amal', true).waitFor();
  await panel.getByRole('button', { name: 'Börja om' }).click();
  await name('Amal', false).click();
  await panel.getByRole('button', { name: 'Nästa steg' }).click();
  await stepNow(panel, 'Vet och tror');
  expect(await name('Amal', true).count()).toBe(0);
  await panel.getByRole('button', { name: 'Vem har haft ordet?' }).click();
  await name('Amal', false).waitFor();
  await panel.getByRole('button', { name: 'Förra steget' }).click();
  await name('Amal', true).waitFor();
  expect(sent.join('\n')).not.toContain('Amal');

  await page.getByRole('button', { name: 'Stäng sidopanelen' }).click();
  await page.locator('iframe').waitFor({ state: 'detached' });
  panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Fortsätt träffen' }).click();
  await name('Amal', false).waitFor();
});

test('it sounds only for whoever asks, and only when the time is up', async () => {
  const { page, context } = await workspace.window('ylva');
  await context.addInitScript(() => {
    const started: number[] = [];
    Object.assign(window, { started });
    AudioScheduledSourceNode.prototype.start = () => {
      started.push(1);
    };
    AudioScheduledSourceNode.prototype.stop = () => {};
  });
  await page.clock.install();
  await page.goto(workspace.address);
  const panel = await newMinutes(page);
  const sounds = async () =>
    (await sidebarOf(page)).evaluate(() => (window as unknown as { started: number[] }).started.length);
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: 'Börja med första steget' }).click();
  await page.clock.runFor('05:10');
  await panel.getByText(languages.sv.over).first().waitFor();
  expect(await sounds()).toBe(0);

  await panel.getByRole('checkbox', { name: 'Ljud när tiden är slut' }).check();
  await panel.getByRole('button', { name: 'Några minuter till' }).click();
  await page.clock.runFor('02:50');
  expect(await sounds()).toBe(0);
  await page.clock.runFor('00:20');
  await panel.getByText(languages.sv.over).first().waitFor();
  expect(await sounds()).toBe(1);
});

describe('minutes as people have made them', () => {
  const openFile = async (name: string) => {
    const window = await clockedWindow();
    await openFolder(window.page, 'Egna protokoll');
    await window.page.getByRole('link', { name }).click();
    await window.page.waitForURL(/\/document\/d\//);
    const panel = await panelOf(window.page);
    await panel
      .locator('.ways')
      .getByRole('button', { name: /^(?:Starta|Fortsätt) träffen$/ })
      .click();
    return { ...window, panel };
  };

  test('their own headings and times, and forty names', async () => {
    const { page, panel, faults } = await openFile('Egna rubriker');
    await panel.getByText('45 minuter enligt rubrikerna.').waitFor();
    await panel.getByRole('button', { name: 'Börja med första steget' }).click();
    await stepNow(panel, /LAGET RUNT/);
    expect(await timeNow(panel)).toBe('20 minuter kvar');
    await panel.getByRole('button', { name: 'Person J39' }).click();
    await panel.getByRole('button', { name: 'Person J39', pressed: true }).waitFor();
    expect(await panel.locator('.round button').count()).toBe(40);
    await panel.getByRole('button', { name: 'Nästa steg' }).click();
    expect(await timeNow(panel)).toBe('25 minuter kvar');
    await panel.getByRole('button', { name: 'Nästa steg' }).click();
    await stepNow(panel, 'ÖVRIGT');
    // The cursor is moved to the step a moment after the panel shows it: a person would see it there, and then click.
    await page.locator('.ProseMirror').focus();
    await cursorAt(page, 'ÖVRIGT');

    await page.getByText('ÖVRIGT', { exact: true }).click();
    for (const key of ['Home', 'Enter', 'ArrowUp']) {
      await cursorHeard(page);
      await page.keyboard.press(key);
    }
    await cursorHeard(page);
    await typeAndRead(page, panel, 'Vet och tror (10 min)');
    await panel.getByText('Steg 4 av 4', { exact: true }).waitFor();
    await stepNow(panel, 'ÖVRIGT');
    expect(faults).toEqual([]);
  });

  test('without times the steps go without a clock', async () => {
    const { panel, faults } = await openFile('Utan tider');
    await panel.getByText('Rubrikerna har inga tider, så stegen går utan klocka.').waitFor();
    await panel.getByRole('button', { name: 'Börja med första steget' }).click();
    await panel.getByText(/^Skriv namnen vid Närvarande/).waitFor();
    for (const heading of ['Laget runt', 'Diskussion', 'Till nästa gång']) {
      await stepNow(panel, heading);
      expect(await timeNow(panel)).toBe('Det här steget har ingen egen tid. Gå vidare när ni är klara.');
      expect(await panel.getByRole('button', { name: 'Pausa' }).count()).toBe(0);
      if (heading !== 'Till nästa gång') await panel.getByRole('button', { name: 'Nästa steg' }).click();
    }
    await panel.getByRole('button', { name: 'Läs upp och dela' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('without headings the panel says what would become steps', async () => {
    const { panel, faults } = await openFile('Utan rubriker');
    await panel.getByText(/^Här finns inga rubriker att följa än/).waitFor();
    expect(faults).toEqual([]);
  });
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const words = languages[language];

  test.each(['light', 'dark'] as const)('axe finds nothing when it is %s', async (colorScheme) => {
    const { page, faults } = await clockedWindow(language);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const panel = await newMinutes(page, language);
    const frame = await sidebarOf(page);
    await writePresent(page, panel, 'Ylva, Tomas, Amal', language);
    await panel.getByRole('button', { name: words.start }).click();
    await panel.getByRole('button', { name: words.begin }).waitFor();
    expect(await findingsIn(frame)).toEqual([]);
    await panel.getByRole('button', { name: words.begin }).click();
    await panel.getByRole('button', { name: words.next }).click();
    await panel.getByRole('button', { name: 'Amal' }).click();
    await panel.getByRole('button', { name: words.allSteps }).click();
    expect(await findingsIn(frame)).toEqual([]);
    await page.clock.runFor('21:00');
    await panel.getByText(words.over).first().waitFor();
    expect(await findingsIn(frame)).toEqual([]);
    for (const steps of [3, 4, 5]) {
      await panel.getByRole('button', { name: words.next }).click();
      await panel.locator('.step-of', { hasText: new RegExp(`\\D${steps}\\D`) }).waitFor();
    }
    await panel.locator('.next-task').waitFor();
    expect(await findingsIn(frame)).toEqual([]);
    await panel.getByRole('button', { name: language === 'sv' ? 'Tillbaka' : 'Back' }).click();
    await panel.locator('.still-under-way').waitFor();
    expect(await findingsIn(frame)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('nothing is cut off at twice the size of text, and nothing moves for whoever asked for that', async () => {
    const { page } = await clockedWindow(language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const panel = await newMinutes(page, language);
    const frame = await sidebarOf(page);
    await writePresent(
      page,
      panel,
      `Ylva, Bengt-Åke Söderström-Lindqvist, ${manyNames.join(', ')}`,
      language,
    );
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wider = () =>
      frame.evaluate(() => {
        const scrolls = document.querySelector('.scrolls') as HTMLElement;
        const edge = scrolls.getBoundingClientRect().right;
        const over = [...scrolls.querySelectorAll('*:not(.hidden, .hidden *)')].filter(
          (element) => element.getBoundingClientRect().right > edge + 1,
        );
        return over.map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
    await panel.getByRole('button', { name: words.start }).click();
    await panel.getByRole('button', { name: words.begin }).waitFor();
    expect(await wider()).toEqual([]);
    await panel.getByRole('button', { name: words.begin }).click();
    await panel.getByRole('button', { name: words.next }).click();
    await panel.getByRole('button', { name: words.allSteps }).click();
    await panel.getByRole('button', { name: manyNames[39] as string }).waitFor();
    expect(await wider()).toEqual([]);
    expect(
      await frame.evaluate(() => {
        const part = document.querySelector('.ring .part');
        return part && getComputedStyle(part).transitionDuration;
      }),
    ).toBe('0s');
  });
});
