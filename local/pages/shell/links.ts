/**
 * Google's addresses and those of the local workspace. Documents hold Google's, so that the same text
 * works there; the pages show and follow the local ones.
 */
const googleHosts = new Set(['docs.google.com', 'drive.google.com']);

/** Rows of: what Google's path looks like (account part removed), and the local path it becomes. */
const paths: { pattern: RegExp; local: (id: string) => string }[] = [
  { pattern: /^\/document\/create$/, local: () => '/document/create' },
  { pattern: /^\/document\/d\/([\w-]+)/, local: (id) => `/document/d/${id}/edit` },
  { pattern: /^\/spreadsheets\/d\/([\w-]+)/, local: (id) => `/spreadsheets/d/${id}/edit` },
  { pattern: /^\/drive\/folders\/([\w-]+)/, local: (id) => `/drive/folders/${id}` },
  { pattern: /^\/drive\/?$/, local: () => '/' },
];

/** The local address for one of Google's, with its tab, heading or sheet kept; null for any other address. */
export function localAddress(href: string): string | null {
  const url = parse(href);
  if (url?.protocol !== 'https:' || !googleHosts.has(url.hostname)) return null;
  const path = url.pathname.replace(/\/u\/\d+(?=\/|$)/, '');
  for (const { pattern, local } of paths) {
    const match = pattern.exec(path);
    if (match) return `${local(match[1] ?? '')}${url.search}${url.hash}`;
  }
  return null;
}

/** Google's address for a local path, as it is written into documents and sheets; null for any other path. */
export function googleAddress(path: string): string | null {
  const host = /^\/(document|spreadsheets)\//.test(path)
    ? 'docs.google.com'
    : /^\/drive\/folders\//.test(path)
      ? 'drive.google.com'
      : null;
  return host && `https://${host}${path}`;
}

/** A place in the document itself. */
const within = /^[#?]/;

const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What a link in content may lead to: a local address, a safe address of the web, or nothing (null). */
export function safeAddress(href: string): string | null {
  const local = within.test(href) ? href : localAddress(href);
  if (local) return local;
  const url = parse(href);
  return url && safeProtocols.has(url.protocol) ? href : null;
}

/**
 * The attributes of an anchor for a link in content; null where it leads nowhere. It opens in a new tab, as
 * in Google's editors. A tab of the workspace's own takes over who this window is, which only one with an
 * opener does; any other knows nothing of this window.
 */
export function anchorTo(href: string): { href: string; target: '_blank' | '_self'; rel: string } | null {
  const address = safeAddress(href);
  if (!address) return null;
  if (within.test(href)) return { href: address, target: '_self', rel: '' };
  return { href: address, target: '_blank', rel: localAddress(href) ? 'opener' : 'noopener noreferrer' };
}

/** Opens what a link in content leads to, as a click on its anchor would. */
export function openLink(href: string): void {
  const anchor = anchorTo(href);
  if (anchor)
    window.open(anchor.href, anchor.target, anchor.rel.includes('noopener') ? 'noopener,noreferrer' : '');
}

function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}
