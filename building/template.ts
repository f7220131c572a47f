import * as v from 'valibot';
import { sectionOf } from '../src/meeting/headings';
import type { Language, MunicipalKey, SectionKey } from '../src/meeting/minutes';
import { templateTitled } from '../src/meeting/own';
import type { InBoth, Template, TemplatePart, TemplateSection } from '../src/meeting/templates/template';
import { namesMeeting } from '../src/meeting/titles';
import { keyOf } from '../src/meeting/words';
import { ready, type SectionInFile, type TemplateFile, templateFile } from './format';
import type { JsonFile, Path } from './json';
import { type Problem, type ProblemKind, problemAt, problemOf } from './problems';

/** The template of a file that has the right shape, or what is to mend in it. */
export function templateIn(file: string, key: MunicipalKey, json: JsonFile): Template | Problem[] {
  const read = v.safeParse(templateFile, json.value);
  if (!read.success) {
    const found = read.issues.map((issue) => problemOf(file, json, issue));
    return found.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  }
  const problems = complaintsAbout(read.output).map(({ path, kind, about }) =>
    problemAt(file, json, path, kind, about),
  );
  return problems.length > 0 ? problems : templateFrom(key, read.output);
}

interface Complaint {
  path: Path;
  kind: ProblemKind;
  about?: string;
}

const meetingsIn = ({ sections, meetings }: TemplateFile) => meetings ?? [{ sections: sections ?? [] }];

/** What no single field can tell: it takes two of them, or all. */
function complaintsAbout(given: TemplateFile): Complaint[] {
  const { name, sections, meetings } = given;
  if ((sections === undefined) === (meetings === undefined))
    return [{ path: meetings ? ['meetings'] : [], kind: 'sectionsOrMeetings' }];
  const plain = Object.values(name).find(
    (words) => !/\s/.test(words) && namesMeeting(words) && !templateTitled(words),
  );
  return [
    ...(plain === undefined ? [] : [{ path: ['name'], kind: 'plainName' as const, about: plain }]),
    ...meetingsIn(given).flatMap((meeting, index) =>
      complaintsAboutSections(meeting.sections, meetings ? ['meetings', index, 'sections'] : ['sections']),
    ),
  ];
}

function complaintsAboutSections(sections: readonly SectionInFile[], at: Path): Complaint[] {
  const found: Complaint[] = [];
  const seen = new Set<string>();
  const subjects = new Set<SectionKey>();
  sections.forEach((given, index) => {
    const { key, heading } = sectionFrom('own:', given);
    const words = [...new Set(Object.values(heading).map(keyOf))];
    if (words.some(isForFeedback))
      found.push({ path: [...at, index, 'heading'], kind: 'headingReadOtherwise', about: heading.sv });
    else if (words.some((each) => seen.has(each)))
      found.push({ path: [...at, index, 'heading'], kind: 'sameHeading', about: heading.sv });
    else if (subjects.has(key))
      found.push({ path: [...at, index, 'about'], kind: 'sameSubject', about: key });
    for (const each of words) seen.add(each);
    subjects.add(key);
  });
  if (lengthOf(sections) === 0) found.push({ path: at, kind: 'noTime' });
  return found;
}

/** What stands beneath such a heading is the principal's, in any minutes. */
const isForFeedback = (key: string): boolean => /^(?:feedback|questions)$/.test(sectionOf(key, true) ?? '');

const lengthOf = (sections: readonly { minutes?: number | null | undefined }[]): number =>
  sections.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

function templateFrom(key: MunicipalKey, given: TemplateFile): Template {
  const { name, purpose, use, fields, without, feedback } = given;
  const meetings = meetingsIn(given);
  const parts = meetings.map(
    ({ sections }, index): TemplatePart => ({
      name: meetings.length > 1 ? { sv: `Träff ${index + 1}`, en: `Meeting ${index + 1}` } : null,
      minutes: lengthOf(sections),
      presets: [],
      sections: sections.map((section) => sectionFrom(key, section)),
    }),
  );
  return { key, name, purpose, use, parts, extraFields: fields, without, feedback };
}

/** A section without a subject is known by its own words: what was written under it stays found by them. */
function sectionFrom(template: string, given: SectionInFile): TemplateSection {
  const minutes = given.minutes ?? null;
  if ('ready' in given) return { ...ready[given.ready], minutes };
  const { heading, about, prompts } = given;
  const inOne = (language: Language) => prompts.map((prompt) => prompt[language]);
  const key: SectionKey = about ?? (`${template}:${wordsOf(heading)}` as MunicipalKey);
  return { key, heading, minutes, prompts: { sv: inOne('sv'), en: inOne('en') } };
}

const wordsOf = ({ sv }: InBoth<string>): string =>
  keyOf(sv)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
