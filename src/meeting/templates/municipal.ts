import type { Template } from './template';

/** What stands in the files of templates/, put in by build.mjs once every file has been found right. */
declare const MUNICIPAL_TEMPLATES: readonly Template[];

/** A municipality's own templates, in the order of their files; none where it has none. */
export const municipal: readonly Template[] =
  typeof MUNICIPAL_TEMPLATES === 'undefined' ? [] : MUNICIPAL_TEMPLATES;
