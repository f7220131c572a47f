import { fields, invites, statuses, taskKinds } from '../../../src/meeting/fields';
import type { CommonField, Language, SectionKey } from '../../../src/meeting/minutes';
import { feedbackHeading, feedbackLine, footer, templates } from '../../../src/meeting/templates';
import type { BlockContent } from '../../documents/content';
import { bullet, heading, paragraph, table } from '../../documents/write';
import { longDate } from '../calendar';
import type { SampleMeeting } from '../meetings';
import type { TaskKind } from '../threads/thread';

/** Minutes in the standard template, filled in: as a group leaves them that writes in what the add-on inserted. */
export function templateMinutes(meeting: SampleMeeting, language: Language = 'sv'): BlockContent[] {
  const template = templates.lartraff;
  const sections = (template.parts[0]?.sections ?? []).flatMap((section, index) => [
    heading(2, `${section.heading[language]}${section.minutes ? ` (${section.minutes} min)` : ''}`, {
      ranges: [`lartraff:section:${section.key}`],
    }),
    ...(index % 3 === 1 ? section.prompts[language].slice(0, 1).map(prompt) : []),
    ...written(section.key, meeting, language),
  ]);
  return [
    heading(1, `${template.name[language]} – ${meeting.group}`, { ranges: ['lartraff:template:lartraff'] }),
    fieldTable(meeting, language),
    paragraph(),
    ...sections,
    heading(2, feedbackHeading[language], { ranges: ['lartraff:feedback'] }),
    paragraph(feedbackLine[language]),
    paragraph([{ text: footer[language], size: 9, color: '#5f6368' }]),
  ];
}

const prompt = (text: string): BlockContent => paragraph([{ text, italic: true, color: '#5f6368' }]);

function fieldTable(meeting: SampleMeeting, language: Language): BlockContent {
  const values = fieldValues(meeting, language);
  return table(
    fields.map((field) => [[{ text: field.label[language], bold: true }], values[field.key]]),
    { widths: [180, 380], ranges: fields.map((field) => [`lartraff:field:${field.key}`]) },
  );
}

const kindOrder: TaskKind[] = ['try', 'read', 'listen', 'watch', 'collect'];

/** What stands in each field, in words. */
export function fieldValues(meeting: SampleMeeting, language: Language): Record<CommonField, string> {
  const isEnglish = language === 'en';
  const date = (iso: string) => (isEnglish ? longDate(iso, 'en') : iso);
  return {
    date: date(meeting.date),
    time: isEnglish ? meeting.time.replaceAll('.', ':') : meeting.time,
    group: meeting.group,
    schools: meeting.schools.join(', '),
    leader: meeting.leader,
    secretary: meeting.secretary,
    present: meeting.present.join(', '),
    focus: meeting.focus,
    invite: invites.find((invite) => invite.key === meeting.invite)?.words[language] ?? '',
    share: shareWords[language][meeting.shared],
    nextDate: meeting.pause ? pauseWords : meeting.nextDate ? date(meeting.nextDate) : '',
    nextTask: meeting.said.task,
    taskKind: meeting.said.kinds.map((kind) => taskKinds[kindOrder.indexOf(kind)]?.[language]).join(', '),
    status:
      statuses.find((status) => status.key === (meeting.isFinal ? 'final' : 'draft'))?.words[language] ?? '',
  };
}

export const pauseWords = 'Paus till efter terminens slut';

const shareWords: Record<Language, Record<SampleMeeting['shared'], string>> = {
  sv: { no: 'Nej', yes: 'Ja', partial: 'Ja, från rubriken Vet och tror' },
  en: { no: 'No', yes: 'Yes', partial: 'Yes, from the heading Know and believe' },
};

const threeLines: Record<Language, [string, string, string]> = {
  sv: ['Vi vet:', 'Vi tror:', 'Det här talar emot:'],
  en: ['We know:', 'We believe:', 'This speaks against it:'],
};

/** What the group has written beneath a heading. */
function written(key: SectionKey, meeting: SampleMeeting, language: Language): BlockContent[] {
  const { said } = meeting;
  const [know, believe, against] = threeLines[language];
  const texts: Partial<Record<SectionKey, () => BlockContent[]>> = {
    start: () => [
      paragraph(
        language === 'sv' ? `${meeting.secretary} skriver i dag.` : `${meeting.secretary} writes today.`,
      ),
    ],
    previous: () => said.round.map((line) => paragraph(line)),
    knowBelieve: () => [
      paragraph([{ text: know, bold: true }, ` ${said.know}`]),
      paragraph([{ text: believe, bold: true }, ` ${said.believe}`]),
      paragraph([{ text: against, bold: true }, ` ${said.against}`]),
    ],
    discussion: () => said.discussion.map((line) => paragraph(line)),
    decide: () => said.decide.map((line) => bullet(line)),
    parking: () => [paragraph(meeting.parking)],
    reading: () => [paragraph(meeting.closing)],
  };
  return texts[key]?.() ?? [];
}
