import { questionsIn, withQuestion } from '../feedback/questions';
import { keepQuestions, preferences } from '../google/preferences';
import type { Payload } from './calls';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { openDocument } from './openDocument';

/** Keeps a question for the next check-in, for this person only. */
export function saveQuestion({ text }: Payload<'saveQuestion'>): DocumentView {
  const questions = withQuestion(questionsIn(preferences().questions), text);
  if (!questions) throw new Refusal('listFull');
  keepQuestions(JSON.stringify(questions));
  return openDocument();
}

/** Takes out the question that the panel showed there, and no other. */
export function removeQuestion({ index, text }: Payload<'removeQuestion'>): DocumentView {
  const questions = questionsIn(preferences().questions);
  if (questions[index] !== text) throw new Refusal('moved');
  keepQuestions(JSON.stringify(questions.filter((_, at) => at !== index)));
  return openDocument();
}
