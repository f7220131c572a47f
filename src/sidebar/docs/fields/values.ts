/**
 * Between what stands in a cell of the minutes and what the controls of the panel hold. The document's own
 * form is the truth: what a control cannot show is shown beside it as it was written.
 */

/** YYYY-MM-DD when the value is exactly a day, else ''. */
export const dayIn = (value: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value.trim()) ? value.trim() : '';

export interface Clocks {
  /** HH:MM, or '' where nothing stands. */
  from: string;
  to: string;
}

const clock = '(\\d{1,2})(?:[.:](\\d{2}))?';
const clocks = new RegExp(`^(?:kl\\.?\\s*)?${clock}(?:\\s*[–—-]\\s*(?:${clock})?)?$`, 'i');

/** "14.30–16.00", "14:30-16", "kl 14.30–"; null where it says something else. */
export function clocksIn(value: string): Clocks | null {
  const text = value.trim();
  if (text === '') return { from: '', to: '' };
  const found = clocks.exec(text);
  if (!found) return null;
  const at = (hour: string | undefined, minute: string | undefined) =>
    hour === undefined ? '' : `${hour.padStart(2, '0')}:${minute ?? '00'}`;
  const [from, to] = [at(found[1], found[2]), at(found[3], found[4])];
  return [from, to].every((each) => each === '' || isClock(each)) ? { from, to } : null;
}

const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** As the template writes it: "14.30–16.00", "14.30–". */
export function clocksAsWritten({ from, to }: Clocks): string {
  if (!from && !to) return '';
  return `${from.replace(':', '.')}–${to.replace(':', '.')}`;
}

const box = /[☐□☑☒✓✔✅]|\[[ xX]?\]/gu;
const ticked = /[☑☒✓✔✅]|\[x\]/iu;

export interface Kind {
  words: string;
  chosen: boolean;
}

/** The boxes of a value with their words; null where it has none. */
function boxesIn(value: string): Kind[] | null {
  const marks = value.match(box);
  if (!marks) return null;
  const texts = value.split(box).slice(1);
  return texts.map((text, index) => ({
    words: text.trim().replace(/[,;]$/, ''),
    chosen: ticked.test(marks[index] ?? ''),
  }));
}

/** The kinds of task to choose among: those in the document, or the usual ones and what was written by hand. */
export function kindsIn(value: string, usual: readonly string[]): Kind[] {
  const boxes = boxesIn(value);
  if (boxes) return boxes.filter(({ words }) => words !== '');
  const written = value
    .split(/[,;\n]/)
    .map((words) => words.trim())
    .filter(Boolean);
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return [
    ...usual.map((words) => ({ words, chosen: written.some((each) => same(each, words)) })),
    ...written
      .filter((words) => !usual.some((each) => same(each, words)))
      .map((words) => ({ words, chosen: true })),
  ];
}

/** The value with one kind ticked or its tick taken away; `one`: ticking it takes the other ticks away. */
export const kindsAsWritten = (kinds: readonly Kind[], changed: string, one = false): string =>
  kinds
    .map(({ words, chosen }) => {
      const ticks = one ? words === changed : chosen !== (words === changed);
      return `${ticks ? '☑' : '☐'} ${words}`;
    })
    .join('  ');

/** A value in short: of boxes only those that are ticked, of anything else all of it, on one line. */
export function inShort(value: string): string {
  const boxes = boxesIn(value);
  const said =
    boxes
      ?.filter(({ chosen }) => chosen)
      .map(({ words }) => words)
      .join(', ') ?? value;
  return said.replace(/\s+/g, ' ').trim();
}
