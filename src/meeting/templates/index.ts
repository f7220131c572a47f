import type { TemplateKey } from '../minutes';
import { avstamning } from './avstamning';
import { lartraff } from './lartraff';
import { lektionsstudie } from './lektionsstudie';
import { litteratur } from './litteratur';
import { nulage } from './nulage';
import { rektorsgrupp } from './rektorsgrupp';
import { slutrapport } from './slutrapport';
import type { Template } from './template';
import { uppfoljning } from './uppfoljning';
import { vetatro } from './vetatro';

/** Every template, by its key and in the order they are offered: a new one is a file beside and a line here. */
export const templates: Record<TemplateKey, Template> = {
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

export { feedbackHeading, feedbackLine, footer } from './common';
export { questions as feedbackQuestions } from './questions';
