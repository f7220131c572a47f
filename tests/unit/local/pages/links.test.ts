import { anchorTo, googleAddress, localAddress, safeAddress } from '../../../../local/pages/shell/links';

const docs = 'https://docs.google.com';

test.each([
  [`${docs}/document/d/abc_-1/edit?tab=t.0#heading=h.x`, '/document/d/abc_-1/edit?tab=t.0#heading=h.x'],
  [`${docs}/document/u/1/d/abc/edit`, '/document/d/abc/edit'],
  [`${docs}/spreadsheets/d/s1/edit#gid=7`, '/spreadsheets/d/s1/edit#gid=7'],
  [`${docs}/document/create?folder=f1&title=Tr%C3%A4ff`, '/document/create?folder=f1&title=Tr%C3%A4ff'],
  ['https://drive.google.com/drive/folders/f1', '/drive/folders/f1'],
  ['https://drive.google.com/drive/u/0/folders/f1', '/drive/folders/f1'],
  ['https://drive.google.com/drive/', '/'],
])('%s is here at %s', (google, local) => {
  expect(localAddress(google)).toBe(local);
  expect(anchorTo(google)).toEqual({ href: local, target: '_blank', rel: 'opener' });
});

test.each([
  'https://docs.google.com.example.com/document/d/abc/edit',
  'http://docs.google.com/document/d/abc/edit',
  'https://docs.google.com/forms/d/abc',
  'https://example.com/document/d/abc',
  'inte en adress',
])('%s is not here', (href) => {
  expect(localAddress(href)).toBeNull();
});

test('what would run or read something leads nowhere', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', '']) {
    expect(safeAddress(href)).toBeNull();
    expect(anchorTo(href)).toBeNull();
  }
});

test('another site learns nothing of the window; a place in the document stays in it', () => {
  expect(anchorTo('https://example.com/')?.rel).toBe('noopener noreferrer');
  expect(anchorTo('#heading=h.x')).toEqual({ href: '#heading=h.x', target: '_self', rel: '' });
});

test("a page's address has its match at Google", () => {
  expect(googleAddress('/document/d/abc/edit?tab=t.0')).toBe(`${docs}/document/d/abc/edit?tab=t.0`);
  expect(googleAddress('/drive/folders/f')).toBe('https://drive.google.com/drive/folders/f');
  expect(googleAddress('/elsewhere')).toBeNull();
});
