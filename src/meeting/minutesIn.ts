/** "20 min", "ca 30–40 minuter", "20´", "1 tim", "1,5 h": the longer where two are given. */
const length =
  /(?<![\p{L}\d.,:])(?:\d{1,3}\s?[-–—]\s?)?(\d{1,3}(?:[.,]\d)?)\s?(min(?:uter|ut|utes|ute|s)?|[´’′']|tim(?:mar|me)?|h|hours?)(?![\p{L}\d])/giu;
const bracket = /[([]([^)\]]*)[)\]]/g;
const anHour = /^[th]/i;
/** Longer than any meeting: a number that is something else. */
const most = 600;

/**
 * The minutes that a heading gives its section, as people write them; what stands in brackets comes first.
 * Null where it gives none.
 */
export function minutesIn(heading: string): number | null {
  const brackets = Array.from(heading.matchAll(bracket), ([, words]) => words ?? '');
  for (const words of [...brackets, heading]) {
    for (const [, number = '', unit = ''] of words.matchAll(length)) {
      const minutes = Math.round(Number(number.replace(',', '.')) * (anHour.test(unit) ? 60 : 1));
      if (minutes > 0 && minutes <= most) return minutes;
    }
  }
  return null;
}
