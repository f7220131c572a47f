/** XML as text. Whatever stands in a name can only ever become text. */
export type Markup = string & { readonly markup: true };

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// What XML does not take at all: controls, halves of surrogate pairs, the two that are no characters.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escaped = (text: string): Markup =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '') as Markup;

/** Numbers are written with at most two decimals. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  ...content: readonly Markup[]
): Markup {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return (content.length > 0 ? `${start}>${content.join('')}</${name}>` : `${start}/>`) as Markup;
}

export const short = (value: number): number => Math.round(value * 100) / 100;

export const joined = (parts: readonly Markup[]): Markup => parts.join('') as Markup;
