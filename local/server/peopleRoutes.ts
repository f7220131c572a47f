import { Hono } from 'hono';
import * as v from 'valibot';
import type { ServerContext } from './context';
import { answerRefusal, rightsOf } from './refused';
import { bodyOf } from './requests';

const Locale = v.strictObject({ locale: v.picklist(['sv', 'en']) });

/** Who there is, and the language that each has chosen. */
export function peopleRoutes(context: ServerContext): Hono {
  const { workspace } = context;
  const { asking } = rightsOf(context);
  const routes = new Hono();
  routes.onError(answerRefusal(context));

  routes.get('/api/people', (c) => c.json(workspace.people));

  routes.post('/api/people/locale', async (c) => {
    const { locale } = await bodyOf(c, Locale);
    workspace.setLocale(asking(c).id, locale);
    return c.body(null, 204);
  });

  return routes;
}
