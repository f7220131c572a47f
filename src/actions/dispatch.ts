import { safeParse } from 'valibot';
import { panelLanguage } from '../google/person';
import { addLine } from './addLine';
import type { Answer, CallName, Payload, Value } from './calls';
import { checkInstallation } from './checkInstallation';
import { chooseFolder } from './chooseFolder';
import { errorFor, Refusal } from './errors';
import { gatherYear } from './gatherYear';
import { goTo } from './goTo';
import { holdMeeting } from './holdMeeting';
import { insertModel } from './insertModel';
import { insertQuestions } from './insertQuestions';
import { insertTemplate } from './insertTemplate';
import { introduce } from './introduce';
import { leaveReaction } from './leaveReaction';
import { lookAtFolder } from './lookAtFolder';
import { lookBack } from './lookBack';
import { nextWanted } from './nextWanted';
import { noteGrammars } from './noteGrammars';
import { openDocument } from './openDocument';
import { openOverview } from './openOverview';
import { payloads } from './payloads';
import { promiseDone } from './promiseDone';
import { putAwayHelp } from './putAwayHelp';
import { removeQuestion, saveQuestion } from './questions';
import { readingList, readTo } from './readingList';
import { readMinutes } from './readMinutes';
import { refreshHourly } from './refreshHourly';
import { refreshStep } from './refreshStep';
import { respond } from './respond';
import { setFields } from './setFields';
import { showInstallation } from './showInstallation';
import { showPlot } from './showPlot';
import { withdrawReaction } from './withdrawReaction';
import { yearPlot } from './yearPlot';

const actions: { [Name in CallName]: (payload: Payload<Name>) => Value<Name> } = {
  openDocument,
  insertTemplate,
  insertModel,
  lookBack,
  gatherYear,
  goTo,
  holdMeeting,
  leaveReaction,
  noteGrammars,
  withdrawReaction,
  respond,
  promiseDone,
  saveQuestion,
  removeQuestion,
  nextWanted,
  insertQuestions,
  setFields,
  addLine,
  readMinutes,
  introduce,
  putAwayHelp,
  openOverview,
  lookAtFolder,
  chooseFolder,
  refreshStep,
  refreshHourly,
  readingList,
  readTo,
  yearPlot,
  showPlot,
  checkInstallation,
  showInstallation,
};

/**
 * The one door for both sidebars. Never throws: `google.script.run` carries an exception as nothing
 * but a message, so what went wrong is answered as data, with a sentence that is ready to show.
 */
export function call(name: unknown, payload: unknown): Answer {
  try {
    if (!isCallName(name)) throw new Refusal('unknownCall');
    return { ok: true, value: answer(name, payload) };
  } catch (thrown) {
    return { ok: false, error: errorFor(thrown, panelLanguage()) };
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.keys(actions).includes(name);
}

function answer<Name extends CallName>(name: Name, payload: unknown): Value<Name> {
  const read = safeParse(payloads[name], payload);
  if (!read.success) throw new Refusal('badPayload');
  return actions[name](read.output);
}
