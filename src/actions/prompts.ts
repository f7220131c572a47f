import type { Minutes, Section } from '../meeting/minutes';
import { templates } from '../meeting/templates';

/** What the meeting's template asks in a section. */
export function promptsOf(meeting: Minutes, { key }: Section): string[] {
  const { template, part, language } = meeting;
  const sections = template ? (templates[template].parts[part ?? 0]?.sections ?? []) : [];
  return sections.find((section) => section.key === key)?.prompts[language] ?? [];
}
