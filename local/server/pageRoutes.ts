import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

type Page = 'drive' | 'docs' | 'sheets';

/** Which page an address shows. */
const addresses: readonly (readonly [string, Page])[] = [
  ['/', 'drive'],
  ['/drive/bin', 'drive'],
  ['/drive/folders/:id', 'drive'],
  ['/document/create', 'docs'],
  ['/document/d/:id', 'docs'],
  ['/document/d/:id/edit', 'docs'],
  ['/spreadsheets/d/:id', 'sheets'],
  ['/spreadsheets/d/:id/edit', 'sheets'],
];

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json; charset=utf-8',
};

/** Everything else is made in the browser by the page's own script. */
const shell = (page: Page): string => `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lärträff</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${page}.css">
<script type="module" src="/assets/${page}.js"></script>
</head>
<body><div id="page"></div></body>
</html>
`;

/** The pages' addresses, and what esbuild has made of them in `assets`. */
export function pageRoutes(assets: string): Hono {
  const routes = new Hono();
  for (const [address, page] of addresses) routes.get(address, (c) => c.html(shell(page)));
  routes.get('/assets/:name{[a-z]+\\.(?:js|css)(?:\\.map)?}', async (c) => {
    const name = c.req.param('name');
    const content = await readFile(join(assets, name)).catch(() => null);
    if (!content) return c.notFound();
    return c.body(new Uint8Array(content), 200, { 'Content-Type': types[name.split('.').pop() ?? ''] ?? '' });
  });
  return routes;
}
