/** Longer than any heading that a group would write; a pasted page does not fill the table. */
const longestName = 120;
/** What comes after this in a heading is not looked at: it cannot become part of the name. */
const lookedAt = 1000;

/** "1. ", "2) ", "3.1. " before a heading. */
const numbering = /^(?:\d+(?:\.\d+)*[.)]\s*)+/;
/** "(20 min)", "– 20–30 minuter" and the like after it. */
const time = /[\s(–-]*\d+(?:\s*[–-]\s*\d+)?\s*min(?:uter|utes|\.)?\)?$/i;

/**
 * What feedback calls a section: its heading on one line, without number, time and colon, and at most
 * 120 characters. The name of a name is the name itself, so that rows find their section again.
 */
export function sectionName(heading: string): string {
  const whole = oneLine(heading.slice(0, lookedAt));
  let name = whole;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(numbering, '')
      .replace(time, '')
      .replace(/[\s:]+$/, '')
      .trim();
  }
  return shortened(name || whole);
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= longestName
    ? name
    : `${letters
        .slice(0, longestName - 1)
        .join('')
        .trim()}…`;
}

/** The text on one line, in composed letters, with single spaces. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether two texts say the same, whatever their case, spaces and way of writing å, ä and ö. */
export function sameWords(one: string, other: string): boolean {
  return oneLine(one).toLowerCase() === oneLine(other).toLowerCase();
}

/** Only letters and digits, in lower case with single spaces: what is left of a text however it is set. */
export function spoken(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
