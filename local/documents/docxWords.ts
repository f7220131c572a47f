/** What is said of a Word file that was brought in, or could not be. */
export type ImportLanguage = 'sv' | 'en';

const count = (number: number, one: string, several: string): string =>
  number === 1 ? one : `${number} ${several}`;

export const docxWords = {
  sv: {
    images: (number: number) =>
      `${count(number, 'En bild', 'bilder')} visas inte här, bara platsen där den stod.`,
    comments: (number: number) =>
      `${count(number, 'En kommentar', 'kommentarer')} i marginalen följde inte med.`,
    footnotes: (number: number) =>
      `${count(number, 'En fotnot', 'fotnoter')} står inom hakparentes i texten.`,
    margins: 'Sidhuvud och sidfot följde inte med.',
    notWord: 'Filen är inte ett Word-dokument. Spara den som .docx i Word och försök igen.',
    oldOrLocked:
      'Filen är sparad i ett äldre format eller skyddad med lösenord. Öppna den i Word, spara den som .docx utan lösenord och försök igen.',
    damaged: 'Filen går inte att läsa. Öppna den i Word, spara den på nytt och försök igen.',
    tooLarge: 'Filen är större än vad som går att läsa in. Dela den och försök igen.',
  },
  en: {
    images: (number: number) =>
      `${count(number, 'One picture', 'pictures')} cannot be shown here, only where it stood.`,
    comments: (number: number) =>
      `${count(number, 'One comment', 'comments')} in the margin did not come along.`,
    footnotes: (number: number) =>
      `${count(number, 'One footnote', 'footnotes')} can be read in brackets in the text.`,
    margins: 'The header and footer of the pages did not come along.',
    notWord: 'This file is not a Word document. Save it as .docx in Word and try again.',
    oldOrLocked:
      'This file is in an older format or protected with a password. Open it in Word, save it as .docx without a password and try again.',
    damaged: 'This file cannot be read. Open it in Word, save it again and try once more.',
    tooLarge: 'This file is larger than what can be read. Split it and try again.',
  },
};

export type Unreadable = 'notWord' | 'oldOrLocked' | 'damaged' | 'tooLarge';
