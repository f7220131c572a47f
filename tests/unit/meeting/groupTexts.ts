import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupDocument } from '../../../src/meeting/held';
import { readMinutes } from '../../../src/meeting/read';
import { outlineFrom } from './outlineFrom';

/** A group's documents as people might have written them, and what the next minutes should open with. */
export interface GroupCase {
  name: string;
  today: string;
  expected: Record<string, unknown>;
  documents: GroupDocument[];
}

/**
 * Cases begin with "@@ name", then "today …" and one line of JSON; each document with "=> name | day of its
 * last change", and "| open" for the one that stands open.
 */
export function groupsIn(file: string): GroupCase[] {
  const all = readFileSync(join(__dirname, 'threads', file), 'utf8');
  return all
    .split(/^@@ /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...texts] = part.split(/^=> /m);
      const [name = '', today = '', expected = ''] = head.trimEnd().split('\n');
      const day = today.replace('today ', '');
      return {
        name,
        today: day,
        expected: JSON.parse(expected),
        documents: texts.map((text, index) => documentIn(text, index + 1, day)),
      };
    });
}

function documentIn(text: string, number: number, today: string): GroupDocument {
  const [head = '', ...lines] = text.split('\n');
  const [name = '', modified = '', open] = head.split(' | ');
  const outline = outlineFrom(lines.join('\n'));
  const day = modified < today ? modified : today;
  const meetings = readMinutes(outline, { today: day, title: name, folder: null });
  return { id: `doc${number}`, name, modified, open: open === 'open', outline, meetings };
}
