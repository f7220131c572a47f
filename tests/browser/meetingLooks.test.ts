import { findingsIn } from './axe';
import {
  clockedWindow,
  languages,
  manyNames,
  newMinutes,
  panelOf,
  stepNow,
  timeNow,
  typeAndRead,
  workspaceForMeetings,
  writePresent,
} from './meetingBed';
import { cursorAt, cursorHeard, openFolder, sidebarOf } from './workspace';

const workspace = workspaceForMeetings();

describe('minutes as people have made them', () => {
  const openFile = async (name: string) => {
    const window = await clockedWindow(workspace);
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

  test('many long tasks leave the time and the way on in sight, and show all when somebody wants it', async () => {
    const { page, panel, faults } = await openFile('Många uppgifter');
    await panel.getByRole('button', { name: 'Börja med första steget' }).click();
    await stepNow(panel, 'Det här bestämde vi');
    const next = panel.getByRole('button', { name: 'Nästa steg' });
    const bottomOf = async () => (await next.boundingBox())?.y ?? 0;
    expect(await bottomOf()).toBeLessThan(page.viewportSize()?.height ?? 0);
    const short = await bottomOf();
    expect(await panel.locator('.prompts').textContent()).toMatch(/\(hämtat från 20 oktober\)$/);
    await panel.getByRole('button', { name: 'Visa hela texten', expanded: false }).press('Enter');
    const less = panel.getByRole('button', { name: 'Visa början av texten', expanded: true });
    await less.waitFor();
    expect(await bottomOf()).toBeGreaterThan(short);
    await next.click();
    await stepNow(panel, /^Det här gjorde vi/);
    expect(await less.count()).toBe(0);
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
    const { page, faults } = await clockedWindow(workspace, language);
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
    const { page } = await clockedWindow(workspace, language);
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
