import { panelLanguage } from '../google/person';
import { noteOpened, openFile } from '../google/probing';
import { showDialog } from '../google/ui';
import { pageIn } from '../languages/languages';
import { wordsFor } from '../text/words';

/** Pixels: room for a list and its text, on a small screen as well. */
const size = { width: 640, height: 520 };

/** Opens the check of the installation in a window of its own: from a panel, also one that could not be read. */
export function showInstallation(): null {
  openInstallation();
  return null;
}

/** The same, from the menu. */
export function openInstallation(): void {
  const language = panelLanguage();
  const file = pageIn(language, 'installation');
  showDialog(openFile()?.host ?? 'docs', file, wordsFor(language).menu.installation, size);
  try {
    noteOpened();
  } catch {}
}
