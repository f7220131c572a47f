import { fields } from './fields';
import type { FieldKey } from './minutes';
import { listed } from './vocabulary';
import { firstLetters } from './words';

/**
 * What people write before a value, in keys as words.ts makes them. `other` is a label that is no field of
 * ours ("Plats: …") but ends the one before it; `absent` is one too, and its names are never read.
 */
export type LabelKey = FieldKey | 'dateTime' | 'other' | 'absent';

const labels: Record<LabelKey, string> = {
  date: `
    datum | dat | när | dag | date | when | day | datum för träffen | träffens datum | dagens datum
    mötesdatum | datum för mötet | träffdatum | datum för lärträff | datum för lärträffen | meeting date
    date of meeting | date of the meeting | todays date | today's date`,
  dateTime: `
    datum och tid | datum & tid | datum/tid | datum / tid | tid och datum | dag och tid | tid/datum
    datum, tid | datum och plats | datum/plats | tid och plats | tid/plats | tid & plats
    datum, tid och plats | när och var | var och när | datum + tid | date and time | date & time
    date/time | date / time | time and place | when and where | time and date`,
  time: `
    tid | klockslag | tider | klockan | kl | mötestid | time | tidpunkt`,
  group: `
    grupp | lärgrupp | ämnesgrupp | gruppens namn | gruppnamn | vår grupp | lärgruppens namn
    lärgruppen | gruppen | vilken grupp | ämnesgruppen | namn på gruppen | namn på lärgruppen | group
    learning group | group name | name of group | name of the group | our group | subject group`,
  schools: `
    skolor | skola | skolenhet | skolenheter | enheter | enhet | medverkande skolor | deltagande skolor
    våra skolor | skola/skolor | skola/or | skolor i gruppen | schools | school | our schools
    participating schools | school(s) | skola(or) | vilka skolor`,
  leader: `
    lärledare | lärgruppsledare | samtalsledare | ledare | gruppledare | mötesledare | träffledare
    dagens ledare | dagens samtalsledare | leds av | samtalet leds av | samtalet leddes av | leddes av
    ledare för dagen | samtalsledare för dagen | vem leder | lärledaren | processledare | ledde | leder
    ordförande | ordf | förstelärare/lärledare | ansvarig lärledare | group leader | leader
    learning leader | facilitator | led by | chair | discussion leader | meeting leader | lead
    learning group leader`,
  secretary: `
    sekreterare | sekreterare för dagen | sekreterare i dag | sekreterare idag | dagens sekreterare
    sekr | sekr för dagen | antecknare | antecknare för dagen | dagens antecknare | vid pennan
    vid tangenterna | vid tangentbordet | vid datorn | skrivare | skriver | protokollförare | protokoll
    protokollet fört av | protokoll fört av | protokollet fördes av | protokoll av | antecknat av
    antecknar | antecknade | anteckningar av | anteckningar förda av | för anteckningar | anteckningar
    skrev | skrivet av | vid protokollet | för protokollet | nedtecknat av | vem skriver | penna | pennan
    vem antecknar | minnesanteckningar förda av | minnesanteckningar av | secretary
    secretary for the day | today's secretary | secretary today | note taker | notetaker | note-taker
    notes by | notes taken by | minutes by | minutes taken by | taking notes | scribe | taking minutes
    taking the minutes | who writes`,
  present: `
    närvarande | närvaro | deltagare | deltog | deltagande | vi som var här | vi som är här
    vi som var med | vi som är med | vi som deltog | de som var med | de som var här | med i dag
    med idag | med på träffen | vilka var med | vilka var här | vilka är med | vilka är här | på plats
    närvarande deltagare | närvarande lärare | närvarande medlemmar | närvarande idag | närvarande i dag
    närvarande var | närvarolista | närv | mötesdeltagare | deltagare i dag | deltagare idag | med var
    här var | vi var | vilka | vem var med | här i dag | här idag | dagens deltagare | present
    participants | attending | attendees | attendance | who was here | who is here | in attendance
    here today | those present | present today | members present | we who were here | who was there
    teachers present | who came`,
  focus: `
    fokus | område | fokusområde | kunskapskrav | betygskriterium | betygskriterier
    det här jobbar vi med | det här arbetar vi med | vårt fokus | dagens fokus | fokus för dagen
    fokus för träffen | fokus idag | fokus i dag | utvecklingsområde | vårt område
    vårt utvecklingsområde | tema | dagens tema | fokusfråga | vi jobbar med | vi arbetar med
    det vi jobbar med | gruppens fokus | kriterium | fokus/område | område/fokus | focus | our focus
    today's focus | focus area | area | theme | we are working on | what we're working on
    what we are working on | grading criterion | focus for today | area of focus | focus of the meeting`,
  invite: `
    återkoppling vi vill ha | återkoppling | vi vill ha återkoppling | önskad återkoppling
    återkoppling som vi vill ha | vilken återkoppling vill vi ha | vilken återkoppling vi vill ha
    vad vill vi ha återkoppling på | vi vill ha återkoppling på | återkoppling vi önskar
    den återkoppling vi vill ha | återkoppling från rektor | feedback we would like | feedback we want
    feedback wanted | feedback | feedback we'd like | what feedback we would like
    we would like feedback on | desired feedback | feedback from the principal`,
  share: `
    får delas med andra grupper | får delas | får delas med andra | delas med andra grupper
    får protokollet delas | får det delas | får detta delas | kan delas med andra grupper | kan delas
    delning | får delas vidare | får andra grupper läsa | may be shared with other groups
    may be shared | can be shared | can be shared with other groups | sharing | share with other groups
    shared with other groups | may we share this | may this be shared`,
  nextDate: `
    nästa <meeting> | datum för <next> | tid för <next> | <next> blir | <next> är | <next> ses vi
    <next> (datum) | datum <next> | datum och tid för <next> | ses igen | vi ses igen | vi ses
    ses nästa gång | vi ses nästa gång | vi ses nästa | vi träffas igen | vi träffas nästa gång
    kommande träff | ny träff | ny tid | nästa | nästkommande träff | när ses vi igen
    när ses vi nästa gång | när träffas vi igen | ses nästa | vi hörs | nästa datum | next meeting
    next time | next date | next session | next learning group meeting | date of next meeting
    date of the next meeting | we meet again | meet again | see you | see you next | next up
    next meeting is | our next meeting | next meeting date | see you again | when do we meet again
    next`,
  nextTask: `
    uppgift till <next> | uppgift inför <next> | uppgifter till <next> | uppgifter inför <next>
    att göra till <next> | till <next> | inför <next> | uppgiften till <next> | förbered till <next>
    förberedelse inför <next> | förberedelser inför <next> | förberedelse till <next> | läxa till <next>
    det här gör vi till <next> | det gör vi till <next> | vad vi gör till <next>
    detta gör vi till <next> | vi gör till <next> | att göra inför <next> | vad gör vi inför <next>
    vad gör vi till <next> | det här gör vi inför <next> | nästa steg | nästa uppgift | uppgift
    hemuppgift | ny uppgift | vår uppgift | vår nästa uppgift | läxa | läxan | hemläxa | att göra
    uppgift till nästa | till nästa | inför nästa | mellanuppgift | mellanliggande uppgift
    task for next meeting | task for the next meeting | task for next time | next task
    task to next meeting | task | our task | our next task | for next time | for next meeting
    for the next meeting | to do | to do for next time | to do before next meeting | before next meeting
    before the next meeting | before next time | next steps | next step | homework | action
    to next time | until next time | new task | assignment | assignment for next time
    assignment for next meeting | what we do before next time`,
  taskKind: `
    uppgiften handlar om | uppgiften är att | typ av uppgift | uppgiftens art | the task is to
    the task is about | kind of task | type of task`,
  status: `
    status | läge | protokollets status | state | status på protokollet | protokollet är
    status of the minutes`,
  absent: `
    frånvarande | frånvaro | ej närvarande | inte närvarande | inte med | ej med | anmält förhinder
    förhinder | borta | sjuka | sjuk | frånv | ej här | inte här | anmäld frånvaro | förhindrade
    förhindrad | vabb | saknas | saknades | absent | apologies | not present | regrets
    apologies for absence | away | sick | unable to attend | not here`,
  other: `
    plats | lokal | var | sal | rum | mötesplats | ämne | rektor | justerare | justeras | justerat av
    kopia | kopia till | tidvakt | tidtagare | tankemotstånd | vikarie | länk | litteratur | bilaga
    bilagor | material | årskurs | åk | kommun | läsår | termin | gäst | gäster | inbjuden | inbjudna
    roller | syfte | mål | fika | till rektor | till | kallade | kallad | place | room | venue
    location | where | subject | principal | timekeeper | guest | guests | link | copy | copy to
    school year | to the principal | purpose | goal | grade | invited | tillfälle | träff | träff nr
    möte nr | lärträff nr | meeting no | forum | version | samtalsmodell | conversation model | kontakt
    contact`,
};

