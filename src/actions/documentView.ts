import { questionsIn } from '../feedback/questions';
import type { FeedbackRow } from '../feedback/reaction';
import { isAbout, isFrom, type Offers, offersFor, type Reaction, type Sender } from '../feedback/reactions';
import { statementOf } from '../feedback/statement';
import { panelLanguage } from '../google/person';
import { fieldsAsWritten } from '../meeting/fieldViews';
import type { Language, Minutes, Place, Section, SectionKey } from '../meeting/minutes';
import { minutesIn } from '../meeting/minutesIn';
import { models } from '../meeting/models';
import type { Block, Outline } from '../meeting/outline';
import { templates } from '../meeting/templates';
import { gatheredYears } from '../meeting/year/gathered';
import { wordsFor } from '../text/words';
import type { DocumentView, FeedbackEntry, MeetingView, SectionView } from './documentViews';
import { feedbackOf } from './meetingFeedback';
import { promisesOf } from './ownPromises';
import { placeView } from './places';
import { promptsOf } from './prompts';
import type { DocumentReading } from './reading';
import { isCheckIn, subjectOf } from './subject';
import { modelView, templateView } from './templateView';
import { meetingUnderWay } from './underWay';

/** Everything that the panel's first screen needs. */
export function documentView(reading: DocumentReading): DocumentView {
  const { title, today, person, helpAway, hasCursor, outline, meetings } = reading;
  const language = panelLanguage();
  return {
    language,
    person: { role: person.role, name: person.name, questions: questionsIn(reading.questions) },
    helpAway,
    document: { title, empty: isEmpty(outline), cursor: hasCursor, gathered: gatheredYears(outline) },
    today,
    meetings: meetings.map((meeting) => meetingView(reading, meeting, language)),
    templates: Object.values(templates).map((template) => templateView(template, language)),
    models: Object.values(models).map((model) => modelView(model, language)),
    underWay: meetingUnderWay(today),
    promises: promisesOf(reading),
    lookBack: null,
  };
}

export function isEmpty(outline: Outline): boolean {
  const saysNothing = (block: Block) => block.kind === 'paragraph' && !block.text.trim();
  return outline.tabs.every((tab) => tab.blocks.every(saysNothing));
}

function meetingView(reading: DocumentReading, meeting: Minutes, language: Language): MeetingView {
  const { outline, person, title } = reading;
  const rows = feedbackOf(meeting);
  // The heading that a meeting begins with is its title, however long it is.
  const isTitle = (key: SectionKey | null, { block }: Place) => key === null && block === meeting.place.block;
  const sections = meeting.sections.filter(
    ({ key, place }) => key !== 'feedback' && key !== 'questions' && !isTitle(key, place),
  );
  const aboutOf = (row: FeedbackRow) => sections.find((section) => isAbout(row, section.heading));
  const entries = (about: Section | undefined) =>
    rows.filter((row) => aboutOf(row) === about).map((row) => entryView(row, person));
  return {
    place: placeView(outline, meeting, meeting.place),
    title: meeting.title ?? title,
    tabTitle: outline.tabs.length > 1 ? (outline.tabs[meeting.place.tab]?.title ?? null) : null,
    date: meeting.date?.iso ?? null,
    dateCertain: meeting.date?.certain ?? false,
    time: meeting.time,
    group: meeting.group,
    leader: meeting.leader,
    focus: meeting.focus,
    nextDate: meeting.nextDate?.iso ?? null,
    nextTask: meeting.nextTask,
    invite: meeting.invite,
    checkIn: isCheckIn(meeting),
    share: meeting.share ?? 'no',
    status: meeting.status ?? 'draft',
    read: meeting.read,
    present: meeting.present,
    language: meeting.language,
    sections: sections.map((section) => ({
      ...sectionView(reading, meeting, section, rows, language),
      feedback: entries(section),
    })),
    fields: fieldsAsWritten(outline, meeting),
    secretary: meeting.secretary,
    schools: meeting.schools,
    taskKind: meeting.taskKind,
    otherFeedback: entries(undefined),
  };
}

const nothingOffered: Offers = { offered: [], notOffered: [] };

/** A label is a button's and speaks the panel's language; the statement is the document's. */
function sectionView(
  { outline, person, today }: DocumentReading,
  meeting: Minutes,
  section: Section,
  rows: readonly FeedbackRow[],
  language: Language,
): Omit<SectionView, 'feedback'> {
  const words = wordsFor(meeting.language).feedback;
  const subject = subjectOf(outline, meeting, section);
  const { offered, notOffered } = isCheckIn(meeting)
    ? nothingOffered
    : offersFor(person, meeting.invite, subject, rows);
  const shown = ({ key, icon }: Reaction) => ({
    reaction: key,
    icon,
    label: wordsFor(language).feedback.labels[key],
  });
  return {
    place: placeView(outline, meeting, section.place),
    key: section.key,
    heading: section.heading,
    minutes: minutesIn(section.heading),
    prompts: promptsOf(outline, meeting, section),
    written: section.written,
    offers: offered.map(({ reaction, asked }) => ({
      ...shown(reaction),
      statement: statementOf(reaction, section.heading, words, today),
      needs: reaction.needs ?? null,
      stem: reaction.stem ?? null,
      asked,
    })),
    notOffered: notOffered.map(({ reaction, why }) => ({ ...shown(reaction), why })),
  };
}

/** The group's answer is for the group, and for whoever it answers. */
function entryView(row: FeedbackRow, sender: Sender): FeedbackEntry {
  const { reaction, section, text, from, date, promised, done } = row;
  const mine = isFrom(row, sender);
  const response = mine || sender.role === 'member' ? row.response : null;
  return { reaction, section, text, from, date, mine, promised, done, response };
}
