import { freeText, type Held } from './held';
import { plain } from './words';

/** Free notes say in a sentence what is to be done: "Till nästa gång provar alla EPA." */
const untilNext =
  /^(?:.*?(?<!\p{L}))?(?:(?:till|inför) (?:nästa|kommande) (?:gång|träff(?:en)?|lärträff(?:en)?|möte)|(?:for|until|before) (?:the )?next (?:time|meeting)|nästa gång (?:ska|skall|har|tar) )/iu;
/** "Vi ses igen den 4 november": the day, and no task. */
const aboutDay =
  /^(?:(?:då )?(?:vi )?(?:ses|träffas)|nästa (?:träff|gång|möte) (?:är|blir)|(?:the )?next (?:meeting|time) (?:is|will be)|(?:we )?(?:see|meet))(?!\p{L})/iu;
/** What had been decided for a time that is over. */
const past = /(?<!\p{L})(?:hade|skulle|had)(?!\p{L})/iu;
const sentenceEnds = /(?<=[.!?])\s+(?=\p{Lu})/u;

/**
 * The task that a meeting ended in, word for word; null when there is none. Where neither a field nor a
 * section holds it, a sentence in the notes that tells of the next time may.
 */
export function taskOf({ minutes, document }: Held): string | null {
  if (minutes.nextTask) return minutes.nextTask;
  for (const text of freeText(minutes, document.outline).reverse()) {
    const found = taskIn(plain(text));
    if (found) return found;
  }
  return null;
}

function taskIn(text: string): string | null {
  const sentences = text.split(/\n/).flatMap((line) => line.trim().split(sentenceEnds));
  const said = sentences.filter(
    (sentence) => untilNext.test(sentence) && !aboutDay.test(sentence) && !past.test(sentence),
  );
  return said.length > 0 ? said.join(' ') : null;
}

const repeated =
  /^(?:samma(?: (?:som|uppgift)|$)|som (?:sist|förra)|fortsätt(?:a|er)?(?!\p{L})|vi fortsätter|(?:se|jfr) (?:förra|föregående|ovan|protokollet)|oförändrad|d:?o\.?$|dito|ditto|same(?: as|$)|as (?:last|before)|continue|keep going|we continue|see (?:last|previous|above)|unchanged)/iu;
/** Longer ones say themselves what is to be done. */
const longestRepeat = 45;

/** Whether a task only points at an earlier one: "samma som sist", "fortsätta". */
export const isRepeat = (task: string): boolean =>
  task.trim().length <= longestRepeat && repeated.test(task.trim());
