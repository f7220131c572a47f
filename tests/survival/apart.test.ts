import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { documentOf, heading, paragraph, table } from '../../local/documents/write';
import { sandbox } from '../../local/server/sandbox';
import { TestBed } from '../../local/testBed';
import { openSidebar, RunningWorkspace, sidebarOf } from '../browser/workspace';
import { keepIn } from './hostile/keepIn';

/** A name on the net whose owner lets it lead to this machine. */
const rebound = 'rebound.example';

/** What each attempt came to: "refused" where it threw, failed or gave nothing. */
type Outcomes = Record<string, unknown>;

/** Another site, on this very machine: as near as a foreign page can come. It remembers what it was asked for. */
class OtherSite {
  readonly asked: string[] = [];
  #server: Server | null = null;
  address = '';

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'text/html');
      response.end('<!DOCTYPE html><title>Annan plats</title><body></body>');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    this.#server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

describe('what is kept apart', () => {
  const workspace = new RunningWorkspace();
  const other = new OtherSite();
  let file = '';
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    const bed = new TestBed({ now: new Date().toISOString() });
    const written = documentOf([
      heading(1, 'Lärträff – Kemi'),
      table([
        ['Datum', '2026-11-20'],
        ['Grupp', 'Kemi'],
      ]),
      heading(2, 'Diskussion'),
      paragraph('Vi pratade om syror.'),
    ]);
    file = bed.document('Protokoll', written, bed.folder('Kemi').id).id;
    keepIn(workspace.data, bed.workspace);
    await other.start();
    await workspace.start();
    await workspace.openBrowser(`--host-resolver-rules=MAP ${rebound} 127.0.0.1`);
    ({ page } = await workspace.window('ylva', `/document/d/${file}/edit`));
    await (await openSidebar(page)).getByRole('radio').first().waitFor();
    frame = await sidebarOf(page);
  });
  afterAll(async () => {
    await workspace.remove();
    other.stop();
  });
  beforeEach(() => other.asked.splice(0));

  test('a page of the add-on’s reaches nothing of the page around it, and keeps nothing', async () => {
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe(sandbox);
    const outcomes = await frame.evaluate(async (elsewhere): Promise<Outcomes> => {
      const attempts: Record<string, () => unknown> = {
        'its document': () => window.parent.document.title,
        'its address': () => window.parent.location.href,
        'a function of it': () => (window.parent as unknown as { eval(text: string): unknown }).eval('1'),
        'its frame': () => window.frameElement?.tagName,
        'what opened it': () => window.opener?.location.href,
        'the top’s address': () => {
          (window.top as Window).location.href = elsewhere;
        },
        'the top by a script': () => {
          (window.top as Window).location.href = 'javascript:document.title="zq"';
        },
        'a window in the place of the top': () => window.open(elsewhere, '_top')?.location.href,
        'a window in the place of the page around': () =>
          window.open('javascript:document.title="zq"', '_parent')?.location.href,
        'local storage': () => window.localStorage.length,
        'session storage': () => window.sessionStorage.length,
        cookies: () => {
          Object.assign(window.document, { cookie: 'zq=1' });
          return window.document.cookie;
        },
        'a data base': () => window.indexedDB.open('zq').readyState,
        caches: () => window.caches.keys(),
        'the server': () => fetch('/api/people'),
        'the server by another name': () => fetch(`http://localhost:${location.port}/api/people`),
        'another site': () => fetch(elsewhere),
        'another site without answer': () => fetch(elsewhere, { mode: 'no-cors' }),
        'another way to ask': () => {
          const request = new XMLHttpRequest();
          request.open('GET', elsewhere, false);
          request.send();
          return request.responseText;
        },
        'a script of another site': () => import(`${elsewhere}script.js`),
        'a worker': () =>
          new Promise((done, failed) => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.onmessage = () => done('ran');
            worker.onerror = () => failed(new Error('refused'));
          }),
        'a picture of another site': () =>
          new Promise((done, failed) => {
            const picture = new Image();
            picture.onload = () => done('shown');
            picture.onerror = () => failed(new Error('refused'));
            picture.src = `${elsewhere}picture.png`;
          }),
      };
      const outcomes: Outcomes = {};
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          outcomes[name] = (await attempt()) ?? 'refused';
        } catch {
          outcomes[name] = 'refused';
        }
      }
      return outcomes;
    }, other.address);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
    expect(await page.title()).toContain('Protokoll');
    expect(other.asked).toEqual([]);
  });

  test('what it sends without waiting for an answer does not leave, and it cannot go elsewhere itself', async () => {
    // The page around refuses to hold another site.
    const stopped = page.waitForEvent('framenavigated', (one) => one.url().startsWith('chrome-error:'));
    await frame.evaluate((elsewhere) => {
      navigator.sendBeacon(`${elsewhere}beacon`, 'zq');
      const make = (name: string, attributes: Record<string, string>) => {
        const made = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        document.body.append(made);
        return made;
      };
      make('link', { rel: 'stylesheet', href: `${elsewhere}style.css` });
      make('link', { rel: 'prefetch', href: `${elsewhere}prefetch` });
      make('iframe', { src: `${elsewhere}frame` });
      make('iframe', { srcdoc: '<script>top.zq = 1; parent.parent.zq = 1;</script>' });
      make('object', { data: `${elsewhere}object` });
      (make('form', { action: `${elsewhere}form`, method: 'post' }) as HTMLFormElement).submit();
      (make('form', { action: `${elsewhere}top`, target: '_top' }) as HTMLFormElement).submit();
      make('a', { href: `javascript:top.zq = 1`, target: '_top' }).click();
      new WebSocket(elsewhere.replace('http', 'ws'));
      new EventSource(`${elsewhere}events`);
      location.href = `${elsewhere}away`;
    }, other.address);
    await stopped;
    expect(await page.evaluate(() => (window as { zq?: unknown }).zq)).toBeUndefined();
    expect(page.url()).toContain(file);
    expect(other.asked).toEqual([]);
  });

  test('another site’s page cannot hold, ask, write to or talk with the workspace', async () => {
    const stranger = await page.context().newPage();
    await stranger.goto(other.address);
    const outcomes = await stranger.evaluate(
      async ({ address, path }): Promise<Outcomes> => {
        const outcomes: Outcomes = {};
        const asks = {
          read: () => fetch(`${address}api/people`, { headers: { 'X-Person': 'ylva' } }),
          'read without more': () => fetch(`${address}api/people`),
          write: () => fetch(`${address}api/people/locale`, { method: 'POST', body: '{"locale":"en"}' }),
          'a script': () =>
            new Promise((done, failed) => {
              const script = document.createElement('script');
              script.onload = done;
              script.onerror = failed;
              script.src = `${address}assets/docs.js`;
              document.body.append(script);
            }),
        };
        for (const [name, ask] of Object.entries(asks)) {
          outcomes[name] = await ask().then(
            () => 'answered',
            () => 'refused',
          );
        }
        // Without an answer to read, what was sent may still have been done.
        const blind = { method: 'POST', mode: 'no-cors', body: '{"locale":"en"}' } as const;
        await fetch(`${address}api/people/locale`, blind).catch(() => null);
        await fetch(`${address}api/script/run`, blind).catch(() => null);
        navigator.sendBeacon(`${address}api/people/locale`, '{"locale":"en"}');
        for (const source of [address, `${address}${path}`]) {
          const held = document.createElement('iframe');
          held.src = source;
          const loaded = new Promise((done) => held.addEventListener('load', done));
          document.body.append(held);
          await loaded;
        }
        const opened = window.open(`${address}${path}`);
        for (const there of [opened, ...Array.from({ length: frames.length }, (_, at) => frames[at])])
          there?.postMessage({ lartraff: 'frame' }, '*', [new MessageChannel().port2]);
        return outcomes;
      },
      { address: workspace.address, path: `document/d/${file}/edit` },
    );
    expect(outcomes).toEqual({
      read: 'refused',
      'read without more': 'refused',
      write: 'refused',
      'a script': 'refused',
    });
    const held = stranger
      .frames()
      .slice(1)
      .map((one) => one.url());
    expect(held.filter((url) => !url.startsWith('chrome-error:'))).toEqual([]);
    const [shown] = await page.evaluate(async () => {
      const answer = await fetch('/api/people', { headers: { 'X-Person': 'ylva' } });
      return (await answer.json()) as { locale: string }[];
    });
    expect(shown?.locale).toBe('sv');
  });

  test('a form of another site’s changes nothing, and a foreign name leads nowhere', async () => {
    const stranger = await page.context().newPage();
    await stranger.goto(other.address);
    const answered = stranger.waitForResponse((response) => response.url().includes('/api/'));
    await stranger.evaluate((address) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'text/plain', action: `${address}api/people/locale` });
      form.innerHTML = `<input name='{"locale":"en","x":"' value='"}'>`;
      document.body.append(form);
      form.submit();
    }, workspace.address);
    expect((await answered).status()).toBe(403);
    await stranger.waitForURL(/locale$/);
    const { port } = new URL(workspace.address);
    const there = await stranger.goto(`http://${rebound}:${port}/`);
    expect([there?.status(), await stranger.locator('script').count()]).toEqual([421, 0]);
    for (const path of ['/', '/api/people', '/assets/docs.js', `/document/d/${file}/edit`, '/frame/0']) {
      for (const host of [
        rebound,
        `${rebound}:${port}`,
        `localhost.${rebound}:${port}`,
        'localhost',
        `127.0.0.1:1`,
      ]) {
        const options = { host: '127.0.0.1', port, path, headers: { host } };
        const status = await new Promise((told) =>
          get(options, (answer) => told(answer.resume().statusCode)),
        );
        expect([host, path, status]).toEqual([host, path, 421]);
      }
    }
  });
});
