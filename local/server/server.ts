import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { DocumentAuthority } from '../documents/authority';
import type { Workspace } from '../workspace/workspace';
import { cardRoutes } from './cardRoutes';
import type { ServerContext } from './context';
import { documentRoutes } from './documentRoutes';
import { driveRoutes } from './driveRoutes';
import { pageRoutes } from './pageRoutes';
import { peopleRoutes } from './peopleRoutes';
import { scriptRoutes } from './scriptRoutes';
import { ownRequests, securityHeaders } from './security';
import { spreadsheetRoutes } from './spreadsheetRoutes';
import { runTriggers } from './triggers';

export interface Places {
  /** Folder of the built add-on. */
  dist: string;
  /** Folder of the built pages. */
  assets: string;
}

export interface RunningServer {
  /** "http://localhost:4747/" */
  address: string;
  port: number;
  close(): Promise<void>;
}

/** The port is taken by another program. */
export class PortTaken extends Error {}

/** What any request may carry; routes that take less say so themselves. */
const largestBody = 25 * 1024 * 1024;

/** Everything that the server answers on a port. */
export function application(workspace: Workspace, places: Places, port: number): Hono {
  const context: ServerContext = {
    workspace,
    authority: new DocumentAuthority(workspace),
    personOf: (c: Context) => workspace.person(c.req.header('x-person') ?? '') ?? null,
  };
  const app = new Hono();
  app.use(
    ownRequests(port),
    securityHeaders(port),
    bodyLimit({ maxSize: largestBody, onError: (c) => c.json({}, 413) }),
  );
  app.route('/', peopleRoutes(context));
  app.route('/', scriptRoutes(context, places.dist, port));
  app.route('/', driveRoutes(context));
  app.route('/', cardRoutes(context, places.dist));
  app.route('/', documentRoutes(context));
  app.route('/', spreadsheetRoutes(context));
  app.route('/', pageRoutes(places.assets));
  app.notFound((c) => c.text('There is nothing at this address.', 404));
  app.onError((error, c) => {
    console.error(error);
    return c.json({}, 500);
  });
  return app;
}

/** Serves a workspace to this machine alone. Throws PortTaken; port 0 takes any that is free. */
export async function serve(workspace: Workspace, places: Places, port: number): Promise<RunningServer> {
  const { servers, port: taken } = await listenAt(port);
  const answer = getRequestListener(application(workspace, places, taken).fetch);
  for (const server of servers) server.on('request', answer);
  const stopTriggers = runTriggers(workspace, places.dist);
  return {
    address: `http://localhost:${taken}/`,
    port: taken,
    close: async () => {
      stopTriggers();
      await Promise.all(servers.map(closed));
    },
  };
}

/** Throws PortTaken where `serve` would, and takes nothing. */
export async function checkPort(port: number): Promise<void> {
  const { servers } = await listenAt(port);
  await Promise.all(servers.map(closed));
}

/** Listens to this machine alone, in both forms of its address. */
async function listenAt(port: number): Promise<{ servers: Server[]; port: number }> {
  const four = await listen('127.0.0.1', port);
  const taken = (four.address() as { port: number }).port;
  const six = await listen('::1', taken).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof PortTaken) {
      four.close();
      throw error;
    }
    return null; // No IPv6 on this machine.
  });
  return { servers: six ? [four, six] : [four], port: taken };
}

function listen(hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(String(port)) : error),
    );
    server.listen({ host: hostname, port, exclusive: true }, () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
