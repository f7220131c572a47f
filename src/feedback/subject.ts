import type { SectionKey } from '../meeting/minutes';

/** What the rules need to know of a section; the reader of minutes finds it out. */
export interface Subject {
  key: SectionKey | null;
  heading: string;
  written: boolean;
  /** What stands beneath the heading, a paragraph each. */
  lines: readonly Line[];
  /** Whether it says who was there: feedback is about what a group does and never about people. */
  people: boolean;
  /** Whether the task to the next meeting stands here. */
  task: boolean;
  /** Whether the group has said that it may be shared. */
  shared: boolean;
}

export interface Line {
  text: string;
  /** Written by a template, or fetched from the last meeting: nothing that the group says today. */
  printed: boolean;
}

/** Words at their edges, whatever the letters: `\b` only knows those of English. */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

/** Lines that head what follows them, in the section where a group tells what it knows from what it believes. */
const labels = {
  know: /^\s*(?:det )?(?:vi vet|we know)(?!\p{L}|\s+(?:inte|ej|not))/iu,
  believe: /^\s*(?:vi tror|we believe|we think)(?!\p{L})/iu,
  against:
    /^\s*(?:det här |detta |det som )?talar (?:detta |det )?emot(?: det)?(?!\p{L})|^\s*(?:this )?speaks against(?: it| this)?(?!\p{L})/iu,
};

/** An answer that says that there is nothing to say. */
const nothing =
  /^[\s.:–—-]*(?:(?:inget|ingenting|inga|ingen(?! av)|nej|inte|ej|vet (?:ej|inte)|oklart|nothing|none(?! of)|no|not|unclear)(?![\p{L}-]).{0,40})?[\s.?:–—-]*$/iu;

const says = (text: string): boolean => text.trim() !== '' && !nothing.test(text);

/** What the group has written beneath, sentence by sentence. */
const sentences = ({ lines }: Subject): string[] =>
  lines
    .filter(({ printed }) => !printed)
    .flatMap(({ text }) => text.split(/(?<=[.!?;])\s+|\n/))
    .filter((sentence) => sentence.trim() !== '');

/** What stands beside the label and under it, until the next label. */
function under(label: keyof typeof labels, { lines }: Subject): string[] {
  const others = Object.values(labels).filter((pattern) => pattern !== labels[label]);
  let open = false;
  return lines.flatMap(({ text, printed }) => {
    if (labels[label].test(text)) {
      open = true;
      return [text.replace(labels[label], '').replace(/^[^:]{0,30}:/, '')];
    }
    if (others.some((other) => other.test(text))) open = false;
    return open && !printed ? [text] : [];
  });
}

const later = words(
  'ska|skall|kommer att|tänker|planerar|planerad|planerat|vill|till nästa|inför nästa|nästa gång|will|plan to|plans to|planned|going to|next time|before the next',
);
const verbs = '(?:pröva|prova|testa)(?:ts?|d)|gjor(?:ts?|d|da)|genomförts?|följts?|läst|hunnit|börjat';
const notDone = words(
  [
    `(?:inte|ej|aldrig|ännu inte)(?: \\p{L}+){0,2} (?:${verbs})`,
    '(?:hann|hinner|hade hunnit) (?:\\p{L}+ ){0,2}(?:inte|ej|aldrig)',
    `(?:prövade|provade|testade|gjorde|genomförde|följde|läste|gick|räckte) (?:\\p{L}+ ){0,2}(?:inte|aldrig)`,
    'blev (?:\\p{L}+ ){0,2}(?:inte|aldrig)(?: \\p{L}+)? (?:av|gjord|gjort|prövad|prövat|genomförd|genomfört)',
    '(?:ingen|inga)(?: \\p{L}+)? (?:har|hade|hann|prövade|provade|testade|gjorde)',
    '(?:ingen|inget|inga) (?:uppgift|uppföljning|tid)',
    '(?:ingen|inget|inga|ingenting)(?: \\p{L}+)? att följa upp',
    'ställdes in|ställts in|inställd|inställt|sköts upp|skjuts upp|skjuter upp|sköt upp|skjuter på|uteblev|hoppade över|hoppade vi över|glömde|glömdes|återstår',
    "(?:did not|didn['’]t|could not|couldn['’]t|have not|haven['’]t|has not|hasn['’]t|had not|hadn['’]t|was not|wasn['’]t)(?: \\p{L}+){0,2} (?:do|done|try|tried|test|tested|follow|followed|happen|happened|time|get|got|manage|managed|start|started|read)",
    'no ?one (?:had|has|did|tried|managed)|nobody (?:had|has|did|tried|managed)|no time|no task|nothing to follow up|ran out of time|postponed|skipped|forgot|not yet',
  ].join('|'),
);
/** Some did not, which says that others did. */
const some = words(
  '(?:en|ett|två|tre|fyra|fem|några|någon|flera|vissa|hälften)(?: stycken)?(?: av (?:oss|gruppen|lärarna))?|utom|one|two|three|four|some|a few|several|half|except',
);

