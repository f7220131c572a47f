import type { Context, MiddlewareHandler } from 'hono';

/** The names that the server answers to: those of this machine only, so that no name on the net can lead here. */
const names = ['localhost', '127.0.0.1', '[::1]'];

/** Refuses requests by another name, and requests to the API that another site's page has made. */
export const ownRequests =
  (port: number): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!names.some((name) => host === `${name}:${port}`)) return c.text('Unknown host', 421);
    if (c.req.path.startsWith('/api/') && !isSameOrigin(c, host)) return c.text('Not from this page', 403);
    await next();
    return undefined;
  };

function isSameOrigin(c: Context, host: string): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  return (
    (origin === undefined || origin === `http://${host}`) && (site === undefined || site === 'same-origin')
  );
}

/** For the workspace's own pages; styles may stand in elements, as the editor's do. */
const pagePolicy = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src http://localhost:${port} http://127.0.0.1:${port}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers on every answer; one that has set its own policy keeps it. */
export const securityHeaders =
  (port: number): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', pagePolicy(port));
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
