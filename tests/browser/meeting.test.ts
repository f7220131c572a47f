import type { FrameLocator } from 'playwright-core';
import {
  clockedWindow,
  focused,
  languages,
  newMinutes,
  panelOf,
  stepNow,
  tabTo,
  timeNow,
  told,
  workspaceForMeetings,
  writePresent,
} from './meetingBed';
import { sidebarOf } from './workspace';

const workspace = workspaceForMeetings();

test('a meeting of ninety minutes, led by keyboard alone', async () => {
  const { page, faults } = await clockedWindow(workspace);
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
  await tabTo(page, 'Fyll i nästa träff och uppgift');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Nästa träff', { exact: true }).and(panel.locator(':focus')).waitFor();
  await panel.getByRole('button', { name: 'Fortsätt träffen' }).press('Enter');
  await stepNow(panel, /^Bestäm vad ni gör/);
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
  const { page } = await clockedWindow(workspace);
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
  const { page, faults } = await clockedWindow(workspace);
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
  const { page, faults } = await clockedWindow(workspace);
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

test('minutes that are final have no meeting to go back to, until they are a draft again', async () => {
  const { page, faults } = await clockedWindow(workspace);
  const panel = await newMinutes(page);
  await writePresent(page, panel, 'Ylva och Tomas');
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: 'Börja med första steget' }).click();
  await panel.getByRole('button', { name: 'Tillbaka' }).click();
  await panel.locator('.still-under-way').waitFor();
  await panel.getByRole('button', { name: 'Läs upp och dela' }).click();
  await panel.getByRole('button', { name: 'Stämmer – sätt status Klart' }).click();
  await panel.getByRole('heading', { name: 'Protokollet är klart' }).waitFor();
  expect(await panel.locator('.still-under-way').count()).toBe(0);
  await panel.getByRole('button', { name: 'Ta tillbaka till Utkast' }).click();
  await panel.locator('.still-under-way').waitFor();
  expect(faults).toEqual([]);
});

test('who has spoken is known in the panel only, and each round has its own', async () => {
  const { page } = await clockedWindow(workspace);
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
