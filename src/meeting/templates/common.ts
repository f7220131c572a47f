import type { InBoth, TemplateSection } from './template';

/** Practical matters, so that they do not take the time for learning (domain: 3.0). */
export const parking: TemplateSection = {
  key: 'parking',
  heading: { sv: 'Parkeringen', en: 'Parking' },
  minutes: null,
  prompts: {
    sv: ['Praktiskt som dyker upp: en rad och vart det ska.'],
    en: ['Practical matters: one line and where it goes.'],
  },
};

/** The last section of every meeting: also the moment when the minutes become a record (domain: 3.0). */
export const reading = (minutes: number): TemplateSection => ({
  key: 'reading',
  heading: { sv: 'Protokollet läses upp och delas', en: 'Minutes read aloud and shared' },
  minutes,
  prompts: {
    sv: ['Stämmer det? Är det något vi vill ta bort?', 'Till rektor:'],
    en: ['Is it right? Anything to remove?', 'To the principal:'],
  },
});

/** The self-check beside the next task. The group ticks it; nothing else ever reads it (domain: 3.1). */
export const clarityCheck: InBoth<string[]> = {
  sv: [
    'Är uppgiften tydlig?',
    '☐ Vi vet vad var och en gör i sin undervisning.',
    '☐ Vi vet vad som läses, lyssnas på eller tittas på – eller att inget gör det.',
    '☐ Vi vet vad vi tar med oss som underlag.',
    '☐ En kollega som inte var här skulle förstå uppgiften.',
  ],
  en: [
    'Is the task clear?',
    '☐ We know what each of us does in our teaching.',
    '☐ We know what is read, heard or watched – or that nothing is.',
    '☐ We know what we bring as evidence.',
    '☐ A colleague who was not here would understand the task.',
  ],
};

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
