/** The spreadsheet and the sheet that the address asks for: /spreadsheets/d/ID/edit#gid=N */
export function wantedPlace({ pathname, hash }: Location = location): { id: string; sheetId: number | null } {
  const id = /^\/spreadsheets\/d\/([^/]+)/.exec(pathname)?.[1] ?? '';
  const gid = new URLSearchParams(hash.slice(1)).get('gid');
  return { id: decodeURIComponent(id), sheetId: gid !== null && /^\d+$/.test(gid) ? Number(gid) : null };
}

/** Keeps the address true to the tab that is shown, without a new step back in the history. */
export function showSheetInAddress(sheetId: number): void {
  const hash = `#gid=${sheetId}`;
  if (location.hash !== hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}
