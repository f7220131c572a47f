import { runInNewContext } from 'node:vm';
import { dataInPage, scriptInPage, stylesInPage } from '../../../building/inPage';
import { markup } from '../../survival/hostile/markup';

/** A script with a text in it. */
const scripted = (text: string) => `said = ${JSON.stringify(text)};`;

test('a script says the same in a page, and nothing in it ends or hides it', () => {
  const texts = [...markup, '</script>', '</SCRIPT >', '</ScRiPt\n>', '<!-- <script>', '`', '`\u0024{1}`'];
  let tried = 0;
  for (const text of texts) {
    if (/<\?|\?>/.test(text)) {
      expect(() => scriptInPage(scripted(text))).toThrow('scriptlet');
      continue;
    }
    const written = scriptInPage(scripted(text));
    expect(written).not.toMatch(/<\/script|<!--|`/i);
    const page = { said: '' };
    runInNewContext(written, page);
    expect(page.said).toBe(text);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(200);
});

test('styles hold nothing that ends them', () => {
  expect(stylesInPage('p{color:red}')).toBe('p{color:red}');
  for (const styles of ['</style>', '</STYLE >', 'p{content:"<?"}', '`'])
    expect(() => stylesInPage(styles)).toThrow();
});

test('data has no sign of markup and says the same', () => {
  const written = dataInPage({ markup });
  expect(written).not.toMatch(/[<>&]/);
  expect(JSON.parse(written)).toEqual({ markup });
});
