import { now, ownEmail, sleep } from '../google/account';
import { type DocumentAnswer, readDocuments } from '../google/documentsApi';
import { type Lease, LeaseHolder } from '../google/lease';
import { readAgain, writeChanges } from '../google/sheets';
import { cell } from '../overview/cells';
import { byDocument, documentsToRead } from '../overview/changes';
import { standingPlans } from '../overview/groupPlans';
import type { Knowledge } from '../overview/indexPlan';
import type { IndexEntry } from '../overview/indexRows';
import type { FoundDocument, Listing } from '../overview/listing';
import { type Plan, planOf } from '../overview/plan';
import { settingsChange, settledCells } from '../overview/settings';
import { isEmptyChange, rowsWritten, type TableChange } from '../overview/table';
import { unreadNotice } from '../overview/unread';
import { folderOf } from './overviewFolder';
import { type OverviewSheet, standingOverview } from './overviewSheet';
import { overviewView } from './overviewView';
import type { RefreshStep } from './overviewViews';
import { entriesOf } from './readEntries';

/** How a run goes about it: the panel takes short steps, the hourly run goes on for as long as it may. */
export interface Pace {
  /** Milliseconds after which no more documents are asked for, and past which nothing is waited for. */
  milliseconds: number;
  /** Milliseconds that others keep away: longer than the run can take. */
  lease: number;
}

/** What Google takes a minute and person. Nothing else in the add-on reads documents in this way. */
const readsAMinute = 300;
/** Documents that are asked for side by side and written as one atomic batch: a whole part of a minute's. */
const batchSize = 60;
/** Milliseconds that a run may wait past its time rather than begin anew, which takes about as long. */
const shortWait = 3000;
/** Seconds to wait when Google says that it is too much although nothing told so here, and for someone else. */
const quotaWait = 20;
const othersWait = 5;

const nothing: Omit<RefreshStep, 'done'> = {
  read: 0,
  total: 0,
  wait: 0,
  waitsFor: null,
  rowsWritten: 0,
  overview: null,
};

/**
 * Brings an overview up to date with the documents in its folder, or some of the way: the index is the
 * checkpoint, so whatever ends a run, the sheet is true and the next run goes on from there. Only
 * documents that have changed are read and only rows that differ are written, each batch as a whole.
 */
export function refresh(id: string, pace: Pace): RefreshStep {
  const started = Date.now();
  const sheet = standingOverview(id);
  const listing = folderOf(sheet);
  const toRead = documentsToRead(listing, sheet.standing.rows, started);
  if (toRead.length === 0) {
    const plan = planFor(sheet, { listing, fresh: new Map(), pending: new Set() });
    // Nobody needs to keep away while only the time of the refresh is noted, where people have it by now.
    if (changesIn(plan).length === 0)
      return finished({ ...sheet, settingsGrid: readAgain(id, sheet.settingsGrid) }, plan, nothing);
  }
  const lease = LeaseHolder.take(id, pace.lease);
  if (!(lease instanceof LeaseHolder)) return waiting(lease, othersWait, 'others');
  let step: RefreshStep | null = null;
  try {
    step = readOn(id, listing, toRead, lease, pace, started);
    return step;
  } finally {
    lease.release(step?.done ?? false);
  }
}

