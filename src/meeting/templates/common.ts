import { type InBoth, type Pair, section } from './template';

/** Practical matters, so that they do not take the time for learning (domain: 3.0). */
export const parking = section(
  'parking',
  null,
  ['Parkeringen', 'Parking'],
  ['Praktiskt som dyker upp: en rad och vart det ska.', 'Practical matters: one line and where it goes.'],
);

/** The last section of every meeting: also the moment when the minutes become a record (domain: 3.0). */
export const reading = (minutes: number | null = null) =>
  section(
    'reading',
    minutes,
    ['Protokollet läses upp och delas', 'Minutes read aloud and shared'],
    ['Stämmer det? Är det något vi vill ta bort?', 'Is it right? Anything to remove?'],
    ['Till rektor:', 'To the principal:'],
  );

/** The self-check beside the next task. The group ticks it; nothing else ever reads it (domain: 3.1). */
export const clarityCheck: readonly Pair[] = [
  ['Är uppgiften tydlig?', 'Is the task clear?'],
  ['☐ Vi vet vad var och en gör i sin undervisning.', '☐ We know what each of us does in our teaching.'],
  [
    '☐ Vi vet vad som läses, lyssnas på eller tittas på – eller att inget gör det.',
    '☐ We know what is read, heard or watched – or that nothing is.',
  ],
  ['☐ Vi vet vad vi tar med oss som underlag.', '☐ We know what we bring as evidence.'],
  [
    '☐ En kollega som inte var här skulle förstå uppgiften.',
    '☐ A colleague who was not here would understand the task.',
  ],
];

/** The last step of most meetings, under the name that most of them have for it. */
export const nextTask = (
  minutes: number,
  heading: Pair = ['Uppgift till nästa träff', 'Task for next meeting'],
) => section('decide', minutes, heading, ...clarityCheck);

/** Three lines to write on, so that what is known and what is believed stand apart. */
export const knowAndBelieve: readonly Pair[] = [
  ['Vi vet:', 'We know:'],
  ['Vi tror:', 'We believe:'],
  ['Det här talar emot:', 'This speaks against it:'],
];

/** Where reactions will stand, and the one calm line beneath. */
export const feedbackHeading: InBoth<string> = { sv: 'Återkoppling', en: 'Feedback' };

export const feedbackLine: InBoth<string> = {
  sv: 'Här kan rektor lämna återkoppling på det ni har bett om. Inget av det behöver svar.',
  en: 'Here the principal can leave feedback on what you have asked for. None of it needs a reply.',
};

/** The small line at the foot of every template (domain: 3.0). */
export const footer: InBoth<string> = {
  sv: 'Skriv inga elevnamn och inget som pekar ut en enskild elev. När protokollet är klart kan det vara en allmän handling som vem som helst har rätt att begära ut.',
  en: 'Write no pupil names and nothing that points out one pupil. When final, the minutes may be a public record anyone can request.',
};
