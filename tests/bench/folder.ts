import { documentOf } from '../../local/documents/write';
import { templateMinutes } from '../../local/sample/forms/template';
import { groups } from '../../local/sample/groups';
import { meetingsOf } from '../../local/sample/meetings';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import { storedSpreadsheet } from '../../local/spreadsheets/store';
import { type BedOptions, TestBed } from '../../local/testBed';

const now = '2026-03-12T09:00:00+01:00';

export interface OverviewBed {
  bed: TestBed;
  /** The folder whose subfolders are the groups. */
  folder: string;
  spreadsheet: string;
  documents: string[];
}

/** Minutes as the standard template has them, a page or two each, for every group in turn. */
export const minutesTexts = groups
  .flatMap((group, index) =>
    meetingsOf({ ...group, form: 'template', meetings: 6 }, new Date(now), index + 1),
  )
  .map((meeting) => documentOf(templateMinutes(meeting)));

/** 44 groups, their documents, and an empty spreadsheet beside. */
export function overviewBed(count: number, options: BedOptions = {}): OverviewBed {
  const bed = new TestBed({ now, ...options });
  const root = bed.folder('Lärgrupper');
  const folders = groups.map((group) => bed.folder(group.name, root.id).id);
  const documents = Array.from({ length: count }, (_, index) => {
    const content = minutesTexts[index % minutesTexts.length];
    return bed.document(`Lärträff ${index + 1}`, content, folders[index % folders.length]).id;
  });
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  const owner = bed.workspace.person('ylva')?.email ?? '';
  const parent = bed.workspace.root.id;
  const content = newSpreadsheet({ locale: 'sv' });
  const spreadsheet = bed.workspace.create({ name: 'Översikt', mimeType, parent, owner, content }).id;
  return { bed, folder: root.id, spreadsheet, documents };
}

export interface Refreshed {
  calls: number;
  /** Documents read. */
  reads: number;
  /** Virtual milliseconds, waits for the quota included. */
  milliseconds: number;
}

interface Step {
  done: boolean;
  wait: number;
}

/** A refresh from the panel, step by step to its end. */
export function refreshed(overview: OverviewBed): Refreshed {
  const { bed, spreadsheet } = overview;
  return measured(overview, () => {
    for (let step = take(bed, spreadsheet); !step.done; step = take(bed, spreadsheet))
      bed.clock.pass(step.wait * 1000);
  });
}

/** The first refresh as it goes by itself: runs of six minutes, one after another until a run reads nothing. */
export function indexedByTheHour(overview: OverviewBed): Refreshed & { runs: number } {
  const { bed, spreadsheet } = overview;
  bed.call('ylva', spreadsheet, 'refreshHourly', { on: true });
  const sum = { calls: 0, reads: 0, milliseconds: 0, runs: 0 };
  for (;;) {
    bed.clock.pass(3_600_000);
    const run = measured(overview, () => {
      for (const result of bed.fireTriggers()) if (!result.ok) throw new Error(result.message);
    });
    if (run.reads === 0) break;
    for (const key of ['calls', 'reads', 'milliseconds'] as const) sum[key] += run[key];
    sum.runs += 1;
  }
  bed.call('ylva', spreadsheet, 'refreshHourly', { on: false });
  return sum;
}

/** How many of the documents the index tells of, each by a row or more. */
export function indexed({ bed, spreadsheet, documents }: OverviewBed): number {
  const told = new Set(
    storedSpreadsheet(bed.workspace, spreadsheet).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.userEnteredValue?.stringValue)),
    ),
  );
  return documents.filter((id) => told.has(id)).length;
}

function measured({ bed }: OverviewBed, work: () => void): Refreshed {
  const started = bed.clock.now();
  bed.forget();
  work();
  return {
    calls: bed.remoteCalls.length,
    reads: bed.record.filter((call) => call.name === 'Docs.Documents.get').length,
    milliseconds: bed.clock.now() - started,
  };
}

function take(bed: TestBed, spreadsheet: string): Step {
  const answer = bed.call('ylva', spreadsheet, 'refreshStep');
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Step;
}

export function choose({ bed, spreadsheet, folder }: OverviewBed): void {
  const answer = bed.call('ylva', spreadsheet, 'chooseFolder', { folder });
  if (!answer.ok) throw new Error(answer.error?.message);
}
