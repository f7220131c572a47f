import type { CallName, Payload } from '../../../src/actions/calls';
import type { docsCalls } from './docsCalls';
import { coordinator, leader, type SampleBed } from './sampleBed';
import { type Asked, inMinutes, type Scenes } from './scene';

const where = 'Sheets';

/** What is asked of an overview that stands. */
const inOverview =
  <Name extends CallName>(payload: (bed: SampleBed, sheet: string) => Payload<Name>) =>
  (bed: SampleBed): Asked<Name> => {
    const file = bed.overview();
    return { person: coordinator, file, payload: payload(bed, file) };
  };

const inNewSheet =
  <Name extends CallName>(payload: (bed: SampleBed) => Payload<Name>) =>
  (bed: SampleBed): Asked<Name> => ({
    person: coordinator,
    file: bed.spreadsheet(),
    payload: payload(bed),
  });

/** Every other call: of the panel in Sheets, and of the check of the installation in both. */
export const sheetsCalls: { [Name in Exclude<CallName, keyof typeof docsCalls>]: Scenes<Name> } = {
  openOverview: [
    { where, as: 'a new sheet', set: inNewSheet(() => ({})) },
    { where, as: 'an overview', set: inOverview(() => ({})) },
  ],
  lookAtFolder: [
    {
      where,
      set: inNewSheet(({ groups }) => ({ link: `https://drive.google.com/drive/folders/${groups.id}` })),
    },
  ],
  chooseFolder: [{ where, set: inNewSheet(({ groups }) => ({ folder: groups.id })) }],
  refreshStep: [
    { where, as: 'nothing changed', set: inOverview(() => ({})) },
    {
      where,
      as: 'one document changed',
      within: 4,
      set: inOverview((bed) => {
        bed.workspace.write(bed.minutes.id, bed.workspace.content(bed.minutes.id));
        bed.clock.pass(3_600_000);
        return {};
      }),
    },
  ],
  refreshHourly: [{ where, set: inOverview(() => ({ on: true })) }],
  readingList: [{ where, set: inOverview(() => ({ choose: null })) }],
  readTo: [
    {
      where,
      set: inOverview((bed, sheet) => ({
        keys: bed.ask(coordinator, sheet, 'readingList', { choose: null }).keys,
      })),
    },
  ],
  yearPlot: [{ where, set: inOverview(() => ({})) }],
  showPlot: [{ where, set: inOverview(() => ({})) }],
  checkInstallation: [
    { where: 'Docs', within: 6, set: inMinutes(leader, () => ({})) },
    { where, within: 6, set: inOverview(() => ({})) },
  ],
  showInstallation: [
    { where: 'Docs', set: inMinutes(leader, () => ({})) },
    { where, set: inOverview(() => ({})) },
  ],
};
