type Paragraph = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;
type Element = GoogleAppsScript.Document.Element;

/**
 * The words of a paragraph as people see them. `getText()` leaves out chips, so a paragraph with
 * more in it than one run of text is put together from its parts.
 */
export function wordsOf(paragraph: Paragraph, letters: string = paragraph.getText()): string {
  const parts = paragraph.getNumChildren();
  if (parts <= (letters ? 1 : 0)) return withLineBreaks(letters);
  let words = '';
  for (let part = 0; part < parts; part++) words += wordsOfPart(paragraph.getChild(part));
  return words;
}

/** The words of one child of a paragraph. */
export const wordsOfPart = (part: Element): string => withLineBreaks(wordsIn(part));

function wordsIn(part: Element): string {
  const { TEXT, PERSON, DATE, RICH_LINK } = DocumentApp.ElementType;
  switch (part.getType()) {
    case TEXT:
      return part.asText().getText();
    case PERSON: {
      const person = part.asPerson();
      return person.getName() || person.getEmail() || '';
    }
    case DATE:
      return part.asDate().getDisplayText() || '';
    case RICH_LINK: {
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

/**
 * Whether every visible letter is bold; a space that was left out does not count. Most paragraphs are
 * not, and their first letter tells.
 */
export function isBold(paragraph: Paragraph, letters: string): boolean {
  const first = letters.search(/\S/);
  if (first < 0 || letters.length > longestHeading) return false;
  const text = paragraph.editAsText();
  if (!text.isBold(first)) return false;
  const starts = text.getTextAttributeIndices();
  return starts.every((start, run) => !letters.slice(start, starts[run + 1]).trim() || text.isBold(start));
}
