import { panelLanguage } from '../google/person';
import { showDialog } from '../google/ui';
import { pageIn } from '../languages/languages';
import { wordsFor } from '../text/words';

/** Opens the picture of the school year in a window of its own over the sheet: from the panel. */
export function showPlot(): null {
  openYearPlot();
  return null;
}

/** The same, from the menu. */
export function openYearPlot(): void {
  const language = panelLanguage();
  showDialog('sheets', pageIn(language, 'plot'), wordsFor(language).menu.plot);
}
