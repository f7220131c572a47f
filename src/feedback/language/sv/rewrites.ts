import { after, type Rewrites } from '../rewrites';

/** What a question took for granted, and what a wonder is about, can as a rule be said as it was seen. */
export const rewritesSv: Rewrites = {
  whole: [
    {
      from: String.raw`^varför (\p{L}+(?:de|te|dde|og|ick|rev|åg|ann)|valde|har) (ni|gruppen) (?!.*(?:\binte\b|\?.))(.{3,}?)[?.\s]*$`,
      to: after('Jag lade märke till att $2 $1 $3.', '$2 $1 $3', 'att $2 $1 $3'),
    },
    {
      from: String.raw`^hur (\p{L}+(?:de|te|dde|og|ick|rev|åg|ann)|har) (ni|gruppen) (?!.*(?:\binte\b|\?.))(.{3,}?)[?.\s]*$`,
      to: after('Jag lade märke till hur $2 $1 $3.', '$2 $1 $3', 'hur $2 $1 $3'),
    },
    {
      from: String.raw`^(?:jag (?:undrar|är nyfiken på|funderar på|skulle vilja veta|skulle gärna höra)|det vore (?:intressant|roligt|spännande) att (?:få )?(?:höra|veta)) (?:mer om )?hur (ni|gruppen) (.+?)[?.\s]*$`,
      to: after('Jag lade märke till hur $1 $2.', '$1 $2', 'hur $1 $2'),
    },
    {
      from: String.raw`^(?:jag (?:undrar|förstår inte)) (?:mer om )?varför (ni|gruppen) (.+?)[?.\s]*$`,
      to: after('Jag lade märke till att $1 $2.', '$1 $2', 'att $1 $2'),
    },
    {
      from: String.raw`^(?:att )?(ni|gruppen) sk(?:a|all) (.+?)[.\s]*$`,
      to: after('Jag lade märke till att $1 tänker $2.', '$1 tänker $2', 'att $1 tänker $2'),
    },
  ],
  offer: 'Säg till om jag kan vara till hjälp.',
  share: 'Det här kan vara till nytta för fler grupper.',
  group: 'gruppen',
};
