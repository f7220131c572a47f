import fc from 'fast-check';
import type { Block } from '../../../src/meeting/outline';
import { readMinutes } from '../../../src/meeting/read';
import type { Piece } from '../../../src/meeting/templates/piece';
import { templatePieces } from '../../../src/meeting/templates/pieces';
import { insertion } from './insertion';
import { carried, choices, expectedOf, nameOf } from './insertions';

/** The outline of a document in which only these pieces stand. */
const blocksOf = (pieces: readonly Piece[], marks: boolean): Block[] =>
  pieces.map((piece): Block => {
    if (piece.kind === 'table')
      return {
        kind: 'table',
        rows: piece.rows,
        ...(marks && { rowMarks: piece.marks.map((mark) => [mark]) }),
      };
    const { text, heading, mark } = piece;
    const about = { list: null, headingId: null, bold: false };
    return { kind: 'paragraph', text, heading, ...about, marks: marks && mark ? [mark] : [] };
  });

const read = (blocks: Block[]) =>
  readMinutes(
    { tabs: [{ id: 't.0', title: 'Flik 1', blocks }] },
    { today: '2025-11-20', title: null, folder: null },
  );

describe.each(choices.map((choice) => [nameOf(choice), choice] as const))('%s', (_, choice) => {
  const { template, part, ...more } = choice;

  test.each([true, false])(
    'read back it is what was inserted, whatever it opens with (marks: %s)',
    (marks) => {
      fc.assert(
        fc.property(carried, (opens) => {
          const pieces = templatePieces(insertion(template, part, { ...more, carried: opens }));
          const [minutes, another] = read(blocksOf(pieces, marks));
          expect(another).toBeUndefined();
          expect(minutes).toMatchObject(expectedOf(choice, opens));
          expect(minutes?.date).toEqual({ iso: '2025-11-20', certain: true });
          expect(minutes?.sections.map(({ key, written }) => [key, written])).toEqual(
            [...part.sections.map(({ key }) => key), ...(template.feedback ? ['feedback'] : [])].map(
              (key) => [key, false],
            ),
          );
        }),
        { numRuns: 60 },
      );
    },
  );
});
