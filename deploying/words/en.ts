import type { Words } from './sv';

export const en: Words = {
  usage: `npm run deploy -- [--project pilot|production] [--dry-run] [--lang sv|en]
npm run deploy -- --bound [--dry-run]
  --project  which of the two script projects it is about
  --bound    without an administrator: bound to one spreadsheet and one template document
  --dry-run  shows everything, but asks Google for nothing and changes nothing
  --records  the folder that says which script projects there are, else deploy/
  --lang     the language in the terminal`,
  unknownOption: (given) => `There is no option ${given}.`,
  strayWord: (given) => `“${given}” belongs to no option.`,
  valueLeftOut: (given) => `A value is to stand after ${given}.`,
  valueTooMany: (given) => `${given} stands by itself, without a value.`,
  takenByNpm: (given) =>
    `npm kept ${given} for itself, so the command did not get to see it. Write two dashes by themselves before it, and in PowerShell with quotation marks: npm run deploy "--" ${given}`,
  unknownProject: (given) => `--project is pilot or production. Here it said “${given}”.`,
  unknownLanguage: (given) => `--lang is sv or en. Here it said “${given}”.`,
  projectAndBound: (given) =>
    `--bound has script projects of its own. Write either --bound or --project ${given}.`,
  unreadableRecord: (place) =>
    `${place} cannot be read. Mend the file. Or move it away, run again and paste the script id when the command asks; the cards then get a new deployment id.`,
  wrongInRecord: (place, field, mend) =>
    `In ${place}, “${field}” is written in a way that the command does not know. ${mend}`,
  mendRecord: {
    project: 'Take the line away, if you know that the note belongs to this very project.',
    scriptId: 'Mend it: the script id stands in Apps Script, under Project Settings.',
    container: "Take the line away, or write what stands between /d/ and /edit in the file's address.",
    version: 'Take the line away, and a new version is made.',
    contents: 'Take the line away, and a new version is made.',
    deploymentId: 'Mend it: the deployment id stands in Apps Script, under Deploy ▸ Manage deployments.',
    deployedVersion: 'Take the line away, and the cards get their version again.',
  },
  unwritableRecord: (place, reason, text) =>
    `${place} could not be written (${reason}). This was to stand there. Put it in the file by hand before you run again, and nothing is done twice:\n${text}`,
  recordOfAnother: (place, whose, there) =>
    `${place} says itself that it belongs to ${whose}. Move it away and run again. If there is no ${there}: give it that name instead.`,
  incompleteBuild: (part) =>
    `The build in dist/ is not whole: ${part} cannot be found or read there. Run npm run build, and then the same command again.`,
  sameInBoth: {
    scriptId: (one, other) =>
      `${one} and ${other} have the same script id. They are to be two scripts: otherwise what you try reaches everyone, or ends up in the wrong file. Mend one of them, or move it away and run again.`,
    container: (one, other) =>
      `${one} and ${other} have the same file, but one is to be a spreadsheet and the other a document. Mend one of them, or move it away and run again.`,
  },

  project: {
    pilot: 'the pilot project',
    production: 'the production project',
    'bound-spreadsheet': "the spreadsheet's script",
    'bound-document': "the template document's script",
  },

  whichProject: 'Which project is it about? Write pilot or production:',
  lookingForSignIn: 'Looking for who is signed in. The first time clasp is fetched, which may take a minute.',
  dryRun: 'Dry run: nothing is sent to Google and nothing is kept.',
  wouldRun: 'Commands that would be run, in order:',
  changesLater:
    'What changes, compared with what stands in the project, is shown when you run without --dry-run.',
  signedInAs: (email) => `Signed in as ${email || 'an account that Google does not name'}.`,
  signInNow: 'No sign-in that holds was found. Sign in to Google now? A browser opens. (y/n)',
  yes: /^(j|ja|y|yes)$/i,
  stopped: 'Stopped. Nothing more has been sent. Run the same command again when you want to go on.',
  interrupted:
    'Stopped while Google was at work. Run the same command again when you want to go on: it looks for what was done in time.',

  creating: (project) => `No script project is noted for ${project}.`,
  createOrReuse: 'Press Enter to make a new one, or paste a script id or its address:',
  createBound: {
    spreadsheet:
      'Press Enter for a new spreadsheet. Or paste the address of a spreadsheet, or the script id if you have opened Extensions ▸ Apps Script in it:',
    document:
      'Press Enter for a new document. Or paste the address of a document, or the script id if you have opened Extensions ▸ Apps Script in it:',
  },
  unclear: (wanted) => `That could not be read as an id or an address. ${wanted}`,
  pastedOther: (pasted, wanted) => `That is ${pasted}. ${wanted}`,
  pasted: {
    script: 'the address of a script',
    spreadsheet: 'the address of a spreadsheet',
    document: 'the address of a document',
    otherFile: 'the address of a file of another kind',
    folder: 'the address of a folder',
    deployment: 'a deployment id',
  },
  wanted: {
    script: 'Paste a script id or the address of the script, or press Enter for a new one.',
    spreadsheet:
      'Paste the address of a spreadsheet, or the script id from its Apps Script, or press Enter for a new one.',
    document:
      'Paste the address of a document, or the script id from its Apps Script, or press Enter for a new one.',
  },
  takenScript: (project, place) =>
    `That script is noted for ${project} already, in ${place}. Paste another, or press Enter for a new one.`,
  outOfReach:
    'The account that is signed in reaches no script with that id. See that it is the id of the script and not of the file, and that the account may edit the script. Then paste it again.',
  scriptGone: (scriptId, place) =>
    `Google does not find the script ${scriptId}, which stands in ${place}. Are you signed in with the right account? If the script has been deleted: move the file away and run again, and a new one is made.`,
  deploymentGone: (deploymentId, place) =>
    `Google does not find the deployment ${deploymentId}. Take away the line “deploymentId” in ${place} and run again: then a new one is made, with a new id to paste in the Marketplace SDK.`,
  created: (scriptId, place) => `Made: ${scriptId}. Noted in ${place}.`,
  reused: (scriptId, place) => `Using ${scriptId}. Noted in ${place}.`,
  maybeCreated:
    'There may be a script project all the same. Look at https://script.google.com: if it is there, paste its id next time instead of making another.',
  maybeByHand:
    'Could the script not be made in the file? Open Extensions ▸ Apps Script in it, and paste the script id from its project settings next time.',

  files: {
    heading: (project) => `This is sent to ${project}:`,
    added: 'new',
    changed: 'changed',
    removed: 'taken away',
    same: 'unchanged',
    size: (kilobytes) => `${kilobytes} kB`,
  },
  scopes: {
    heading: 'Scopes:',
    same: 'The scopes are the same as before.',
    added: 'new',
    removed: 'no longer needed',
    asked:
      'New scopes: everyone is asked to approve next time. The hourly refresh rests until the person who switched it on has approved, and the sheet says so.',
  },
  addresses: {
    changed: 'Addresses that the script may fetch from:',
    added: 'new',
    removed: 'taken away',
  },
  nothingNew: 'What stands in the project is this already. Nothing needs to be sent.',
  pushNow: (project) => `Send to ${project}? Everything that stands there is replaced. (y/n)`,
  pushed: (count) => `Sent: ${count} files.`,
  versionMade: (version) => `Version ${version} is made.`,
  versionStands: (version) => `Version ${version} is just this already.`,
  deployNow: (version, project) =>
    `Give the cards in Drive version ${version} in ${project}? It reaches everyone who has the add-on at once. The menu and the panel follow only when the version number stands in the Marketplace SDK. (y/n)`,
  deployed: (deploymentId, version) => `The cards have version ${version}: ${deploymentId}.`,

  byHand: 'Then, by hand. The values to paste stand under each point.',
  firstTime: 'the first time only',
  withScopes: 'the first time, and when there are new scopes',
  withNewId: 'the first time, and when the id is new',
  eachTime: 'each time',
  unknownYet: '(gets its value when you run without --dry-run)',
  values: {
    scriptId: 'Script id',
    version: 'Version',
    deploymentId: 'Deployment id',
    scopes: 'Scopes',
    open: 'Open',
    apis: 'APIs',
  },
  steps: {
    cloud:
      'Connect the script to a standard Google Cloud project: Project Settings ▸ Google Cloud Platform (GCP) Project ▸ Change project. One Cloud project for the pilot and one for production.',
    apis: 'Enable these APIs in the Cloud project.',
    consent: 'Google Auth Platform: choose Internal under Audience, and add the scopes under Data Access.',
    marketplace:
      'Google Workspace Marketplace SDK ▸ App Configuration: choose Private, tick Docs add-on and Sheets add-on with script id and version, and add the same scopes.',
    marketplaceCards: 'In the same form: tick Google Workspace add-on with the deployment id.',
    listing:
      'Store Listing: name, icon and links to your own text on personal data. Publish; what is Private is not reviewed by Google.',
    install:
      'Admin console ▸ Apps ▸ Google Workspace Marketplace apps ▸ Apps list: install for one group first, for everyone when the pilot is done.',
    test: 'To try before anything is published: Deploy ▸ Test deployments ▸ Editor add-on, Latest code, and a document. The hourly refresh cannot be tried in this way.',
    boundOpen: {
      spreadsheet: 'Open the spreadsheet. The menu Extensions ▸ Lärträff is there; approve when Google asks.',
      document:
        'Open the document and name it, for instance Minutes. The menu Extensions ▸ Lärträff is there; approve when Google asks.',
    },
    boundCopy:
      "Make a copy of the document for each group and put it in the group's folder. One running document a group is simplest: each copy has a script of its own, approved once by each person.",
    boundLater:
      'A new version reaches the template document, but not the copies that are there. Run the command again and make new copies for the next school year.',
    boundMore: 'What is different in this way stands in docs/en-skola.md (in Swedish).',
  },

  failed: {
    noClasp: 'npx was not found. It comes with Node: https://nodejs.org.',
    noNetwork: 'The network could not be reached. Try again in a while.',
    apiOff:
      'The Google Apps Script API is off for the account. Switch it on at https://script.google.com/home/usersettings, wait a minute and run the same command again.',
    notSignedIn:
      'Google did not accept the sign-in. Sign in again with the command below, and then run again.',
    notFound: 'Google does not find what the command asks for. Are you signed in with the right account?',
    refused:
      'The account may not do this at Google. Ask the owner of the file or the script to share it with you.',
    other: 'Google or clasp answered in a way that the command does not know.',
  },
  said: 'The answer, word for word:',
  command: 'The command:',
};
