import type { Held } from './held';
import type { Section } from './minutes';
import { sectionText } from './sectionText';

/** What a group expects of its work; '' where nothing is said. */
export interface Expected {
  short: string;
  long: string;
}

const heading = /förvänta(?:d|de|n)?(?: |t )?(?:effekt|resultat)|expected (?:effect|result|outcome)/i;
const isExpected = ({ key, heading: words }: Section): boolean => key === 'expected' || heading.test(words);

/** What was expected as a meeting wrote it down: in its fields, else in its section; null where it did not. */
export function expectedIn({ minutes, document }: Held): Expected | null {
  if (minutes.template === 'slutrapport') return null;
  const { expectedShort: short = '', expectedLong: long = '' } = minutes.values;
  if (short || long) return { short, long };
  const section = minutes.sections.find(isExpected);
  const lines = section ? sectionText(section, minutes, document.outline) : [];
  return lines.length > 0 ? inTwo(lines) : null;
}

const inShort = /^(?:på )?kort sikt[^:]*:\s*|^(?:in the )?short (?:term|run)[^:]*:\s*/i;
const inLong = /^(?:på )?lång sikt[^:]*:\s*|^(?:in the )?long (?:term|run)[^:]*:\s*/i;

/** Lines under "På kort sikt:" and "På lång sikt:"; all of them in the first where nobody told them apart. */
function inTwo(lines: readonly string[]): Expected {
  const parts: Record<keyof Expected, string[]> = { short: [], long: [] };
  let part: keyof Expected = 'short';
  for (const line of lines) {
    if (inShort.test(line)) part = 'short';
    else if (inLong.test(line)) part = 'long';
    const said = line.replace(inShort, '').replace(inLong, '');
    if (said) parts[part].push(said);
  }
  return { short: parts.short.join('\n'), long: parts.long.join('\n') };
}
