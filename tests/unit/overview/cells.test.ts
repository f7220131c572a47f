import fc from 'fast-check';
import { cell, plainText } from '../../../src/overview/cells';

test('text stands on one line, whole and not too long', () => {
  expect(plainText('två\nrader\u0007 och\u00a0 mellanslag ')).toBe('två rader och mellanslag');
  expect(plainText('en halv \ud83d bokstav \ude42')).toBe('en halv bokstav');
  expect(cell('x'.repeat(600)).text).toBe(`${'x'.repeat(499)}…`);
  expect(Array.from(plainText('🙂'.repeat(30), 20))).toEqual([...Array(19).fill('🙂'), '…']);
});

test('whatever is written is read back as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
      const once = plainText(text);
      expect(plainText(once)).toBe(once);
      expect(once).not.toMatch(/[\p{Cc}\n]/u);
      expect(() => encodeURIComponent(once)).not.toThrow();
      expect(Array.from(once).length).toBeLessThanOrEqual(500);
    }),
  );
});
