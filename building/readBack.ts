import { type Language, languages } from '../src/languages/languages';
import { extraFields, fields } from '../src/meeting/fields';
import type { FieldKey, Minutes } from '../src/meeting/minutes';
import { readMinutes } from '../src/meeting/read';
import { municipal } from '../src/meeting/templates/municipal';
import { templatePieces } from '../src/meeting/templates/pieces';
import type { Template, TemplatePart } from '../src/meeting/templates/template';
import { blockOf } from '../src/meeting/topPlace';
import { type Path, readJson } from './json';
import { type Problem, type ProblemKind, problemAt } from './problems';

/**
 * Inserts each of the municipality's templates into an empty document and reads it again, as the add-on
 * will: what would be read as something else is told here, and not in a group's minutes. `files` are in
 * the order of the templates.
 */
export const readBack = (files: readonly { file: string; text: string }[]): Problem[] =>
  municipal.flatMap((template, index) => {
    const { file = '', text = '{}' } = files[index] ?? {};
    const json = readJson(text);
    const found = differenceIn(template);
    return found ? [problemAt(file, json, found.path, found.kind, found.about)] : [];
  });

interface Difference {
  path: Path;
  kind: ProblemKind;
  about: string;
}

function differenceIn(template: Template): Difference | null {
  for (const part of template.parts)
    for (const language of languages)
      for (const marked of [true, false]) {
        const found = difference(template, part, language, inserted(template, part, language, marked));
        if (found) return found;
      }
  return null;
}

const known = { date: '2025-11-20', group: 'Matematik 4–6', leader: 'Petra Lundin' };

function inserted(template: Template, part: TemplatePart, language: Language, marked: boolean): Minutes[] {
  const carried = {
    ...known,
    schools: null,
    focus: null,
    task: null,
    expected: null,
    tasks: [],
    savedQuestions: [],
  };
  const day = (iso: string) => iso;
  const pieces = templatePieces({ ...known, template, part, language, minutes: null, carried, day });
  const blocks = pieces
    .map(blockOf)
    .map((block) =>
      marked ? block : block.kind === 'table' ? { ...block, rowMarks: [] } : { ...block, marks: [] },
    );
  return readMinutes(
    { tabs: [{ id: 't.0', title: '', blocks }] },
    { today: known.date, title: null, folder: null },
  );
}

function difference(
  template: Template,
  part: TemplatePart,
  language: Language,
  [minutes, another]: Minutes[],
): Difference | null {
  const { key, name, parts, feedback } = template;
  const at: Path = parts.length > 1 ? ['meetings', parts.indexOf(part), 'sections'] : ['sections'];
  const misnamed: Difference = { path: ['name'], kind: 'nameReadOtherwise', about: name[language] };
  // Minutes are known by the name first: where it leads astray, no heading is to blame.
  if (minutes?.template !== key) return misnamed;
  const read = minutes.sections;
  const unlike = part.sections.findIndex((section, index) => section.key !== read[index]?.key);
  if (unlike >= 0 || read.length !== part.sections.length + Number(feedback)) {
    const index = unlike >= 0 ? unlike : part.sections.length - 1;
    const about = part.sections[index]?.heading[language] ?? '';
    return { path: [...at, index, 'heading'], kind: 'headingReadOtherwise', about };
  }
  const written = part.sections.findIndex((_, index) => read[index]?.written);
  if (written >= 0) {
    const about = part.sections[written]?.heading[language] ?? '';
    return { path: [...at, written, 'prompts'], kind: 'promptReadAsWritten', about };
  }
  if (another || minutes.group !== known.group || minutes.leader !== known.leader) return misnamed;
  const filled = fieldFilled(minutes);
  return filled ? { path: at, kind: 'promptReadAsField', about: filled.label[language] } : null;
}

const told: readonly FieldKey[] = ['date', 'group', 'leader', 'status'];

/** A field that nobody has filled in, and that something printed has. */
const fieldFilled = ({ values, nextTask }: Minutes) =>
  [...fields, ...extraFields].find(
    ({ key }) =>
      (!told.includes(key) && (values[key] ?? '') !== '') || (key === 'nextTask' && nextTask !== null),
  );
