import fc from 'fast-check';
import { monthsEn, monthsSv } from '../../src/text/dates';
import { anySigns, pieces } from '../unit/meeting/anyOutline';

/** Names that every object has, where a name is looked up. */
export const objectNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'isPrototypeOf',
] as const;

/** Signs that programs trip over: halves of pairs, controls, direction, joiners, what grows in capitals. */
const signs = [
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\0',
  '\x07',
  '\x1b[31m',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u200d',
  '\u00ad',
  '\ue907',
  '\ufffc',
  '\uffff',
  'ŉ',
  'İ',
  'ß',
  'ﬁ',
  'a\u030a',
  'Z\u0351\u036b\u0343\u036a',
  '👩‍👩‍👧‍👦',
  '🇸🇪',
  '٣',
  '４',
  '④',
  '½',
  '\u{1d7d9}',
  'שלום',
  '中文',
  '\r',
  '\v',
  '\f',
  '\u0085',
];
/** Texts that other programs take for something else. */
const traps = [
  ...objectNames,
  'undefined',
  'null',
  'NaN',
  '-0',
  '1e309',
  '[object Object]',
  '$&',
  "$'",
  '\\',
  '\\u0000',
  '%s%n',
  '%00',
  '../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "'; DROP TABLE x;--",
  '=1+1',
  '+1',
  '@SUM(1)',
  '(?:',
  '[',
  '*',
  '|',
  '\t|\t',
];

const separator = fc.constantFrom('/', '-', '.', ' ', '–', '', ', ', ' - ');
const month = fc.oneof(
  fc.integer({ min: -1, max: 14 }).map(String),
  fc.constantFrom(
    ...monthsSv,
    ...monthsEn,
    ...[...monthsSv, ...monthsEn].map((name) => name.slice(0, 3)),
    'januari.',
    'OKTOBER',
  ),
);
const year = fc.oneof(
  fc.constantFrom('', '25', '-25', "'25", '2025', '1925', '20255', '0000', '9999', '２０２５'),
  fc.integer({ min: 0, max: 3000 }).map(String),
);
/** Days in every order and hand, those of no calendar too. */
const day = fc
  .tuple(
    fc.constantFrom('', 'tis ', 'tisdag den ', 'Tue ', 'v. 45 ', 'den ', 'kl 14 ', 'idag ', 'i morgon, '),
    fc.integer({ min: -1, max: 40 }),
    separator,
    month,
    separator,
    year,
    fc.constantFrom('', 'e', ':e', 'th', ' kl. 14.30–16', 'T25:61', ' (prel.)', '?', '/11'),
    fc.boolean(),
  )
  .map(([before, date, first, named, second, yearly, after, backwards]) =>
    backwards
      ? `${before}${yearly}${second}${named}${first}${date}${after}`
      : `${before}${date}${first}${named}${second}${yearly}${after}`,
  );

const long = fc
  .tuple(fc.constantFrom(...pieces, ...signs, ...traps, ' ', '\n', 'å', 'Anna, '), fc.nat(60))
  .map(([piece, times]) => piece.repeat(times));

/** Any text that a person or a program may have put where people write. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.constantFrom(...signs, ...traps) },
      { weight: 2, arbitrary: day },
      { weight: 2, arbitrary: anySigns(8) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: long },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
