import { wordsOf, wordsOfPart } from './words';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type Element = GoogleAppsScript.Document.Element;
type Text = GoogleAppsScript.Document.Text;
type Body = GoogleAppsScript.Document.Body;

/** A child of a paragraph, and where its words stand in the paragraph's. */
interface Part {
  element: Element;
  isText: boolean;
  from: number;
  to: number;
}

/**
 * Puts other words in the place of some in a paragraph, in the offsets of `wordsOf`. Only the letters that
 * differ are touched: the new ones come first, after those that they replace, so that they take their look;
 * then the old ones go, and chips only where they are replaced. Answers with what takes it back: the
 * paragraph as it was, in its place. Only then are its named ranges and the id of a heading lost.
 */
export function rewrite(
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
  undo: (() => void)[],
): void {
  const parts = partsOf(paragraph);
  const change = difference(wordsOf(paragraph).slice(from, to), text, parts, from);
  if (change.from === change.to && change.text === '') return;
  const before = copyOf(paragraph);
  let changed = false;
  undo.push(() => {
    if (changed) putBack(paragraph, before);
  });
  if (change.text) insert(paragraph, parts, change.to, change.text);
  changed = true;
  for (const part of parts.reverse()) {
    const [first, last] = [Math.max(part.from, change.from), Math.min(part.to, change.to)];
    if (first >= last) continue;
    if (part.isText) removeLetters(part, first, last);
    else part.element.removeFromParent();
  }
}

function partsOf(paragraph: Paragraph): Part[] {
  const { TEXT } = DocumentApp.ElementType;
  let at = 0;
  return Array.from({ length: paragraph.getNumChildren() }, (_, index) => {
    const element = paragraph.getChild(index);
    const from = at;
    at += wordsOfPart(element).length;
    return { element, isText: element.getType() === TEXT, from, to: at };
  });
}

/** Without the letters that are alike at both ends; a chip or a letter of two units is never cut. */
function difference(old: string, text: string, parts: readonly Part[], offset: number) {
  const most = Math.min(old.length, text.length);
  const isCut = (at: number) =>
    parts.some((part) => !part.isText && part.from < at && at < part.to) ||
    /[\ud800-\udbff]/.test(old.charAt(at - offset - 1));
  let head = 0;
  while (head < most && old[head] === text[head]) head += 1;
  while (head > 0 && isCut(offset + head)) head -= 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  while (tail > 0 && isCut(offset + old.length - tail)) tail -= 1;
  return { from: offset + head, to: offset + old.length - tail, text: text.slice(head, text.length - tail) };
}

/** Google may refuse to copy some element: then there is nothing to put back, and the failure says so. */
function copyOf(paragraph: Paragraph): Paragraph | null {
  try {
    return paragraph.copy();
  } catch {
    return null;
  }
}

function putBack(paragraph: Paragraph, before: Paragraph | null): void {
  if (!before) throw new Error('There is no copy');
  insertAt(paragraph, before, 1);
  paragraph.removeFromParent();
}

/** Puts a paragraph or list item in beside another one, in the same body or cell. */
export function insertAt(beside: Paragraph, made: Paragraph, by: 0 | 1): void {
  const parent = beside.getParent() as unknown as Body;
  const index = parent.getChildIndex(beside) + by;
  if (made.getType() === DocumentApp.ElementType.LIST_ITEM)
    parent.insertListItem(index, made as unknown as ListItem);
  else parent.insertParagraph(index, made);
}

function insert(paragraph: Paragraph, parts: readonly Part[], at: number, text: string): void {
  const holds = (part: Part) => part.isText && part.from < at && at <= part.to;
  const part = parts.find(holds) ?? parts.find(({ isText, from }) => isText && from === at);
  const last = parts[parts.length - 1];
  if (part) {
    const letters = part.element as unknown as Text;
    letters.insertText(lettersUpTo(letters.getText(), at - part.from), text);
  } else if (!last || last.to <= at) paragraph.appendText(text);
  else {
    const before = parts.filter(({ isText, to }) => isText && to <= at);
    const letters = before.reduce(
      (sum, { element }) => sum + (element as unknown as Text).getText().length,
      0,
    );
    paragraph.editAsText().insertText(letters, text);
  }
}

function removeLetters({ element, from }: Part, first: number, last: number): void {
  const letters = element as unknown as Text;
  const text = letters.getText();
  letters.deleteText(lettersUpTo(text, first - from), lettersUpTo(text, last - from) - 1);
}

/** How many of Google's letters give so many of ours: "\r\n" is one line break, and U+E907 nothing. */
function lettersUpTo(text: string, words: number): number {
  let letters = 0;
  let left = words;
  while (left > 0 && letters < text.length) {
    const isPair = text.charAt(letters) === '\r' && text.charAt(letters + 1) === '\n';
    if (text.charAt(letters) !== '\ue907') left -= 1;
    letters += isPair ? 2 : 1;
  }
  return letters;
}
