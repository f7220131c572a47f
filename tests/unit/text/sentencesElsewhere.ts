import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';
import { filesIn } from './everySentence';

const source = join(__dirname, '../../../src');

/**
 * Where words are no sentence of the product's: the catalogues and what is printed are walked by themselves,
 * the rules of language and the readers of minutes and of names of folders list what others write, and Google is
 * asked in its own terms.
 */
const others = /^(?:text|meeting|google|cards\/folderKind|feedback\/(?:language|subject|stems))/;

/** Three words in a row, or a Swedish letter; names of fonts are no words. */
const sentence = /^(?!.*sans-serif$).*\p{L}{2,}[,:]? \p{L}+[,:]? \p{L}+|[åäöÅÄÖ]/u;

/** Words in the code that read as if somebody should read them; of one text, or of all of src. */
export function sentencesElsewhere(code?: string): string[] {
  if (code !== undefined) return sentencesIn(code, true);
  return filesIn(source)
    .map((file) => [relative(source, file), file] as const)
    .filter(([place]) => !others.test(place))
    .flatMap(([place, file]) =>
      sentencesIn(readFileSync(file, 'utf8'), file.endsWith('x')).map((text) => `${place}: ${text}`),
    );
}

type Node = Record<string, unknown> & { type?: string };

/** What a page shows as it stands, and texts that read as sentences; not names of classes, nor what is thrown. */
function sentencesIn(code: string, tsx: boolean): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', ...parts } = node as Node;
    if (type === 'ImportDeclaration' || type === 'ThrowStatement' || isClass(parts)) return;
    const text = String((type === 'TemplateElement' ? parts.cooked : parts.value) ?? '').replace(product, '');
    if (marks[type]?.test(text)) found.push(text.trim());
    for (const part of Object.values(parts)) walk(part);
  };
  walk(parseSync(code, { syntax: 'typescript', tsx }));
  return found;
}

const product = 'Lärträff';
const marks: Record<string, RegExp> = {
  JSXText: /\p{L}/u,
  StringLiteral: sentence,
  TemplateElement: sentence,
};

const isClass = ({ name }: Record<string, unknown>): boolean =>
  (name as Node | undefined)?.type === 'Identifier' && (name as Node).value === 'class';
