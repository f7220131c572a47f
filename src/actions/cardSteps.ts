import * as v from 'valibot';
import type { CardSetting } from '../cards/meeting';
import type { CardStep, CardView } from '../cards/view';
import { isFileId } from '../overview/links';
import { documentCardOf } from './cardDocument';
import { folderCard } from './cardFolder';

type StepName = CardStep['name'];
type Step<Name extends StepName> = Extract<CardStep, { name: Name }>;

const id = v.pipe(v.string(), v.check(isFileId));
/** As long as a name in Drive may be. */
const title = v.pipe(
  v.string(),
  v.check((text) => text.length <= 32_767),
);
/** Google carries every parameter as text. */
const page = v.pipe(
  v.string(),
  v.check((text) => /^\d{1,5}$/.test(text)),
  v.transform(Number),
);
const on = v.picklist(['instead', 'above']);

/** What the parameters of each step must look like. */
const parameters: { [Name in StepName]: v.GenericSchema<unknown, Step<Name>> } = {
  folder: v.strictObject({
    name: v.literal('folder'),
    id,
    title,
    as: v.picklist(['group', 'groups', 'guess']),
    page,
    on,
  }),
  document: v.strictObject({ name: v.literal('document'), id, title, page, on }),
};

const steps: { [Name in StepName]: (step: Step<Name>, setting: CardSetting) => CardView } = {
  folder: folderCard,
  document: documentCardOf,
};

/** The step that the parameters name, or null where there is none such. */
export function stepIn(given: unknown): CardStep | null {
  const name = (given as { name?: unknown } | null | undefined)?.name;
  if (typeof name !== 'string' || !Object.keys(parameters).includes(name)) return null;
  const read = v.safeParse(parameters[name as StepName], given);
  return read.success ? read.output : null;
}

export const take = (step: CardStep, setting: CardSetting): CardView =>
  steps[step.name](step as never, setting);
