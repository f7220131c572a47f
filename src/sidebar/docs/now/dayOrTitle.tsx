import type { ComponentChildren } from 'preact';
import type { MeetingView } from '../../../actions/documentViews';
import type { Language } from '../../../meeting/minutes';
import { capitalised, wholeDay } from '../../../text/dates';
import type { PanelWords } from '../../../text/panels';

/** What a meeting is called: its day in words, else its title in its own language. */
export function dayOrTitle(meeting: MeetingView, language: Language, words: PanelWords): ComponentChildren {
  const { date, title } = meeting;
  if (date) return capitalised(wholeDay(language, date));
  return title ? <span lang={meeting.language}>{title}</span> : words.document.noDate;
}
