import { fields } from './fields';
import type { FieldKey } from './minutes';
import { listed } from './vocabulary';
import { firstLetters } from './words';

/**
 * What people write before a value, in keys as words.ts makes them and in the notation of vocabulary.ts.
 * `other` is a label that is no field of ours ("Plats: …") but ends the one before it; `absent` is one too,
 * and its names are never read. `dateTime` is put together from two labels ("Datum och tid").
 */
export type LabelKey = FieldKey | 'dateTime' | 'other' | 'absent';
type Words = Partial<Record<LabelKey, string>>;

const labels: Words = {
  date: `
    datum | dat | när | date | when | träffdatum | mötesdatum | datum för [lärträff,träff] | meeting date
    date of meeting`,
  time: `
    tid | klockslag | tider | klockan | kl | mötestid | time | tidpunkt`,
  group: `
    [,lär,ämnes]grupp | gruppnamn | [gruppens,lärgruppens] namn | namn på [gruppen,lärgruppen]
    [,learning ,subject ]group | group name | name of [,the ]group`,
  schools: `
    skola[,/or] | skolenhet[,er] | enheter | [medverkande,deltagande] skolor | skolor i gruppen | school[,s]
    participating schools`,
  leader: `
    [lär,lärgrupps,grupp,träff,process]ledare | [,samtalet ][leds,leddes] av | vem leder
    förstelärare/lärledare | ansvarig lärledare | [group,learning,learning group] leader | led by`,
  secretary: `
    sekr | sekreterare | antecknar | antecknare | antecknade | vid [pennan,tangenterna,tangentbordet,datorn,protokollet]
    protokollförare | [protokoll,protokollet,anteckningar,minnesanteckningar] [,fört ,förda ,fördes ]av
    [antecknat,nedtecknat,skrivet] av | för [anteckningar,protokollet] | vem [skriver,antecknar] | secretary
    note[ ,-,]taker | [notes,minutes] [,taken ]by | taking [,the ][notes,minutes] | scribe | who writes`,
  present: `
    närvar[ande,o,olista] | närv | [,mötes]deltagare | deltog | [vi,de] som [var,är] [här,med] | vi som deltog
    med [i dag,idag,på träffen] | vilka [var,är] [här,med,där,på plats,närvarande] | vilka [deltog,kom] | vem var med | på plats
    närvarande [deltagare,lärare,medlemmar] | här [i dag,idag] | present | participants
    attend[ing,ees,ance] | who [was,is] here | in attendance | here today | [those,members,teachers] present
    we who were here | who [was there,came]`,
  focus: `
    fokus[,område,fråga] | utvecklingsområde | kunskapskrav | betygskriteri[um,er] | kriterium
    [,det ]vi [jobbar,arbetar] med | det här [jobbar,arbetar] vi med | [,grading ]criterion
    focus[, area] | area of focus | [,what ]we[ are,'re] working on`,
  invite: `
    återkoppling [,som ]vi [vill ha,önskar] | önskad återkoppling | vi vill ha återkoppling[, på]
    [vilken,den] återkoppling vi vill ha | vilken återkoppling vill vi ha | vad vill vi ha återkoppling på
    återkoppling från rektor | desired feedback | feedback [wanted,we want] | [,what ]feedback we[ would,'d] like
    we would like feedback on | feedback from the principal`,
  share: `
    [får,kan] delas[, med andra, med andra grupper, vidare] | delas med andra grupper | delning
    får [protokollet,det,detta] delas | får andra grupper läsa | [may,can] be shared[, with other groups]
    share[,d] with other groups | sharing | may [we share this,this be shared]`,
  nextDate: `
    nästa <meeting> | nästa [datum,tid] | [datum,tid,datum och tid] för <next> | datum <next> | <next> ses vi
    [,vi ]ses [igen,nästa,nästa gång] | vi träffas [igen,nästa gång] | [kommande,nästkommande,ny] träff | ny tid
    när [ses,träffas] vi [igen,nästa gång] | next [date,session,up,meeting date,learning group meeting]
    date of [,the ]next meeting | [,we ]meet again | see you [next,again] | when do we meet again`,
  nextTask: `
    [uppgift,uppgiften,uppgifter,förberedelse,förberedelser,läxa,att göra] [till,inför] <next>
    [,uppgift ][till,inför] nästa | [till,inför] <next> | förbered till <next>
    [det här,det,detta,vad] gör vi [till,inför] <next> | [,vad ]vi gör till <next>
    nästa uppgift | hemuppgift | mellanuppgift | [ny,mellanliggande] uppgift | hemläxa | [next,new] task
    [task,assignment,to do,homework] for next time | [,task ,assignment ]for [,the ]next meeting
    task to next meeting | [for,before,to,until] next time | before [,the ]next meeting
    to do before next meeting | homework | assignment | what we do before next time`,
  taskKind: `
    uppgiften är att | typ av uppgift | uppgiftens art | the task is about | [kind,type] of task`,
  status: `
    protokollets status | status på protokollet | protokollet är | status of the minutes`,
  absent: `
    frånvar[ande,o] | frånv | [ej,inte] [närvarande,här,med] | [,anmält ]förhinder | förhindrad[,e] | borta
    sjuk | sjuka | vabb | saknas | saknades | anmäld frånvaro | absent | apologies[, for absence]
    not [present,here] | regrets | away | sick | unable to attend`,
  other: `
    plats | mötesplats | lokal | var | sal | rum | ämne | rektor | justerare | justeras | justerat av
    kopia[, till] | tidvakt | tidtagare | tankemotstånd | vikarie | länk | litteratur | bilag[a,or] | material
    årskurs | åk | kommun | läsår | termin | gäst[,er] | inbj[uden,udna] | roller | syfte | mål | fika
    [,till ]rektor | till | kallad[,e] | place | room | venue | location | where | subject
    [,to the ]principal | timekeeper | guest[,s] | link | copy[, to] | school year | purpose | goal | grade
    invited | tillfälle | träff | [träff,möte,lärträff] nr | meeting no | forum | version | samtalsmodell
    conversation model | kontakt | contact`,
};

