import type { fieldsPanelSv } from '../sv/fieldsPanel';
import { sharesEn, stayOrMoveEn, taskKindsEn } from './written';

/** Words of the room where the fields of the minutes are filled in. */
export const fieldsPanelEn: typeof fieldsPanelSv = {
  title: 'Fill in the fields',
  intro: 'Fill in what you like. All of it can also be written straight into the document.',
  groups: {
    meeting: 'The meeting',
    next: 'For next meeting',
    about: 'Focus and group',
    sharing: 'Feedback and sharing',
  },
  toReading: 'To the reading',
  empty: 'not filled in yet',
  none: 'The panel finds no fields in these minutes. You can go on writing the way you do.',

  inDocument: 'The document says:',
  dayAndWeek: (day, week) => `${day}, week ${week}`,
  from: 'From',
  to: 'To',
  names: {
    add: 'Add names',
    hint: 'One name at a time and Enter, or several with commas between.',
    press: 'Add',
    here: 'Those present',
    remove: (name) => `Remove ${name}`,
    all: (count) => `Show all ${count}`,
    fewer: 'Show fewer',
  },
  secretary: {
    pick: 'Choose among those present',
    turns: 'Take turns',
    turnsHint: 'Taking turns suggests the next in the list. Nothing is kept about who usually writes.',
  },
  notChosen: 'Not chosen',
  chooseHeading: 'From which heading?',
  taskKinds: taskKindsEn,
  stayOrMove: stayOrMoveEn,
  shares: sharesEn,

  rowsGone: 'Not in the document. Choose what you would like to put there:',
  putBack: (label) => `Put the row ${label} there`,
  comesBack: 'The row is put there when you save.',

  changed: (labels) => `Changed: ${labels}`,
  save: 'Save',
  undo: 'Undo',
  saved: 'Saved in the document.',
  conflict: 'Someone changed this while you were writing. The document now says:',
  conflictEmpty: 'Someone changed this while you were writing. In the document the row is now empty.',
  yours: 'You wrote:',
  keepTheirs: 'Let it stand',
  writeMine: 'Write mine instead',

  clarity: {
    heading: 'Is the task clear?',
    checks: [
      'We know what each of us does in our teaching.',
      'We know what is read, heard or watched – or that nothing is.',
      'We know what we bring as evidence.',
      'A colleague who was not here would understand the task.',
    ],
    note: 'Only for your own sake. The ticks are in this panel until it is closed, and are kept nowhere.',
  },
};