/** Words that many sentences begin with: labels only where a name follows. */
const beforeNames = `
  protokoll | anteckningar | skrev | skriver | skrivare | leder | ledde | lead | vilka | penna | pennan
  vi var | här var | med var`;

/** Labels that say less than another one for the same field: they yield to it. */
const weak = `
  ledare | leader | samtalsledare | ordförande | ordf | chair | mötesledare | facilitator
  discussion leader | meeting leader | samtalsledare för dagen | dagens samtalsledare | tema
  dagens tema | theme | område | area | uppgift | task | action | nästa steg | next step | next steps
  nästa | next | läxa | att göra | to do | dag | day | återkoppling | feedback | läge | vi ses
  vi hörs | see you | nästa gång | next time | enhet | enheter | vilka | deltagande | state`;

export interface Label {
  key: LabelKey;
  needsName: boolean;
  weak: boolean;
}

let table: Map<string, Label> | undefined;
let firsts: Set<string> | undefined;

function makeTable(): Map<string, Label> {
  const made = new Map<string, Label>();
  const named = new Set(listed(beforeNames));
  const yielding = new Set(listed(weak));
  const add = (word: string, key: LabelKey) => {
    if (!made.has(word)) made.set(word, { key, needsName: named.has(word), weak: yielding.has(word) });
  };
  for (const { key, label } of fields) {
    add(label.sv.toLowerCase(), key);
    add(label.en.toLowerCase(), key);
  }
  for (const [key, words] of Object.entries(labels)) {
    for (const word of listed(words)) add(word, key as LabelKey);
  }
  return made;
}

