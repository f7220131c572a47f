import { dateOf } from './dates';
import { type Edit, lineBefore, type WordsEdit } from './edits';
import { extraFields, type FieldDefinition, fields } from './fields';
import { isDateField, isUnwritten, labelIn, ownValue } from './fieldViews';
import { linesIn, type Stretch, stretchesOf, trimmedStretch } from './findWords';
import type { FieldKey, FieldPlace, Minutes } from './minutes';
import { newFieldWays } from './newField';
import type { Outline } from './outline';
import { isPlaceholder, isPrompt } from './prompts';
import { plain } from './words';

/** A field of a meeting and what it shall say. */
export interface Wanted {
  meeting: Minutes;
  field: FieldDefinition;
  value: string;
}

/**
 * The ways to write a value, the gentlest first. None of them is sure to be understood afterwards: whoever
 * asks reads the minutes again as each would make them, and takes the first that holds (fieldPlan.ts).
 */
export function waysFor(outline: Outline, wanted: Wanted): Edit[][] {
  const place = wanted.meeting.fields[wanted.field.key];
  if (!place) return wanted.value === '' ? [] : newFieldWays(outline, wanted);
  const value = wanted.meeting.values[wanted.field.key] ?? '';
  const texts = textsAt(outline, place);
  return value === ''
    ? emptyWays(outline, place, texts, wanted)
    : valueWays(outline, place, texts, value, wanted);
}

/** A text that can be written in: a paragraph's or a cell's. */
interface Writable {
  text: string;
  write(stretch: Stretch, text: string): WordsEdit;
}

function writable(tab: number, block: number, cell: WordsEdit['cell'], text: string): Writable {
  return {
    text,
    write: ({ from, to }, words) => ({
      kind: 'words',
      tab,
      block,
      cell,
      from,
      to,
      text: words,
      plain: false,
    }),
  };
}

function textsAt(outline: Outline, { tab, block, row }: FieldPlace): Writable[] {
  const found = outline.tabs[tab]?.blocks[block];
  if (found?.kind === 'paragraph') return [writable(tab, block, null, found.text)];
  const cells = found?.rows[row ?? -1] ?? [];
  return cells.map((text, column) => writable(tab, block, { row: row ?? 0, column }, text));
}

/** Where something stands already: the day alone in a date, the first line of what is no list, or all of it. */
function valueWays(
  outline: Outline,
  place: FieldPlace,
  texts: readonly Writable[],
  whole: string,
  { meeting, field, value }: Wanted,
): Edit[][] {
  const { key } = field;
  const own = ownValue(key, whole);
  const day = isDateField(field) ? dateOf(own, meeting.language) : null;
  const parts: string[] = day ? [own.slice(day.start, day.end).trim(), own] : [own];
  const ways: Edit[][] = [];
  for (const part of parts)
    for (const { text, write } of texts)
      for (const found of stretchesOf(text, part)) ways.push([write(found, value)]);
  for (const { text, write } of texts)
    for (const found of stretchesOf(text, own)) {
      const label = labelIn(text.slice(0, found.from), key);
      if (label) ways.push([write({ from: label.to, to: found.to }, `: ${value}`)]);
    }
  return place.row === null ? [...ways, ...beneathWays(outline, place, own, value)] : ways;
}

/** How far beneath its label a value may begin. */
const near = 3;

/** A value on the lines beneath its label: the first line takes it, and other lines of a list go. */
function beneathWays(outline: Outline, { tab, block }: FieldPlace, own: string, value: string): Edit[][] {
  const blocks = outline.tabs[tab]?.blocks ?? [];
  const lines = own.split('\n');
  for (let first = block + 1; first <= block + near; first += 1) {
    const says = (line: string, at: number) => {
      const found = blocks[first + at];
      return found?.kind === 'paragraph' && plain(found.text).trim() === line;
    };
    const start = blocks[first];
    if (start?.kind !== 'paragraph') return [];
    const whole = writable(tab, first, null, start.text);
    const within = stretchesOf(start.text, own)[0];
    if (within) return [[whole.write(within, value)]];
    if (!lines.every(says)) continue;
    const others = lines.slice(1).map((_, at): Edit => ({ kind: 'removal', tab, block: first + 1 + at }));
    return [
      [
        whole.write(trimmedStretch(start.text, { from: 0, to: start.text.length }), value),
        ...others.reverse(),
      ],
    ];
  }
  return [];
}

