import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalKey } from '../src/meeting/minutes';
import { titleKey } from '../src/meeting/ownWords';
import { templates } from '../src/meeting/templates';
import type { Template } from '../src/meeting/templates/template';
import { JsonError, type JsonFile, readJson } from './json';
import { type Problem, problemAt } from './problems';
import { templateIn } from './template';

interface Read {
  file: string;
  json: JsonFile;
  template: Template;
}

export interface OwnTemplates {
  templates: Template[];
  /** File and text of each, in the order of `templates`: for whoever wants the line of a heading. */
  files: { file: string; text: string }[];
  problems: Problem[];
}

/** Each of its own: a name that begins with a letter, in signs that any machine keeps. */
const rightName = /^[a-z][a-z0-9-]{0,39}\.json$/;

/**
 * A municipality's own templates: the .json files right in a folder, by their names. One that an editor has
 * made a .json.txt of, without showing it, is told of.
 */
export function readOwnTemplates(folder: string): OwnTemplates {
  const problems: Problem[] = [];
  const read: Read[] = [];
  const files: OwnTemplates['files'] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!/\.json(\.txt)?$/i.test(name)) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const found = rightName.test(name)
      ? oneTemplate(file, `own:${name.slice(0, -'.json'.length)}`, text)
      : [{ file, line: null, kind: 'fileName' as const, about: name, allowed: '' }];
    if (Array.isArray(found)) problems.push(...found);
    else {
      read.push({ file, ...found });
      files.push({ file, text });
    }
  }
  problems.push(...sameNames(read));
  return { templates: read.map(({ template }) => template), files, problems };
}

function oneTemplate(file: string, key: MunicipalKey, text: string): Omit<Read, 'file'> | Problem[] {
  try {
    const json = readJson(text);
    const template = templateIn(file, key, json);
    return Array.isArray(template) ? template : { json, template };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return [{ file, line: error.line, kind: error.kind, about: error.given, allowed: '' }];
  }
}

/** Minutes are known by the name of their template, so no two may have the same. */
function sameNames(read: readonly Read[]): Problem[] {
  const taken = new Set(Object.values(templates).flatMap(({ name }) => Object.values(name).map(titleKey)));
  return read.flatMap(({ file, json, template: { name } }) => {
    const own = [...new Set(Object.values(name).map(titleKey))];
    const isTaken = own.some((words) => taken.has(words));
    for (const words of own) taken.add(words);
    return isTaken ? [problemAt(file, json, ['name'], 'sameName', name.sv)] : [];
  });
}

export { takenIn, told } from './words/words';
