import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import type { Effect } from '../google/modelled';
import { runScript } from '../google/run';
import { functionsOf } from '../google/script';
import { mayWrite } from '../workspace/rights';
import type { ServerContext } from './context';
import { framePage, framePolicy } from './frame';
import { Frames } from './frames';
import { answerRefusal, rightsOf } from './refused';
import { bodyOf } from './requests';
import { tell } from './terminal';
import { fireAtOpening } from './triggers';

const Opened = v.strictObject({ file: v.string() });
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Cursor = v.strictObject({
  tab: v.string(),
  block: index,
  cell: v.exactOptional(v.tuple([index, index])),
  offset: index,
});
const Asked = v.strictObject({
  file: v.string(),
  function: v.string(),
  arguments: v.array(v.unknown()),
  cursor: v.optional(v.nullable(Cursor), null),
  from: v.optional(v.literal('sidebar')),
});

/** What a sidebar may send in one call. */
const largestCall = 10 * 1024 * 1024;

/** The add-on for the pages: its menu, its functions, and the frames that its sidebars stand in. */
export function scriptRoutes(context: ServerContext, dist: string, port: number): Hono {
  const { workspace } = context;
  const { readable, editable } = rightsOf(context);
  const frames = new Frames();
  const routes = new Hono();
  routes.onError(answerRefusal(context));

  /** Google runs neither `onOpen` nor what is installed for an opening for those who may only view or comment, as all may in the bin. */
  routes.post('/api/script/open', async (c) => {
    const { file } = await bodyOf(c, Opened);
    const { person, item, right } = readable(c, file);
    if (!mayWrite(right) || workspace.isTrashed(item.id)) return c.json({ menu: null });
    const result = runScript(workspace, {
      dist,
      person: person.id,
      file: item.id,
      kind: 'open',
      function: 'onOpen',
    });
    tell(result, 'onOpen');
    // Installed ones run beside the person's window, which does not wait for them.
    setImmediate(() => fireAtOpening(workspace, dist, item.id));
    return c.json({ menu: result.menu });
  });

  routes.post('/api/script/run', bodyLimit({ maxSize: largestCall }), async (c) => {
    const asked = await bodyOf(c, Asked);
    const { person, item } = editable(c, asked.file);
    const result = runScript(workspace, {
      dist,
      person: person.id,
      file: item.id,
      kind: asked.from === 'sidebar' ? 'call' : 'menu',
      function: asked.function,
      arguments: asked.arguments,
      cursor: asked.cursor,
    });
    tell(result, asked.function);
    const effects = result.effects.map((effect) => forPage(effect, frames));
    return c.json(
      result.ok
        ? { ok: true, value: result.value, effects }
        : { ok: false, message: result.message, effects },
    );
  });

  routes.get('/frame/:id', (c: Context) => {
    const html = frames.get(c.req.param('id') ?? '');
    if (html === undefined) return c.notFound();
    const page = framePage(html, { functions: functionsOf(dist) });
    return c.html(page, 200, { 'Content-Security-Policy': framePolicy(port) });
  });

  return routes;
}

/** A page of the add-on's is fetched by its frame, from another origin; all else goes to the window as it is. */
function forPage(effect: Effect, frames: Frames) {
  if (!('html' in effect)) return effect;
  const { html, ...rest } = effect;
  return { ...rest, frame: frames.add(html) };
}
