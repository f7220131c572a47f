import { panelLanguage } from '../google/person';
import { noteOpened, openFile } from '../google/probing';
import { hasInterface, showDialog } from '../google/ui';
import { pageIn } from '../languages/languages';
import { wordsFor } from '../text/words';

/** Pixels: room for a list and its text, on a small screen as well. */
const size = { width: 640, height: 520 };

/** Opens the check of the installation in a window of its own: from a panel, also one that could not be read. */
export function showInstallation(): null {
  open('panel');
  return null;
}

/** The same, from the menu. */
export const openInstallation = (): void => open('menu');

function open(way: Parameters<typeof noteOpened>[0]): void {
  const language = panelLanguage();
  const file = pageIn(language, 'installation');
  // Also where Google gives no file: that is when it is needed.
  const host = openFile()?.host ?? (hasInterface('sheets') ? 'sheets' : 'docs');
  showDialog(host, file, wordsFor(language).menu.installation, size);
  try {
    noteOpened(way);
  } catch {}
}
