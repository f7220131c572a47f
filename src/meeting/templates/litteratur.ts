import { nextTask, parking, reading } from './common';
import { section, type Template } from './template';

/** T6, reading together (domain: 3.6). */
export const litteratur: Template = {
  key: 'litteratur',
  name: { sv: 'Litteraturseminarium', en: 'Literature seminar' },
  purpose: {
    sv: 'Få gemensamma begrepp och pröva det ni läst mot er egen undervisning.',
    en: 'Find concepts you share, and hold what you have read against your own teaching.',
  },
  use: {
    sv: 'När ni läser samma text.',
    en: 'When you read the same text.',
  },
  extraFields: ['textReference', 'pagesNext'],
  without: [],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 75,
      presets: [],
      sections: [
        section(
          'text',
          5,
          ['Det vi har läst', 'What we have read'],
          [
            'Titel, sidor. Inför: markera ett ställe du håller med om och ett som skaver.',
            'Title, pages. Before: mark one passage you agree with and one that chafes.',
          ],
        ),
        section(
          'passages',
          20,
          ['Ett ställe var', 'One passage each'],
          ['Läs upp och säg varför. Ingen kommenterar än.', 'Read it out and say why. No comments yet.'],
        ),
        section(
          'against',
          15,
          ['Det som skaver', 'What chafes'],
          [
            'Vad talar emot det vi brukar tänka? Vad säger texten inget om?',
            'What speaks against our usual thinking? What is the text silent on?',
          ],
        ),
        section(
          'inTeaching',
          20,
          ['I vår undervisning', 'In our teaching'],
          ['Vad skulle det betyda hos oss?', 'What would it mean here?'],
        ),
        nextTask(15, ['Det prövar vi', 'What we try']),
        parking,
        reading(),
      ],
    },
  ],
};
