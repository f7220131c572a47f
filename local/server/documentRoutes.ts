import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { NoSuchTab, RefusedSteps } from '../documents/authority';
import type { StoredTab } from '../documents/schema';
import type { DocumentAnswer, DocumentEvent, StepsAnswer, TabHead } from '../pages/docs/wire';
import { pageWordsFor } from '../words/words';
import type { ServerContext } from './context';
import { openFile } from './driveListing';
import { eventsFrom } from './events';
import { answerRefusal, Refused, rightsOf } from './refused';
import { bodyOf, Name, usable } from './requests';

const StepsBody = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  steps: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(5000)),
  clientId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
});
const TabBody = v.strictObject({ title: Name });
const NewTabBody = v.strictObject({
  title: v.optional(Name),
  parent: v.optional(v.nullable(v.string()), null),
});

const document = 'application/vnd.google-apps.document';

/** The Docs page's side of a document: its content, steps to and from its windows, and its tabs. */
export function documentRoutes(context: ServerContext): Hono {
  const { workspace, authority } = context;
  const { readable, editable } = rightsOf(context);
  const routes = new Hono();
  const refusal = answerRefusal(context);
  routes.onError((error, c) => refusal(asRefusal(error), c));

  const open = (c: Context) => {
    const found = readable(c, c.req.param('id') ?? '');
    if (found.item.mimeType !== document) throw new Refused(404, 'notFound');
    return found;
  };
  const edit = (c: Context) => {
    const { person, item } = editable(c, open(c).item.id);
    return { person, id: item.id };
  };
  const heads = (id: string): TabHead[] => authority.open(id).tabs.map(headOf);
  const since = (id: string, tab: string, from: number): StepsAnswer => {
    const steps = authority.since(id, tab, from);
    if (!steps) throw new Refused(409, 'loadAgain');
    return { from, version: steps.version, steps: steps.steps, clientIds: steps.clientIds.map(String) };
  };

  routes.get('/api/documents/:id', (c) => {
    const { person, item } = open(c);
    const answer: DocumentAnswer = {
      ...openFile(workspace, person, item),
      tabs: authority.open(item.id).tabs.map((tab) => ({ ...headOf(tab), content: tab.content })),
    };
    return c.json(answer);
  });

  routes.get('/api/documents/:id/tabs/:tab/steps', (c) => {
    const from = Number(c.req.query('since'));
    if (!Number.isInteger(from) || from < 0) throw new Refused(400, 'badRequest');
    return c.json(since(open(c).item.id, c.req.param('tab'), from));
  });

  routes.post('/api/documents/:id/tabs/:tab/steps', async (c) => {
    const { version, steps, clientId } = await bodyOf(c, StepsBody);
    const { id } = edit(c);
    const tab = c.req.param('tab');
    authority.receive(id, tab, version, steps, clientId);
    return c.json(since(id, tab, version));
  });

  routes.post('/api/documents/:id/tabs', async (c) => {
    const { title, parent } = await bodyOf(c, NewTabBody);
    const { person, id } = edit(c);
    const number = heads(id).length + 1;
    const name = title ? usable(title) : pageWordsFor(person.locale).server.tabName(number);
    return c.json(headOf(authority.addTab(id, name, parent)), 201);
  });

  routes.post('/api/documents/:id/tabs/:tab/title', async (c) => {
    const { title } = await bodyOf(c, TabBody);
    authority.renameTab(edit(c).id, c.req.param('tab'), usable(title));
    return c.body(null, 204);
  });

  routes.delete('/api/documents/:id/tabs/:tab', (c) => {
    try {
      authority.removeTab(edit(c).id, c.req.param('tab'));
    } catch (error) {
      throw error instanceof RangeError ? new Refused(409, 'lastTab') : error;
    }
    return c.body(null, 204);
  });

  routes.get('/api/documents/:id/events', (c) => {
    const { item } = open(c);
    return eventsFrom<DocumentEvent>(c, (tell) => {
      const now = () => {
        const current = workspace.item(item.id) ?? item;
        return { name: current.name, trashed: workspace.isTrashed(item.id) };
      };
      let told = now();
      const stop = [
        authority.watch(item.id, (event) => {
          if (event.kind === 'tabs') tell({ kind: 'tabs', tabs: heads(item.id) });
          else tell(stepsEvent(event));
        }),
        // Every save of the text comes by here too.
        workspace.watch(item.id, () => {
          const { name, trashed } = now();
          if (name === told.name && trashed === told.trashed) return;
          told = { name, trashed };
          tell({ kind: 'item', name, trashed });
        }),
      ];
      tell({ kind: 'hello', ...told, tabs: heads(item.id) });
      return () => {
        for (const end of stop) end();
      };
    });
  });

  return routes;
}

const headOf = ({ id, title, parent, version }: StoredTab): TabHead => ({ id, title, parent, version });

function stepsEvent(event: { tab: string; version: number; steps: unknown[]; clientIds: unknown[] }) {
  const { tab, version, steps, clientIds } = event;
  const from = version - steps.length;
  return { kind: 'steps' as const, tab, from, version, steps, clientIds: clientIds.map(String) };
}

function asRefusal(error: Error): Error {
  if (error instanceof NoSuchTab) return new Refused(404, 'tabGone');
  if (error instanceof RefusedSteps) return new Refused(422, 'refusedSteps');
  return error;
}
