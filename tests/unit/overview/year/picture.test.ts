import * as fc from 'fast-check';
import { headMarkup } from '../../../../src/overview/year/head';
import { plotPages, plotSvg } from '../../../../src/overview/year/picture';
import { fitted, widthOf, wrapped } from '../../../../src/overview/year/textWidth';
import { plotPanelWords } from '../../../../src/text/plotPanels';
import { group, meetingsOn, viewOf } from './example';

const { picture: sv } = plotPanelWords.sv;
const { picture: en } = plotPanelWords.en;

/** Reads XML as far as these pictures go: throws where an element is not closed or a sign stands loose. */
function elementsIn(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = xml.replace(/<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, end, name, __, single) => {
    if (end) expect(open.pop()).toBe(name);
    else names.push(name);
    if (!end && !single) open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  return names;
}

/** A name has as many lines as it needs. */
const isPlain = (name: string) => name !== 'tspan';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"><img src=x onerror=x>',
    '&#0;',
    ']]>',
    '=1+1',
    '\ud800',
  ),
);

test('whatever a group is called, it is text, and the picture is the same elements', () => {
  const plain = elementsIn(plotSvg(viewOf([group({ meetings: meetingsOn('2025-09-01') })]), sv));
  fc.assert(
    fc.property(hostile, hostile, (name, words) => {
      const state = { key: 'recent' as const, words };
      const view = viewOf([group({ name, state, meetings: meetingsOn('2025-09-01') })]);
      expect(elementsIn(plotSvg(view, sv)).filter(isPlain)).toEqual(plain.filter(isPlain));
    }),
  );
});

test('says each mark in words, leads nowhere, and holds nothing but the picture', () => {
  const view = viewOf([group({ meetings: meetingsOn('2025-09-16'), next: '2025-12-02' })]);
  const svg = plotSvg(view, sv);
  expect(svg).toContain('<title>Matematik 4–6, vecka 38: träff 16 september</title>');
  expect(svg).toContain('<title>Matematik 4–6, vecka 49: nästa träff 2 december, inbokad</title>');
  expect(plotSvg(view, en)).toContain('<title>Matematik 4–6, week 38: meeting 16 September</title>');
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|https?:|script|url\(/);
});

test('a group without a mark is told of in words', () => {
  const state = { key: 'starting' as const, words: 'Startar upp' };
  expect(plotSvg(viewOf([group({ state })]), sv)).toContain('>Startar upp</text>');
});

test.each([
  [0, 1],
  [1, 1],
  [44, 1],
  [45, 2],
  [200, 5],
])('%i groups are %i printed pages, each with its head, and every group on one of them', (count, most) => {
  const names = Array.from({ length: count }, (_, index) => `Grupp ${index} ${'å'.repeat(index % 120)}`);
  const view = viewOf(names.map((name) => group({ name, meetings: meetingsOn('2025-09-16') })));
  const pages = plotPages(view, sv);
  expect(pages.length).toBe(most);
  for (const page of pages) {
    expect(page).toContain('>Lärgruppernas träffar läsåret 2025–2026</text>');
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(page) ?? []).map(Number);
    expect((height / width) * 277).toBeLessThanOrEqual(187);
  }
  const dots = pages.join('').split('class="plot-meeting"').length - 1;
  // One more on each page, for each sign that shows a meeting.
  expect(dots).toBe(count + 2 * pages.length);
});

test('a long name stands on two lines, as far as it fits', () => {
  const name = 'Matematik för nyanlända elever i årskurs 4–6 på Ängsskolan och Lindskolan';
  const lines = /<tspan[^>]*>([^<]*)<\/tspan><tspan[^>]*>([^<]*)</.exec(
    plotSvg(viewOf([group({ name })]), sv),
  );
  expect(lines?.slice(1).join(' ')).toBe(name);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 20, max: 300 }),
      (text, room) => {
        const shown = wrapped(text, room, 12, 2);
        expect(shown.length).toBeLessThanOrEqual(2);
        for (const line of shown) expect(widthOf(line, 12)).toBeLessThanOrEqual(room);
        if (!shown.at(-1)?.endsWith('…')) expect(shown.join(' ')).toBe(text);
      },
    ),
  );
});

test('no two numbers of weeks stand in each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 3, max: 24, noNaN: true }), (week) => {
      const { weeks } = viewOf([]);
      const head = headMarkup({ weeks, today: null }, sv, { week, row: 20, mark: 4 }, 11);
      const middles = [...head.matchAll(/<text x="([\d.]+)"[^>]*anchor="middle"[^>]*>\d+</g)].map(([, x]) =>
        Number(x),
      );
      expect(middles.length).toBeGreaterThan(8);
      const apart = middles.slice(1).map((x, index) => x - (middles[index] ?? 0));
      expect(Math.min(...apart)).toBeGreaterThan(1.3 * 0.85 * 11);
    }),
  );
});

test('a name is cut where it would not fit, at a whole character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 20, max: 300 }),
      (name, room) => {
        const shown = fitted(name, room, 12);
        expect(widthOf(shown, 12)).toBeLessThanOrEqual(room);
        if (shown !== name) expect(name.startsWith(shown.slice(0, -1))).toBe(true);
      },
    ),
  );
});
