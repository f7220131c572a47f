import { parseArgs } from 'node:util';
import { type Language, languageOf } from './words/language';

/** The two projects of an add-on: one to try in, one that everyone has. */
export const addOnProjects = ['pilot', 'production'] as const;
export type AddOnProject = (typeof addOnProjects)[number];

export interface DeployOptions {
  /** Null where it is to be asked for. */
  project: AddOnProject | null;
  /** The second way: bound to one spreadsheet and one template document. */
  bound: boolean;
  /** Everything but talking to Google. */
  dryRun: boolean;
  language: Language;
  /** Where it is kept which script projects there are; null for the usual folder. */
  records: string | null;
  help: boolean;
}

/** The command was given wrongly; `sentence` is a key of the words. */
export class BadOption extends Error {
  constructor(
    readonly sentence: 'unknownOption' | 'unknownProject' | 'unknownLanguage' | 'projectAndBound',
    readonly given: string,
    readonly language: Language,
  ) {
    super(sentence);
  }
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = { project: text, lang: text, records: text, bound: flag, 'dry-run': flag, help: flag };

/** Reads the command line. Throws BadOption. */
export function readOptions(given: readonly string[], environment: NodeJS.ProcessEnv): DeployOptions {
  const usual = languageOf(environment);
  const values = parsed(given, usual);
  const language = values.lang ?? usual;
  if (language !== 'sv' && language !== 'en') throw new BadOption('unknownLanguage', language, usual);
  const project = values.project ?? null;
  const known = addOnProjects.find((name) => name === project) ?? null;
  if (project !== known) throw new BadOption('unknownProject', project ?? '', language);
  const bound = values.bound ?? false;
  if (bound && known) throw new BadOption('projectAndBound', known, language);
  const { records = null, help = false, 'dry-run': dryRun = false } = values;
  return { project: known, bound, dryRun, language, records, help };
}

function parsed(given: readonly string[], language: Language) {
  try {
    return parseArgs({ args: [...given], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [, name = given.join(' ')] = /'([^']+)'/.exec((error as Error).message) ?? [];
    throw new BadOption('unknownOption', name, language);
  }
}
