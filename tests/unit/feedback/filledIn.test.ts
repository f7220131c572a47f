import fc from 'fast-check';
import { freeStems } from '../../../src/feedback/note';
import { reactions } from '../../../src/feedback/reactions';
import { filledIn, noteText, statementOf } from '../../../src/feedback/statement';
import { nearDay } from '../../../src/text/dates';
import { feedbackEn } from '../../../src/text/en/feedback';
import { feedbackSv } from '../../../src/text/sv/feedback';

const day = '2025-11-20';

test('what the panel shows is what will stand in the document, to the letter', () => {
  const note = fc.oneof(
    fc.constantFrom('', ' ', '…', '$1 $& $$', 'ni jämförde två klasser.', 'Inget svar behövs.'),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(feedbackSv, feedbackEn),
      fc.constantFrom(...reactions),
      fc.constantFrom('Vet och tror', 'Ett … i rubriken', '2. Vad vi vet (10 min)'),
      fc.constantFrom(null, '2025-12-03', '2026-01-12'),
      fc.constantFrom(...freeStems),
      note,
      (words, reaction, heading, promised, stem, text) => {
        const { needs = null } = reaction;
        // A note without words is none: the panel sends it as little as the script writes it.
        const said = noteText(text) ? { stem: reaction.stem ?? stem, text } : null;
        const offered = statementOf(reaction, heading, words, day);
        const shown = filledIn(
          offered,
          needs,
          promised && nearDay(words.language, promised, day),
          said,
          words,
        );
        expect(shown).toBe(
          statementOf(reaction, heading, words, day, {
            promised: needs === 'date' ? promised : null,
            note: said,
          }),
        );
      },
    ),
    { numRuns: 400 },
  );
});
