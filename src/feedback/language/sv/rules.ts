import { demandsSv } from './demands';
import { firmSv } from './firm';
import { freeSv } from './free';
import { gradesSv } from './grades';
import { questionsSv } from './questions';
import { wishesSv } from './wishes';

/**
 * What in a Swedish note reads as a question or a demand, as patterns (see pattern.ts), tried in this order.
 * `everyone` and `head` first join words: what stands for the whole group, and what belongs to a noun. What
 * `free` finds is the sender's own, someone else's words, or a kindness, and no later rule looks there; the few
 * rules that come before it hold even so. The rest are what the panel tells the sender, by their keys.
 */
export const rulesSv = `${firmSv}${freeSv}${questionsSv}${demandsSv}${wishesSv}${gradesSv}`;
