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

type BadSentence =
  | 'unknownOption'
  | 'strayWord'
  | 'valueLeftOut'
  | 'valueTooMany'
  | 'takenByNpm'
  | 'unknownProject'
  | 'unknownLanguage'
  | 'projectAndBound';

/** The command was given wrongly; `sentence` is a key of the words. */
export class BadOption extends Error {
  constructor(
    readonly sentence: BadSentence,
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
  const taken = takenByNpm(environment);
  if (taken !== null) throw new BadOption('takenByNpm', taken, usual);
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

/** Without `--` before them npm keeps the options for itself: a dry run would be a real one. */
function takenByNpm(environment: NodeJS.ProcessEnv): string | null {
  const names = Object.keys(options).filter((name) => name !== 'help');
  const taken = names.find((name) => environment[`npm_config_${name.replaceAll('-', '_')}`]);
  return taken === undefined ? null : `--${taken}`;
}

function parsed(given: readonly string[], language: Language) {
  try {
    return parseArgs({ args: [...given], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, name = given.join(' ')] = /'([^' ]+)/.exec(message) ?? [];
    throw new BadOption(sentenceOf(code, name), name, language);
  }
}

/** As parseArgs of Node tells what is wrong. */
function sentenceOf(code: string | undefined, name: string): BadSentence {
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return 'strayWord';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return 'unknownOption';
  return Object.entries(options).some(([own, { type }]) => `--${own}` === name && type === 'string')
    ? 'valueLeftOut'
    : 'valueTooMany';
}