/** Labels that say less than another one for the same field: they yield to it. */
const weakLabels: Words = {
  date: 'dag | day',
  schools: 'enhet',
  leader: `
    [,samtals,mötes]ledare | ledaren | ordförande | ordf | [,discussion ,meeting ]leader | facilitator | chair`,
  present: 'deltagande',
  focus: 'tema | theme | topic | [,focus ]area | område',
  invite: 'återkoppling | feedback',
  nextDate: 'nästa[, gång] | next[, time] | vi ses | vi hörs | see you',
  nextTask: 'uppgift | läxa | läxan | att göra | to do | task | action | nästa steg | next step[,s]',
  status: 'läge | state',
};

/** Words that many sentences begin with: labels only where a name follows. */
const beforeNames: Words = {
  leader: 'leder | ledde | lead',
  secretary: 'protokoll | anteckningar | skrev | skriver | skrivare | penna | pennan',
  present: 'vilka | vi var | här var | med var',
};

export interface Label {
  key: LabelKey;
  needsName: boolean;
  weak: boolean;
}

/** What stands around a label and says no more: "dagens sekreterare", "sekreterare för dagen". */
const openings =
  "dagens|vår|vårt|våra|vilken|vilka|gruppens|lärgruppens|träffens|our|today's|todays|learning|the";
const opening = new RegExp(`^(?:${openings}) `);
const closing =
  / (?:(?:för|på|i) (?:dagen|träffen|lärträffen|mötet)|i ?dag|(?:for |of )?(?:the day|the meeting|today)|är|var|blir|is)$/;
