import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds in a page or in the sidebar's frame, which it cannot look into from outside. */
export async function findingsIn(place: Page | Frame): Promise<string[]> {
  await place.evaluate(source);
  const found = await place.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> };
    };
    return (await axe.run({ runOnly: tags, iframes: false })).violations;
  }, rules);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
