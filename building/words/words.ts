import { type Language, languageOf } from '../../deploying/words/language';
import type { OwnTemplates } from '../ownTemplates';
import type { Problem } from '../problems';
import { en } from './en';
import { sv, type Words } from './sv';

const wordsFor: Record<Language, Words> = { sv, en };

/** What is to mend, a line a problem: the file, the line and the field, in words, in the language of the terminal. */
export function told(problems: readonly Problem[], environment: NodeJS.ProcessEnv): string {
  const { heading, guide, place, problems: say } = wordsFor[languageOf(environment)];
  const lines = problems.map(
    (problem) => `${place(problem.file, problem.line)}: ${say[problem.kind](problem)}.`,
  );
  return [heading, '', ...lines, '', guide].join('\n');
}

/** What goes into the build beside the product's own, a line a template. */
export function takenIn({ templates, files }: OwnTemplates, environment: NodeJS.ProcessEnv): string[] {
  const language = languageOf(environment);
  const { taken } = wordsFor[language];
  return templates.map(({ name }, index) => taken(files[index]?.file ?? '', name[language]));
}
