import type { TemplateKey } from '../minutes';
import { lartraff } from './lartraff';
import type { Template } from './template';

/** Every template, by its key: a new one is a file beside and a line here. */
export const templates: Record<TemplateKey, Template> = { lartraff };

export { feedbackHeading, feedbackLine, footer } from './common';
