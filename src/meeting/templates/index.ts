import type { ProductTemplate, TemplateKey } from '../minutes';
import { avstamning } from './avstamning';
import { lartraff } from './lartraff';
import { lektionsstudie } from './lektionsstudie';
import { litteratur } from './litteratur';
import { municipal } from './municipal';
import { nulage } from './nulage';
import { rektorsgrupp } from './rektorsgrupp';
import { slutrapport } from './slutrapport';
import type { Template } from './template';
import { uppfoljning } from './uppfoljning';
import { vetatro } from './vetatro';

/** The product's own: a new one is a file beside and a line here. */
const own: Record<ProductTemplate, Template> = {
  lartraff,
  nulage,
  vetatro,
  uppfoljning,
  lektionsstudie,
  litteratur,
  rektorsgrupp,
  avstamning,
  slutrapport,
};

/** Every template, by its key and in the order they are offered. */
export const templates: Record<TemplateKey, Template> = {
  ...own,
  ...Object.fromEntries(municipal.map((template) => [template.key, template])),
};

/** The template of a key, which nobody has but from the table. */
export const templateOf = (key: TemplateKey): Template => templates[key] as Template;

export { feedbackHeading, feedbackLine, footer } from './common';
export { questions as feedbackQuestions } from './questions';
