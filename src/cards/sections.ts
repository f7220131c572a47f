import type { CardSection } from './view';

/** Google refuses a section without widgets. */
export const filled = (sections: readonly CardSection[]): CardSection[] =>
  sections.filter(({ widgets }) => widgets.length > 0);
