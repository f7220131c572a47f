import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fireAtOpening, runTriggers } from '../../../../local/server/triggers';
import { SteppedClock } from '../../../../local/workspace/clock';
import type { StoredTrigger } from '../../../../local/workspace/triggers';
import { Workspace } from '../../../../local/workspace/workspace';

const hour = 3_600_000;
const dist = mkdtempSync(join(tmpdir(), 'dist-'));
const clock = new SteppedClock('2025-11-20T09:00:00+01:00');
let workspace: Workspace;
let stop: () => void;

const trigger = (id: string, person: string): StoredTrigger => ({
  id,
  owner: workspace.person(person)?.email ?? person,
  functionName: 'byTheHour',
  everyHours: 1,
  file: null,
  created: clock.now(),
  lastFired: null,
});

/** Who it has run as, by what the script itself has written down. */
const ranAs = () => workspace.properties('script').all();

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(
    join(dist, 'Code.js'),
    `function byTheHour(event) {
      const who = Session.getEffectiveUser().getEmail();
      PropertiesService.getScriptProperties().setProperty(event.triggerUid, who);
    }`,
  );
  writeManifest();
  workspace = Workspace.inMemory({ clock });
  stop = runTriggers(workspace, dist);
});
afterEach(() => {
  stop();
  jest.useRealTimers();
  jest.restoreAllMocks();
});
afterAll(() => rmSync(dist, { recursive: true }));

function writeManifest() {
  const oauthScopes = ['https://www.googleapis.com/auth/userinfo.email'];
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ oauthScopes }));
}

test('each trigger fires once its hours have gone by, as whoever made it', () => {
  workspace.triggers.add(trigger('one', 'ylva'));
  workspace.triggers.add(trigger('other', 'coordinator'));
  jest.advanceTimersByTime(60_000);
  expect(ranAs()).toEqual({});
  clock.pass(hour);
  jest.advanceTimersByTime(60_000);
  expect(ranAs()).toEqual({ one: 'ylva.bergdahl@ekasa.example', other: 'karin.almgren@ekasa.example' });
});

test('one of somebody who is not there any more is passed over', () => {
  workspace.triggers.add(trigger('gone', 'nobody@ekasa.example'));
  workspace.triggers.add(trigger('one', 'ylva'));
  clock.pass(hour);
  jest.advanceTimersByTime(60_000);
  expect(Object.keys(ranAs())).toEqual(['one']);
});

test('an add-on that cannot be loaded is told about and tried again, and the server lives', () => {
  workspace.triggers.add(trigger('one', 'ylva'));
  workspace.triggers.add(trigger('other', 'coordinator'));
  clock.pass(hour);
  rmSync(join(dist, 'appsscript.json'));
  expect(() => jest.advanceTimersByTime(30_000)).not.toThrow();
  expect(console.error).toHaveBeenCalledTimes(2);
  writeManifest();
  clock.pass(hour);
  jest.advanceTimersByTime(30_000);
  expect(Object.keys(ranAs())).toEqual(['one', 'other']);
});

test('one that waits for an opening fires for its own file, however often it is opened, and never by the hour', () => {
  const file = { id: 'sheet', host: 'sheets' } as const;
  workspace.triggers.add({ ...trigger('one', 'ylva'), everyHours: null, file });
  workspace.triggers.add({
    ...trigger('other', 'coordinator'),
    everyHours: null,
    file: { ...file, id: 'else' },
  });
  clock.pass(hour);
  jest.advanceTimersByTime(60_000);
  expect(ranAs()).toEqual({});
  fireAtOpening(workspace, dist, 'sheet');
  expect(ranAs()).toEqual({ one: 'ylva.bergdahl@ekasa.example' });
  workspace.properties('script').delete('one');
  fireAtOpening(workspace, dist, 'sheet');
  expect(Object.keys(ranAs())).toEqual(['one']);
});

test('nothing fires once it has been stopped', () => {
  workspace.triggers.add(trigger('one', 'ylva'));
  stop();
  clock.pass(hour);
  jest.advanceTimersByTime(60_000);
  expect(ranAs()).toEqual({});
});
