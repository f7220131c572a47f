import * as fc from 'fast-check';
import { type Situation, type StateKey, stateOf, states } from '../../../src/overview/states';
import { wordsFor } from '../../../src/text/words';

const situation = (part: Partial<Situation>): Situation => ({
  paused: false,
  booked: false,
  weeks: null,
  plan: 6,
  minutes: false,
  ...part,
});

describe('a group between two meetings', () => {
  test.each<[StateKey, Partial<Situation>]>([
    ['booked', { booked: true, weeks: 12, minutes: true }],
    ['recent', { weeks: 6, minutes: true }],
    ['recent', { weeks: 0, minutes: true }],
    ['longer', { weeks: 7, minutes: true }],
    ['starting', {}],
    ['unreadable', { minutes: true }],
    ['paused', { paused: true, booked: true, weeks: 1, minutes: true }],
  ])('is %s', (state, part) => {
    expect(stateOf(situation(part))).toBe(state);
  });

  test('is always in one state, and a booked meeting is never called long ago', () => {
    const any = fc.record<Situation>({
      paused: fc.boolean(),
      booked: fc.boolean(),
      weeks: fc.option(fc.nat(60)),
      plan: fc.integer({ min: 1, max: 40 }),
      minutes: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (one) => {
        const state = stateOf(one);
        expect(states[state]).toBeDefined();
        if (one.booked) expect(state).not.toBe('longer');
      }),
    );
  });
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('how a state is shown', () => {
  test.each(Object.entries(states))(
    '%s has words in both languages and strong contrast',
    (key, { ink, ground }) => {
      const contrast = (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
      expect(contrast).toBeGreaterThanOrEqual(8);
      for (const language of ['sv', 'en'] as const) {
        const words = wordsFor(language).overview.states[key as StateKey];
        expect(words).toMatch(/\S/);
        expect(words).not.toMatch(/försenad|saknas|inaktiv|brist|late|missing|inactive/i);
      }
    },
  );
});
