/**
 * Who may do what: a row for each function that Google or a panel may call, a column for each way of asking.
 *
 * - writes: a file is changed. keeps: only what is the person's own (properties, cache, triggers).
 *   shows: only the person's window changes. reads: nothing changes anywhere.
 * - Any other word of a call is the code of a refusal: nothing is changed, and a sentence says so. With "+keeps", what
 *   is the person's own or tells how far a refresh has come is kept all the same.
 * - google: Google's own exception, which the script leaves to Google to show; nothing is changed.
 * - tells: a card that tells something of the files. plain: one that tells nothing of them.
 *
 * The columns:
 * - owner, editor, commenter, viewer, none: the right to the file, all else being as it should be. Google opens the
 *   panel for the first two; the others are those whose right was taken away while they had it open.
 * - unsaid, member, principal, peer, coordinator: what an editor has said that they are.
 * - inSheet, inDocument: the panel of the other editor. noMinutes, noOverview: a file of the right kind that is not
 *   what the call is about. noFolder: the folder of the groups is not shared with the person.
 * - NONE, LIMITED: run with so little authorisation. signedOut: Google knows nobody, or somebody else.
 */

export type Outcome = string;
export interface Door {
  name: string;
  /** What the right column's people have said that they are; "-" where it makes no difference. */
  as: string;
  outcomes: Record<string, Outcome>;
}

/** `call` from the panels in Docs. "another's" is an entry that somebody else has signed. */
export const documentCalls = doors(`
call                       as         owner   editor  commenter viewer   none      unsaid     member     principal  peer       coordinator inSheet noMinutes   NONE          LIMITED       signedOut
openDocument               principal  keeps   keeps   keeps     keeps    noAccess  reads      reads      keeps      reads      reads       failed  reads       notAuthorised keeps         severalAccounts
lookBack                   member     reads   reads   reads     reads    noAccess  reads      reads      reads      reads      reads       failed  reads       notAuthorised reads         severalAccounts
readMinutes                member     reads   reads   reads     reads    noAccess  reads      reads      reads      reads      reads       failed  moved       notAuthorised reads         severalAccounts
nextWanted                 principal  reads   reads   reads     reads    noAccess  reads      reads      reads      reads      reads       failed  reads       notAuthorised reads         severalAccounts
noteGrammars               principal  reads   reads   reads     reads    reads     reads      reads      reads      reads      reads       reads   reads       reads         reads         severalAccounts
goTo                       member     shows   shows   shows     shows    noAccess  shows      shows      shows      shows      shows       failed  moved       notAuthorised shows         severalAccounts
holdMeeting                member     keeps   keeps   keeps     keeps    noAccess  keeps      keeps      keeps      keeps      keeps       failed  moved+keeps notAuthorised keeps         severalAccounts
introduce                  member     keeps   keeps   keeps     keeps    noAccess  keeps      keeps      keeps      keeps      keeps       failed  keeps       notAuthorised notAuthorised+keeps severalAccounts
putAwayHelp                member     keeps   keeps   keeps     keeps    noAccess  keeps      keeps      keeps      keeps      keeps       failed  keeps       notAuthorised keeps         severalAccounts
saveQuestion               principal  keeps   keeps   keeps     keeps    noAccess  keeps      keeps      keeps      keeps      keeps       failed  keeps       notAuthorised keeps         severalAccounts
removeQuestion             principal  keeps   keeps   keeps     keeps    noAccess  moved      keeps      keeps      keeps      keeps       failed  keeps       notAuthorised keeps         severalAccounts
insertTemplate             member     writes  writes  readOnly  readOnly noAccess  writes     writes     writes     writes     writes      failed  writes      notAuthorised writes        severalAccounts
insertModel                member     writes  writes  readOnly  readOnly noAccess  writes     writes     writes     writes     writes      failed  moved       notAuthorised writes        severalAccounts
insertQuestions            member     writes  writes  readOnly  readOnly noAccess  writes     writes     writes     writes     writes      failed  noPlace     notAuthorised writes        severalAccounts
gatherYear                 member     writes  writes  readOnly  readOnly noAccess  writes     writes     writes     writes     writes      failed  noMinutes   notAuthorised notAuthorised severalAccounts
setFields                  member     writes  writes  readOnly  readOnly noAccess  writes     writes     writes     writes     writes      failed  moved       notAuthorised writes        severalAccounts
addLine                    member     writes  writes  readOnly  readOnly noAccess  writes     writes     writes     writes     writes      failed  moved       notAuthorised writes        severalAccounts
leaveReaction              principal  writes  writes  readOnly  readOnly noAccess  nameNeeded notOffered writes     notOffered notOffered  failed  moved       notAuthorised writes        severalAccounts
withdrawReaction           principal  writes  writes  readOnly  readOnly noAccess  moved      writes     writes     writes     writes      failed  moved       notAuthorised writes        severalAccounts
withdrawReaction:another's principal  moved   moved   moved     moved    noAccess  moved      moved      moved      moved      moved       failed  moved       notAuthorised moved         severalAccounts
promiseDone                principal  writes  writes  readOnly  readOnly noAccess  moved      writes     writes     writes     writes      failed  moved       notAuthorised writes        severalAccounts
promiseDone:another's      principal  moved   moved   moved     moved    noAccess  moved      moved      moved      moved      moved       failed  moved       notAuthorised moved         severalAccounts
respond                    member     writes  writes  readOnly  readOnly noAccess  notOffered writes     notOffered notOffered notOffered  failed  moved       notAuthorised writes        severalAccounts
checkInstallation          member     reads   reads   reads     reads    reads     reads      reads      reads      reads      reads       reads   reads       reads         reads         reads
showInstallation           member     keeps   keeps   keeps     keeps    keeps     keeps      keeps      keeps      keeps      keeps       keeps   keeps       notAuthorised notAuthorised severalAccounts
`);

