import type { ThreadMeeting } from './threads/thread';

/** What belongs to any group: the first meeting, a look back, what is parked, and how the minutes are read aloud. */
export const openers: Record<'sv' | 'en', { start: ThreadMeeting; lookBack: ThreadMeeting }> = {
  sv: {
    start: {
      round: [
        'Alla berättade om en lektion i våras som gick bättre än väntat.',
        '{a} vill ha mer tid att tala till punkt. {b} vill veta i förväg vad som ska läsas.',
        '{c} är ny i gruppen och tog med frågan vad som räknas som lärande och vad som är planering.',
      ],
      know: 'I vårens utvärdering skrev sju av nio att uppföljningen hade fått för lite tid.',
      believe: 'Att vi hinner mer om uppgiften är mindre.',
      against: 'De gånger uppgiften var liten förra året var det ändå flera som inte hann.',
      discussion: [
        'Vi gick igenom resultaten från i våras och valde ett område som vi själva kan påverka.',
        'Fyra överenskommelser: en talar i taget, vi börjar med uppgiften, det praktiska parkeras, protokollet läses upp.',
      ],
      decide: ['Var och en väljer en klass att följa.', '{d} lägger två gamla prov i mappen.'],
      task: 'Titta på två gamla prov i din klass och ta med det som förvånar dig.',
      kinds: ['watch', 'collect'],
    },
    lookBack: {
      round: [
        '{a} och {b} har följt upp i sina klasser. Det mesta har hållit i sig.',
        '{c} fick ingen ordning på underlaget och tar med det nästa gång.',
      ],
      know: 'I {klasser} klasser har vi underlag både före och efter.',
      believe: 'Att det vi ser beror på det vi har ändrat.',
      against: 'Två av klasserna har bytt lärare under tiden.',
      discussion: [
        'Vi gick tillbaka till det vi väntade oss i augusti. Två av tre saker har hänt, den tredje vet vi inget om.',
        'Vi stannar kvar i området en gång till innan vi byter.',
      ],
      decide: ['Samma underlag en sista gång.', 'Vi skriver ner vad en annan grupp skulle behöva veta.'],
      task: 'Samla in samma underlag en gång till och skriv tre rader till en annan grupp.',
      kinds: ['collect'],
    },
  },
  en: {
    start: {
      round: [
        'Everyone told us about one lesson last spring that went better than expected.',
        '{a} would like time to finish a thought. {b} would like to know in advance what to read.',
      ],
      know: 'In the spring survey seven of nine wrote that following up had been given too little time.',
      believe: 'That we get further with smaller tasks.',
      against: 'When the task was small last year, several of us still did not have the time.',
      discussion: [
        'We looked at the results from last spring and chose one area that we can influence ourselves.',
        'Four agreements: one speaks at a time, we begin with the task, practical matters are parked, the minutes are read aloud.',
      ],
      decide: ['Each of us chooses one class to follow.'],
      task: 'Look at two old tests in your class and bring what surprises you.',
      kinds: ['watch', 'collect'],
    },
    lookBack: {
      round: ['{a} and {b} have followed up in their classes. Most of it has lasted.'],
      know: 'In {klasser} classes we have evidence from before and after.',
      believe: 'That what we see comes from what we changed.',
      against: 'Two of the classes have a new teacher.',
      discussion: ['We went back to what we expected in August. Two of three things have happened.'],
      decide: ['The same evidence one last time.'],
      task: 'Collect the same evidence once more and write three lines to another group.',
      kinds: ['collect'],
    },
  },
};

export const parked: Record<'sv' | 'en', string[]> = {
  sv: [
    'Beställning av material: lärledaren mejlar, inte här.',
    'Nationella provens datum: står på intranätet.',
    'Kopiatorn på plan två: vaktmästaren.',
    'Rastvärdsschemat: tas på arbetsplatsträffen.',
    'Frågan om fler datorer: till rektor.',
    'Inget den här gången.',
    'Utflykten i maj: egen tid bokad.',
  ],
  en: ['Exchange trip: coordinator.', 'Room for the spring term: the office.', 'Nothing this time.'],
};

export const closing: Record<'sv' | 'en', string[]> = {
  sv: [
    'Uppläst. Till rektor: vi behöver att tisdagen är fri från andra möten en gång i månaden.',
    'Uppläst, en mening ändrad. Till rektor: tack för vikarien förra gången.',
    'Uppläst. Inget till rektor.',
    'Hanns inte med, delas i mappen.',
    'Uppläst. Till rektor: kan lokalen bli densamma varje gång?',
  ],
  en: [
    'Read aloud. To the principal: thank you for the extra room.',
    'Read aloud. Nothing to the principal.',
  ],
};
