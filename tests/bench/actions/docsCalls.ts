import type { CallName } from '../../../src/actions/calls';
import type { DocumentView, FeedbackEntry, OfferView } from '../../../src/actions/documentViews';
import { nothingCarried } from '../../../src/sidebar/docs/start/draft';
import { leader, principal, type SampleBed } from './sampleBed';
import { inMinutes, type Scenes } from './scene';

type DocsCall = Exclude<
  CallName,
  | 'openOverview'
  | 'lookAtFolder'
  | 'chooseFolder'
  | 'refreshStep'
  | 'refreshHourly'
  | 'readingList'
  | 'readTo'
  | 'yearPlot'
  | 'showPlot'
  | 'checkInstallation'
  | 'showInstallation'
>;

const where = 'Docs';

/** The principal's reaction beneath the discussion: the first that is offered and asks for no more than that. */
function reaction(bed: SampleBed, needs: OfferView['needs']) {
  const sections = bed.meeting(principal).sections;
  for (const { place, offers } of sections) {
    const offer = offers.find((one) => one.needs === needs);
    if (offer) {
      const date = needs === 'date' ? '2026-03-26' : null;
      return { section: place, reaction: offer.reaction, date, note: null };
    }
  }
  throw new Error('Nothing is offered');
}

const leave = (bed: SampleBed, needs: OfferView['needs']): DocumentView =>
  bed.ask(principal, bed.minutes.id, 'leaveReaction', reaction(bed, needs));

function entryIn({ meetings: [meeting] }: DocumentView): FeedbackEntry {
  const [entry] = meeting?.sections.flatMap(({ feedback }) => feedback) ?? [];
  if (!entry) throw new Error('There is no feedback');
  return entry;
}

/** The latest entry, as someone sees it. */
function entry(bed: SampleBed, person: string, needs: OfferView['needs'] = null) {
  leave(bed, needs);
  const view = bed.view(person);
  return { meeting: bed.meeting(person).place, entry: entryIn(view) };
}

const standard = {
  template: 'lartraff',
  part: 0,
  language: 'sv',
  minutes: null,
  carried: nothingCarried,
} as const;

/** Every call of the panel in Docs. */
export const docsCalls: { [Name in DocsCall]: Scenes<Name> } = {
  openDocument: [
    { where, as: 'a group', set: inMinutes(leader, () => ({})) },
    { where, as: 'a reader', set: inMinutes(principal, () => ({})) },
    {
      where,
      as: 'an empty document',
      set: (bed) => ({ person: leader, file: bed.emptyDocument(), payload: {} }),
    },
  ],
  insertTemplate: [
    {
      where,
      as: 'an empty document',
      within: 4,
      set: (bed) => ({ person: leader, file: bed.emptyDocument(), payload: { ...standard, at: 'empty' } }),
    },
    { where, as: 'on top', within: 4, set: inMinutes(leader, () => ({ ...standard, at: 'top' })) },
  ],
  insertModel: [
    {
      where,
      set: inMinutes(leader, (bed) => ({
        section: bed.section(leader, 'discussion').place,
        model: 'epa',
      })),
    },
  ],
  lookBack: [{ where, within: 4, set: inMinutes(leader, () => ({})) }],
  gatherYear: [{ where, within: 4, set: inMinutes(leader, () => ({ year: 2025, language: 'sv' })) }],
  goTo: [{ where, set: inMinutes(leader, (bed) => bed.section(leader, 'discussion').place) }],
  holdMeeting: [
    {
      where,
      set: inMinutes(leader, (bed) => ({
        show: bed.section(leader, 'discussion').place,
        state: { name: 'Lärträff', step: 1, heading: 'Laget runt', left: 600, endsAt: null },
      })),
    },
  ],
  leaveReaction: [{ where, set: inMinutes(principal, (bed) => reaction(bed, null)) }],
  noteGrammars: [{ where, set: inMinutes(principal, () => ({})) }],
  withdrawReaction: [{ where, set: inMinutes(principal, (bed) => entry(bed, principal)) }],
  respond: [{ where, set: inMinutes(leader, (bed) => ({ ...entry(bed, leader), response: 'thanks' })) }],
  promiseDone: [
    { where, set: inMinutes(principal, (bed) => ({ ...entry(bed, principal, 'date'), done: true })) },
  ],
  saveQuestion: [{ where, set: inMinutes(principal, () => ({ text: 'Hur gick det med tallinjen?' })) }],
  removeQuestion: [
    {
      where,
      set: inMinutes(principal, (bed) => {
        const text = 'Hur gick det med tallinjen?';
        bed.ask(principal, bed.minutes.id, 'saveQuestion', { text });
        return { index: 0, text };
      }),
    },
  ],
  nextWanted: [{ where, within: 4, set: inMinutes(principal, () => ({})) }],
  insertQuestions: [{ where, set: inMinutes(leader, () => ({})) }],
  setFields: [
    {
      where,
      as: 'three fields',
      set: inMinutes(leader, (bed) => {
        const { place, fields } = bed.meeting(leader);
        const change = (key: (typeof fields)[number]['key'], value: string) => ({
          field: key,
          was: fields.find((field) => field.key === key)?.value ?? '',
          value,
        });
        const changes = [
          change('focus', 'Bråk'),
          change('nextDate', '2026-04-21'),
          change('status', 'Klart'),
        ];
        return { meeting: place, changes };
      }),
    },
  ],
  addLine: [
    {
      where,
      set: inMinutes(leader, (bed) => ({
        meeting: bed.meeting(leader).place,
        kind: 'parking',
        text: 'Schema för nästa läsår',
      })),
    },
  ],
  readMinutes: [{ where, set: inMinutes(leader, (bed) => ({ meeting: bed.meeting(leader).place })) }],
  introduce: [{ where, set: inMinutes(leader, () => ({ role: 'member', name: 'Ylva' })) }],
  putAwayHelp: [{ where, set: inMinutes(leader, () => ({ away: true })) }],
};
