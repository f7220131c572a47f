import vm from 'node:vm';
import { framePage } from '../../../../local/server/frame';

interface Google {
  script: {
    run: Record<string, (...given: unknown[]) => Google['script']['run']>;
    host: { close(): void; editor: { focus(): void } };
  };
}

/** The frame's script in a window of its own, and the other end of its channel. */
function open() {
  const html = framePage('<html><head><meta></head></html>', { functions: ['call', '</script><b>'] });
  const source = /<head><script>(.*?)<\/script><meta>/s.exec(html)?.[1] ?? '';
  const sent: { kind: string; id?: number; [key: string]: unknown }[] = [];
  const port: { onmessage?: (event: { data: unknown }) => void; postMessage(message: never): void } = {
    postMessage: (message) => sent.push(structuredClone(message)),
  };
  const greeted: unknown[][] = [];
  let click: (event: object) => void = () => {};
  const window: Record<string, unknown> = {
    console: { error: jest.fn() },
    MessageChannel: class {
      port1 = port;
      port2 = 'other end';
    },
    parent: { postMessage: (...given: unknown[]) => greeted.push(given) },
    document: {
      addEventListener: (_: string, listener: typeof click) => {
        click = listener;
      },
    },
  };
  vm.runInNewContext(`var window = globalThis; ${source}`, window);
  const { script } = window.google as Google;
  const answer = (data: object) => port.onmessage?.({ data });
  return {
    script,
    sent,
    greeted,
    answer,
    click: (event: object) => click(event),
    console: window.console as { error: jest.Mock },
  };
}

test('the frame greets the window around it and hands over one end of a channel', () => {
  const { greeted } = open();
  expect(JSON.stringify(greeted)).toBe('[[{"lartraff":"frame"},"*",["other end"]]]');
});

test('google.script.run has the script’s functions and nothing else', () => {
  const { script } = open();
  expect(Object.keys(script.run)).toEqual([
    'withSuccessHandler',
    'withFailureHandler',
    'withUserObject',
    'call',
    '</script><b>',
  ]);
  expect(script.run.missing).toBeUndefined();
});

test('each call gets its own answer, with its own user object', () => {
  const { script, sent, answer } = open();
  const told: unknown[][] = [];
  const handler =
    (name: string) =>
    (...given: unknown[]) =>
      told.push([name, ...given]);
  script.run.withSuccessHandler?.(handler('a')).withUserObject?.('mine').call?.('first', { x: 1 });
  script.run.withFailureHandler?.(handler('b')).call?.('second');
  expect(sent).toEqual([
    { kind: 'call', id: 1, function: 'call', arguments: ['first', { x: 1 }] },
    { kind: 'call', id: 2, function: 'call', arguments: ['second'] },
  ]);
  answer({ id: 2, ok: false, message: 'Oj' });
  answer({ id: 1, ok: true, value: 7 });
  answer({ id: 1, ok: true, value: 'again' });
  expect(told).toHaveLength(2);
  expect(String(told[0])).toBe('b,ScriptError: Oj');
  expect(told[1]).toEqual(['a', 7, 'mine']);
});

test('a failure that nobody handles shows in the console', () => {
  const { script, answer, console } = open();
  script.run.call?.();
  answer({ id: 1, ok: false, message: 'Oj' });
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('a function cannot be sent', () => {
  const { script, sent } = open();
  expect(() => script.run.call?.(() => 1)).toThrow('Failed due to illegal value in property: 0');
  expect(sent).toEqual([]);
});

test('closing, focus and links are told to the window around it', () => {
  const { script, sent, click } = open();
  script.host.close();
  script.host.editor.focus();
  const preventDefault = jest.fn();
  const link = (href: string) => ({
    target: { closest: () => ({ href }) },
    defaultPrevented: false,
    preventDefault,
  });
  click(link('https://docs.google.com/document/d/a/edit'));
  click(link('javascript:alert(1)'));
  expect(sent.map(({ kind }) => kind)).toEqual(['close', 'focusEditor', 'link']);
  expect(preventDefault).toHaveBeenCalledTimes(1);
});