/** Whether any label begins with the same word: a quick look before a line is taken apart. */
export function mayBeLabel(text: string): boolean {
  table ??= makeTable();
  firsts ??= new Set([...table.keys()].map(firstLetters));
  const first = firstLetters(text);
  return firsts.has(first) || first.length === 1;
}

/** What a label stands for, given its key (words.ts); undefined for words that are no label. */
export function labelOf(key: string): Label | undefined {
  table ??= makeTable();
  return table.get(key);
}

/** Words that tell a label however it goes on: "Vårt fokus just nu", "Närvarande på träffen". */
const hints: readonly [LabelKey, RegExp][] = [
  ['absent', /(?:från|ej |inte )närvar|not present|absent/],
  ['nextTask', /(?:uppgift|göra|läxa|förbered).*(?:till|inför) nästa|task.*next/],
  ['nextDate', /nästa (?:träff|lärträff|möte|lärgruppsträff)|next meeting/],
  ['present', /^(?:\S+ )?(?:närvarande|deltagare|participants|present)/],
  ['secretary', /sekreterare|antecknare|protokollförare|secretary|note.?taker/],
  ['leader', /lärledare|samtalsledare|lärgruppsledare|group leader/],
  ['share', /(?:får|kan|may|can) .*(?:delas|shared)/],
  ['invite', /återkoppling.*(?:vi|önska)|feedback.*(?:we|want)/],
  ['focus', /fokus|focus/],
];
const opensSentence = /^(?:vi|jag|hon|han|de|det|alla|we|they|he|she|it|i) /;

/** As `labelOf`, for words that stand where a label stands; at most four of them. */
export function labelLike(key: string): Label | undefined {
  const label = labelOf(key);
  if (label || key.length > 45 || key.split(' ').length > 5 || opensSentence.test(key)) return label;
  const hint = hints.find(([, words]) => words.test(key))?.[0];
  return hint && { key: hint, needsName: false, weak: true };
}
