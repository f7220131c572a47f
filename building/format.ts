import * as v from 'valibot';
import { extraFields } from '../src/meeting/fields';
import type { CommonField, ExtraField, SectionKey } from '../src/meeting/minutes';
import { nextTask, parking, reading } from '../src/meeting/templates/common';
import type { TemplateSection } from '../src/meeting/templates/template';

/**
 * The shape of a file in templates/, as templates/README.md tells of it. Each message is the kind of a
 * problem; words/ has its sentence.
 */

/** Sections that need no words of their own: the same as in the product's templates. */
export const ready: Record<'nextTask' | 'parking' | 'reading', TemplateSection> = {
  nextTask: nextTask(0),
  parking,
  reading: reading(),
};

/** What a section may be about: what the reader, the feedback and the school year then know of it. */
export const subjects = [
  'start',
  'previous',
  'knowBelieve',
  'discussion',
  'decide',
  'parking',
  'reading',
  'question',
  'believe',
  'evidence',
  'know',
  'against',
  'effects',
  'notYet',
  'keep',
  'takeaways',
] as const satisfies readonly SectionKey[];

/** Rows that a template may leave out. */
export const omissible = [
  'time',
  'schools',
  'secretary',
  'present',
  'focus',
  'invite',
  'share',
  'nextDate',
  'nextTask',
  'taskKind',
] as const satisfies readonly CommonField[];

const extra = extraFields.map(({ key }) => key) as [ExtraField, ...ExtraField[]];

/** One line of words. */
const line = (longest: number) =>
  v.pipe(
    v.string('text'),
    v.check((words) => !/[\r\n\v\f\u2028\u2029]/.test(words), 'oneLine'),
    v.trim(),
    v.check((words) => /[\p{L}\p{N}]/u.test(words), 'empty'),
    v.maxLength(longest, 'tooLong'),
  );

/** Words for both languages at once, or for each. */
const words = (longest: number) => {
  const one = line(longest);
  const both = v.strictObject({ sv: one, en: one }, 'text');
  return v.lazy((given) =>
    typeof given === 'string'
      ? v.pipe(
          one,
          v.transform((said) => ({ sv: said, en: said })),
        )
      : both,
  );
};

const minutes = v.pipe(
  v.number('minutes'),
  v.check((number) => Number.isInteger(number) && number >= 1 && number <= 240, 'minutes'),
);

const readySection = v.strictObject(
  { ready: v.picklist(['nextTask', 'parking', 'reading'], 'oneOf'), minutes: v.optional(minutes) },
  'object',
);

const ownSection = v.strictObject(
  {
    heading: words(80),
    minutes: v.optional(minutes),
    about: v.optional(v.picklist(subjects, 'oneOf')),
    prompts: v.optional(v.pipe(v.array(words(300), 'list'), v.maxLength(12, 'tooMany')), []),
  },
  'object',
);

const section = v.lazy((given) =>
  given !== null && typeof given === 'object' && 'ready' in given ? readySection : ownSection,
);

const sections = v.pipe(v.array(section, 'list'), v.minLength(1, 'empty'), v.maxLength(20, 'tooMany'));
const meeting = v.strictObject({ sections }, 'object');

export const templateFile = v.strictObject(
  {
    name: words(60),
    purpose: words(200),
    use: words(200),
    fields: v.optional(v.array(v.picklist(extra, 'oneOf'), 'list'), []),
    without: v.optional(v.array(v.picklist(omissible, 'oneOf'), 'list'), []),
    feedback: v.optional(v.boolean('trueOrFalse'), true),
    sections: v.optional(sections),
    meetings: v.optional(
      v.pipe(v.array(meeting, 'list'), v.minLength(2, 'twoMeetings'), v.maxLength(9, 'tooMany')),
    ),
  },
  'object',
);

export type TemplateFile = v.InferOutput<typeof templateFile>;
export type SectionInFile = NonNullable<TemplateFile['sections']>[number];
