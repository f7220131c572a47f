import { commonEn } from './common';

/** Words that only the script says: the panels show what it answered, and spare their weight. */
export const scriptEn = {
  menu: {
    document: 'Open Lärträff',
    spreadsheet: 'Open Lärträff',
    plot: 'The school year week by week',
    installation: 'Check the installation',
  },
  errors: {
    ...commonEn.errors,
    unknownCall:
      'The panel and the add-on are of different versions. Close the panel and open it again from the menu.',
    badPayload: 'Something in the panel could not be understood. Reload the document and try again.',
    readOnly: 'You can read this file but not write in it. Ask its owner to let you edit.',
    noAccess: 'You do not have access to this. Ask the owner of the folder to share it with you.',
    notAuthorised: 'Lärträff needs your approval. Open the menu Extensions, choose Lärträff and approve.',
    moved:
      'The document has changed, so the panel has read it again. See how it looks now, and do it again if you still want to.',
    notOffered: 'That reaction cannot be left right now. The panel has read again and shows what can.',
    alreadyThere: 'That reaction is already in the minutes.',
    busy: 'Someone else is writing in the same document right now. Wait a few seconds and try again.',
    quota: 'Google takes a certain number of questions a minute. Wait a minute and try again.',
    tooLarge: 'That was more text than Google takes at once. Split the document and try again.',
    notFound: 'There is no such folder, or it is not shared with you. Open it in Drive and copy its address.',
    noFolderYet: 'First choose the folder where the groups keep their minutes.',
    noteNeeded: 'Write a few words first. This reaction says something only in words of your own.',
    noteStopped:
      'The note may read as a question or demand, so it is left out. Edit it, or send the reaction without it.',
    dayPassed: 'That day has been. Choose one ahead.',
    listFull: 'The question could not be saved. Write it shorter, or remove one that you have asked already.',
    questionsThere: 'The questions are already in the latest minutes.',
    fieldChanged: 'Someone has just changed this field. This is what it says now.',
    badDate: 'There is no such date. Write it as YYYY-MM-DD.',
    badLine: 'Write it on a single line.',
    tooLong: 'That is too long for one line. Make it shorter, or write it directly in the document.',
    noPlace: 'It cannot be written here without touching something else. Write it directly in the document.',
    noMinutes:
      'There are no minutes from that school year to gather from yet. The panel looks in this document and in the folder that it lies in.',
    alreadyGathered:
      'The school year is already gathered in this document. To include the latest, remove what stands there and do it again.',
    unfinished:
      'Google stopped answering before the end. Read the document again to see what it came to. Anything halfway can be taken out by hand.',
    noDiscussion:
      'There is no heading for the discussion here to put the conversation model under. Choose another heading in the minutes.',
    failed: 'It did not work this time, but nothing is lost. Try again in a moment.',
  },
};
