export type Host = 'docs' | 'sheets';

/** `getUi` throws in the wrong editor, and nothing else tells which editor the script is open in. */
const interfaces: Record<Host, () => GoogleAppsScript.Base.Ui> = {
  docs: () => DocumentApp.getUi(),
  sheets: () => SpreadsheetApp.getUi(),
};

/** Adds the add-on's menu with the item of the editor that the script is open in. */
export function addMenu(items: Record<Host, { caption: string; functionName: string }>): void {
  for (const host of ['docs', 'sheets'] as const) {
    const ui = interfaceOf(host);
    if (!ui) continue;
    const { caption, functionName } = items[host];
    ui.createAddonMenu().addItem(caption, functionName).addToUi();
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

/** Opens one of the add-on's HTML files beside the document. */
export function showSidebar(host: Host, file: string, title: string): void {
  interfaces[host]().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}
