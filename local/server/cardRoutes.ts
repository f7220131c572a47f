import { Hono } from 'hono';
import * as v from 'valibot';
import { runCard } from '../google/cardService/runCard';
import { GoogleError } from '../google/modelled';
import type { RunResult } from '../google/run';
import type { ServerContext } from './context';
import { answerRefusal, rightsOf } from './refused';
import { bodyOf } from './requests';
import { tell } from './terminal';

const host = v.picklist(['drive', 'docs', 'sheets']);
const Asked = v.variant('kind', [
  v.strictObject({ kind: v.literal('homepage'), host }),
  v.strictObject({ kind: v.literal('selected'), items: v.array(v.string()) }),
  v.strictObject({
    kind: v.literal('action'),
    host,
    function: v.string(),
    parameters: v.record(v.string(), v.string()),
  }),
]);

/** The add-on's cards for a side panel: each request is one run of the script, as the person who asks. */
export function cardRoutes(context: ServerContext, dist: string): Hono {
  const { workspace } = context;
  const { asking } = rightsOf(context);
  const routes = new Hono();
  routes.onError(answerRefusal(context));

  routes.post('/api/cards', async (c) => {
    const asked = await bodyOf(c, Asked);
    const person = asking(c).id;
    const run = (): RunResult => runCard(workspace, { dist, person }, asked);
    const result = refusedAsData(run);
    if ('calls' in result) tell(result, asked.kind === 'action' ? asked.function : asked.kind);
    return c.json(result.ok ? { ok: true, value: result.value } : { ok: false, message: result.message });
  });

  return routes;
}

/** A manifest that Google would not take. */
function refusedAsData(run: () => RunResult): RunResult | { ok: false; message: string } {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof GoogleError) return { ok: false, message: thrown.message };
    throw thrown;
  }
}
