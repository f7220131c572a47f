import { type FrameSetting, frameScript } from './frameScript';
import { sandbox } from './sandbox';

/** The script as it stands in the page: its source and the setting, with no way to end the element early. */
function inject(setting: FrameSetting): string {
  const json = JSON.stringify(setting).replaceAll('<', '\\u003c');
  return `<script>(${frameScript.toString()})(${json});</script>`;
}

/** A page of HtmlService's as the sandboxed frame gets it: with `google.script` there before anything else. */
export function framePage(html: string, setting: FrameSetting): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${inject(setting)}${html}`;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}${inject(setting)}${html.slice(at)}`;
}

/**
 * Nothing may be fetched, only what stands in the page runs, the page is of no origin, and only the
 * workspace's own pages may hold it. `port` is the server's.
 */
export const framePolicy = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors http://localhost:${port} http://127.0.0.1:${port}`,
    `sandbox ${sandbox}`,
  ].join('; ');
