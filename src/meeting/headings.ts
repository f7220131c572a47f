import type { CommonSection } from './minutes';
import { listed } from './vocabulary';
import { firstLetters } from './words';

/**
 * What people call the sections, in keys as words.ts makes them and in the notation of vocabulary.ts. An
 * entry that ends in "…" is also known by its beginning ("bestäm vad ni gör inför v. 47"). Words that tell
 * of a section wherever they stand in a heading are among the hints below.
 */
export const sectionWords: Record<CommonSection, string> = {
  start: `
    innan vi börjar… | inledning | inledande | [,upp]start | incheckning | välkom[men,na] | checka in
    before we [start,begin]… | check[-, ]in | welcome | opening | introduction`,
  previous: `
    uppgift[,en] inför dagens… | uppgift till [dagens…,i dag,idag] | laget runt… | se[da,]n sist…
    uppföljning[, av uppgift…, från förra…, av förra…, sedan sist…] | förra [uppgiften…,protokollet]
    föregående [uppgift,minnesanteckningar,protokoll] | uppgift[,en] [från,sedan] [sist,förra…] | från förra…
    [vad ,vad har ]vi [har ,]gjort sedan sist | vad [har hänt,hände] sedan sist…
    [,en ]runda | rundan | varvet runt | runt bordet | bordet runt | genomgång av [uppgift…,förra…] | återblick…
    tillbakablick | hur gick det… | hur har det gått… | [vad har vi,vi har] [provat,prövat]
    det här [har vi gjort,gjorde vi…] | dagens uppgift | läxan sedan sist | läxförhör | läxa från sist
    task for today… | [round,around] the table… | since [last time,last meeting,we last met]… | last [task…,time]
    follow[-, ]up… | previous task | task from last [time,meeting] | go-round | round | go around… | going round
    what [we did,have we done] since last time… | looking back | feedback from last task`,
  knowBelieve: `
    vet[ och ,/, - , & ,/vi ]tror… | [tror och vet,tror/vet] | vi vet[ och vi , och ,/vi ]tror…
    vad vet vi… | vad vet vi[,?] [och ,]vad tror vi… | vad tror vi… | vad vi vet och [vad vi ,]tror… | veta och tro… | tro och veta… | vet, tror
    från tror till vet | vet [vs,kontra] tror | know[ and , & ,/]believe… | what [we know,do we know,we know and believe,we know and what we believe]…
    we know and we believe | believe and know | knowing and believing`,
  discussion: `
    diskussion… | prat och… | diskussion[er,spunkter] | dagens [diskussion…,samtal…,tema,innehåll,lärande]
    gemensam [diskussion,reflektion]… | gemensamt [lärande,samtal]… | [,lärande ,kollegialt ]samtal… | samtalet
    kollegialt lärande… | prat | pratet | pratstund | reflektion… | reflektioner… | analys… | resonemang | tankar
    fördjupning… | dialog… | innehåll | [det här,detta,det] [pratade,diskuterade,talade] vi om…
    [,vad ,det ]vi [pratade om,talade om,diskuterade] | vad [pratade,talade] vi om… | vad diskuterade vi…
    det här diskuterade vi | discussion… | learning together… | [shared,joint] learning… | [our,today's] discussion
    what we [talked about,discussed]… | talk | conversation | reflection… | reflections… | analysis`,
  decide: `
    bestäm vad ni gör… | vi bestämmer[, vad vi gör]… | vad vi gör [inför,till]… | beslut… | [det här ,det ,vad ,]vi bestämde…
    [det här,vad] bestämde vi… | [vi ,]bestämt | till <meeting> | [till,inför] <next>…
    [uppgift,uppgifter,att göra,det här gör vi,det gör vi,detta gör vi,läxa] [till,inför] <next>…
    förberedelse[,r] inför <next>… | gör till <next>… | vad [ska vi göra,gör vi] [till,inför] <next>…
    [,vår ]nästa [steg,uppgift]… | nästa steg tillsammans | uppgift [till,inför] nästa… | [vår,ny] uppgift… | hemuppgift… | läxa… | läxan
    att göra… | [planering ,]framåt… | vägen framåt | så går vi vidare… | hur går vi vidare… | vi går vidare…
    [,att göra ]tills vi [ses,träffas][, igen] | gå vidare | [det ,det här ,detta ,]prövar vi… | vi prövar… | vad gör vi nu… | till dess… | mellan träffarna…
    uppgift framåt | decide what [to,we] do… | decision[,s…] | [,what ]we decided… | what [we,to] do before…
    [task ,][for,until,before] [,the ]next [time,meeting]… | task for next… | [,our ]next task… | next step… | next steps…
    to do… | action points… | actions… | homework… | what we will [do,try]…`,
  parking: `
    parkering… | parkeringen… | parkeringsplats[,en] | parkerat… | p-plats[,en] | övrig[t,a frågor,a punkter,a ärenden]…
    praktiskt… | praktiska frågor… | praktikaliteter… | praktisk info[,rmation] | info | information
    [,allt ]annat | annat som [kom,dök] upp… | [sånt,saker] vi parkerar | [sånt,sådant] som dök upp | småsaker | diverse
    parking… | car park | [other,any other] [matters,business]… | other | aob | practical[, matters, things]… | practicalities…
    parked… | housekeeping | misc[,ellaneous] | anything else`,
  reading: `
    protokoll[,et] läses[, upp, och delas]… | protokollet lästes upp… | uppläsning[, av protokollet]… | läs[es,a,] upp[, protokollet]… | justering | avslut…
    avslutning… | avrundning… | utcheckning | checka ut | till [,vår ]rektor | att ta vidare till rektor
    minutes [are ,]read[, aloud]… | read aloud… | reading aloud | reading the minutes… | closing… | close | wrap[-, ]up
    check-out | to [the,our] principal`,
  feedback: `
    återkoppling[,en] | återkoppling [från rektor…,till gruppen] | rektors återkoppling
    feedback[, to the group] | feedback from the principal… | the principal's feedback`,
  questions: `
    så är återkopplingen vi får | this is the feedback we get`,
};

