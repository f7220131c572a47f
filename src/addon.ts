/** The front door: the functions that Google and the sidebars may call, and nothing else. */
export {
  cardAction,
  docsHomepage,
  driveHomepage,
  driveItemsSelected,
  sheetsHomepage,
} from './actions/cards';
export { call } from './actions/dispatch';
export { onInstall, onOpen, openDocumentPanel, openSheetPanel } from './actions/menu';
export { refreshAtOpening, refreshByTheHour } from './actions/refreshHourly';
export { openInstallation } from './actions/showInstallation';
export { openYearPlot } from './actions/showPlot';
