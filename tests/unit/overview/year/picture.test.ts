import * as fc from 'fast-check';
import { plotPages, plotSvg } from '../../../../src/overview/year/picture';
import { fitted, widthOf } from '../../../../src/overview/year/textWidth';
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
      expect(elementsIn(plotSvg(view, sv))).toEqual(plain);
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
