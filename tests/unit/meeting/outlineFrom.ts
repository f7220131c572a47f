import type { Block, Outline, OutlineTab } from '../../../src/meeting/outline';

/**
 * An outline from a small markup: "# " to "###### " headings, "**…**" a line in bold, "- " a bullet,
 * "| a | b |" rows of a table, "=== name" a new tab, "⏎" a soft line break.
 */
export function outlineFrom(text: string): Outline {
  const tabs: OutlineTab[] = [];
  let tab: OutlineTab = { id: 't.0', title: 'Flik 1', blocks: [] };
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const name = /^=== (.*)$/.exec(line)?.[1];
    if (name !== undefined) {
      if (tab.blocks.length > 0) tabs.push(tab);
      tab = { id: `t.${tabs.length}`, title: name, blocks: [] };
    } else add(tab.blocks, line);
  }
  return { tabs: [...tabs, tab] };
}

function add(blocks: Block[], line: string): void {
  if (line.startsWith('|')) {
    const row = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('⏎', '\n'));
    const last = blocks[blocks.length - 1];
    if (last?.kind === 'table') last.rows.push(row);
    else blocks.push({ kind: 'table', rows: [row] });
    return;
  }
  const heading = /^(#{1,6}) (.*)$/.exec(line);
  const list = /^( *)- (.*)$/.exec(line);
  const bold = /^\*\*[^*]*\*\*$/.test(line);
  blocks.push({
    kind: 'paragraph',
    text: (heading?.[2] ?? list?.[2] ?? line).replaceAll('**', '').replaceAll('⏎', '\n'),
    heading: heading ? (heading[1] ?? '').length : null,
    list: list ? (list[1] ?? '').length / 2 : null,
    headingId: heading ? `h.${blocks.length}` : null,
    bold,
    marks: [],
  });
}
