import * as fc from 'fast-check';
import { givenIn } from '../../../deploying/given';

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123-45';

test.each([
  ['script', id],
  ['script', `https://script.google.com/d/${id}`],
  ['script', `https://script.google.com/d/${id}/edit`],
  ['script', `https://script.google.com/a/example.org/d/${id}/edit?usp=drive_web`],
  ['script', `https://script.google.com/home/projects/${id}/edit`],
  ['spreadsheet', `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`],
  ['spreadsheet', `https://docs.google.com/a/ekasa.example/spreadsheets/d/${id}`],
  ['document', `https://docs.google.com/document/u/1/d/${id}/edit`],
  ['otherFile', `https://docs.google.com/presentation/d/${id}/edit`],
  ['otherFile', `https://drive.google.com/file/d/${id}/view`],
  ['otherFile', `https://drive.google.com/open?id=${id}`],
  ['folder', `https://drive.google.com/drive/u/0/folders/${id}`],
])('a %s is known by what was pasted: %s', (kind, pasted) => {
  expect(givenIn(pasted)).toEqual({ kind, id });
});

test.each(['', 'https://script.google.com/macros/s/'])('a deployment is no script: %s', (before) => {
  expect(givenIn(`${before}AKfycb${id}`)).toEqual({ kind: 'deployment', id: `AKfycb${id}` });
});

test.each([
  'script.google.com',
  'https://drive.google.com/drive/my-drive',
  'vet inte',
  '--parentId-of-something-else',
  `${id}" & calc`,
])('nothing is guessed from "%s"', (pasted) => {
  expect(givenIn(pasted)).toEqual({ kind: 'unclear' });
});

test('whatever is pasted, an id holds no sign that a shell would act on', () => {
  const around = fc.string({ unit: fc.constantFrom(...'/d"&|%^ \'`$;?#\n=') });
  const pasted = fc.tuple(around, fc.constantFrom(id, `https://script.google.com/d/${id}`), around);
  fc.assert(
    fc.property(pasted, (parts) => {
      const given = givenIn(parts.join(''));
      if ('id' in given) expect(given.id).toMatch(/^\w[\w-]+$/);
    }),
  );
});
