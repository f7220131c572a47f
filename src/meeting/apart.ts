import type { Language } from './minutes';
import type { ParagraphBlock } from './outline';
import { type Piece, paragraph } from './templates/piece';
import type { InBoth } from './templates/template';
import { keyOf } from './words';

/** Above notes without a heading that meetings are known by, so that new minutes do not take them in. */
const heading: InBoth<string> = { sv: 'Det som stod här innan', en: 'What stood here before' };
const mark = 'lartraff:before';

const words: ReadonlySet<string> = new Set(Object.values(heading).map(keyOf));

/** Whether a paragraph is that heading: by its mark, also when people call it something else. */
export const keepsApart = ({ heading: level, marks, text }: ParagraphBlock): boolean =>
  marks.includes(mark) || (level === 1 && words.has(keyOf(text)));

export const apartPiece = (language: Language): Piece => paragraph(heading[language], { heading: 1, mark });
