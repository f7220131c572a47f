import * as v from 'valibot';
import { responses, roles } from '../feedback/reaction';
import { reactions } from '../feedback/reactions';
import { type StemKey, stems } from '../feedback/stems';
import { languages } from '../languages/languages';
import { extraFields, fields } from '../meeting/fields';
import type { TemplateKey } from '../meeting/minutes';
import { models } from '../meeting/models';
import type { ModelKey } from '../meeting/models/model';
import { templates } from '../meeting/templates';
import type { CallName, Payload } from './calls';

/** Longer than anything that the panels send: a link, a name, the words of a place. */
const words = v.pipe(
  v.string(),
  v.check((text) => text.length <= 2000),
);
const whole = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 0 && number < 1_000_000),
);
const nothing = v.strictObject({});

const place = v.strictObject({ tab: whole, block: whole, words });
/** From the tables, so that what is added there can be sent. */
const reaction = v.picklist(reactions.map(({ key }) => key));
const template = v.picklist(Object.keys(templates) as TemplateKey[]);

/** Milliseconds since 1970, with room for any clock. */
const moment = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 0 && number < 1e14),
);

/** Also what a state that was kept must look like to be given back. */
export const meetingState = v.strictObject({
  name: words,
  step: whole,
  heading: words,
  left: v.nullable(whole),
  endsAt: v.nullable(moment),
});

/** A field's value, also one that is too long: that is told in words. */
const value = v.pipe(
  v.string(),
  v.check((text) => text.length <= 20_000),
);
const change = v.strictObject({
  field: v.picklist([...fields, ...extraFields].map(({ key }) => key)),
  was: value,
  value,
});

const entry = v.strictObject({
  reaction: v.nullable(reaction),
  section: v.string(),
  text: v.string(),
  from: v.string(),
  date: v.nullable(v.string()),
  mine: v.boolean(),
  promised: v.nullable(v.string()),
  done: v.boolean(),
  response: v.nullable(v.picklist(responses)),
});
const note = v.strictObject({ stem: v.picklist(Object.keys(stems.sv) as StemKey[]), text: words });

/** What earlier minutes say: a task may be as long as a page. */
const text = v.pipe(
  v.string(),
  v.check((written) => written.length <= 10_000),
);
const few = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item),
    v.check((items) => items.length <= 100),
  );
const source = v.strictObject({ date: v.nullable(words), link: v.nullable(words) });
const fetched = v.strictObject({ text, source });
const carried = v.strictObject({
  group: v.nullable(words),
  schools: v.nullable(words),
  leader: v.nullable(words),
  focus: v.nullable(words),
  task: v.nullable(fetched),
  expected: v.nullable(v.strictObject({ short: text, long: text, source })),
  tasks: few(fetched),
  savedQuestions: few(words),
});

/** What each call may carry. Whatever arrives from a panel passes here before anything else happens. */
export const payloads: { [Name in CallName]: v.GenericSchema<unknown, Payload<Name>> } = {
  openDocument: nothing,
  insertTemplate: v.strictObject({
    template,
    part: whole,
    language: v.picklist(languages),
    at: v.picklist(['empty', 'top', 'cursor']),
    minutes: v.nullable(whole),
    carried,
  }),
  insertModel: v.strictObject({ section: place, model: v.picklist(Object.keys(models) as ModelKey[]) }),
  lookBack: nothing,
  gatherYear: v.strictObject({ year: whole, language: v.picklist(languages) }),
  goTo: place,
  holdMeeting: v.strictObject({ show: v.nullable(place), state: v.nullable(meetingState) }),
  leaveReaction: v.strictObject({
    section: place,
    reaction,
    date: v.nullable(words),
    note: v.nullable(note),
  }),
  noteGrammars: nothing,
  withdrawReaction: v.strictObject({ meeting: place, entry }),
  respond: v.strictObject({ meeting: place, entry, response: v.nullable(v.picklist(responses)) }),
  promiseDone: v.strictObject({ meeting: place, entry, done: v.boolean() }),
  saveQuestion: v.strictObject({ text: words }),
  removeQuestion: v.strictObject({ index: whole, text: words }),
  nextWanted: nothing,
  insertQuestions: nothing,
  setFields: v.strictObject({
    meeting: place,
    changes: v.pipe(
      v.array(change),
      v.check((changes) => changes.length <= 40),
    ),
  }),
  addLine: v.strictObject({ meeting: place, kind: v.picklist(['parking', 'tried']), text: value }),
  readMinutes: v.strictObject({ meeting: place }),
  introduce: v.strictObject({ role: v.picklist(roles), name: words }),
  putAwayHelp: v.strictObject({ away: v.boolean() }),
  openOverview: nothing,
  lookAtFolder: v.strictObject({ link: words }),
  chooseFolder: v.strictObject({ folder: words }),
  refreshStep: nothing,
  refreshHourly: v.strictObject({ on: v.boolean() }),
  readingList: v.strictObject({ choose: v.nullable(v.strictObject({ school: v.nullable(words) })) }),
  readTo: v.strictObject({
    keys: v.pipe(
      v.array(words),
      v.check((keys) => keys.length <= 1000),
    ),
  }),
  yearPlot: nothing,
  showPlot: nothing,
  checkInstallation: nothing,
  showInstallation: nothing,
};
