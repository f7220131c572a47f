/** What the address of the page asks for: a document, a tab in it, a heading in that. */
export interface WantedPlace {
  id: string;
  tab: string | null;
  heading: string | null;
}

export function wantedPlace({ pathname, search, hash }: Location = location): WantedPlace {
  const id = /^\/document\/d\/([^/]+)/.exec(pathname)?.[1] ?? '';
  return {
    id: decodeURIComponent(id),
    tab: new URLSearchParams(search).get('tab'),
    heading: new URLSearchParams(hash.slice(1)).get('heading'),
  };
}

/**
 * Keeps the address true to the tab that is shown, without a new step back in the history. The heading
 * stays in it only while the page is on its way there.
 */
export function showTabInAddress(tab: string, keepHeading: boolean): void {
  const search = new URLSearchParams(location.search);
  if (search.get('tab') === tab) return;
  search.set('tab', tab);
  history.replaceState(null, '', `${location.pathname}?${search}${keepHeading ? location.hash : ''}`);
}
