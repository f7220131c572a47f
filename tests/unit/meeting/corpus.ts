import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowOf } from '../../../local/inspect/row';
import { readMinutes } from '../../../src/meeting/read';
import { outlineFrom } from './outlineFrom';

/** Minutes as people might have written them, with what a careful reader finds; see corpus/. */
export interface Case {
  name: string;
  today: string;
  /** For each meeting the keys of a row of `inspect` that matter here. */
  expected: Record<string, unknown>[];
  text: string;
}

/** Cases begin with "@@ name", then "today …", a line of JSON for each meeting, "---" and the text. */
export function casesIn(file: string): Case[] {
  const all = readFileSync(join(__dirname, 'corpus', file), 'utf8');
  return all
    .split(/^@@ /m)
    .slice(1)
    .map((part) => {
      const [head = '', text = ''] = part.split(/^---\n/m);
      const [name = '', today = '', ...expected] = head.trimEnd().split('\n');
      return {
        name,
        today: today.replace('today ', ''),
        expected: expected.map((line) => JSON.parse(line)),
        text,
      };
    });
}

/** What the reader finds in a case, cut to the keys that are expected of it. */
export function foundIn({ text, today, expected }: Case): Record<string, unknown>[] {
  const meetings = readMinutes(outlineFrom(text), { today, title: null, folder: null });
  return meetings.map((minutes, index) => {
    const row: Record<string, unknown> = { ...rowOf('', index + 1, minutes), language: minutes.language };
    return Object.fromEntries(
      Object.entries(expected[index] ?? { date: null }).map(([key, wanted]) => [
        key,
        alike(row[key], wanted),
      ]),
    );
  });
}

/** Of each section only what is expected of it. */
function alike(found: unknown, wanted: unknown): unknown {
  if (!Array.isArray(found) || !Array.isArray(wanted) || typeof wanted[0] !== 'object') return found;
  return found.map((item: Record<string, unknown>, index) =>
    Object.fromEntries(Object.keys(wanted[index] ?? item).map((key) => [key, item[key]])),
  );
}