const ofToday = /^(?:dagens|today)/;
const ours = /^(?:vår|our)/;
/** "Gruppen", "deltagarna" and "skolorna" are known as "grupp", "deltagare" and "skola". */
const ending = /(?:ar(?:e|en|na)|or(?:na)?|er(?:na)?|an?|e[nt]?|n)$/;
/** A stem keeps at least so many letters. */
const shortest = 4;
const stemOf = (word: string): string =>
  word.length > shortest ? word.slice(0, shortest) + word.slice(shortest).replace(ending, '') : word;

interface Known {
  exact: Map<string, Label>;
  stems: Map<string, Label>;
  /** How the first words of labels begin, as far as their stems are sure to go. */
  firsts: Set<string>;
}

let known: Known | undefined;

function makeKnown(): Known {
  const exact = new Map<string, Label>();
  const stems = new Map<string, Label>();
  const add = (word: string, label: Label) => {
    if (!exact.has(word)) exact.set(word, label);
    if (!stems.has(stemOf(word))) stems.set(stemOf(word), label);
  };
  const addAll = (words: Words, weak: boolean, needsName: boolean) => {
    for (const [key, list] of Object.entries(words))
      for (const word of listed(list)) add(word, { key: key as LabelKey, needsName, weak });
  };
  for (const { key, label } of fields)
    for (const word of Object.values(label)) add(word.toLowerCase(), { key, needsName: false, weak: false });
  addAll(weakLabels, true, false);
  addAll(beforeNames, false, true);
  addAll(labels, false, false);
  const firsts = [...exact.keys(), ...openings.split('|')].map(beginningOf);
  return { exact, stems, firsts: new Set(firsts) };
}

function theKnown(): Known {
  known ??= makeKnown();
  return known;
}

const beginningOf = (text: string): string => firstLetters(text).slice(0, shortest);

/** Whether any label begins as this text does: a quick look before a line is taken apart. */
export function mayBeLabel(text: string): boolean {
  const beginning = beginningOf(text);
  return beginning.length === 1 || theKnown().firsts.has(beginning);
}

/**
 * What a label stands for, given its key (words.ts); undefined for words that are no label. A vague one is
 * clear when it is ours ("Vår uppgift"), and "dagens uppgift" is the one since last time.
 */
export function labelOf(key: string): Label | undefined {
  const { exact, stems } = theKnown();
  const label = exact.get(key);
  if (label || key.length > 45 || !mayBeLabel(key)) return label;
  const core = key.includes(' ') ? key.replace(opening, '').replace(closing, '') : key;
  const found = exact.get(core) ?? stems.get(stemOf(core)) ?? combined(key);
  if (!found || (found.key === 'nextTask' && ofToday.test(key))) return undefined;
  return found.weak && ours.test(key) ? { ...found, weak: false } : found;
}

const joined = /\s?[/&+,]\s?| och | and /;
const dayAndPlace: ReadonlySet<LabelKey> = new Set(['date', 'time', 'other']);

/** "Datum och tid", "Tid/plats": a day with what stands beside it; "Fokus/område": two words for one thing. */
function combined(key: string): Label | undefined {
  const [first, ...others] = joined.test(key)
    ? key.split(joined).map((part) => theKnown().exact.get(part))
    : [];
  if (!first || others.length === 0) return undefined;
  if (others.every((label) => label?.key === first.key)) return first;
  if (!dayAndPlace.has(first.key) && others.every((label) => label?.key === 'other')) return first;
  const isDay = [first, ...others].every((label) => label && dayAndPlace.has(label.key));
  return isDay ? { key: 'dateTime', needsName: false, weak: false } : undefined;
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

/** As `labelOf`, for words that stand where a label stands; at most five of them. */
export function labelLike(key: string): Label | undefined {
  const label = labelOf(key);
  if (label || key.length > 45 || key.split(' ').length > 5 || opensSentence.test(key)) return label;
  const hint = hints.find(([, words]) => words.test(key))?.[0];
  return hint && { key: hint, needsName: false, weak: true };
}
