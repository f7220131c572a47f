import type { Language } from '../meeting/minutes';
import { noReplyEn } from './en/shownFeedback';
import { invitesEn, noteExamplesEn, sharesEn, statusesEn, stayOrMoveEn, taskKindsEn } from './en/written';
import { noReplySv } from './sv/shownFeedback';
import { invitesSv, noteExamplesSv, sharesSv, statusesSv, stayOrMoveSv, taskKindsSv } from './sv/written';

const sv = {
  invites: invitesSv,
  statuses: statusesSv,
  shares: sharesSv,
  taskKinds: taskKindsSv,
  stayOrMove: stayOrMoveSv,
  noReply: noReplySv,
  noteExamples: noteExamplesSv,
};

const en: typeof sv = {
  invites: invitesEn,
  statuses: statusesEn,
  shares: sharesEn,
  taskKinds: taskKindsEn,
  stayOrMove: stayOrMoveEn,
  noReply: noReplyEn,
  noteExamples: noteExamplesEn,
};

/** What the panels look for in minutes and write there: in the language of the minutes, whatever the panel speaks. */
export const written: Record<Language, typeof sv> = { sv, en };
