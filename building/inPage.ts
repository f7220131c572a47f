/**
 * A script as it can stand in a page that Apps Script reads itself and serves: `<?` opens a scriptlet there and
 * template literals have been mangled, so it throws where either is left; `</script` would end the script, however
 * it is spelled, and `<!--` hide it, so these are written in another way.
 * @param script without template literals: a backtick can then only stand in a string or a pattern, as a sign
 */
export function scriptInPage(script: string): string {
  const written = script
    .replace(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('`', '\\x60');
  if (/<\?|\?>/.test(written)) throw new Error('A scriptlet mark is left in the script of a page');
  return written;
}

/** The same for a page's styles, where nothing can be written in another way. */
export function stylesInPage(styles: string): string {
  if (/<\?|\?>|`|<\/style/i.test(styles)) throw new Error('The styles of a page hold a sign that ends them');
  return styles;
}

/** Data that is kept in an HTML file, since Apps Script knows no other: no sign in it looks like markup. */
export const dataInPage = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
