import type { ReactionKey } from '../../feedback/reaction';
import type { Language } from '../../meeting/minutes';
import { monthsSv } from '../dates';
import { shownFeedbackSv } from './shownFeedback';

/** Words of the feedback that stands in the minutes. `{section}` comes without number and time. */
export const feedbackSv = {
  ...shownFeedbackSv,
  language: 'sv' as Language,
  months: monthsSv,
  columns: { section: 'Avsnitt', text: 'Återkoppling', from: 'Från', date: 'Datum' },
  statements: {
    read: 'Jag har läst ”{section}”.',
    know: 'Här ser jag att ni har tagit reda på hur det är, inte bara vad ni trodde.',
    counter: 'Jag ser att ni skrev ner något som talar emot er första tanke.',
    followed: 'Jag ser att ni följde upp förra uppgiften innan ni gick vidare.',
    tried: 'Jag ser att ni har prövat det här i den egna undervisningen.',
    clear: 'Er nästa uppgift gick att förstå även för mig som inte var med.',
    learned: 'Det här lärde jag mig av er: {note}',
    share: 'Det här kan vara till nytta för fler grupper. Ni avgör om det delas.',
    obstacle: 'Jag ser det hinder ni beskriver, och jag förstår att det märktes på träffen.',
    mine: 'Det här ligger hos mig. Ni får besked av mig den {date}.',
    thought: 'En tanke att lägga bredvid er egen: {note} Ni avgör om den är till nytta.',
    recognise: 'Vi känner igen det här från vår grupp.',
  } satisfies Record<ReactionKey, string>,
  /** That a promise is kept, and when. */
  done: 'Klart {date}.',
};
