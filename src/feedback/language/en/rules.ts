import { demandsEn } from './demands';
import { firmEn } from './firm';
import { freeEn } from './free';
import { gradesEn } from './grades';
import { questionsEn } from './questions';
import { wishesEn } from './wishes';

/** What in an English note reads as a question or a demand; see the Swedish rules for how they are ordered. */
export const rulesEn = `${firmEn}${freeEn}${questionsEn}${demandsEn}${wishesEn}${gradesEn}`;
