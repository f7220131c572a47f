import type { CallName } from '../../../src/actions/calls';
import { type Group, ours, type Row } from '../figures';
import { docsCalls } from './docsCalls';
import { doors } from './doors';
import { SampleBed } from './sampleBed';
import type { Scene, Scenes } from './scene';
import { sheetsCalls } from './sheetsCalls';

/** Every call that a panel may make: a new one has no place here until it says how it is measured. */
const scenes: { [Name in CallName]: Scenes<Name> } = { ...docsCalls, ...sheetsCalls };

/** Seconds that an action may take, where it does not say more. */
const usually = 2;

/** What it asks of Google, and the virtual time from the question to the answer. */
function measured(what: string, within: number, bed: SampleBed, work: () => unknown): Row {
  bed.forget();
  const started = bed.clock.now();
  work();
  const seconds = (bed.clock.now() - started) / 1000;
  return {
    what,
    measures: [
      { name: 'calls', value: bed.remoteCalls.length, unit: 'calls' },
      { name: 's', value: seconds, unit: 's', budget: ours({ under: within }) },
    ],
  };
}

function callRow<Name extends CallName>(name: Name, { as, within = usually, set }: Scene<Name>): Row {
  const bed = new SampleBed();
  const { person, file, payload } = set(bed);
  const what = as === undefined ? name : `${name}: ${as}`;
  return measured(what, within, bed, () => bed.ask(person, file, name, payload));
}

const rowsIn = (where: 'Docs' | 'Sheets'): Row[] =>
  (Object.keys(scenes) as CallName[]).flatMap(<Name extends CallName>(name: Name) =>
    scenes[name].filter((scene) => scene.where === where).map((scene) => callRow(name, scene)),
  );

const note = 'Calls to Google and virtual seconds, on normal minutes of the sample of 44 groups.';

export const docsActions = (): Group => ({ title: 'The panel in Docs', note, rows: rowsIn('Docs') });
export const sheetsActions = (): Group => ({ title: 'The panel in Sheets', note, rows: rowsIn('Sheets') });

/** Menus, cards, triggers. */
export function openings(): Group {
  const rows = Object.values(doors)
    .flat()
    .map(({ what, within = usually, set }) => {
      const bed = new SampleBed();
      return measured(what, within, bed, set(bed));
    });
  return { title: 'What Google calls by itself: menus, cards, triggers', note, rows };
}
