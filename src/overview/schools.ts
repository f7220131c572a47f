import { plainText } from './cells';

/** The schools of "Lindskolan, Ängsskolan" or "Lindskolan; Ängsskolan"; one that was cut short is left out. */
export function schoolsIn(text: string): string[] {
  const parts = text.split(text.includes(';') ? ';' : ',').map((part) => plainText(part));
  const names = parts.filter((name) => name !== '' && !name.endsWith('…'));
  return names.filter(
    (name, index) => names.findIndex((other) => schoolKey(other) === schoolKey(name)) === index,
  );
}

/** The same for names that differ in nothing but case and spaces. */
export const schoolKey = (name: string): string => plainText(name).normalize('NFC').toLowerCase();
