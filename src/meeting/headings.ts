import type { SectionKey } from './minutes';
import { listed } from './vocabulary';

/**
 * What people call the sections, in keys as words.ts makes them. An entry that ends in "…" is also known by
 * its beginning ("bestäm vad ni gör inför v. 47").
 */
const headings: Record<SectionKey, string> = {
  start: `
    innan vi börjar… | inledning | start | uppstart | incheckning | inledande | välkommen | välkomna | checka in
    before we start… | before we begin… | check-in | check in | welcome | opening | introduction`,
  previous: `
    uppgift inför dagens… | uppgiften inför dagens… | uppgift till dagens… | uppgift till i dag | uppgift till idag
    laget runt… | sedan sist… | sen sist… | uppföljning | uppföljning av uppgift… | uppföljning från förra… | uppföljning av förra…
    uppföljning sedan sist… | förra uppgiften… | föregående uppgift | uppgift från förra… | uppgiften från förra… | uppgift sedan sist
    uppgiften sedan sist | uppgift från sist | uppgiften från sist | från förra… | vad har vi gjort sedan sist | vad vi gjort sedan sist
    vad har hänt sedan sist… | vad hände sedan sist… | vad vi har gjort sedan sist | runda | rundan | en runda | varvet runt | runt bordet | bordet runt
    föregående minnesanteckningar | föregående protokoll | förra protokollet | genomgång av uppgift… | genomgång av förra…
    återblick… | tillbakablick | hur gick det… | hur har det gått… | vad har vi provat | vad har vi prövat | vi har provat | vi har prövat
    det här har vi gjort | det här gjorde vi… | dagens uppgift | läxan sedan sist | läxförhör | läxa från sist
    task for today… | round the table… | around the table… | since last time… | since last meeting… | since we last met…
    last task… | follow-up… | follow up… | previous task | task from last time | task from last meeting | last time | go-round | round
    what we did since last time… | what have we done since last time… | go around… | going round | looking back | feedback from last task`,
  knowBelieve: `
    vet och tror… | vet/tror… | vet - tror… | vet & tror… | vet, tror | tror och vet… | tror/vet | vi vet och vi tror… | vi vet och tror… | vi vet/vi tror | vad vet vi och vad tror vi…
    vad vet vi, vad tror vi… | vad vet vi? vad tror vi | vad vet vi… | vad tror vi… | vad vi vet och vad vi tror… | vad vi vet och tror… | veta och tro… | tro och veta… | från tror till vet | vet vs tror | vet kontra tror
    know and believe… | know & believe… | know/believe | what we know and believe… | what we know and what we believe… | what do we know… | we know and we believe | believe and know
    what we know… | knowing and believing`,
  discussion: `
    diskussion… | diskussioner | dagens diskussion… | gemensam diskussion… | gemensamt lärande… | prat | pratet | vi pratade om | samtal… | dagens samtal… | samtalet | gemensamt samtal
    kollegialt samtal… | kollegialt lärande… | lärande samtal… | reflektion… | reflektioner… | gemensam reflektion… | analys… | vad vi pratade om | detta pratade vi om | det här pratade vi om… | det vi pratade om… | dagens tema | dagens innehåll | dagens lärande
    pratstund | resonemang | tankar | fördjupning… | samtal och diskussion | diskussion och analys | dialog… | innehåll | diskussionspunkter | vad vi diskuterade | det här diskuterade vi | vad pratade vi om…
    vad diskuterade vi… | vad talade vi om… | vi diskuterade | vi talade om | det här talade vi om
    discussion… | learning together… | shared learning | our discussion | what we talked about… | what we discussed… | talk | conversation | reflection… | reflections… | analysis | joint learning… | today's discussion`,
  decide: `
    bestäm vad ni gör… | vi bestämmer vad vi gör… | vad vi gör inför… | vad vi gör till… | beslut… | vi bestämde… | vi bestämmer… | det här bestämde vi… | det vi bestämde | vad vi bestämde… | bestämt | vi bestämt
    till <meeting> | till <next>… | inför <next>… | uppgift till <next>… | uppgift inför <next>… | uppgifter till <next>… | uppgifter inför <next>… | att göra till <next>… | att göra inför <next>… | det här gör vi till <next>… | det gör vi till <next>… | det gör vi inför <next>… | förberedelser inför <next>… | förberedelse inför <next>… | detta gör vi till <next>… | läxa till <next>…
    det här gör vi inför <next>… | gör till <next>… | vad gör vi till <next>…
    vad gör vi inför <next>… | vad ska vi göra till <next>… | vad ska vi göra inför <next>… | nästa steg… | nästa uppgift… | uppgift till nästa… | uppgift inför nästa… | vår uppgift… | vår nästa uppgift… | ny uppgift… | hemuppgift… | läxa… | läxan | att göra… | planering framåt… | framåt | vägen framåt | så går vi vidare… | hur går vi vidare… | vi går vidare… | gå vidare
    det prövar vi… | det här prövar vi… | detta prövar vi | vi prövar… | vad gör vi nu… | till dess… | nästa steg tillsammans | mellan träffarna… | uppgift framåt
    decide what to do… | decide what we do… | decisions… | decision | we decided… | what we decided… | what we do before… | what to do before… | task for next… | task for the next… | next task… | for next time… | for next meeting… | for the next meeting… | before next time… | before next meeting… | before the next meeting… | until next time… | next step… | next steps… | to do… | our next task… | action points… | actions… | homework… | what we will do… | what we will try…`,
  parking: `
    parkeringen… | parkering | parkerat… | p-plats | p-platsen | parkeringsplats | parkeringsplatsen | övrigt… | övriga frågor… | övriga punkter | övriga ärenden | praktiskt… | praktiska frågor… | praktikaliteter… | praktisk info | praktisk information | annat | annat som kom upp… | annat som dök upp… | sånt vi parkerar | saker vi parkerar | information | info | småsaker | allt annat | diverse | sånt som dök upp | sådant som dök upp
    parking… | parking lot… | car park | other | other matters… | other business… | any other business… | aob | practical… | practicalities… | practical matters… | practical things… | parked… | housekeeping | miscellaneous | misc | anything else`,
  reading: `
    protokollet läses upp… | protokoll läses upp… | protokollet läses och delas… | uppläsning… | läses upp… | läsa upp protokollet… | läs upp protokollet… | uppläsning av protokollet | protokollet lästes upp… | protokollet läses… | justering | avslut… | avslutning… | avrundning… | utcheckning | checka ut | till rektor | till vår rektor | att ta vidare till rektor
    minutes read aloud… | minutes are read aloud… | read aloud… | reading aloud | reading the minutes… | minutes read… | closing… | close | wrap-up | wrap up | check-out | to the principal | to our principal`,
  feedback: `
    återkoppling | återkopplingen | återkoppling från rektor… | rektors återkoppling | återkoppling till gruppen | feedback | feedback from the principal… | feedback to the group | the principal's feedback`,
};

