import { functionsOf } from '../../local/google/script';
import { payloads } from '../../src/actions/payloads';
import type { Door } from './doors';
import { isTold } from './house';
import { doors, type Kind, knock, nameOf } from './knock';

const { documentCalls, sheetCalls, menus, triggers, cards } = doors;
const namesOf = (...tables: Door[][]): string[] => [...new Set(tables.flat().map(nameOf))].sort();

test('every call stands in the table, and every function of the front door', () => {
  expect(namesOf(documentCalls, sheetCalls)).toEqual(Object.keys(payloads).sort());
  const functions = functionsOf('dist').filter((name) => name !== 'call');
  expect(namesOf(menus, triggers, cards)).toEqual(functions.sort());
});

/** As docs/administrator.md and SECURITY.md have it. */
test('nobody changes a file that they may not edit, or learns of one that they may not see', () => {
  for (const { name, outcomes } of Object.values(doors).flat()) {
    const { commenter, viewer, none } = outcomes;
    expect([name, [commenter, viewer, none].filter((outcome) => outcome === 'writes')]).toEqual([name, []]);
    expect([name, none]).not.toEqual([name, 'tells']);
  }
});

describe.each(Object.entries(doors) as [Kind, Door[]][])('%s', (kind, table) => {
  test.each(table.map((door) => [door.name, door] as const))('%s', (_, door) => {
    const found = Object.keys(door.outcomes).map((column) => {
      const { result, outcome } = knock(kind, door, column);
      expect([column, result.log]).toEqual([column, []]);
      // What is no id is never made a part of a question.
      const asked = result.calls.filter(({ name }) => name.startsWith('Drive.Files.'));
      if (column === 'forged') expect(asked).toEqual([]);
      if (!result.ok) expect(isTold(result.message)).toBe(false);
      else if (column === 'none') expect([column, isTold(result.value)]).toEqual([column, false]);
      return [column, outcome];
    });
    expect(Object.fromEntries(found)).toEqual(door.outcomes);
  });
});
