import { extraFields, type FieldDefinition, fields } from './fields';
import { labelLike, labelOf } from './labels';
import type { FieldKey, FieldPlace, Minutes } from './minutes';
import type { Outline } from './outline';
import { isPlaceholder } from './prompts';
import { templateOf } from './templates';
import { fieldsOf } from './templates/pieces';
import { keyOf, oneLine } from './words';

/** A field as it stands in a document. */
export interface FieldAsWritten {
  key: FieldKey;
  label: string;
  /** As written; of a field that holds one thing, the first line only: more lines are the group's own. */
  value: string;
  /** Empty while nobody has written anything there. */
  shown: string;
  there: boolean;
}

/** Fields whose value may stand on several lines. */
const lists: ReadonlySet<FieldKey> = new Set(['present', 'schools', 'taskKind']);

/** The fields that a meeting may have, in the order of its template: also those that it has beside them. */
export function fieldsOfMeeting({ template, fields: found }: Minutes): FieldDefinition[] {
  const own: readonly FieldDefinition[] = template ? fieldsOf(templateOf(template)) : fields;
  const others = [...fields, ...extraFields].filter((field) => field.key in found && !own.includes(field));
  return [...own, ...others];
}

/** Each of them as the document has it. */
export const fieldsAsWritten = (outline: Outline, meeting: Minutes): FieldAsWritten[] =>
  fieldsOfMeeting(meeting).map((field) => asWritten(outline, meeting, field));

function asWritten(outline: Outline, meeting: Minutes, field: FieldDefinition): FieldAsWritten {
  const { key, label } = field;
  const place = meeting.fields[key];
  const value = ownValue(key, meeting.values[key] ?? '');
  return {
    key,
    label: (place && labelAt(outline, place, key)) || label[meeting.language],
    value,
    shown: isUnwritten(field, value) ? '' : value,
    there: place !== undefined,
  };
}

/** Whether a field holds a day and nothing else. */
export const isDateField = ({ placeholder }: FieldDefinition): boolean => placeholder?.en === 'YYYY-MM-DD';

/** The part of a value that is the field's: all of a list, and the first line of anything else. */
export const ownValue = (key: FieldKey, value: string): string =>
  lists.has(key) ? value : (value.split('\n')[0] ?? '').trim();

/** What the template put there; a status is one whoever wrote it. */
export function isUnwritten({ key, placeholder }: FieldDefinition, value: string): boolean {
  if (isPlaceholder(value)) return true;
  const said = oneLine(value);
  return (
    key !== 'status' && placeholder !== undefined && Object.values(placeholder).map(oneLine).includes(said)
  );
}

function labelAt(outline: Outline, { tab, block, row }: FieldPlace, key: FieldKey): string | null {
  const found = outline.tabs[tab]?.blocks[block];
  if (!found) return null;
  const texts = found.kind === 'paragraph' ? [found.text] : (found.rows[row ?? 0] ?? []);
  for (const text of texts.flatMap((cell) => cell.split('\n'))) {
    const label = labelIn(text, key);
    if (label) return oneLine(text.slice(label.from, label.to));
  }
  // A row that a mark names, whatever it is called by now.
  return row === null ? null : oneLine(texts[0] ?? '');
}

/** Words that labels have at most, and how far into a line they are looked for. */
const mostWords = 6;
const within = 300;

/** Where in a line the label of a field stands; null where it has none. */
export function labelIn(text: string, key: FieldKey): { from: number; to: number } | null {
  const words = [...text.slice(0, within).matchAll(/[\p{L}\p{N}/&’'-]+(?:\s?\([^)]*\))?/gu)];
  for (const [index, first] of words.entries()) {
    for (let last = Math.min(words.length, index + mostWords) - 1; last >= index; last -= 1) {
      const end = words[last];
      if (!end) continue;
      const [from, to] = [first.index, end.index + end[0].length];
      // What comes after a mark is the value, and no part of the label.
      if (/[:?=|\t[\]]/.test(text.slice(from, to))) continue;
      const said = keyOf(text.slice(from, to));
      const label = (index === 0 ? labelLike(said) : labelOf(said))?.key;
      if (label === key || (label === 'dateTime' && (key === 'date' || key === 'time'))) return { from, to };
    }
  }
  return null;
}
