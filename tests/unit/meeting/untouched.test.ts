import type { Language } from '../../../src/meeting/minutes';
import type { Block } from '../../../src/meeting/outline';
import { readMinutes } from '../../../src/meeting/read';
import { templates } from '../../../src/meeting/templates';
import type { Piece } from '../../../src/meeting/templates/piece';
import { templatePieces } from '../../../src/meeting/templates/pieces';
import type { TemplatePart } from '../../../src/meeting/templates/template';
import { insertion, nothingCarried } from './insertion';

const [part] = templates.lartraff.parts as [TemplatePart];
const context = { today: '2025-11-20', title: null, folder: null };

/** What the add-on writes, as the outline of the document then is; marks only when asked for. */
const blocksOf = (pieces: readonly Piece[], marks: boolean): Block[] =>
  pieces.map((piece): Block => {
    if (piece.kind === 'table') {
      return {
        kind: 'table',
        rows: piece.rows,
        ...(marks && { rowMarks: piece.marks.map((mark) => [mark]) }),
      };
    }
    const { text, heading, mark } = piece;
    return {
      kind: 'paragraph',
      text,
      heading,
      list: null,
      headingId: null,
      bold: false,
      marks: marks && mark ? [mark] : [],
    };
  });

const written = (language: Language, change: (blocks: Block[]) => void = () => {}, marks = true) => {
  const blocks = blocksOf(
    templatePieces(
      insertion(templates.lartraff, part, {
        language,
        date: '2025-11-18',
        carried: { ...nothingCarried, group: 'Bild F–9' },
      }),
    ),
    marks,
  );
  change(blocks);
  return readMinutes({ tabs: [{ id: 't.0', title: 'Flik 1', blocks }] }, context);
};

describe.each(['sv', 'en'] as const)('the template as it is written, in %s', (language) => {
  it.each([true, false])('holds nothing but its date and group (marks: %s)', (marks) => {
    const [minutes, another] = written(language, undefined, marks);
    expect(another).toBeUndefined();
    expect(minutes).toMatchObject({
      language,
      template: 'lartraff',
      date: { iso: '2025-11-18', certain: true },
      time: null,
      group: 'Bild F–9',
      schools: [],
      leader: null,
      secretary: null,
      present: [],
      focus: null,
      invite: null,
      share: null,
      nextDate: null,
      nextTask: null,
      taskKind: [],
      status: 'draft',
      place: { tab: 0, block: 0 },
    });
    expect(minutes?.sections.map(({ key }) => key)).toEqual([
      ...part.sections.map(({ key }) => key),
      'feedback',
    ]);
    expect(minutes?.sections.filter((section) => section.written)).toEqual([]);
    expect(Object.keys(minutes?.fields ?? {})).toHaveLength(14);
  });

  it('sees what the group writes on the lines that wait for it', () => {
    const [minutes] = written(language, (blocks) => {
      for (const block of blocks) {
        if (block.kind === 'paragraph' && /^(?:Vi tror|We believe):$/.test(block.text))
          block.text += ' 12 av 20 kan.';
      }
    });
    expect(minutes?.sections.filter((section) => section.written).map(({ key }) => key)).toEqual([
      'knowBelieve',
    ]);
  });

  it('finds sections and fields by their marks when every word of theirs is changed', () => {
    const [minutes] = written(language, (blocks) => {
      for (const block of blocks) {
        if (block.kind === 'table') block.rows = block.rows.map(([, value = '']) => ['Qqq', value]);
        else if (block.heading === 2) block.text = 'Zzz';
      }
    });
    expect(minutes?.sections.map(({ key }) => key)).toEqual([
      ...part.sections.map(({ key }) => key),
      'feedback',
    ]);
    expect(minutes?.date?.iso).toBe('2025-11-18');
    expect(minutes?.group).toBe('Bild F–9');
  });
});