export const sectionKeys = Object.keys(headings) as readonly SectionKey[];

interface Words {
  whole: Map<string, SectionKey>;
  /** First word → beginnings, the longest first. */
  beginnings: Map<string, { words: string; key: SectionKey }[]>;
}

let known: Words | undefined;

const firstWord = (words: string): string =>
  words.slice(0, (words.search(/[ ,/]/) + 1 || words.length + 1) - 1);

function makeWords(): Words {
  const made: Words = { whole: new Map(), beginnings: new Map() };
  for (const [section, words] of Object.entries(headings)) {
    const key = section as SectionKey;
    for (const entry of listed(words)) {
      const open = entry.endsWith('…');
      const word = open ? entry.slice(0, -1) : entry;
      if (!made.whole.has(word)) made.whole.set(word, key);
      if (!open) continue;
      const first = firstWord(word);
      const others = made.beginnings.get(first) ?? [];
      others.push({ words: word, key });
      made.beginnings.set(first, others);
    }
  }
  for (const list of made.beginnings.values())
    list.sort((one, other) => other.words.length - one.words.length);
  return made;
}

/** What a heading that begins otherwise may be known by; the first that fits. */
const hints: readonly [SectionKey, RegExp][] = [
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
export function sectionOf(key: string, loose: boolean): SectionKey | null {
  known ??= makeWords();
  const whole = known.whole.get(key);
  if (whole !== undefined) return whole;
  for (const { words, key: section } of known.beginnings.get(firstWord(key)) ?? []) {
    if (!key.startsWith(words)) continue;
    if ((loose ? boundary : separated).test(key.slice(words.length, words.length + 9))) return section;
  }
  return loose ? (hints.find(([, words]) => words.test(key))?.[0] ?? null) : null;
}
