import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readFile } from '../../local/inspect/file';
import type { Block } from '../../src/meeting/outline';
import { outlineOf } from '../unit/meeting/anyOutline';
import { fuzzing } from './fuzzed';
import { hostileText } from './hostileText';
import { readWhole } from './readWhole';

const name = fc.option(hostileText);

test('documents of any shape are read without an exception, and nothing is told that does not stand there', () => {
  fc.assert(fc.property(outlineOf(hostileText), name, name, readWhole), fuzzing('outlines'));
});

/** What people and programs do to minutes that were once in order. */
type Change = (blocks: Block[], at: number, other: number, words: string) => Block[];
const changes: Record<string, Change> = {
  cut: (blocks, at) => blocks.filter((_, index) => index !== at),
  double: (blocks, at) => blocks.flatMap((block, index) => (index === at ? [block, block] : [block])),
  swap: (blocks, at, other) =>
    blocks.map((block, index) => blocks[index === at ? other : index === other ? at : index] ?? block),
  join: (blocks, at) =>
    blocks.flatMap((block, index) =>
      index === at ? [] : [joined(block, index === at + 1 ? blocks[at] : undefined)],
    ),
  write: (blocks, at, other, words) =>
    changed(blocks, at, (text) => `${text.slice(0, other)}${words}${text.slice(other)}`),
  clip: (blocks, at, other) => changed(blocks, at, (text) => text.slice(other)),
  shout: (blocks, at) => changed(blocks, at, (text) => text.toUpperCase()),
  bend: (blocks, at) => changed(blocks, at, (text) => text.normalize('NFD')),
  head: (blocks, at, other) =>
    blocks.map((block, index) =>
      index === at && block.kind === 'paragraph' ? { ...block, heading: other % 7 } : block,
    ),
  table: (blocks, at, other) => [
    ...blocks.slice(0, at),
    { kind: 'table', rows: blocks.slice(at, at + (other % 9)).map((block) => cellsOf(block)) },
    ...blocks.slice(at + (other % 9)),
  ],
};

const joined = (block: Block, before: Block | undefined): Block =>
  block.kind === 'paragraph' && before?.kind === 'paragraph'
    ? { ...block, text: `${before.text}\n${block.text}` }
    : block;
const changed = (blocks: Block[], at: number, change: (text: string) => string): Block[] =>
  blocks.map((block, index) =>
    index === at && block.kind === 'paragraph' ? { ...block, text: change(block.text) } : block,
  );
const cellsOf = (block: Block): string[] =>
  block.kind === 'table' ? block.rows.flat() : block.text.split(': ');

const change = fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(60), fc.nat(60), hostileText);

test('real minutes that people have been at are too', async () => {
  const folder = join(__dirname, '../samples');
  const samples = await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFile(join(folder, file))),
  );
  const several = fc.shuffledSubarray(samples, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(several, fc.array(change, { maxLength: 12 }), fc.boolean(), (files, made, apart) => {
      const all = files.map(({ outline }) => outline.tabs.flatMap(({ blocks }) => blocks));
      const tabs = (apart ? all : [all.flat()]).map((blocks, index) => ({
        id: `t.${index}`,
        title: '',
        blocks: made.reduce(
          (now, [kind, at, other, words]) => changes[kind]?.(now, at, other, words) ?? now,
          blocks,
        ),
      }));
      readWhole({ tabs }, files[0]?.title ?? null, null);
    }),
    fuzzing('samples'),
  );
});
