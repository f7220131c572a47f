export type Host = 'docs' | 'sheets';

/** `getUi` throws in the wrong editor, and nothing else tells which editor the script is open in. */
const interfaces: Record<Host, () => GoogleAppsScript.Base.Ui> = {
  docs: () => DocumentApp.getUi(),
  sheets: () => SpreadsheetApp.getUi(),
};

/** Adds the add-on's menu with the items of the editor that the script is open in. */
export function addMenu(items: Record<Host, { caption: string; functionName: string }[]>): void {
  for (const host of ['docs', 'sheets'] as const) {
    const ui = interfaceOf(host);
    if (!ui) continue;
    const menu = ui.createAddonMenu();
    for (const { caption, functionName } of items[host]) menu.addItem(caption, functionName);
    menu.addToUi();
    return;
  }
}

function interfaceOf(host: Host): GoogleAppsScript.Base.Ui | null {
  try {
    return interfaces[host]();
  } catch {
    return null;
  }
}

/** Whether the script is open in this editor. */
export const hasInterface = (host: Host): boolean => interfaceOf(host) !== null;

/** Opens one of the add-on's HTML files beside the document. */
export function showSidebar(host: Host, file: string, title: string): void {
  interfaces[host]().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** Pixels of a dialog as it opens: within the screen of a small school computer. The page may ask for more. */
export const largeDialog = { width: 1200, height: 560 };

/** Opens one of the add-on's HTML files in a window over the file, which waits until it is closed. */
export function showDialog(host: Host, file: string, title: string, { width, height } = largeDialog): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  interfaces[host]().showModalDialog(page, title);
}
