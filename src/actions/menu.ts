import type { Role } from '../feedback/reaction';
import { panelLanguage } from '../google/person';
import { preferences } from '../google/preferences';
import { addMenu, type Host, showSidebar } from '../google/ui';
import { pageIn } from '../languages/languages';
import { wordsFor } from '../text/words';

/** Right after installing the menu is there at once, without reloading the file. */
export function onInstall(): void {
  onOpen();
}

/**
 * Builds the menu under Extensions, in whichever editor the script is open in. Google runs this with
 * hardly any authorisation (AuthMode.NONE), so it asks for nothing but the person's language.
 */
export function onOpen(): void {
  const { menu } = wordsFor(panelLanguage());
  const installation = { caption: menu.installation, functionName: 'openInstallation' };
  addMenu({
    docs: [{ caption: menu.document, functionName: 'openDocumentPanel' }, installation],
    sheets: [
      { caption: menu.spreadsheet, functionName: 'openSheetPanel' },
      { caption: menu.plot, functionName: 'openYearPlot' },
      installation,
    ],
  });
}

export function openDocumentPanel(): void {
  openPanel('docs', pageFor(preferences().person.role));
}

/** Those who read have a page of their own; whoever has not said yet is asked on the group's. */
export const pageFor = (role: Role | null): string =>
  role === null || role === 'member' ? 'sidebar-docs' : 'sidebar-docs-reader';

export function openSheetPanel(): void {
  openPanel('sheets', 'sidebar-sheets');
}

function openPanel(host: Host, file: string): void {
  const language = panelLanguage();
  showSidebar(host, pageIn(language, file), wordsFor(language).product);
}
