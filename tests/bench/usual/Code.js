/**
 * What people usually write for this, as a good teacher's script would be: walk the folder, open each document,
 * look for the fields, append a row. It does not know what it has read before, so it begins anew each time. Google
 * ends a run after six minutes: it stops in time, keeps its place, and goes on where it was in the next run.
 * Answers whether it came to the end.
 */
function refreshTheUsualWay(folderId) {
  const stopAt = Date.now() + 5.5 * 60 * 1000;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const kept = PropertiesService.getScriptProperties();
  const place = JSON.parse(kept.getProperty('place') ?? 'null');
  if (!place) {
    sheet.clear();
    sheet.appendRow(['Grupp', 'Protokoll', 'Datum', 'Nästa träff', 'Länk']);
  }
  const groups = place
    ? DriveApp.continueFolderIterator(place.groups)
    : DriveApp.getFolderById(folderId).getFolders();
  let open = place && { name: place.group, files: DriveApp.continueFileIterator(place.files) };
  while (open || groups.hasNext()) {
    const { name, files } = open ?? documentsIn(groups.next());
    open = null;
    while (files.hasNext()) {
      if (Date.now() > stopAt) {
        const next = {
          groups: groups.getContinuationToken(),
          group: name,
          files: files.getContinuationToken(),
        };
        kept.setProperty('place', JSON.stringify(next));
        return false;
      }
      const file = files.next();
      const text = DocumentApp.openById(file.getId()).getBody().getText();
      const date = /^Datum:?\s*(\S+)/m.exec(text);
      const next = /^Nästa träff:?\s*(\S+)/m.exec(text);
      sheet.appendRow([name, file.getName(), date?.[1], next?.[1], file.getUrl()]);
    }
  }
  if (place) kept.deleteProperty('place');
  return true;
}

function documentsIn(group) {
  return { name: group.getName(), files: group.getFilesByType('application/vnd.google-apps.document') };
}
