import type { finishPanelSv } from '../sv/finishPanel';

/** Words of the room where the minutes are read aloud and finished. */
export const finishPanelEn: typeof finishPanelSv = {
  title: 'Read aloud and share',
  intro: 'Read it to each other and see whether it is right. You can change things until you are content.',

  understood: 'How Lärträff reads the fields',
  change: 'Change',
  changeOf: (label) => `Change ${label}`,
  notFilled: 'not filled in',
  noDay: 'Lärträff reads no date here.',
  yearGuessed: 'The year is not in the text.',

  pupils: 'Before you share',
  pupilsWhy: (places) =>
    places === 1
      ? 'One place may point out a pupil. Numbers or an area are safer.'
      : `${places} places may point out a pupil. Numbers or an area are safer.`,
  pupilsOnlyYou: 'Only you see this, and it is not kept. If it is mistaken, let the text stand.',
  goThere: 'Go there',
  goThereOf: (excerpt) => `Go there: ${excerpt}`,
  went: 'The cursor is now at that place in the text.',

  text: 'The text to read aloud',
  nothingWritten: 'Nothing is written here yet.',
  notWritten: 'Nothing written under:',

  record: 'When final, the minutes may be a public record anyone can request.',
  rowComesBack: 'The row Status is not in the document. It will be put there.',
  finish: 'It is right – set status Final',
  finished: 'The status is Final.',
  after: {
    heading: 'The minutes are final',
    shared: 'They are shared as the folder they lie in is shared: whoever has access to it can read them.',
    more: 'To show them to others, use the Share button at the top right of the document. Lärträff sends them nowhere.',
    still: 'You can still correct the text afterwards.',
  },
  backToDraft: 'Take back to Draft',
  isDraft: 'The status is Draft.',
};
