import { questionsIn, withQuestion } from '../feedback/questions';
import { withUserLock } from '../google/lock';
import { keepQuestions, preferences } from '../google/preferences';
import type { ErrorCode, Payload } from './calls';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { openedWith } from './openDocument';

/** Keeps a question for the next check-in, for this person only. */
export const saveQuestion = ({ text }: Payload<'saveQuestion'>): DocumentView =>
  changed((questions) => withQuestion(questions, text), 'listFull');

/** Takes out the question that the panel showed there, and no other. */
export const removeQuestion = ({ index, text }: Payload<'removeQuestion'>): DocumentView =>
  changed(
    (questions) => (questions[index] === text ? questions.filter((_, at) => at !== index) : null),
    'moved',
  );

/** The list is read and written as one: the person may have two documents open. Null refuses the change. */
function changed(change: (questions: string[]) => string[] | null, refusal: ErrorCode): DocumentView {
  return openedWith(() =>
    withUserLock(() => {
      const changedTo = change(questionsIn(preferences().questions));
      if (!changedTo) throw new Refusal(refusal);
      const questions = JSON.stringify(changedTo);
      keepQuestions(questions);
      return { questions };
    }),
  );
}
