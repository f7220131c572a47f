import type { Insertion } from '../../../src/meeting/templates/pieces';
import type { Template, TemplatePart } from '../../../src/meeting/templates/template';
import { nothingCarried } from '../../../src/sidebar/docs/start/draft';
import { nearDay } from '../../../src/text/dates';

export { nothingCarried };

/** A template inserted on 20 November 2025 as it is, but for what is said. */
export const insertion = (
  template: Template,
  part: TemplatePart,
  more: Partial<Insertion> = {},
): Insertion => ({
  template,
  part,
  language: 'sv',
  date: '2025-11-20',
  minutes: null,
  carried: nothingCarried,
  day: (iso) => nearDay(more.language ?? 'sv', iso, '2025-11-20'),
  ...more,
});
