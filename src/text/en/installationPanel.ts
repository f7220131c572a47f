import type { installationSv } from '../sv/installationPanel';

const waitAnHour =
  'Switch on “Let the sheet refresh itself” in the settings of the overview, wait an hour and do this again.';
const seeACard =
  'Select the folder of a group in Drive, open Lärträff in the side panel, press something there and do this again.';
const tell = 'Copy the text and send it to whoever looks after Lärträff where you work.';
const api = (name: string) =>
  `Ask whoever looks after the script's Cloud project to switch on ${name} under APIs & Services.`;

/** Words of the window that looks at the installation. */
export const installationEn: typeof installationSv = {
  title: 'The installation',
  intro:
    'Lärträff looks at how Google answers here. Nothing in the file is changed, and the text that you can copy holds no names and nothing from any minutes.',
  asking: 'Asking Google …',
  again: 'Do it again',
  copy: 'Copy as text',
  copied: 'The text is copied.',
  notCopied: 'The text could not be copied by itself. Mark it below and copy it.',
  showText: 'Show the text',
  hideText: 'Hide the text',
  text: 'The text',
  allFine: 'What could be seen is as expected.',
  notAll: 'Something is other than expected. It stands first.',
  outcomes: {
    failed: 'Google refused or did not answer',
    otherwise: 'Other than expected',
    untold: 'Could not be seen here',
    fine: 'As expected',
  },
  expected: 'Expected',
  seen: 'Seen',
  todo: 'What to do',
  nothingToDo: 'Nothing. Lärträff works all the same.',
  tell,
  hosts: { docs: 'Google Docs', sheets: 'Google Sheets', none: 'the file is not found' },
  heading: (version, moment) => `Lärträff ${version}, the installation ${moment}`,
  probes: {
    version: {
      name: 'Version',
      expected: 'The window and the script are of the same version.',
      seen: { same: 'The same version.', differs: 'Different versions.' },
      todo: { differs: 'Reload the file and open the window again.' },
    },
    host: {
      name: 'The file',
      expected: 'Lärträff finds the file that is open.',
      seen: { found: 'The file is found.', nothing: 'No open file is found.' },
      todo: { nothing: 'Close the window, reload the file and open it again from the Extensions menu.' },
    },
    otherEditor: {
      name: 'The other editor',
      expected: 'The menu of the other editor cannot be reached from here.',
      seen: { throws: 'It cannot be reached.', answers: 'It can be reached.' },
    },
    authorised: {
      name: 'Approval',
      expected: 'You have approved what Lärträff asks for.',
      seen: { approved: 'Approved.', waits: 'Something waits for your approval.' },
      todo: { waits: 'Choose Extensions, Lärträff, Open Lärträff and approve.' },
    },
    scopes: {
      name: 'Scopes, one by one',
      expected: 'Each scope of the manifest is granted.',
      seen: {
        all: 'All are granted.',
        fewer: 'These are not granted.',
        unlisted: 'Google does not list them.',
      },
      todo: {
        fewer: 'Remove the add-on and add it again, and leave every box ticked.',
      },
    },
    account: {
      name: 'The account',
      expected: 'The script runs as whoever is at the screen.',
      seen: {
        same: 'The same account.',
        hidden: 'Google does not say who is at the screen.',
        different: 'Another account.',
      },
      todo: { different: 'Open the file in a window with only the school account signed in.' },
    },
    opened: {
      name: 'Several accounts',
      expected: 'The window asks as the same account that opened it.',
      seen: {
        menu: 'The same account.',
        panel: 'The window was opened from the panel, where this cannot be seen.',
        unknown: 'Nothing shows that the account opened the window within the last hour.',
      },
      todo: {
        panel: 'Close the window and open it from the Extensions menu instead.',
        unknown:
          'Are you signed in to several Google accounts? Open the file in a window with only the school account signed in, and do it again.',
      },
    },
    language: {
      name: 'Language',
      expected: 'Google says a language that Lärträff speaks.',
      seen: { known: 'The language is known.', other: 'Another language, so the panels are in Swedish.' },
    },
    drive: {
      name: 'Drive',
      expected: 'Drive answers, and says which folder the file is in.',
      seen: {
        folder: 'The file and its folder are found.',
        noFolder: 'Drive answers, but the folder is not in sight.',
        off: 'The Drive API is not switched on.',
      },
      todo: {
        noFolder:
          'Is the file in a folder that is not shared with you? Then the panel cannot suggest the name of the group. Write it yourself.',
        off: api('Google Drive API'),
      },
    },
    order: {
      name: 'Order in Drive',
      expected: 'Documents come in the order that Lärträff asks for.',
      seen: {
        ordered: 'Those changed last came first.',
        unordered: 'They came in another order.',
        few: 'There are too few documents to tell.',
      },
      todo: { few: 'Do it again when there are more documents that you can open.' },
    },
    folders: {
      name: 'Many folders at once',
      expected: 'Drive answers a question about 50 folders.',
      seen: {
        answered: 'Drive answered.',
        incomplete: 'Drive answered, but did not search everywhere.',
        refused: 'Drive did not take the question.',
      },
      todo: {
        incomplete: 'Refresh the overview another time. Nothing is taken from it until then.',
        refused: tell,
      },
    },
    refusal: {
      name: 'Google’s words about a file that does not exist',
      expected: 'Lärträff knows the answer.',
      seen: {
        known: 'The answer is known.',
        otherWords: 'Google says it in other words.',
        answered: 'Google answered as if there were such a file.',
      },
      todo: {
        otherWords:
          'Nothing. Instead of “you do not have access” the panel says that it did not work this time.',
      },
    },
    docs: {
      name: 'Docs API',
      expected: 'The Docs API answers, and urlFetchWhitelist lets the question through.',
      seen: {
        answers: 'It answers.',
        off: 'The Google Docs API is not switched on.',
        refused: 'It answered, but not with a document.',
      },
      todo: { off: api('Google Docs API'), refused: tell },
    },
    mask: {
      name: 'A part of the answer',
      expected: 'The Docs API gives only what Lärträff reads.',
      seen: { taken: 'Only that came.', refused: 'The question was not taken like that.' },
      todo: { refused: 'Nothing. Documents are fetched whole, which takes longer.' },
    },
    blocks: {
      name: 'Section breaks',
      expected: 'The script and the Docs API count the paragraphs of the document alike.',
      seen: {
        same: 'They count alike.',
        breaks: 'The script counts section breaks too.',
        different: 'They count differently.',
        noBreaks: 'They count alike, but there is no section break here.',
      },
      todo: { noBreaks: 'Do it again in a document that has a section break.' },
    },
    chips: {
      name: 'Smart chips of people and dates',
      expected: 'The Docs API says what stands in them.',
      seen: {
        words: 'The words are there.',
        noWords: 'Some come without words.',
        none: 'There are none here.',
      },
      todo: {
        none: 'Do it again in a document that has a smart chip, such as @today.',
        noWords: 'Nothing. They count as empty. Write days and names as text to have them in the overview.',
      },
    },
    chipLetters: {
      name: 'Smart chips in the script',
      expected: 'The script sees them as parts of their own, and their words are not among the letters.',
      seen: {
        apart: 'They are parts of their own.',
        among: 'Their words are among the letters too.',
        none: 'The script sees none here.',
      },
      todo: {
        among: tell,
        none: 'Do it again in a document that has a smart chip, such as @today.',
      },
    },
    sideBySide: {
      name: 'Ten questions at once',
      expected: 'Ten questions take about as long as one.',
      seen: { together: 'They took about as long as one.', inTurn: 'They are answered one by one.' },
      todo: { inTurn: 'Nothing. The first filling of the overview takes longer.' },
    },
    sheets: {
      name: 'Sheets API',
      expected: 'The Sheets API answers for this spreadsheet.',
      seen: { answers: 'It answers.', off: 'The Google Sheets API is not switched on.' },
      todo: { off: api('Google Sheets API') },
    },
    locks: {
      name: 'Locks',
      expected: 'There are locks for the person, the file and the script.',
      seen: {
        free: 'They are there, and free.',
        held: 'Somebody else has one of them just now.',
        absent: 'One of them is not there.',
      },
      todo: { held: 'Wait a while and do it again.' },
    },
    properties: {
      name: 'Properties',
      expected: 'What is kept in the properties of the person and of the script is still there.',
      seen: { kept: 'What was kept is there.', lost: 'What was kept is not there.' },
      todo: { lost: tell },
    },
    cache: {
      name: 'Cache',
      expected: 'What was just put into the cache is there.',
      seen: { kept: 'What was put there is there.', lost: 'Not all of it is there.' },
      todo: {
        lost: 'Nothing. A panel that is opened during a meeting asks where you are, and cards read again.',
      },
    },
    grammar: {
      name: 'The rules of language',
      expected: 'The rules for notes arrive as they were sent.',
      seen: { whole: 'They are whole.', changed: 'They have changed on the way.' },
      todo: { changed: tell },
    },
    triggers: {
      name: 'Triggers',
      expected: 'The sheet has two triggers of yours when you have switched the refresh on, else none.',
      seen: {
        both: 'Both are there.',
        off: 'You have not switched on the refresh in this sheet.',
        differ: 'What is noted and what is there differ.',
      },
      todo: { differ: 'Switch “Let the sheet refresh itself” off and on in the settings of the overview.' },
    },
    hourSheet: {
      name: 'By the hour: the sheet',
      expected: 'The latest run knew which spreadsheet it belonged to.',
      seen: {
        known: 'It knew.',
        unknown: 'It did not know, and took the sheet by its id.',
        notYet: 'No run has been seen yet.',
      },
      todo: { notYet: waitAnHour },
    },
    hourTrigger: {
      name: 'By the hour: the trigger',
      expected: 'The latest run was told which trigger started it.',
      seen: { given: 'It was told.', absent: 'It was not told.', notYet: 'No run has been seen yet.' },
      todo: { notYet: waitAnHour },
    },
    hourStores: {
      name: 'By the hour: the lock and properties of the file',
      expected: 'They are not there in such a run.',
      seen: {
        absent: 'They were not there.',
        there: 'They were there.',
        notYet: 'No run has been seen yet.',
      },
      todo: { notYet: waitAnHour },
    },
    opening: {
      name: 'When somebody opens the sheet',
      expected: 'The refresh starts also when somebody else opens the sheet.',
      seen: {
        others: 'It started when somebody else opened it.',
        own: 'Nothing told who opened it.',
        notYet: 'No opening has been seen yet.',
      },
      todo: {
        own: 'Let a colleague open the sheet, and then do this again.',
        notYet:
          'Switch on “Let the sheet refresh itself”, let a colleague open the sheet and then do this again.',
      },
    },
    cards: {
      name: 'The cards in Drive',
      expected: 'The same script shows the panels and the cards.',
      seen: { shown: 'A card has been shown.', notYet: 'No card has been shown yet.' },
      todo: { notYet: seeACard },
    },
    cardLanguage: {
      name: 'The language of a card',
      expected: 'Google says which language the person has.',
      seen: {
        given: 'The language came along.',
        absent: 'The language did not come along, so that of the account is used.',
        notYet: 'No card has been shown yet.',
      },
      todo: { notYet: seeACard },
    },
    cardSelection: {
      name: 'When something on a card is pressed',
      expected: 'Lärträff manages whether what is selected comes along or not.',
      seen: {
        there: 'What was selected came along.',
        absent: 'What was selected did not come along.',
        notYet: 'Nobody has pressed anything on a card yet.',
      },
      todo: { notYet: seeACard },
    },
    answer: {
      name: 'Time to an answer',
      expected: 'The way to the script and back takes less than five seconds.',
      seen: { quick: 'Less than five seconds.', slow: 'It took longer.' },
    },
    window: {
      name: 'The size of the window',
      expected: 'The window is as large as Lärträff asked for.',
      seen: { whole: 'As large as Lärträff asked for.', cut: 'It is smaller.' },
    },
  },
};
