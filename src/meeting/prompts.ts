import { feedbackLine, footer, templates } from './templates';
import { listed } from './vocabulary';

/**
 * Words that templates print for the group to write beneath: until someone has written, a section holds
 * nothing else, and counts as empty. One prompt a line, as in the templates (domain: 3.0–3.10), in both
 * languages; a line is cut into sentences and each sentence is known by itself.
 */
const swedish = `
  Skriv inga elevnamn och inget som pekar ut en enskild elev. När protokollet är klart kan det vara en allmän handling som vem som helst har rätt att begära ut.
  Stämmer det? Är det något vi vill ta bort? Till rektor:
  Praktiskt som dyker upp: en rad och vart det ska. Praktiskt som dyker upp. En rad och vart det ska.
  Vem är sekreterare i dag? Vem är sekreterare idag? Fokus läses upp. Sekreterare för dagen utses.
  Förra uppgiften: Vad gjorde du? Vad hände? Vad tar du med dig? En i taget, utan avbrott.
  Vi vet (underlag): Vi vet: Vi tror: Det här talar emot: Vi vet / Vi tror / Det här talar emot Underlag:
  Vad vet vi? Vad tror vi? Vad talar emot? Hur vet vi det? Vad vet vi och vad tror vi?
  Samtalsmodell: Vad betyder det vi ser för undervisningen? Vad utmanar det vi brukar göra?
  Vad ska göras i den egna undervisningen? Ska något läsas, lyssnas på eller tittas på? Vad samlar vi in som underlag?
  Vad skall göras i den egna undervisningen? Skall något läsas, höras eller tittas på? Skall något läsas, höras eller tittas på, samlas in? Ska något läsas, höras eller tittas på, samlas in? Ska något samlas in?
  Är det en tydlig uppgift till nästa gång? Är det en tydlig uppgift till nästa gång, vad skall göras i den egna undervisningen, skall något läsas, höras eller tittas på, samlas in?
  Är uppgiften tydlig? Vi vet vad var och en gör i sin undervisning. Vi vet vad som läses, lyssnas på eller tittas på – eller att inget gör det. Vi vet vad vi tar med oss som underlag. En kollega som inte var här skulle förstå uppgiften.
  Vad har var och en gjort inför dagens träff? Vad har du gjort sedan sist? Vad har du gjort inför dagens träff?
  Vad har fungerat i grupper du varit med i? Vad är lärande för oss, och vad är planering? Högst fyra överenskommelser.
  Vad vinner eleverna? Vad vinner vi?
  Vilka resultat har vi framför oss? Vad visar de? Vad visar de inte?
  Vilket betygskriterium eller innehåll väljer vi? Kan vi påverka det själva?
  På kort sikt (6–8 veckor), hur mycket? På lång sikt? Hur ser vi det, och när?
  En fråga om vad eleverna kan, inte om hur de är. Skriv var för sig, läs sedan upp.
  Vilket test eller material? Vilka klasser, hur många elever? Inga namn. Vad kan underlaget inte visa?
  Med siffror eller exempel. Vad i underlaget passar inte med det vi trodde?
  Också det som inte blev av. Hur ser det ut jämfört med det vi väntade oss? Vilket underlag har vi?
  Vad skulle kunna visa det? Vad gör vi mer av, annorlunda, inte alls? Vi stannar kvar Vi går vidare och tittar tillbaka den
  Vad innebär det att kunna detta? Uppgifter, frågor, ordning, tid. Vilka svar väntar vi oss?
  Vem undervisar? Vad tittar var och en efter? Vi observerar lektionen, inte läraren. Tid och klass, inga elevnamn.
  Det eleverna sa och gjorde, inga namn. Den som undervisade börjar. Sedan observationer, sist tolkningar.
  Vad ändrar vi, och vad tror vi händer då? En mening var.
  Titel, sidor. Inför: markera ett ställe du håller med om och ett som skaver. Läs upp och säg varför. Ingen kommenterar än.
  Vad talar emot det vi brukar tänka? Vad säger texten inget om? Vad skulle det betyda hos oss?
  Vad gjorde du på din skola? Bara exempel som grupperna själva delat. Vad behöver grupperna av oss?
  Kritiska vänner i kort form. Inga lärare nämns vid namn. Vem gör det, och när får grupperna besked?
  Lärledaren börjar. Vad vill du visa? Vad vill du tänka högt om? Tid, lokal, vikarie, vad du får bestämma.
  Rektor frågar: Vad i min återkoppling är till hjälp? Vad vill gruppen ha mindre av? Med datum.
  Grupp, skolor, period. Vilka resultat utgick vi från? Varför just det? Så tänkte vi innan vi började.
  Metoder, litteratur, antal träffar. Vad vet vi? Vad tror vi fortfarande? Vad blev inte som tänkt, och vad gjorde vi då?
  Vad gör vi om, vad gör vi annorlunda? Tre steg.
  Den som visar väljer fråga, och om den bara vill ha varm återkoppling. Den är tyst under återkopplingen och svarar bara på det den vill.
  Skriv här. Skriv här Fyll i här. Klicka här för att skriva.`;

