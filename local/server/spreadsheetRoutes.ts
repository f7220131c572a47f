import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { SpreadsheetEvent } from '../pages/sheets/wire';
import { requestsFor } from '../spreadsheets/actions';
import { applyBatch } from '../spreadsheets/apply';
import { mostCharacters } from '../spreadsheets/model';
import { patchBetween } from '../spreadsheets/patch';
import { SheetsRefusal } from '../spreadsheets/refusal';
import { saveSpreadsheet, storedSpreadsheet } from '../spreadsheets/store';
import { refusalFor } from '../words/sheets';
import type { ServerContext } from './context';
import { openFile } from './driveListing';
import { eventsFrom } from './events';
import { answerRefusal, Refused, rightsOf } from './refused';
import { bodyOf } from './requests';

const spreadsheet = 'application/vnd.google-apps.spreadsheet';

const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const Count = v.pipe(Index, v.minValue(1), v.maxValue(10_000));
const Id = v.pipe(v.number(), v.integer());
const Title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const Dimension = v.picklist(['ROWS', 'COLUMNS']);
const Texts = v.pipe(
  v.array(v.pipe(v.array(v.pipe(v.string(), v.maxLength(mostCharacters))), v.maxLength(1000))),
  v.minLength(1),
  v.maxLength(50_000),
);
const sheetId = Index;
const action = <Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.strictObject({ kind: v.literal(kind), ...entries });

const Doable = v.variant('kind', [
  action('type', { sheetId, row: Index, column: Index, texts: Texts }),
  action('clear', { sheetId, top: Index, bottom: Index, left: Index, right: Index }),
  action('insert', { sheetId, dimension: Dimension, at: Index, count: Count }),
  action('delete', { sheetId, dimension: Dimension, from: Index, to: Index }),
  action('resize', { sheetId, column: Index, pixels: v.pipe(Index, v.minValue(24), v.maxValue(2000)) }),
  action('sort', { sheetId, column: Index, ascending: v.boolean() }),
  action('filter', { sheetId, on: v.boolean() }),
  action('hide', { sheetId, column: Index, values: v.pipe(v.array(v.string()), v.maxLength(10_000)) }),
  action('deleteView', { sheetId, filterViewId: Id }),
  action('deleteChart', { sheetId, chartId: Id }),
  action('addSheet', { title: v.optional(Title) }),
  action('renameSheet', { sheetId, title: Title }),
  action('deleteSheet', { sheetId }),
  action('moveSheet', { sheetId, index: Index }),
]);

const ActionBody = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  action: Doable,
});

/** A window sends an action again when the answer was lost on its way; so many answers are remembered. */
const mostRemembered = 1000;

/** The Sheets page's side of a spreadsheet: its content as it changes, and what people do in it. */
export function spreadsheetRoutes(context: ServerContext): Hono {
  const { workspace, personOf } = context;
  const { readable, editable } = rightsOf(context);
  const routes = new Hono();
  const refusal = answerRefusal(context);
  routes.onError((error, c) => {
    if (!(error instanceof SheetsRefusal)) return refusal(error, c);
    return c.json({ message: refusalFor(error.message, personOf(c)?.locale ?? 'sv') }, 422);
  });

  const answered = new Map<string, object>();
  const remember = (id: string, answer: object) => {
    answered.set(id, answer);
    const [oldest] = answered.keys();
    if (answered.size > mostRemembered && oldest !== undefined) answered.delete(oldest);
    return answer;
  };

  const open = (c: Context) => {
    const found = readable(c, c.req.param('id') ?? '');
    if (found.item.mimeType !== spreadsheet) throw new Refused(404, 'notFound');
    return found;
  };

  routes.get('/api/spreadsheets/:id', (c) => {
    const { person, item } = open(c);
    storedSpreadsheet(workspace, item.id); // A damaged one shows here, where the page can say so.
    return c.json(openFile(workspace, person, item));
  });

  routes.post('/api/spreadsheets/:id/actions', async (c) => {
    const { id, action } = await bodyOf(c, ActionBody);
    const { person, item } = editable(c, open(c).item.id);
    const known = answered.get(`${item.id} ${person.id} ${id}`);
    if (known) return c.json(known);
    const stored = storedSpreadsheet(workspace, item.id);
    const requests = requestsFor(stored, action);
    if (requests.length === 0) return c.json({ replies: [] });
    const actor = { email: person.email, owner: item.owner === person.email };
    const applied = applyBatch(stored, { requests }, actor, { anyFormula: true });
    saveSpreadsheet(workspace, item.id, applied.spreadsheet);
    return c.json(remember(`${item.id} ${person.id} ${id}`, { replies: applied.replies }));
  });

  routes.get('/api/spreadsheets/:id/events', (c) => {
    const { item } = open(c);
    return eventsFrom<SpreadsheetEvent>(c, (tell) => {
      const facts = () => {
        const current = workspace.item(item.id) ?? item;
        return { name: current.name, trashed: workspace.isTrashed(item.id) };
      };
      let told = { ...facts(), content: storedSpreadsheet(workspace, item.id) };
      const stop = workspace.watch(item.id, () => {
        const now = { ...facts(), content: storedSpreadsheet(workspace, item.id) };
        if (now.name !== told.name || now.trashed !== told.trashed)
          tell({ kind: 'item', name: now.name, trashed: now.trashed });
        if (now.content !== told.content)
          tell({ kind: 'change', patch: patchBetween(told.content, now.content) });
        told = now;
      });
      tell({ kind: 'hello', name: told.name, trashed: told.trashed, spreadsheet: told.content });
      return stop;
    });
  });

  return routes;
}
