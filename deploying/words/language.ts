export type Language = 'sv' | 'en';

/** The language of the terminal, as POSIX says it; where nothing says, as the machine is set. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return (said || Intl.DateTimeFormat().resolvedOptions().locale).startsWith('sv') ? 'sv' : 'en';
}