/** `call` from the panel in Sheets. */
export const sheetCalls = doors(`
call                owner  editor commenter      viewer         none      inDocument noOverview  noFolder NONE          LIMITED       signedOut
openOverview        reads  reads  reads          reads          noAccess  failed     reads       reads    notAuthorised notAuthorised severalAccounts
readingList         reads  reads  reads          reads          noAccess  failed     noFolderYet reads    notAuthorised notAuthorised severalAccounts
readTo              keeps  keeps  keeps          keeps          noAccess  failed     noFolderYet keeps    notAuthorised notAuthorised severalAccounts
yearPlot            reads  reads  reads          reads          noAccess  failed     noFolderYet reads    notAuthorised notAuthorised severalAccounts
showPlot            shows  shows  shows          shows          shows     failed     shows       shows    notAuthorised notAuthorised severalAccounts
lookAtFolder        reads  reads  reads          reads          reads     reads      reads       reads    notAuthorised notAuthorised severalAccounts
chooseFolder        writes writes readOnly       readOnly       notFound  failed     writes      notFound notAuthorised notAuthorised severalAccounts
refreshStep         writes writes readOnly+keeps readOnly+keeps noAccess  failed     noFolderYet noAccess notAuthorised notAuthorised severalAccounts
refreshHourly       reads  writes readOnly       readOnly       noAccess  failed     noFolderYet writes   notAuthorised notAuthorised severalAccounts
refreshHourly:off   writes reads  reads          reads          noAccess  failed     noFolderYet reads    notAuthorised notAuthorised severalAccounts
`);

/** What Google calls when a file is opened and when something in the menu is chosen; for whoever may edit. */
export const menus = doors(`
function           owner editor commenter viewer none   inSheet inDocument NONE   LIMITED signedOut
onOpen             shows shows  shows     shows  shows  shows   shows      shows  shows   reads
onInstall          shows shows  shows     shows  shows  shows   shows      shows  shows   reads
openDocumentPanel  shows shows  shows     shows  shows  google  shows      google google  google
openSheetPanel     shows shows  shows     shows  shows  shows   google     google google  google
openYearPlot       shows shows  shows     shows  shows  shows   google     google google  google
openInstallation   keeps keeps  keeps     keeps  keeps  keeps   keeps      google google  google
`);

/**
 * What Google calls by the hour and at each opening, as whoever switched it on, whose right may have changed since.
 * another's: somebody else has switched it on after them. unapproved: a new release asks for more than they have
 * approved. gone: the overview's settings have been deleted. fromPanel: an editor's page calls it, who has not
 * switched anything on. Nobody sees a run by itself, so it never throws.
 */
export const triggers = doors(`
function          owner   editor  commenter viewer  none   another's unapproved gone   fromPanel signedOut
refreshByTheHour  writes  writes  keeps     keeps   reads  keeps     writes     keeps  reads     reads
refreshAtOpening  writes  writes  keeps     keeps   reads  keeps     writes     keeps  reads     reads
`);

/**
 * Cards, whose item the right is to. forged: something else than what Google sends. fromPanel: as an editor's page
 * would call it.
 */
export const cards = doors(`
function                    owner  editor commenter viewer none   forged fromPanel LIMITED signedOut
driveHomepage               plain  plain  plain     plain  plain  plain  google    plain   google
docsHomepage                plain  plain  plain     plain  plain  plain  google    plain   google
sheetsHomepage              plain  plain  plain     plain  plain  plain  google    plain   google
driveItemsSelected          tells  tells  tells     tells  plain  plain  google+keeps    plain   google
driveItemsSelected:document tells  tells  tells     tells  plain  plain  google    plain   google
driveItemsSelected:groups   tells  tells  tells     tells  plain  plain  google+keeps    plain   google
cardAction                  tells  tells  tells     tells  plain  plain  google+keeps    plain   google
cardAction:document         tells  tells  tells     tells  plain  plain  google    plain   google
cardAction:groups           tells  tells  tells     tells  plain  plain  google+keeps    plain   google
`);

function doors(written: string): Door[] {
  const [head = '', ...rows] = written.trim().split('\n');
  const [, ...columns] = head.split(/\s+/);
  return rows.map((row) => {
    const [name = '', ...words] = row.trim().split(/\s+/);
    if (words.length !== columns.length)
      throw new Error(`${name} has ${words.length} of ${columns.length} columns`);
    const { as = '-', ...outcomes } = Object.fromEntries(
      columns.map((column, at) => [column, words[at] ?? '']),
    );
    return { name, as, outcomes };
  });
}