/** Whether the group has followed up its last task, as far as its own words say. */
export function followsUp(subject: Subject): boolean {
  const written = sentences(subject);
  if (written.some((sentence) => notDone.test(sentence) && !some.test(sentence))) return false;
  return written.some((sentence) => says(sentence) && !notDone.test(sentence) && !later.test(sentence));
}

const tries = words(
  '(?:pröva|prova|testa)(?:des?|ts?)|genomför(?:des?|ts?)|använ(?:des?|ts?)|kör(?:des?|ts?)|gjor(?:des?|ts?)|lät eleverna|eleverna fick|tried|tested|used|taught|carried out|let (?:the |our |my )?pupils',
);

/** Whether something has been tried, and is not only planned. */
export const tells = (subject: Subject): boolean =>
  sentences(subject).some(
    (sentence) => tries.test(sentence) && !notDone.test(sentence) && !later.test(sentence),
  );

const evidence =
  /\d+\s*(?:av|of|%|procent|percent|elever|pupils|students|lärare|klasser|classes)(?!\p{L})|\d\/\d|underlag|resultat|diagnos|(?<!\p{L})test(?!a(?!de|t|s))|enkät|intervju|observ|kartlägg|exit.?ticket|elevsvar|elevarbete|elevtext|lässcreening|statistik|(?<!\p{L})(?:dls|prov(?:et|en|svar)?|räknade|mätte|jämförde|filmade)(?!\p{L})|evidence|results?(?!\p{L})|survey|interview|counted|measured|pupils[’']? (?:work|answers)/iu;
const without =
  /(?<!\p{L})(?:inget|inga|ingen|inte|utan|saknar|saknas|ännu|no|not|without|lack)(?!\p{L})[^.]{0,30}(?:underlag|resultat|test|diagnos|enkät|evidence|result|survey)/iu;

/** Whether evidence is described, and not only an opinion. */
export const describesEvidence = (subject: Subject): boolean =>
  ((subject.key === 'evidence' || subject.key === 'know') && sentences(subject).some(says)) ||
  under('know', subject).some(says) ||
  sentences(subject).some(
    (sentence) =>
      evidence.test(sentence) &&
      !without.test(sentence) &&
      !later.test(sentence) &&
      !labels.believe.test(sentence),
  );

/** Whether something is written that speaks against the group's first idea. */
export const speaksAgainst = (subject: Subject): boolean =>
  (subject.key === 'against' && sentences(subject).some(says)) || under('against', subject).some(says);

const obstacle =
  /hinder|hindr|svårt att (?:hinna|få|hitta|boka|samla|komma|räcka)|svårigheter|tidsbrist|brist på|ont om|för lite tid|för ont|(?:tid|tiden) räck\p{L}* inte|hann (?:\p{L}+ )?inte|inte hunnit|(?:fungera|funka)\p{L}* (?:\p{L}+ )?inte|gick inte att|krångl|sjukdom|sjukskriv|vikarie|frånvar|krock|obstacle|barrier|hindered|too little time|not enough|ran out of time|did(?: not|n['’]t) work|lack of|shortage|illness|supply teacher/iu;
const noObstacle = /(?<!\p{L})(?:inga|inget|utan|no|without)(?!\p{L})[^.]{0,15}(?:hinder|obstacle|barrier)/iu;

export const namesObstacle = (subject: Subject): boolean =>
  (subject.key === 'obstacle' && sentences(subject).some(says)) ||
  sentences(subject).some((sentence) => obstacle.test(sentence) && !noObstacle.test(sentence));
