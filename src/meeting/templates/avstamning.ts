import { section, type Template } from './template';

/** T8, for the two of them only: no feedback, no sharing, no list of people (domain: 3.8). */
export const avstamning: Template = {
  key: 'avstamning',
  name: { sv: 'Avstämning lärledare och rektor', en: 'Check-in: group leader and principal' },
  purpose: {
    sv: 'Lärledaren får stöd i rollen och ett tydligt mandat.',
    en: 'The group leader gets support in the role, and a clear mandate.',
  },
  use: {
    sv: 'En gång i månaden, eller efter en träff. Bara för er två.',
    en: 'Once a month, or after a meeting. For the two of you only.',
  },
  extraFields: ['nextCheckIn', 'savedQuestions'],
  without: [
    'schools',
    'secretary',
    'present',
    'focus',
    'invite',
    'share',
    'nextDate',
    'nextTask',
    'taskKind',
  ],
  feedback: false,
  parts: [
    {
      name: null,
      minutes: 30,
      presets: [],
      sections: [
        section(
          'role',
          5,
          ['Hur har du det i rollen?', 'How are you in the role?'],
          ['Lärledaren börjar.', 'The group leader begins.'],
        ),
        section(
          'learning',
          10,
          ['Gruppens lärande just nu', 'The group’s learning now'],
          [
            'Vad vill du visa? Vad vill du tänka högt om?',
            'What would you like to show? What would you like to think aloud about?',
          ],
        ),
        section(
          'mandate',
          5,
          ['Mandat och förutsättningar', 'Mandate and conditions'],
          ['Tid, lokal, vikarie, vad du får bestämma.', 'Time, room, cover, what you may decide.'],
        ),
        section(
          'onFeedback',
          5,
          ['Återkopplingen', 'The feedback'],
          [
            'Rektor frågar: Vad i min återkoppling är till hjälp? Vad vill gruppen ha mindre av?',
            'The principal asks: What in my feedback is of help? What would the group like less of?',
          ],
        ),
        section(
          'whoTakes',
          5,
          ['Det här tar rektor, det här tar lärledaren', 'What the principal takes, what the leader takes'],
          ['Med datum.', 'With dates.'],
        ),
      ],
    },
  ],
};