const isNothing = (text: string): boolean => isPlaceholder(text) || isPrompt(text);

/** Where nothing is written yet: in the empty cell, after the label, or on the empty line beneath it. */
function emptyWays(
  outline: Outline,
  place: FieldPlace,
  texts: readonly Writable[],
  { field, value }: Wanted,
): Edit[][] {
  if (value === '') return [];
  const { key } = field;
  const isEmpty = (text: string) => isNothing(text) || isUnwritten(field, text);
  const cells = place.row === null ? [] : texts.filter(({ text }) => isEmpty(plain(text).trim()));
  const inCells = cells.map(({ text, write }): Edit[] => {
    const said = trimmedStretch(text, { from: 0, to: text.length });
    return [write(said.to > said.from ? said : { from: 0, to: 0 }, value)];
  });
  const afterLabel = texts.flatMap(({ text, write }) =>
    linesIn(text).flatMap((line) => {
      const label = labelIn(line.text, key);
      return label
        ? afterLabelWays(line.text, label, key).map((way) => [write(moved(way, line.from), way.words(value))])
        : [];
    }),
  );
  const beneath = emptyLineBeneath(outline, place, value);
  return isHeading(outline, place) ? [...beneath, ...afterLabel] : [...inCells, ...afterLabel, ...beneath];
}

const moved = ({ from, to }: Stretch, by: number): Stretch => ({ from: from + by, to: to + by });

interface Beside extends Stretch {
  words(value: string): string;
}

/** Between a label and the next one on its line, in the place of a placeholder if there is one. */
function afterLabelWays(line: string, label: Stretch, key: FieldKey): Beside[] {
  const mark = /^(?:\s*[:?=|]|\s+[–—-]+(?=\s|$)|\t)?/.exec(line.slice(label.to))?.[0] ?? '';
  const from = label.to + mark.length;
  const others = [...fields, ...extraFields].flatMap((field) => {
    const next = field.key === key ? null : labelIn(line.slice(from), field.key);
    return next ? [from + next.from] : [];
  });
  const ends = [...new Set([line.length, ...others])].sort((one, other) => one - other);
  return ends.flatMap((end): Beside[] => {
    const rest = trimmedStretch(line, { from, to: end });
    if (!isNothing(line.slice(rest.from, rest.to)) && rest.to > rest.from) return [];
    const stretch = rest.to > rest.from ? rest : { from, to: from };
    const after = /^\S/.test(line.slice(stretch.to)) ? ' ' : '';
    const space = /\s/.test(line.charAt(stretch.from - 1)) ? '' : ' ';
    const words = (value: string) => `${mark.trim() || mark === '\t' ? '' : ':'}${space}${value}${after}`;
    return [{ ...stretch, words }];
  });
}

const isHeading = (outline: Outline, { tab, block }: FieldPlace): boolean => {
  const found = outline.tabs[tab]?.blocks[block];
  return found?.kind === 'paragraph' && (found.heading !== null || found.bold);
};

function emptyLineBeneath(outline: Outline, { tab, block, row }: FieldPlace, value: string): Edit[][] {
  if (row !== null) return [];
  const beneath = outline.tabs[tab]?.blocks[block + 1];
  const line = lineBefore(tab, block + 1, value);
  if (beneath?.kind !== 'paragraph' || beneath.text.trim() !== '') return [[line]];
  const { write } = writable(tab, block + 1, null, beneath.text);
  return [[{ ...write({ from: 0, to: beneath.text.length }, value), plain: true }], [line]];
}
