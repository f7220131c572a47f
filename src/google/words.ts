type Paragraph = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;
type Element = GoogleAppsScript.Document.Element;

/**
 * The words of a paragraph as people see them. `getText()` leaves out chips, so a paragraph with
 * more in it than one run of text is put together from its parts.
 */
export function wordsOf(paragraph: Paragraph): string {
  const text = paragraph.getText();
  const parts = paragraph.getNumChildren();
  if (parts === 0 || (parts === 1 && text !== '')) return withLineBreaks(text);
  const words: string[] = [];
  for (let part = 0; part < parts; part++) words.push(wordsOfPart(paragraph.getChild(part)));
  return withLineBreaks(words.join(''));
}

function wordsOfPart(part: Element): string {
  const { ElementType } = DocumentApp;
  switch (part.getType()) {
    case ElementType.TEXT:
      return part.asText().getText();
    case ElementType.PERSON: {
      const person = part.asPerson();
      return person.getName() || person.getEmail() || '';
    }
    case ElementType.DATE:
      return part.asDate().getDisplayText() || '';
    case ElementType.RICH_LINK: {
      const link = part.asRichLink();
      return link.getTitle() || link.getUrl() || '';
    }
    default:
      return '';
  }
}

/**
 * `DocumentApp` writes a soft line break as "\r", elsewhere in Google it is a vertical tab. Older
 * documents show a chip as U+E907 among the letters, without its words.
 */
function withLineBreaks(text: string): string {
  return text.replace(/\r\n|[\r\v\u2028]/g, '\n').replace(/\ue907/g, '');
}

/** Longer paragraphs are never headings, so nobody asks whether they are bold. */
const longestHeading = 200;

/** Whether every visible character is bold; a space that was left out does not count. */
export function isBold(paragraph: Paragraph, words: string): boolean {
  if (!words.trim() || words.length > longestHeading) return false;
  const text = paragraph.editAsText();
  const whole = text.isBold() as boolean | null;
  if (whole !== null) return whole;
  const starts = text.getTextAttributeIndices();
  if (starts.length < 2) return false;
  const letters = text.getText();
  return starts.every((start, run) => !letters.slice(start, starts[run + 1]).trim() || text.isBold(start));
}
