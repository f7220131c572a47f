import type { Language } from '../minutes';
import { type Piece, paragraph } from './piece';
import type { InBoth } from './template';

/**
 * Twice a year a group can tell its principal what the feedback is like (domain: 4.7): a heading, one line,
 * and three statements with boxes to tick.
 */
export const questions: InBoth<{ heading: string; line: string; statements: string[] }> = {
  sv: {
    heading: 'Så är återkopplingen vi får',
    line: 'Kryssa tillsammans det ni tycker. Svaret är gruppens.',
    statements: [
      'Något vi bett om   ☐ stämmer   ☐ stämmer delvis   ☐ stämmer inte',
      'Till nytta   ☐ stämmer   ☐ stämmer delvis   ☐ stämmer inte',
      'Lagom mycket   ☐ stämmer   ☐ stämmer delvis   ☐ stämmer inte',
    ],
  },
  en: {
    heading: 'This is the feedback we get',
    line: 'Tick together what you think. The answer is the group’s.',
    statements: [
      'Asked for   ☐ true   ☐ partly true   ☐ not true',
      'Useful   ☐ true   ☐ partly true   ☐ not true',
      'The right amount   ☐ true   ☐ partly true   ☐ not true',
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
