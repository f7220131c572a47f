import { minutesOf, type Shared } from './assemble';
import { dateInName, settleDates, yearNamed } from './calendar';
import { type Draft, type Found, fieldsOf } from './drafts';
import { languageOf } from './language';
import type { FieldKey, Language, Minutes } from './minutes';
import type { Outline } from './outline';
import { readTab, type TabReading } from './tab';
import { groupInTitle, titleDate } from './titles';
import { oneLine } from './words';

/** What is known beside the text. */
export interface ReadContext {
  /** YYYY-MM-DD: the day that a missing year is looked for around. */
  today: string;
  /** The document's name. */
  title: string | null;
  /** The name of the group's folder. */
  folder: string | null;
}

/**
 * Every meeting in a document, in its order. Never throws; a document that holds no minutes gives none.
 *
 * How sure a reading is: `certain` when the date stands with its year, the group is named in the document,
 * fields were known by their labels and the next meeting has no day that could not be read; `unreadable` when
 * there is neither a date nor three filled fields; `uncertain` otherwise.
 */
export function readMinutes(outline: Outline, context: ReadContext): Minutes[] {
  const language = languageOf(sampleOf(outline));
  const tabs = outline.tabs.map((tab, index) => readTab(tab, index, language, context.title));
  const drafts = tabs.flatMap((tab) => tab.drafts);
  if (drafts.length === 0) return [];
  const shared = sharedFields(tabs, drafts);
  nameFromTab(tabs, outline, language);
  const years = tabs.flatMap((tab, index) =>
    tab.years.map(
      (year) => year ?? yearNamed(outline.tabs[index]?.title ?? '') ?? yearNamed(context.title ?? ''),
    ),
  );
  const dates = settleDates(drafts, years, context.today);
  const [only] = dates;
  if (dates.length === 1 && only && only.date === null && context.title)
    only.date = dateInName(context.title, context.today);
  return drafts.map((draft, index) =>
    minutesOf(draft, dates[index] ?? { date: null, nextDate: null }, shared, outline, context),
  );
}

/** The beginning of a document, enough to tell its language. */
function sampleOf(outline: Outline): string {
  let sample = '';
  for (const { blocks } of outline.tabs) {
    for (const block of blocks) {
      if (sample.length > 600) return sample;
      sample += `${
        block.kind === 'table'
          ? block.rows
              .map((row) => row.join(' '))
              .join(' ')
              .slice(0, 600)
          : block.text.slice(0, 300)
      } `;
    }
  }
  return sample;
}

const inherited: readonly FieldKey[] = ['group', 'schools', 'leader', 'focus'];

/** What stands once at the top holds for each meeting that says nothing else. */
function sharedFields(tabs: readonly TabReading[], drafts: readonly Draft[]): Shared {
  const shared = new Map<FieldKey | 'titleGroup', string>();
  const sources: Map<FieldKey, Found>[] = tabs.map(({ preamble }, tab) => fieldsOf(preamble, tab));
  const tops = [...sources];
  if (drafts.length > 1 && drafts[0]) sources.push(drafts[0].fields);
  for (const key of inherited) {
    // What the first meeting is about is its own.
    const value = (key === 'focus' ? tops : sources)
      .map((fields) => fields.get(key)?.value ?? '')
      .find((found) => found !== '');
    if (value !== undefined) shared.set(key, value);
  }
  const titles = tabs.flatMap(({ preamble }) =>
    preamble.filter(({ role }) => role === 'heading' || role === 'text').slice(0, 3),
  );
  const group =
    titles.map(({ text }) => groupInTitle(text)).find((found) => found !== null) ?? drafts[0]?.titleGroup;
  if (group) shared.set('titleGroup', group);
  return shared;
}

/** A tab's name is the title of the one meeting in it: "14 oktober", "Träff 3 (4/11)". */
function nameFromTab(tabs: readonly TabReading[], outline: Outline, language: Language): void {
  if (outline.tabs.length < 2) return;
  tabs.forEach(({ drafts: [draft, another] }, index) => {
    if (!draft || another || draft.date !== null || draft.fields.get('date')?.value) return;
    draft.date = titleDate(oneLine(outline.tabs[index]?.title ?? ''), language)?.date ?? null;
  });
}
