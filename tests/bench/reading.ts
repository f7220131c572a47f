import { documentsGet } from '../../local/documents/toJson';
import { outlineFromJson } from '../../src/google/documentJson';
import type { Block, Outline } from '../../src/meeting/outline';
import { isPrompt } from '../../src/meeting/prompts';
import { readMinutes } from '../../src/meeting/read';
import { busy } from './busy';
import { design, type Group, median } from './figures';
import { minutesTexts, overviewBed } from './folder';

const context = { today: '2026-03-12', title: 'Lärträff', folder: null };

/** Rounds until the reader is warm, and those that count; each reads every document four times over. */
const warming = 8;
const rounds = 15;
const times = 4;

/**
 * How many documents of two pages are read a second on one core, from their outlines to minutes. Each document has
 * words in it that no other has, as what people write does; outlines are made while nothing is measured.
 */
export function reading(): Group {
  const answers = answersOfGoogle();
  let made = 0;
  const outlines = (): Outline[] =>
    answers.map((answer) => {
      made += 1;
      return withOwnWords(outlineFromJson(JSON.parse(answer)), String(made));
    });
  const speedOf = (toRead: readonly Outline[]): number => {
    const started = busy();
    for (const outline of toRead) readMinutes(outline, context);
    return (toRead.length * 1000) / (busy() - started);
  };
  const speeds = Array.from({ length: warming + rounds }, () =>
    speedOf(Array.from({ length: times }, outlines).flat()),
  ).slice(warming);
  return {
    title: 'Reading minutes of two pages, from their outlines',
    note: `Median and best of ${rounds} rounds of ${answers.length * times}, in time of one core.`,
    rows: [
      {
        what: 'documents a second',
        measures: [
          { name: 'median', value: median(speeds), unit: 'documents/s', budget: design({ atLeast: 2000 }) },
          { name: 'best', value: Math.max(...speeds), unit: 'documents/s' },
        ],
      },
    ],
  };
}

/** What documents.get says of each of the sample's minutes. */
function answersOfGoogle(): string[] {
  const { bed, documents } = overviewBed(minutesTexts.length);
  return documents.map((id) => {
    const item = bed.workspace.item(id);
    if (!item) throw new Error('The document is gone');
    return JSON.stringify(documentsGet(item, bed.workspace.content(id), { includeTabsContent: true }));
  });
}

const marked = (text: string, word: string): string =>
  text.length > 12 && !isPrompt(text) ? `${text.slice(0, 3)}${word}${text.slice(3)}` : text;

function inBlock(block: Block, word: string): Block {
  if (block.kind === 'paragraph')
    return block.heading === null ? { ...block, text: marked(block.text, word) } : block;
  const rows = block.rows.map(([label = '', ...values]) => [
    label,
    ...values.map((value) => marked(value, word)),
  ]);
  return { ...block, rows };
}

/** With a word of its own in all that people have written. */
const withOwnWords = ({ tabs }: Outline, word: string): Outline => ({
  tabs: tabs.map((tab) => ({ ...tab, blocks: tab.blocks.map((block) => inBlock(block, word)) })),
});