function readOn(
  id: string,
  listing: Listing,
  toRead: FoundDocument[],
  holder: LeaseHolder,
  pace: Pace,
  started: number,
): RefreshStep {
  const { lease } = holder;
  const deadline = started + pace.milliseconds;
  const mayWait = (wait: number) => wait <= Math.max(shortWait, deadline - Date.now());
  lease.total = lease.read + toRead.length;
  let pending = toRead;
  const seen = new Set<string>();
  let rows = 0;
  for (;;) {
    const batch = pending.slice(0, batchSize);
    const wait = holder.waitFor(batch.length, readsAMinute);
    // What was looked at to come here is looked at again in the next step, during the wait.
    if (!mayWait(wait))
      return { ...waiting(lease, (wait - (Date.now() - started)) / 1000), rowsWritten: rows };
    if (wait > 0) sleep(wait);
    const answers = readDocuments(batch.map((document) => document.id));
    if (batch.length > 0) holder.count(batch.length);
    const answered = new Set(
      batch.flatMap(({ id }, index) => (answers[index]?.kind === 'later' ? [] : [id])),
    );
    for (const document of answered) seen.add(document);
    lease.read += answered.size;
    // People may have sorted or moved things while the documents were read, so rows are found anew.
    const sheet = standingOverview(id);
    const isMoved = sheet.settings.folder?.id !== listing.folder.id;
    if (isMoved || !holder.holds()) return { ...waiting(lease, 0), rowsWritten: rows };
    // Nothing is told of what stood in rows that someone has taken away meanwhile, before it is read anew.
    const stale = documentsToRead(listing, sheet.standing.rows, started);
    const unknown = stale.filter((document) => !answered.has(document.id));
    pending = unknown.filter((document) => !seen.has(document.id));
    const plan = planFor(sheet, knowledgeOf(sheet, listing, batch, answers, unknown));
    rows += rowsIn(plan);
    const counts = { ...nothing, read: lease.read, total: lease.total, rowsWritten: rows };
    if (unknown.length === 0) return finished(sheet, plan, counts);
    writeChanges(id, changesIn(plan));
    if (answered.size < batch.length) {
      if (!mayWait(quotaWait * 1000)) return { ...counts, done: false, wait: quotaWait, waitsFor: 'quota' };
      sleep(quotaWait * 1000);
    }
    if (pending.length === 0 || Date.now() >= deadline) return { ...counts, done: false };
  }
}

function knowledgeOf(
  sheet: OverviewSheet,
  listing: Listing,
  batch: readonly FoundDocument[],
  answers: readonly DocumentAnswer[],
  pending: readonly FoundDocument[],
): Knowledge {
  const names = new Map(listing.groups.map((group) => [group.id, group.name]));
  const before = byDocument(sheet.standing.rows);
  const fresh = new Map<string, IndexEntry[]>();
  for (const [index, document] of batch.entries()) {
    const answer = answers[index];
    if (!answer || answer.kind === 'later') continue;
    const folder = names.get(document.group) ?? null;
    const context = { today: sheet.outlook.today, title: document.name, folder };
    const stood = (before.get(document.id) ?? []).map(({ entry }) => entry);
    fresh.set(document.id, entriesOf(document, answer, context, stood));
  }
  return { listing, fresh, pending: new Set(pending.map((document) => document.id)) };
}

const planFor = (sheet: OverviewSheet, knowledge: Knowledge): Plan =>
  planOf(sheet, sheet.standing, knowledge, sheet.outlook, sheet.words);

/** The last batch, with the note of when and by whom, in one piece. */
function finished(sheet: OverviewSheet, plan: Plan, counts: Omit<RefreshStep, 'done'>): RefreshStep {
  const { id, words, settings, settingsGrid } = sheet;
  const notice = unreadNotice(settings, standingPlans(sheet.plans), words);
  const refreshed = { refreshedAt: now(), refreshedBy: ownEmail() };
  const cells = {
    ...settledCells(settings),
    refreshedAt: cell(refreshed.refreshedAt),
    refreshedBy: cell(refreshed.refreshedBy),
    notice: cell(notice),
  };
  const { updates } = settingsChange(settingsGrid, cells, words);
  const noted = { ...plan.settings, grid: settingsGrid, updates: [...plan.settings.updates, ...updates] };
  writeChanges(id, changesIn({ ...plan, settings: noted }));
  const overview = overviewView(
    { ...sheet, settings: { ...settings, ...refreshed, notice: notice || null } },
    plan.summary,
  );
  return { ...counts, done: true, overview };
}

/** What is to be written of a plan: what people have typed is kept before anything else. */
const changesIn = ({ settings, index, groups, schools }: Plan): TableChange[] =>
  [settings, index, groups, schools].filter((change) => !isEmptyChange(change));

/** Of meetings, groups and schools. */
const rowsIn = ({ index, groups, schools }: Plan): number =>
  rowsWritten(index) + rowsWritten(groups) + rowsWritten(schools);

const waiting = (
  { read, total }: Lease,
  seconds: number,
  waitsFor: RefreshStep['waitsFor'] = 'quota',
): RefreshStep => ({
  ...nothing,
  done: false,
  read,
  total,
  wait: Math.max(0, Math.ceil(seconds)),
  waitsFor: seconds > 0 ? waitsFor : null,
});
