import { casesIn, foundIn } from './corpus';

describe.each([
  'first.txt',
  'second.txt',
  'third.txt',
  'fourth.txt',
  'fifth.txt',
  'sixth.txt',
  'seventh.txt',
  'eighth.txt',
  'ninth.txt',
  'tenth.txt',
  'eleventh.txt',
])('minutes as people write them: %s', (file) => {
  it.each(casesIn(file).map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(foundIn(one)).toEqual(one.expected);
  });
});
