import type { Words } from './sv';

export const en: Words = {
  place: (file, line) => (line === null ? file : `${file}, line ${line}`),
  heading: 'Lärträff was not built: this has to be changed in the municipality’s templates first.',
  taken: (file, name) => `${file}: the template “${name}” is included.`,
  guide: 'templates/README.md tells how a template is written.',
  problems: {
    encoding: () => 'signs stand here that cannot be read. Save the file as UTF-8',
    curlyQuotes: ({ about }) => `here stands ${about}. Write straight quotation marks instead: "`,
    comma: () => 'a comma is needed at the end of the line before',
    extraComma: () => 'take away the comma before the closing bracket',
    comment: () => 'the file can have no comments. Take the line away',
    ends: () => 'the file ends too early. Another } or ] or a quotation mark is needed',
    openText: () =>
      'a text begins here and does not end on the same line, or holds signs that text may not have',
    twice: ({ about }) => `“${about}” stands twice. Keep one of them`,
    sign: ({ about }) =>
      `“${about}” does not fit here. See whether a comma, colon or quotation mark is left out just before`,
    text: ({ about }) => `“${about}” is to be text, or text in each language: { "sv": "…", "en": "…" }`,
    oneLine: ({ about }) => `“${about}” is to stand on a single line`,
    empty: ({ about }) => `“${about}” is empty. Write something there`,
    tooLong: ({ about, allowed }) => `“${about}” may have ${allowed} characters at most`,
    tooMany: ({ about, allowed }) => `“${about}” may have ${allowed} parts at most`,
    minutes: ({ about }) =>
      `“${about}” is to be a whole number of minutes from 1 to 240, without quotation marks`,
    oneOf: ({ about, allowed }) => `“${about}” can be one of ${allowed}`,
    list: ({ about }) => `“${about}” is to be a list: [ … ]`,
    object: ({ about }) =>
      `${about === '' ? 'the file' : `“${about}”`} is to have fields within braces: { … }`,
    trueOrFalse: ({ about }) => `“${about}” is to be true or false, without quotation marks`,
    twoMeetings: ({ about }) =>
      `“${about}” is for work in two meetings or more. “sections” is enough for one`,
    unknownField: ({ about }) => `“${about}” is no field that templates have here`,
    absentField: ({ about }) => `“${about}” is to stand here too`,
    sectionsOrMeetings: () => 'the template is to have “sections” or “meetings”, one of the two',
    noTime: () => 'give at least one heading a time in “minutes”',
    sameHeading: ({ about }) => `the heading “${about}” stands twice in the same meeting`,
    sameSubject: ({ about }) => `two headings are about “${about}”. Take “about” away from one of them`,
    sameName: ({ about }) => `another template is called “${about}” already`,
    plainName: ({ about }) =>
      `“${about}” is a word that many minutes begin with. Give the template a name of its own`,
    nameReadOtherwise: ({ about }) =>
      `the name “${about}” is read as something else in minutes. Choose other words`,
    headingReadOtherwise: ({ about }) =>
      `the heading “${about}”, or the lines beneath it, are read as something else in minutes. Choose other words`,
    promptReadAsWritten: ({ about }) =>
      `a line beneath “${about}” is read as something that the group has written. Choose other words`,
    promptReadAsField: ({ about }) =>
      `a line beneath the headings is read as the field “${about}”. Choose other words`,
    fileName: ({ about }) =>
      `the file name “${about}” is to begin with a–z, have only a–z, digits and hyphens, and end with .json`,
  },
};
