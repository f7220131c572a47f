import type * as addon from '../../../src/addon';
import { coordinator, leader, type SampleBed } from './sampleBed';

/** What Google itself calls, beside the panel's `call`. */
type Door = Exclude<keyof typeof addon, 'call'>;

interface Opening {
  what: string;
  /** As in a scene. */
  within?: number;
  /** Makes the setting; what it answers with does what is measured. */
  set: (bed: SampleBed) => () => unknown;
}

const ofMinutes = (does: (bed: SampleBed, file: string) => unknown) => (bed: SampleBed) => () =>
  does(bed, bed.minutes.id);

/** As in `ofMinutes`, of an overview. */
const ofOverview = (does: (bed: SampleBed, file: string) => unknown) => (bed: SampleBed) => {
  const sheet = bed.overview();
  return () => does(bed, sheet);
};

const menu = (functionName: string) => (bed: SampleBed, file: string) => bed.menu(leader, file, functionName);
const ownMenu = (functionName: string) => (bed: SampleBed, file: string) =>
  bed.menu(coordinator, file, functionName);

const home = (host: 'drive' | 'docs' | 'sheets') => (bed: SampleBed) => () =>
  bed.card(coordinator, { kind: 'homepage', host });

/** A card has read what it shows only once: later it stands in the person's cache. */
const selected = (item: (bed: SampleBed) => string, again: boolean) => (bed: SampleBed) => {
  const select = () => bed.card(coordinator, { kind: 'selected', items: [item(bed)] });
  if (again) select();
  return select;
};

const triggered =
  (fire: (bed: SampleBed, sheet: string) => { ok: boolean; message?: string }[]) => (bed: SampleBed) => {
    const sheet = bed.overview();
    bed.ask(coordinator, sheet, 'refreshHourly', { on: true });
    bed.clock.pass(3_600_000);
    return () => {
      const [result] = fire(bed, sheet);
      if (!result?.ok) throw new Error(result?.message ?? 'No trigger fired');
    };
  };

export const doors: { [Name in Door]: [Opening, ...Opening[]] } = {
  onInstall: [{ what: 'onInstall', set: ofMinutes((bed, file) => bed.run(opening(file, 'onInstall'))) }],
  onOpen: [
    { what: 'a document opens', set: ofMinutes((bed, file) => bed.open(leader, file)) },
    { what: 'a spreadsheet opens', set: ofOverview((bed, file) => bed.open(coordinator, file)) },
  ],
  openDocumentPanel: [{ what: 'menu, Docs: the panel', set: ofMinutes(menu('openDocumentPanel')) }],
  openSheetPanel: [{ what: 'menu, Sheets: the panel', set: ofOverview(ownMenu('openSheetPanel')) }],
  openYearPlot: [{ what: 'menu, Sheets: the year', set: ofOverview(ownMenu('openYearPlot')) }],
  openInstallation: [
    { what: 'menu, Docs: check', set: ofMinutes(menu('openInstallation')) },
    { what: 'menu, Sheets: check', set: ofOverview(ownMenu('openInstallation')) },
  ],
  driveHomepage: [{ what: 'card, Drive', set: home('drive') }],
  docsHomepage: [{ what: 'card, Docs', set: home('docs') }],
  sheetsHomepage: [{ what: 'card, Sheets', set: home('sheets') }],
  driveItemsSelected: [
    { what: 'card: a document', set: selected(({ minutes }) => minutes.id, false) },
    { what: "card: a group's folder", set: selected(({ group }) => group.id, false) },
    { what: "card: a group's folder again", set: selected(({ group }) => group.id, true) },
    { what: 'card: all groups', within: 6, set: selected(({ groups }) => groups.id, false) },
    { what: 'card: all groups again', set: selected(({ groups }) => groups.id, true) },
  ],
  cardAction: [{ what: 'card: a group pressed', set: pressed }],
  refreshByTheHour: [{ what: 'trigger: by the hour', set: triggered((bed) => bed.fireTriggers()) }],
  refreshAtOpening: [
    { what: 'trigger: at opening', set: triggered((bed, sheet) => bed.fireAtOpening(sheet)) },
  ],
};

const opening = (file: string, functionName: string) =>
  ({ person: leader, file, kind: 'open', function: functionName }) as const;

function pressed(bed: SampleBed): () => unknown {
  const { id, name } = bed.group;
  const parameters = { name: 'folder', id, title: name, as: 'group', page: '0', on: 'above' };
  return () => bed.card(coordinator, { kind: 'action', host: 'drive', function: 'cardAction', parameters });
}
