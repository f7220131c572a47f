import type { Language } from '../../meeting/minutes';
import { fieldsEn } from './en/fields';
import { rewritesEn } from './en/rewrites';
import { rulesEn } from './en/rules';
import { structureEn } from './en/structure';
import { weightsEn } from './en/weights';
import { wordsEn } from './en/words';
import { nameWords } from './nameWords';
import type { GrammarData } from './pattern';
import { fieldsSv } from './sv/fields';
import { rewritesSv } from './sv/rewrites';
import { rulesSv } from './sv/rules';
import { structureSv } from './sv/structure';
import { weightsSv } from './sv/weights';
import { wordsSv } from './sv/words';

/**
 * The grammar of notes in each language. It weighs more than all else that judges a note, so build.mjs writes
 * it to a file of its own, and neither Code.js nor a panel holds it.
 */
export const grammars: Record<Language, GrammarData> = {
  sv: {
    classes: wordsSv,
    fields: fieldsSv,
    rules: `${structureSv}${rulesSv}`,
    weights: weightsSv,
    names: nameWords,
    rewrites: rewritesSv,
  },
  en: {
    classes: wordsEn,
    fields: fieldsEn,
    rules: `${structureEn}${rulesEn}`,
    weights: weightsEn,
    names: nameWords,
    rewrites: rewritesEn,
  },
};
