import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Null where none was asked for: then the usual one, or the next that is free. */
  port: number | null;
  /** The folder that the workspace is kept in. */
  data: string;
  /** Put the old workspace aside and begin anew. */
  reset: boolean;
  /** A folder of one's own minutes to bring in. */
  folder: string | null;
}

/** The command was given wrongly; the message says what to write instead. */
export class BadOption extends Error {}

export const usage = `npm start -- [--port NUMBER] [--data FOLDER] [--reset] [--folder FOLDER]
  --port    the port to serve at; 4747 or the next free one where it is left out
  --data    the folder to keep the workspace in; workspace/ where it is left out
  --reset   put the old workspace aside and begin anew
  --folder  bring in a folder of .docx or .txt files; its subfolders are the groups`;

/** Reads the command line. Throws BadOption. */
export function readOptions(given: readonly string[], usualData: string): StartOptions | 'help' {
  const values = parsed(given);
  if (values.help) return 'help';
  return {
    port: values.port === undefined ? null : portFrom(values.port),
    data: filled('data', values.data) ?? usualData,
    reset: values.reset ?? false,
    folder: folderFrom(values.folder),
  };
}

function parsed(given: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = { port: text, data: text, folder: text, reset: flag, help: flag };
    return parseArgs({ args: [...given], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new BadOption(`${sentence}.\n${usage}`);
  }
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new BadOption(`--port is a whole number from 1 to 65535, and "${text}" is not.`);
}

function folderFrom(value: string | undefined): string | null {
  const folder = filled('folder', value);
  if (folder === undefined) return null;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new BadOption(`--folder leads to ${folder}, and there is no folder there.`);
}

function filled(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value.trim() !== '') return value;
  throw new BadOption(`--${name} needs the name of a folder.`);
}
