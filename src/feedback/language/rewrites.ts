import type { Language } from '../../meeting/minutes';
import type { StemKey } from '../stems';

/** Other words for a whole note: a pattern, and what to say instead without a stem and after each stem. */
interface Rewrite {
  from: RegExp;
  to: Partial<Record<StemKey | 'none', string>>;
}

const after = (none: string, that: string, how: string): Rewrite['to'] => ({
  none,
  noticed: that,
  reminds: how,
  take: how,
});

/** What a question took for granted, and what a wonder is about, can as a rule be said as it was seen. */
const rewrites: Record<Language, readonly Rewrite[]> = {
  sv: [
    {
      from: /^varför (\p{L}+(?:de|te|dde|og|ick|rev|åg|ann)|valde|har) (ni|gruppen) (?!.*(?:\binte\b|\?.))(.{3,}?)[?.\s]*$/iu,
      to: after('Jag lade märke till att $2 $1 $3.', '$2 $1 $3', 'att $2 $1 $3'),
    },
    {
      from: /^hur (\p{L}+(?:de|te|dde|og|ick|rev|åg|ann)|har) (ni|gruppen) (?!.*(?:\binte\b|\?.))(.{3,}?)[?.\s]*$/iu,
      to: after('Jag lade märke till hur $2 $1 $3.', '$2 $1 $3', 'hur $2 $1 $3'),
    },
    {
      from: /^(?:jag (?:undrar|är nyfiken på|funderar på|skulle vilja veta|skulle gärna höra)|det vore (?:intressant|roligt|spännande) att (?:få )?(?:höra|veta)) (?:mer om )?hur (ni|gruppen) (.+?)[?.\s]*$/iu,
      to: after('Jag lade märke till hur $1 $2.', '$1 $2', 'hur $1 $2'),
    },
    {
      from: /^(?:jag (?:undrar|förstår inte)) (?:mer om )?varför (ni|gruppen) (.+?)[?.\s]*$/iu,
      to: after('Jag lade märke till att $1 $2.', '$1 $2', 'att $1 $2'),
    },
    {
      from: /^(?:att )?(ni|gruppen) sk(?:a|all) (.+?)[.\s]*$/iu,
      to: after('Jag lade märke till att $1 tänker $2.', '$1 tänker $2', 'att $1 tänker $2'),
    },
  ],
  en: [
    {
      from: /^(?:i (?:wonder|am curious about|would like to know|don't understand)|i'd (?:love|like) to (?:know|hear)|it would be interesting to (?:hear|know)) (?:more about )?how (you|the group) (.+?)[?.\s]*$/iu,
      to: after('I noticed how $1 $2.', '$1 $2', 'how $1 $2'),
    },
    {
      from: /^(?:i (?:wonder|don't understand)|it isn't clear) why (you|the group) (.+?)[?.\s]*$/iu,
      to: after('I noticed that $1 $2.', '$1 $2', 'that $1 $2'),
    },
    {
      from: /^(?:that )?(you|the group) (?:shall|are to) (.+?)[.\s]*$/iu,
      to: after('I noticed that $1 plan to $2.', '$1 plan to $2', 'that $1 plan to $2'),
    },
  ],
};

/** The sender's own help in place of a demand; what stands out, for all, in place of a comparison; the group, for one of it. */
const instead: Record<Language, { offer: string; share: string; group: string }> = {
  sv: {
    offer: 'Säg till om jag kan vara till hjälp.',
    share: 'Det här kan vara till nytta för fler grupper.',
    group: 'gruppen',
  },
  en: {
    offer: 'Let me know if I can be of help.',
    share: 'This may be of use to more groups.',
    group: 'the group',
  },
};

/** Another wording of the whole note, or null where none can be guessed. */
export function reworded(text: string, stem: StemKey | null, key: string, language: Language): string | null {
  const note = text.trim().replace(/\s+/g, ' ');
  for (const { from, to } of rewrites[language]) {
    const found = from.exec(note);
    const wording = to[stem ?? 'none'];
    if (found && wording !== undefined)
      return wording.replace(/\$(\d)/g, (_, place) => lowered(found[place] ?? ''));
  }
  if (stem !== null || /^(?:question|indirect|praise|offer)$/.test(key)) return null;
  return key === 'comparison' ? instead[language].share : instead[language].offer;
}

/** A group is spoken to in the middle of the sentence now. */
const lowered = (words: string): string =>
  words.replace(/^(?:Ni|Gruppen|You|The)(?=$|\s)/, (word) => word.toLowerCase());

/** What can stand in the same place, for that which breaks a limit; null where the sender must choose. */
export function mended(key: string, broken: string, language: Language): string | null {
  if (key === 'mark') return '.';
  if (key === 'lines') return ' ';
  if (key === 'sentences' || key === 'link') return '';
  return key === 'person' && !/s$/.test(broken) ? instead[language].group : null;
}