interface Known {
  whole: Map<string, CommonSection>;
  /** First word → beginnings, the longest first. */
  beginnings: Map<string, { words: string; key: CommonSection }[]>;
  /** The words that any of them begins with. */
  firsts: Set<string>;
}

let known: Known | undefined;

const firstWord = (words: string): string => words.split(/[ ,/]/, 1)[0] ?? '';

function makeKnown(): Known {
  const made: Known = { whole: new Map(), beginnings: new Map(), firsts: new Set() };
  for (const [section, words] of Object.entries(sectionWords)) {
    const key = section as CommonSection;
    for (const entry of listed(words)) {
      const word = entry.replace('…', '');
      if (!made.whole.has(word)) made.whole.set(word, key);
      made.firsts.add(firstLetters(word));
      if (word === entry) continue;
      const first = firstWord(word);
      made.beginnings.set(first, [...(made.beginnings.get(first) ?? []), { words: word, key }]);
    }
  }
  for (const list of made.beginnings.values())
    list.sort((one, other) => other.words.length - one.words.length);
  return made;
}

function theKnown(): Known {
  known ??= makeKnown();
  return known;
}

/** Whether a section's name begins with the same word: a quick look before a plain line's key is made. */
export function mayBeSection(text: string): boolean {
  const first = firstLetters(text);
  return first.length === 1 || theKnown().firsts.has(first);
}

/** What a heading that begins otherwise may be known by; the first that fits. */
const hints: readonly [CommonSection, RegExp][] = [
  ['knowBelieve', /(?<!\p{L})vet(?!\p{L}).*(?<!\p{L})tror(?!\p{L})|know.*believe/u],
  [
    'decide',
    /(?:till|inför) (?:nästa|kommande) (?:träff|lärträff|möte|gång)|nästa (?:steg|uppgift)|(?:next|new) task|(?:for|before|until) (?:the )?next (?:time|meeting)/u,
  ],
  [
    'previous',
    /laget runt|se[dn](?:an)? sist|(?:förra|föregående) (?:gången|träffen|mötet|uppgiften|uppgift|träff)|dagens uppgift|inför dagens|round the table|since last|last time/u,
  ],
  ['reading', /läses upp|uppläsning|read aloud/u],
  ['parking', /parkering|övrigt|praktisk|parking/u],
  ['discussion', /diskussion|diskuter|gemensamt lärande|samtal|pratade|discussi/u],
];

const boundary = /^(?![\p{L}\p{N}])/u;
/** What may follow the beginning of a heading that does not look like one: "diskussion - …", "bestäm vad ni gör inför …". */
const separated = /^(?:$| ?[-/(,&+]| (?:inför|till|före|innan|before|until|for) )/;

/**
 * What a heading is about, given its key (words.ts); null when it is none that we know.
 * `loose` also takes a heading by its beginning, as fits a line that looks like a heading anyway.
 */
export function sectionOf(key: string, loose: boolean): CommonSection | null {
  const { whole: names, beginnings } = theKnown();
  const whole = names.get(key);
  if (whole !== undefined) return whole;
  for (const { words, key: section } of beginnings.get(firstWord(key)) ?? []) {
    if (!key.startsWith(words)) continue;
    if ((loose ? boundary : separated).test(key.slice(words.length, words.length + 9))) return section;
  }
  return loose ? (hints.find(([, words]) => words.test(key))?.[0] ?? null) : null;
}
