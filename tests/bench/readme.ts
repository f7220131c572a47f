import { readFileSync, writeFileSync } from 'node:fs';
import type { Group, Row } from './figures';
import { measuredOn, type When } from './json';
import { budgetOf, saysHolds, shown } from './table';

const begin = '<!-- measured -->';
const end = '<!-- /measured -->';

/** The rows that say most: part of the group's title, the row, and what the README calls it. */
const telling: readonly [group: string, row: string, as: string][] = [
  ['overview of 264 documents', 'nothing changed', 'Refreshing 264 documents, nothing changed'],
  ['overview of 264 documents', 'five changed', 'Refreshing 264 documents, five changed'],
  ['first index', '10,000 documents', 'First index of 10,000 documents'],
  ['panel in Docs', 'openDocument: a group', "Opening the panel in Docs, Google's part"],
  ['first useful screen', 'Docs, a group', "Opening the panel in Docs, the browser's part"],
  ['first useful screen', 'Sheets', "Opening the panel in Sheets, the browser's part"],
  ['panel in Docs', 'insertTemplate: an empty document', 'Inserting a template'],
  ['panel in Docs', 'leaveReaction', 'Leaving a reaction'],
  ['Sizes', 'Code.js', 'Code.js'],
  ['Sizes', 'sidebar-docs.html', 'The panel in Docs for a group'],
  ['Reading minutes', 'documents a second', 'Minutes read a second, on one core'],
];

const sizes = ['44', '264', '2,640', '10,000'];
const refreshes = ['first time', 'nothing changed'];

function find(groups: readonly Group[], group: string, what: string): Row {
  const rows = groups.find(({ title }) => title.includes(group))?.rows ?? [];
  const found = rows.find((row) => row.what === what);
  if (!found) throw new Error(`There is no row ${what} of ${group}`);
  return found;
}

function value(row: Row, name: string): string {
  const measure = row.measures.find((one) => one.name === name);
  if (!measure) throw new Error(`${row.what} has no ${name}`);
  return shown(measure.value, measure.unit);
}

/** What is said of a figure, where it is not the figure with its unit. */
const said: Readonly<Record<string, (figure: string) => string>> = {
  times: (figure) => `${figure} times as quick as the usual script`,
  'panel calls': (figure) => `calls of the panel: ${figure}`,
  'raw kB': (figure) => `${figure} kB`,
  'gzip kB': (figure) => `${figure} kB compressed`,
  'read ms': (figure) => `read in ${figure} ms`,
  'evaluated ms': (figure) => `evaluated in ${figure} ms`,
  median: (figure) => figure,
};

/** The figures of a row as they come, without what is beside: "4 calls, 1.4 s". */
const inWords = ({ measures }: Row): string =>
  measures
    .filter(({ name }) => !/^(?:usual|runs|best)/.test(name))
    .map((measure) => {
      const figure = shown(measure.value, measure.unit);
      return said[measure.name]?.(figure) ?? `${figure} ${measure.unit}`;
    })
    .join(', ');

/** Of which figure a budget is, where another one of the row has the same unit. */
const saidOfBudget: Readonly<Record<string, (budget: string) => string>> = {
  'gzip kB': (budget) => `${budget} compressed`,
  'evaluated ms': (budget) => `evaluated in ${budget}`,
};

const budgetInWords = ({ what, measures }: Row): string =>
  measures
    .filter(({ budget }) => budget)
    .map((measure) => {
      const budget = budgetOf({ what, measures: [measure] }).replace('*', '');
      return saidOfBudget[measure.name]?.(budget) ?? budget;
    })
    .join(', ');

/** A table of Markdown as the formatter has it; the first column ends at the right where it holds numbers. */
function markdown(rows: readonly (readonly string[])[], numbered: boolean): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const atRight = (column: number) => numbered && column === 0;
  const padded = rows.map((row) =>
    line(
      row.map((cell, column) =>
        atRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      ),
    ),
  );
  const rule = line(
    widths.map((width, column) => (atRight(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return [padded[0] ?? '', rule, ...padded.slice(1)];
}

const comparison = (groups: readonly Group[]): string[] =>
  markdown(
    [
      ['documents', ...refreshes.flatMap((what) => [`${what}: Lärträff`, 'the usual script'])],
      ...sizes.map((count) => [
        count,
        ...refreshes.flatMap((what) => {
          const row = find(groups, `overview of ${count} documents`, what);
          return [
            `${value(row, 'calls')} calls, ${value(row, 's')} s`,
            `${value(row, 'usual calls')} calls, ${value(row, 'usual s')} s`,
          ];
        }),
      ]),
    ],
    true,
  );

const budgets = (groups: readonly Group[]): string[] =>
  markdown(
    [
      ['what', 'measured', 'budget', 'holds'],
      ...telling.map(([group, what, as]) => {
        const row = find(groups, group, what);
        return [as, inWords(row), budgetInWords(row), saysHolds(row)];
      }),
    ],
    false,
  );

/** What README.md says beneath "Measured", between its two marks. */
export const measured = (groups: readonly Group[], when: When): string =>
  [
    `${measuredOn(when)} Written here by \`npm run bench -- --readme\`.`,
    '',
    ...comparison(groups),
    '',
    ...budgets(groups),
  ].join('\n');

export function writeReadme(groups: readonly Group[], when: When): void {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('README.md has no place for what was measured');
  writeFileSync('README.md', `${before}${begin}\n\n${measured(groups, when)}\n\n${end}${after}`);
}
