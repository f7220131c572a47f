import type { Language } from '../../meeting/minutes';
import { monthsSv } from '../dates';

export const noReplySv = 'Inget svar behövs.';

/** Words of the feedback that stands in the minutes. `{section}` comes without number and time. */
export const feedbackSv = {
  language: 'sv' as Language,
  months: monthsSv,
  columns: { section: 'Avsnitt', text: 'Återkoppling', from: 'Från', date: 'Datum' },
  noReply: noReplySv,
  reactions: {
    read: { label: 'Läst', statement: 'Jag har läst ”{section}”.' },
    know: {
      label: 'Ni vet',
      statement: 'Här ser jag att ni har tagit reda på hur det är, inte bara vad ni trodde.',
    },
    counter: {
      label: 'Talar emot',
      statement: 'Jag ser att ni skrev ner något som talar emot er första tanke.',
    },
    followed: {
      label: 'Följt upp',
      statement: 'Jag ser att ni följde upp förra uppgiften innan ni gick vidare.',
    },
    tried: {
      label: 'Prövat',
      statement: 'Jag ser att ni har prövat det här i den egna undervisningen.',
    },
    clear: {
      label: 'Tydlig uppgift',
      statement: 'Er nästa uppgift gick att förstå även för mig som inte var med.',
    },
    learned: { label: 'Jag lärde mig', statement: 'Det här lärde jag mig av er: {note}' },
    share: {
      label: 'Till nytta för fler',
      statement: 'Det här kan vara till nytta för fler grupper. Ni avgör om det delas.',
    },
    obstacle: {
      label: 'Jag ser hindret',
      statement: 'Jag ser det hinder ni beskriver, och jag förstår att det märktes på träffen.',
    },
    mine: {
      label: 'Det ligger hos mig',
      statement: 'Det här ligger hos mig. Ni får besked av mig den {date}.',
    },
    thought: {
      label: 'En tanke bredvid',
      statement: 'En tanke att lägga bredvid er egen: {note} Ni avgör om den är till nytta.',
    },
    recognise: { label: 'Vi känner igen oss', statement: 'Vi känner igen det här från vår grupp.' },
  },
  /** Before the group's answer, which stands in the same cell. */
  group: 'Gruppen',
  responses: {
    thanks: '🙏 Tack, vi tar med oss det',
    helped: '✔ Det här hjälpte',
    more: '➕ Gärna mer av det här',
    less: '➖ Mindre av det här',
    checked: 'Det här kändes som en kontroll',
    misread: 'Det blev inte riktigt rätt uppfattat',
    talk: 'Vi pratar hellre om det',
  },
  /** That a promise is kept, and when. */
  done: 'Klart {date}.',
};
