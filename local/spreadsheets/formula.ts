/** The one formula that is calculated here: a link with a text. Everything else is kept as it was typed. */
const hyperlink = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*(?:[;,]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i;

export interface Hyperlink {
  uri: string;
  label: string;
}

/** What `=HYPERLINK("address"; "text")` links to and says; null for any other formula. */
export function hyperlinkOf(formula: string): Hyperlink | null {
  const found = hyperlink.exec(formula);
  if (!found) return null;
  const uri = (found[1] ?? '').replaceAll('""', '"');
  return { uri, label: found[2] === undefined ? uri : found[2].replaceAll('""', '"') };
}

export const isModelledFormula = (formula: string): boolean => hyperlinkOf(formula) !== null;