const english = `
  Write no pupil names and nothing that points out one pupil. When final, the minutes may be a public record anyone can request.
  Is it right? Is there anything we want to remove? Anything to remove? To the principal:
  Practical matters: one line and where it goes. Practical matters that come up: one line and where it goes. Practical matters that come up. One line and where it goes.
  Who is secretary today? Read out the focus. The focus is read out. Last task: What did you do? What happened? What do you take with you? One at a time, uninterrupted. One at a time, without interruption.
  We know (evidence): We know: We believe: This speaks against it: We know / We believe / This speaks against it
  What do we know? What do we believe? What speaks against it?
  Conversation model: What does it mean for teaching? What does what we see mean for teaching? What challenges what we usually do?
  What is done in one's own teaching? What is done in your own teaching? What will be done in one's own teaching? Anything to read, hear or watch? Is there anything to read, listen to or watch? What do we collect as evidence? Is it a clear task for next time?
  Is the task clear? We know what each does in class. We know what each of us does in our teaching. We know what each of us does in our own teaching. We know what is read, heard or watched, or nothing. We know what is read, heard or watched – or that nothing is. We know what we bring. We know what we bring as evidence. A colleague who was not here would understand. A colleague who was not here would understand the task.
  What worked in groups you were in? What is learning to us, what is planning? At most four agreements. What do pupils gain? What do we gain?
  Which results are before us? What do they show? What do they not show? Which criterion or content? Can we influence it ourselves?
  Short term, how much? Long term? How do we see it, and when? About what pupils can do, not what they are like. Write alone, then read out.
  Which test or material? Which classes, how many pupils? No names. What can it not show? With numbers or examples. What does not fit what we believed?
  Also what did not happen. How does it compare with what we expected? What evidence? What could show it? More of, differently, not at all? We stay We move on and look back on
  What does it mean to know this? Tasks, questions, order, time. Which answers do we expect? Who teaches? What does each look for? We observe the lesson, not the teacher. Time and class, no pupil names.
  What pupils said and did, no names. The teacher starts; then observations; interpretations last. What do we change, and what do we think happens? One sentence each.
  Title, pages. Before: mark one passage you agree with, one that chafes. Read it out, say why. No comments yet. What speaks against our usual thinking? What is it silent on? What would it mean here?
  What did you do at your school? Only examples groups chose to share. What do the groups need from us? What do groups need from us? Critical friends, short form. No teachers named. Who, and when will groups hear?
  The leader starts. What would you like to show, or think aloud about? Time, room, cover, what you may decide. Principal asks: what helps, what should there be less of? With dates.
  Group, schools, period. Which results? Why this one? What we thought before starting. Methods, reading, number of meetings. What do we know? What do we still only believe? What did not go as planned, and what did we do? What would we repeat, what change? Three steps.
  The presenter chooses the question, may ask for warm only, is silent, answers only what it wants. Write here.`;

interface Known {
  sentences: Set<string>;
  /** How they begin: a quick look before a line is cut up. */
  beginnings: Set<string>;
}

let known: Known | undefined;

/** Ends of sentences; a dash or a decimal point is none. */
const ends = /(?<=[.?!:;])\s+|\n|\s\/\s|(?=[☐□])/;
const marks = /[^\p{L}\p{N}]+/gu;
const bare = (sentence: string): string => sentence.toLowerCase().replace(marks, ' ').trim();

const beginningOf = (sentence: string): string => sentence.trimStart().slice(0, 5).toLowerCase();

function makeKnown(): Known {
  const sentences = new Set<string>();
  const beginnings = new Set<string>();
  const prompts = Object.values(templates).flatMap(({ sections }) =>
    sections.flatMap(({ prompts: { sv, en } }) => [...sv, ...en]),
  );
  const lines = [...prompts, feedbackLine.sv, feedbackLine.en, footer.sv, footer.en];
  for (const line of [...lines, ...listed(swedish), ...listed(english)]) {
    for (const sentence of [line, ...line.split(ends)]) {
      sentences.add(bare(sentence));
      beginnings.add(beginningOf(sentence));
    }
  }
  sentences.delete('');
  return { sentences, beginnings };
}

function mayBeKnown(text: string): boolean {
  known ??= makeKnown();
  return known.beginnings.has(beginningOf(text)) || !/^[\p{L}\p{N}]/u.test(text);
}

/** What stands in brackets or letters until someone fills it in. */
const placeholder =
  /^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\((?:tom|tomt|empty|välj|choose|namn|name|names|datum|date|fyll i|text)\)|å{2,4}.?m{2}.?d{2}|y{2,4}.?m{2}.?d{2}|d{2}.?m{2}.?[yå]{2,4}|[ht]{2}[.:]?m{2}(?:\s?[-–—]\s?[ht]{2}[.:]?m{2})?|x{1,4}|n\.?n\.?)\.?$/iu;
const emptyWord = /^(?:tom|tomt|empty|blank)\.?$/;
const written = /[\p{L}\p{N}☑☒✓✔✅]/u;
const fetched = /\((?:från|hämtad från|hämtat från|from|fetched from)[^)]*\)\s*\.?$/i;
const carried = /^(?:förra uppgiften|last task)\s*:/i;

/** Whether a value is nothing yet: blank, "-", "(tom)", "ÅÅÅÅ-MM-DD", "[välj]", "…", "___". */
export function isPlaceholder(text: string): boolean {
  if (text.length > 60) return !written.test(text);
  const trimmed = text.trim();
  return placeholder.test(trimmed) || emptyWord.test(trimmed) || !written.test(trimmed);
}

/** Whether a line holds only what the template printed there. */
export function isPrompt(text: string): boolean {
  if (isPlaceholder(text)) return true;
  if (text.length > 700 || /[☑☒✓✔✅]/.test(text) || !mayBeKnown(text)) return false;
  if (isKnown(text)) return true;
  if (carried.test(text)) return fetched.test(text) || text.split(ends).slice(1).every(isKnown);
  return text.split(ends).every(isKnown);
}

function isKnown(sentence: string): boolean {
  known ??= makeKnown();
  return known.sentences.has(bare(sentence)) || isPlaceholder(sentence);
}
