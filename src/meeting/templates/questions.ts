import type { Language } from '../minutes';
import { type Piece, paragraph } from './piece';
import type { InBoth } from './template';

/**
 * Twice a year a group can tell its principal what the feedback is like (domain: 4.7): a heading, one line,
 * and three statements with boxes to tick.
 */
export const questions: InBoth<{ heading: string; line: string; statements: string[] }> = {
  sv: {
    heading: 'Hur är återkopplingen vi får?',
    line: 'Kryssa tillsammans. Svaret är gruppens och visar rektor vad som är till nytta.',
    statements: [
      'Återkopplingen vi får är något vi bett om:  ☐ stämmer  ☐ stämmer delvis  ☐ stämmer inte',
      'Återkopplingen vi får är till nytta:  ☐ stämmer  ☐ stämmer delvis  ☐ stämmer inte',
      'Återkopplingen vi får är lagom mycket:  ☐ stämmer  ☐ stämmer delvis  ☐ stämmer inte',
    ],
  },
  en: {
    heading: 'What is the feedback we get like?',
    line: 'Tick together. The answer is the group’s and shows the principal what is of use.',
    statements: [
      'The feedback we get is asked for:  ☐ true  ☐ partly  ☐ not',
      'The feedback we get is useful:  ☐ true  ☐ partly  ☐ not',
      'The feedback we get is the right amount:  ☐ true  ☐ partly  ☐ not',
    ],
  },
};

export const questionPieces = (language: Language): Piece[] => {
  const { heading, line, statements } = questions[language];
  return [
    paragraph(heading, { heading: 2, mark: 'lartraff:section:questions' }),
    paragraph(line, { look: 'prompt' }),
    ...statements.map((statement) => paragraph(statement)),
    paragraph(''),
  ];
};
