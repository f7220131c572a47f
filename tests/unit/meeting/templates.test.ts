import { fields } from '../../../src/meeting/fields';
import type { Language } from '../../../src/meeting/minutes';
import { isPrompt } from '../../../src/meeting/prompts';
import { feedbackHeading, templates } from '../../../src/meeting/templates';
import type { ParagraphPiece, Piece, TablePiece } from '../../../src/meeting/templates/piece';
import { templatePieces } from '../../../src/meeting/templates/pieces';
import type { TemplatePart } from '../../../src/meeting/templates/template';
import { insertion, nothingCarried } from './insertion';

const languages: Language[] = ['sv', 'en'];
const [part] = templates.lartraff.parts as [TemplatePart];
const parts = Object.values(templates).flatMap((template) => template.parts);
const written = (language: Language, group = 'Matematik 4–6') =>
  templatePieces(insertion(templates.lartraff, part, { language, carried: { ...nothingCarried, group } }));
const paragraphs = (pieces: Piece[]) =>
  pieces.filter((piece): piece is ParagraphPiece => piece.kind === 'paragraph');
const table = (pieces: Piece[]) => pieces.find((piece): piece is TablePiece => piece.kind === 'table');

test('the steps of a template take as long as the meeting', () => {
  const sum = (times: (number | null | undefined)[]) =>
    times.reduce<number>((all, time) => all + (time ?? 0), 0);
  for (const { sections, minutes, presets } of parts) {
    expect(sum(sections.map((section) => section.minutes))).toBe(minutes);
    for (const preset of presets)
      expect(sum(sections.map(({ key, ...own }) => preset.sections[key] ?? own.minutes))).toBe(
        preset.minutes,
      );
  }
});

test('both languages have the same prompts, and the reader knows each as a prompt', () => {
  for (const { sections } of parts)
    for (const { prompts } of sections) {
      expect(prompts.en).toHaveLength(prompts.sv.length);
      for (const prompt of [...prompts.sv, ...prompts.en])
        expect([prompt, isPrompt(prompt)]).toEqual([prompt, true]);
    }
});

test('it begins with the template’s name and the group, and ends with the small line', () => {
  expect(written('sv')[0]).toMatchObject({
    text: 'Lärträff – Matematik 4–6',
    heading: 1,
    mark: 'lartraff:template:lartraff',
  });
  expect(written('en')[0]).toMatchObject({ text: 'Learning-group meeting – Matematik 4–6' });
  expect(written('sv', '')[0]).toMatchObject({ text: 'Lärträff' });
  expect(written('sv').at(-1)).toMatchObject({
    look: 'small',
    text: expect.stringMatching(/^Skriv inga elevnamn/),
  });
});

test.each(languages)('the field table holds every field in %s, with what is known', (language) => {
  const { rows, marks } = table(written(language)) as TablePiece;
  expect(rows.map(([label]) => label)).toEqual(fields.map(({ label }) => label[language]));
  expect(marks).toEqual(fields.map(({ key }) => `lartraff:field:${key}`));
  expect(rows[0]?.[1]).toBe('2025-11-20');
  expect(rows[2]?.[1]).toBe('Matematik 4–6');
});

test.each(languages)(
  'each section in %s has its heading with time, and an empty paragraph to write in',
  (language) => {
    const pieces = paragraphs(written(language));
    for (const { key, heading, minutes } of part.sections) {
      const at = pieces.findIndex((piece) => piece.mark === `lartraff:section:${key}`);
      expect(pieces[at]).toMatchObject({
        heading: 2,
        text: minutes === null ? heading[language] : `${heading[language]} (${minutes} min)`,
      });
      const next = pieces.findIndex((piece, index) => index > at && piece.heading !== null);
      expect(pieces[next - 1]?.text).toBe('');
    }
    expect(pieces.find((piece) => piece.mark === 'lartraff:feedback')?.text).toBe(feedbackHeading[language]);
  },
);

test('only questions are grey: what one writes on after is plain', () => {
  const look = (text: string) => paragraphs(written('sv')).find((piece) => piece.text.startsWith(text))?.look;
  expect(look('Vad gjorde du?')).toBe('prompt');
  for (const line of ['Vi tror:', 'Till rektor:', '☐ En kollega', 'Samtalsmodell:'])
    expect(look(line)).toBe('plain');
});
