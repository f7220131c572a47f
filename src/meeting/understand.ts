import { mayBeSection, sectionOf } from './headings';
import { loneLabel } from './labelled';
import { labelledIn, laterLabels } from './labelledLine';
import { type Line, looksLikeHeading } from './line';
import type { SectionKey } from './minutes';
import { isPrompt } from './prompts';
import { namesMeeting, titleDate } from './titles';
import { keyOf, numberOf } from './words';

/** Decides what a paragraph's line is. */
export function understand(line: Line): void {
  const { text } = line;
  const marked = line.section;
  const isHeading = looksLikeHeading(line);
  const numbered = numberOf(text) !== null;
  const canHead = isHeading || numbered || (plainHeading(text) && mayBeSection(text));
  const key = canHead && text.length <= 160 ? keyOf(text) : '';
  if (line.template) {
    line.role = 'heading';
    return;
  }
  line.prompt = !isHeading && isPrompt(text);
  if (line.prompt && !numbered && marked === null) return;
  const section = key === '' ? null : sectionOf(key, isHeading || numbered);
  if (
    section !== null &&
    (isHeading || (plainHeading(text) && !(section === 'reading' && /:$/.test(text)) && !saysValue(text)))
  ) {
    line.role = 'section';
    line.section = section;
    return;
  }
  if (marked !== null) {
    line.role = 'section';
    return;
  }
  const fields = labelledIn(text);
  if (fields.length === 0) {
    const lone = isHeading || text.length < 40 ? loneLabel(text) : null;
    if (lone && (isHeading || /[:?]$/.test(text) || !lone.weak) && (isHeading || lone.key !== 'other'))
      fields.push(lone);
  }
  if (fields.length > 0 && !(fields.every(({ key: field }) => field === 'other') && isHeading)) {
    line.role = fields.some(({ key: field }) => field !== 'other') ? 'fields' : 'text';
    line.fields = fields;
    return;
  }
  if (besideSection(line)) return;
  const after = laterLabels(text);
  if (after && isHeadline(after.before) && after.labelled.some(({ key: field }) => field !== 'other')) {
    line.fields = after.labelled;
    line.text = after.before;
    line.role = 'heading';
    return;
  }
  line.role = isHeading ? 'heading' : 'text';
}

/** What may stand before the first label on a line: a title or a day. */
const isHeadline = (text: string): boolean =>
  text.length <= 80 && !/[.,]$/.test(text) && (namesMeeting(text) || titleDate(text, 'sv') !== null);

/** A line that stands for itself: short and no sentence. */
const plainHeading = (text: string): boolean => text.length <= 80 && !/[.,;]$/.test(text);

/** "Läxa till nästa gång: läs kapitel 2": a label with its value, though headings begin with the same words. */
const saysValue = (text: string): boolean => /:\s+\S/.test(text) && Boolean(labelledIn(text)[0]?.value);

/** "Laget runt: Petra har testat …": a heading with the text on its own line. */
function besideSection(line: Line): boolean {
  const { text } = line;
  const colon = text.slice(0, 75).search(/[:–—]\s/);
  if (colon < 3 || colon > 70) return false;
  const before = text.slice(0, colon);
  if (before.split(/\s+/).length > 7) return false;
  const section = sectionOf(keyOf(before), /^\P{Ll}/u.test(before));
  if (section === null || section === 'start' || isTextLabel(before, section)) return false;
  line.role = 'section';
  line.section = section;
  line.beside = text.slice(colon + 1).trim();
  line.text = before.trim();
  return true;
}

/** Words that open a sentence or a line of their own within a section. */
const isTextLabel = (before: string, section: SectionKey): boolean =>
  section === 'reading'
    ? /rektor|principal/i.test(before)
    : /^(?:vi |we |vad |what |info|tankar|innehåll|prövat sedan|tried since)/i.test(before);
