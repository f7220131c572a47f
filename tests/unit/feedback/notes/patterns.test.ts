import { grammars } from '../../../../src/feedback/language/grammars';

/** A word that two sides of a repeated choice can match makes the time double with every such word. */
test.each(['sv', 'en'] as const)('no word fits two sides of a choice that is repeated: %s', (language) => {
  const { classes, rules } = grammars[language];
  const fits = (side: string, word: string) =>
    classes[side] !== undefined && new RegExp(`^(?:${classes[side]})$`, 'u').test(word);
  const twice = Array.from(rules.matchAll(/\(([^()]*)\)\*/g)).flatMap(([choice, inner = '']) => {
    const sides = inner.split('|').map((side) => side.trim());
    const words = sides.filter((side) => /^\p{Ll}+$/u.test(side));
    return words
      .filter((word) => sides.some((side) => fits(side, word)))
      .map((word) => `${word} in ${choice}`);
  });
  expect(twice).toEqual([]);
});
