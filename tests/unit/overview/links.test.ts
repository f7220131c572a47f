import * as fc from 'fast-check';
import { documentLink, folderLink, newDocumentLink, readLink } from '../../../src/overview/links';

const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456';

describe('what someone pasted', () => {
  test.each([
    [`https://drive.google.com/drive/folders/${id}`, { kind: 'id', id }],
    [`https://drive.google.com/drive/u/1/folders/${id}?usp=sharing`, { kind: 'id', id }],
    [`  https://drive.google.com/drive/folders/${id}/  `, { kind: 'id', id }],
    [`http://localhost:8700/drive/folders/${id}`, { kind: 'id', id }],
    [`Lärgrupper: https://drive.google.com/drive/folders/${id}`, { kind: 'id', id }],
    [`https://drive.google.com/open?id=${id}`, { kind: 'id', id }],
    [id, { kind: 'id', id }],
    [`https://docs.google.com/document/d/${id}/edit?tab=t.0`, { kind: 'file' }],
    [`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`, { kind: 'file' }],
    [`https://drive.google.com/file/d/${id}/view`, { kind: 'file' }],
    ['https://drive.google.com/drive/my-drive', { kind: 'page' }],
    ['https://drive.google.com/drive/u/0/shared-drives', { kind: 'page' }],
    ['https://ekasa.example/', { kind: 'nothing' }],
    ['mappen', { kind: 'nothing' }],
    ['', { kind: 'nothing' }],
  ])('%s', (pasted, found) => {
    expect(readLink(pasted)).toEqual(found);
  });
});

describe('links in cells', () => {
  test('lead to a document, a tab, a heading, a folder', () => {
    expect(documentLink(id)).toBe(`https://docs.google.com/document/d/${id}/edit`);
    expect(documentLink(id, 't.0', 'h.x1')).toBe(
      `https://docs.google.com/document/d/${id}/edit?tab=t.0#heading=h.x1`,
    );
    expect(folderLink(id)).toBe(`https://drive.google.com/drive/folders/${id}`);
    expect(newDocumentLink(id)).toBe(`https://docs.google.com/document/create?folder=${id}`);
  });

  test('lead nowhere else, whatever the ids are', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constant('javascript:alert(1)'),
      fc.constant('../../evil'),
      fc.constant(id),
    );
    fc.assert(
      fc.property(anything, anything, anything, (one, tab, heading) => {
        const link = documentLink(one, tab, heading);
        if (link !== null)
          expect(link).toMatch(
            /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit(\?tab=t\.[\w.-]+)?(#heading=h\.[\w.-]+)?$/,
          );
        const made = newDocumentLink(one);
        if (made !== null)
          expect(made).toMatch(/^https:\/\/docs\.google\.com\/document\/create\?folder=[\w-]+$/);
        const folder = folderLink(one);
        if (folder !== null) expect(folder).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\/[\w-]+$/);
      }),
    );
  });
});
