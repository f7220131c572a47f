import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { installationWords } from '../../src/text/installationPanels';

const isWritten = (name: string) => name.endsWith('.md');
const inside = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
    : [];
const pages = [...readdirSync('.'), ...inside('docs'), ...inside('templates')].filter(isWritten);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const textOf = (page: string) => readFileSync(page, 'utf8');
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part);

/** Of an A4 between its margins, in pixels. */
const pageWidth = 680;

/** As GitHub makes the anchor of a heading. */
const anchorsIn = (page: string) =>
  found(textOf(page), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('the guides and the pages about the project are there', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']),
  );
});

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  test('leads nowhere that is not there', () => {
    const links = found(withoutCode(text), /(?:\]\(|<img src=")([^)"\s]+)[)"]/g).filter(
      (link) => !/^[a-z]+:/.test(link),
    );
    for (const link of links) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect([link, existsSync(target)]).toEqual([link, true]);
      if (anchor !== undefined) expect(anchorsIn(target)).toContain(decodeURI(anchor));
    }
  });

  test('names only commands and places that are there', () => {
    const commands = found(text, /\bnpm (?:run )(?:--silent )?([\w:-]+)/g);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    const places = found(text, /`((?:src|tests|local|deploying|docs|templates)\/[\w./-]*)`/g);
    expect(places.filter((place) => !existsSync(resolve(place)))).toEqual([]);
    expect(
      found(text, /\bnode ([\w./]+)/g).filter((file) => /^(tests|local)/.test(file) && !existsSync(file)),
    ).toEqual([]);
  });

  test('every picture says in words what it shows', () => {
    const said = [...found(text, /!\[(.*?)\]\(/g), ...found(text, /<img\b(?:[^>]*? alt="(.*?)")?/g)];
    expect(said.filter((words) => words.trim() === '')).toEqual([]);
  });
});

test('each probe of the installation is told of, with what it settles', () => {
  const [, table = ''] = textOf('docs/google.md').split(/^## What the check of the installation settles$/m);
  const [probesIn = ''] = table.split(/^## /m);
  const told = found(probesIn, /^\| (`[^|]*`) +\|/gm).flatMap((cell) => found(cell, /`(\w+)`/g));
  expect(told.sort()).toEqual(Object.keys(installationWords.sv.probes).sort());
  expect(Object.keys(installationWords.en.probes)).toEqual(Object.keys(installationWords.sv.probes));
});

/**
 * A guide is a page that a person would read: what an A4 holds at 10 points, the administrator's with its list to
 * tick two of them. These are the words and the pictures (in pixels, their heights together) with which each was
 * printed and its pages counted. What is needed seldom has a page of its own, which the guide leads to.
 */
test.each([
  ['larledare', 440, 680],
  ['rektor', 420, 600],
  ['samordnare', 410, 500],
  ['integritet', 575, 0],
  ['administrator', 1055, 110],
  ['drive', 190, 480],
  ['en-skola', 450, 0],
  ['integritet-utkast', 450, 0],
])('docs/%s.md has not outgrown its page', (name, words, pictures) => {
  const text = textOf(`docs/${name}.md`);
  const bare = text.replace(/<img[^>]*>|!\[.*?\]\(.*?\)|\]\(.*?\)|^[|#\s:-]+$/gm, ' ');
  expect((bare.match(/[\p{L}\p{N}]\S*/gu) ?? []).length).toBeLessThanOrEqual(words);
  const heights = [...text.matchAll(/pictures\/([\w-]+\.png)(?:" (?:align="right" )?width="(\d+)")?/g)].map(
    ([, file = '', width = pageWidth]) => {
      const png = readFileSync(join('docs/pictures', file));
      return (Number(width) * png.readUInt32BE(20)) / png.readUInt32BE(16);
    },
  );
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(pictures);
});

test('each picture is shown somewhere, and none is heavy', () => {
  const shown = pages.flatMap((page) => found(textOf(page), /pictures\/([\w-]+\.png)/g));
  const pictures = readdirSync('docs/pictures');
  expect([...new Set(shown)].sort()).toEqual(pictures.sort());
  expect(pictures.filter((name) => statSync(join('docs/pictures', name)).size > 100_000)).toEqual([]);
});

test.each(['README.md', 'docs/administrator.md'])('%s tells of each scope, and of no other', (page) => {
  const { oauthScopes } = JSON.parse(textOf('appsscript.json')) as { oauthScopes: string[] };
  const told = found(textOf(page), /^\| `([\w.]+)` +\|/gm);
  expect(told.sort()).toEqual(oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, '')).sort());
});
