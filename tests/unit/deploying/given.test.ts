import { givenIn } from '../../../deploying/given';

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123-45';

test.each([
  ['script', id],
  ['script', `https://script.google.com/d/${id}/edit`],
  ['script', `https://script.google.com/a/example.org/d/${id}/edit?usp=drive_web`],
  ['script', `https://script.google.com/home/projects/${id}/edit`],
  ['file', `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`],
  ['file', `https://docs.google.com/document/u/1/d/${id}/edit`],
])('a %s is known by what was pasted: %s', (kind, pasted) => {
  expect(givenIn(pasted)).toEqual({ kind, id });
});

test.each(['script.google.com', 'https://drive.google.com/drive/my-drive', 'vet inte'])(
  'nothing is guessed from "%s"',
  (pasted) => {
    expect(givenIn(pasted)).toEqual({ kind: 'unclear' });
  },
);
