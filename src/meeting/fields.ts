import type { CommonField, ExtraField, FieldKey, Invite, Language, Share, Status } from './minutes';

/**
 * The field table at the top of every template, in its order, and the answers to choose from:
 * the words that a template writes and the first ones that the reader looks for.
 * What else people call these rows stands in labels.ts.
 */
export type Both = Record<Language, string>;

export interface FieldDefinition<Key extends FieldKey = FieldKey> {
  key: Key;
  label: Both;
  /** What stands in the value cell until the group has written there; the reader takes it as empty. */
  placeholder?: Both;
}

export interface Choice<Key extends string> {
  key: Key;
  words: Both;
}

const day: Both = { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' };
const choose: Both = { sv: '[välj]', en: '[choose]' };

export const taskKinds: readonly Both[] = [
  { sv: 'pröva i egen undervisning', en: 'try in own teaching' },
  { sv: 'läsa', en: 'read' },
  { sv: 'lyssna', en: 'listen' },
  { sv: 'titta', en: 'watch' },
  { sv: 'samla in underlag', en: 'collect evidence' },
];

/** Every kind of task with a box before it that nobody has ticked. */
const boxes = (language: Language): string => taskKinds.map((kind) => `☐ ${kind[language]}`).join('  ');

export const fields: readonly FieldDefinition<CommonField>[] = [
  { key: 'date', label: { sv: 'Datum', en: 'Date' }, placeholder: day },
  { key: 'time', label: { sv: 'Tid', en: 'Time' }, placeholder: { sv: 'HH.MM–HH.MM', en: 'HH.MM–HH.MM' } },
  { key: 'group', label: { sv: 'Grupp', en: 'Group' } },
  { key: 'schools', label: { sv: 'Skolor', en: 'Schools' } },
  { key: 'leader', label: { sv: 'Lärledare', en: 'Group leader' } },
  { key: 'secretary', label: { sv: 'Sekreterare för dagen', en: 'Secretary for the day' } },
  { key: 'present', label: { sv: 'Närvarande', en: 'Present' } },
  { key: 'focus', label: { sv: 'Fokus', en: 'Focus' } },
  {
    key: 'invite',
    label: { sv: 'Återkoppling vi vill ha', en: 'Feedback we would like' },
    placeholder: choose,
  },
  {
    key: 'share',
    label: { sv: 'Får delas med andra grupper', en: 'May be shared with other groups' },
    placeholder: choose,
  },
  { key: 'nextDate', label: { sv: 'Nästa träff', en: 'Next meeting' }, placeholder: day },
  { key: 'nextTask', label: { sv: 'Uppgift till nästa träff', en: 'Task for next meeting' } },
  {
    key: 'taskKind',
    label: { sv: 'Uppgiften handlar om', en: 'The task is to' },
    placeholder: { sv: boxes('sv'), en: boxes('en') },
  },
  { key: 'status', label: { sv: 'Status', en: 'Status' }, placeholder: { sv: 'Utkast', en: 'Draft' } },
];

const stayOrMove: Both = {
  sv: '☐ Vi stannar kvar  ☐ Vi går vidare',
  en: '☐ We stay  ☐ We move on',
};

/** Rows that only some templates have: each names its own (domain: 3.2–3.8). */
export const extraFields: readonly FieldDefinition<ExtraField>[] = [
  {
    key: 'expectedShort',
    label: { sv: 'Förväntad effekt på kort sikt', en: 'Expected effect in the short term' },
  },
  {
    key: 'expectedLong',
    label: { sv: 'Förväntad effekt på lång sikt', en: 'Expected effect in the long term' },
  },
  { key: 'followUpDate', label: { sv: 'Vi följer upp den', en: 'We follow up on' }, placeholder: day },
  { key: 'instrument', label: { sv: 'Test eller material', en: 'Test or material' } },
  { key: 'pupilCount', label: { sv: 'Antal elever', en: 'Number of pupils' } },
  {
    key: 'stayOrMove',
    label: { sv: 'Vi stannar kvar eller går vidare', en: 'We stay or move on' },
    placeholder: stayOrMove,
  },
  { key: 'lookBackDate', label: { sv: 'Vi tittar tillbaka den', en: 'We look back on' }, placeholder: day },
  { key: 'lessonDate', label: { sv: 'Lektionen hålls den', en: 'The lesson is held on' }, placeholder: day },
  { key: 'version', label: { sv: 'Version av lektionen', en: 'Version of the lesson' } },
  { key: 'textReference', label: { sv: 'Text vi har läst', en: 'Text we have read' } },
  { key: 'pagesNext', label: { sv: 'Sidor till nästa träff', en: 'Pages for next meeting' } },
  { key: 'obstacleOwner', label: { sv: 'Den som tar bort hindret', en: 'Who removes the obstacle' } },
  {
    key: 'obstacleDate',
    label: { sv: 'Grupperna får besked den', en: 'The groups will hear on' },
    placeholder: day,
  },
  { key: 'nextCheckIn', label: { sv: 'Nästa avstämning', en: 'Next check-in' }, placeholder: day },
  {
    key: 'savedQuestions',
    label: { sv: 'Frågor som rektor har sparat', en: 'Questions the principal has saved' },
  },
];

/** What feedback a group may ask for (domain: 4.6). */
export const invites: readonly Choice<Invite>[] = [
  { key: 'none', words: { sv: 'Ingen den här gången', en: 'None this time' } },
  { key: 'read', words: { sv: 'Det räcker att du läser', en: 'Reading is enough' } },
  { key: 'strengths', words: { sv: 'Det du ser fungerar', en: 'What you see working' } },
  {
    key: 'task',
    words: {
      sv: 'Om nästa uppgift är tydlig för någon utifrån',
      en: 'Whether the task is clear to an outsider',
    },
  },
  { key: 'know', words: { sv: 'Var vi vet och var vi tror', en: 'Where we know, where we believe' } },
  { key: 'challenge', words: { sv: 'Utmana vår tanke', en: 'Challenge our thinking' } },
  { key: 'obstacle', words: { sv: 'Hjälp med ett hinder', en: 'Help with an obstacle' } },
  { key: 'peers', words: { sv: 'Vi vill höra en annan grupp', en: 'From another group' } },
  { key: 'talk', words: { sv: 'Vi tar det hellre muntligt', en: 'Rather in person' } },
];

/** "Ja, från rubriken" is followed by the heading that may be shared. */
export const shares: readonly Choice<Share>[] = [
  { key: 'no', words: { sv: 'Nej', en: 'No' } },
  { key: 'yes', words: { sv: 'Ja', en: 'Yes' } },
  { key: 'partial', words: { sv: 'Ja, från rubriken', en: 'Yes, from the heading' } },
];

export const statuses: readonly Choice<Status>[] = [
  { key: 'draft', words: { sv: 'Utkast', en: 'Draft' } },
  { key: 'final', words: { sv: 'Klart', en: 'Final' } },
];
