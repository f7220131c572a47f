/** Where a method's own declaration does not tell, because of defaults or of arguments in a row. */
const told: Record<string, number> = {
  'Cache.put': 3,
  'Docs.Documents.get': 2,
  'Drive.Files.get': 2,
  'Drive.Files.list': 1,
  'Properties.setProperties': 2,
  'Sheet.getRange': 4,
  'Text.setBold': 3,
  'Text.setFontSize': 3,
  'Text.setForegroundColor': 3,
  'Text.setItalic': 3,
  'Text.setLinkUrl': 3,
  'Text.setStrikethrough': 3,
  'Text.setUnderline': 3,
  'UrlFetchApp.fetch': 2,
};

/** How many arguments `service.method` takes at most; Google refuses a call with more. */
export const mostArguments = (name: string, method: { length: number }): number =>
  told[name] ?? method.length;
