/**
 * What people usually write for this, as a good teacher's script would be: walk the folder, open each
 * document, look for the fields, append a row. It begins with an empty sheet.
 */
function refreshTheUsualWay(folderId) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.appendRow(['Grupp', 'Protokoll', 'Datum', 'Nästa träff', 'Länk']);
  const groups = DriveApp.getFolderById(folderId).getFolders();
  while (groups.hasNext()) {
    const group = groups.next();
    const files = group.getFilesByType('application/vnd.google-apps.document');
    while (files.hasNext()) {
      const file = files.next();
      const text = DocumentApp.openById(file.getId()).getBody().getText();
      const date = /^Datum:?\s*(\S+)/m.exec(text);
      const next = /^Nästa träff:?\s*(\S+)/m.exec(text);
      sheet.appendRow([group.getName(), file.getName(), date?.[1], next?.[1], file.getUrl()]);
    }
  }
}
