import * as v from 'valibot';
import type { CardSetting } from '../cards/meeting';
import { driveHome, editorHome, otherFile, severalItems, troubleCard } from '../cards/plainCards';
import type { CardStep, CardView } from '../cards/view';
import { answerWith, cardOf } from '../google/cards';
import { shortcutTarget } from '../google/drive';
import { panelLanguage, today } from '../google/person';
import { noteSighting } from '../google/sightings';
import { languageOfLocale } from '../languages/languages';
import { isFileId } from '../overview/links';
import { wordsFor } from '../text/words';
import { stepIn, take } from './cardSteps';
import { errorFor, Refusal } from './errors';
import { sheetWords } from './overviewSheet';

type Card = GoogleAppsScript.Card_Service.Card;

/** In Drive, while nothing is selected. */
export const driveHomepage = (event: unknown): Card => cardFor(event, null, ({ words }) => driveHome(words));

export const docsHomepage = (event: unknown): Card =>
  cardFor(event, null, ({ words }) => editorHome('docs', words));

export const sheetsHomepage = (event: unknown): Card =>
  cardFor(event, null, ({ words }) => editorHome('sheets', words));

/** In Drive, when files or folders have been selected: of several, the one that Google takes for the one meant. */
export function driveItemsSelected(event: unknown): Card {
  const [item, ...others] = selectedIn(event);
  if (!item) return driveHomepage(event);
  if (others.length > 0) return cardFor(event, null, ({ words }) => severalItems(words));
  return cardFor(event, stepOf(item), (setting) => cardOfItem(item, setting));
}

/** Everything that is pressed on a card. */
export function cardAction(event: unknown): GoogleAppsScript.Card_Service.ActionResponse {
  noteSighting('press', { selected: selectedIn(event).length > 0 });
  const step = stepIn(commonIn(event)?.parameters);
  const taken = (setting: CardSetting): CardView => {
    if (!step) throw new Refusal('failed');
    return take(step, setting);
  };
  return shown(event, step, taken, (view) => answerWith(view, step?.on ?? 'instead'));
}

function cardFor(event: unknown, step: CardStep | null, viewOf: (setting: CardSetting) => CardView): Card {
  noteSighting('card', { locale: localeIn(event) !== null });
  return shown(event, step, viewOf, cardOf);
}

/** What goes wrong is said on a card with the step to try again: an exception would be shown by Google. */
function shown<Answer>(
  event: unknown,
  step: CardStep | null,
  viewOf: (setting: CardSetting) => CardView,
  answerOf: (view: CardView) => Answer,
): Answer {
  const language = languageIn(event);
  const words = wordsFor(language);
  try {
    return answerOf(viewOf({ words, sheet: sheetWords(language), language, today: today() }));
  } catch (thrown) {
    const { code, message } = errorFor(thrown, language);
    // A card has no menu to approve from.
    const said = code === 'notAuthorised' ? words.cards.notAuthorised : message;
    return answerOf(troubleCard(said, step, words));
  }
}

const item = v.object({ id: v.pipe(v.string(), v.check(isFileId)), title: v.string(), mimeType: v.string() });
type Item = v.InferOutput<typeof item>;

const kind = (name: string) => `application/vnd.google-apps.${name}`;

/** What a folder or a document is shown by; null for what is neither. */
function stepOf({ id, title, mimeType }: Item): CardStep | null {
  const common = { id, title, page: 0, on: 'instead' } as const;
  if (mimeType === kind('folder')) return { name: 'folder', as: 'guess', ...common };
  return mimeType === kind('document') ? { name: 'document', ...common } : null;
}

function cardOfItem(item: Item, setting: CardSetting): CardView {
  const step = stepOf(item);
  if (step) return take(step, setting);
  const target = item.mimeType === kind('shortcut') ? shortcutTarget(item.id) : null;
  return target ? cardOfItem({ ...item, ...target }, setting) : otherFile(item.title, setting.words);
}

interface CardEvent {
  commonEventObject?: { userLocale?: unknown; parameters?: unknown };
  drive?: { activeCursorItem?: unknown; selectedItems?: unknown };
}

const commonIn = (event: unknown) => (event as CardEvent | null | undefined)?.commonEventObject;

/** What is selected; the one item that Google says is meant, where it does. */
function selectedIn(event: unknown): Item[] {
  const { activeCursorItem, selectedItems } = (event as CardEvent | null | undefined)?.drive ?? {};
  const active = itemsIn([activeCursorItem]);
  return active.length > 0 || !Array.isArray(selectedItems) ? active : itemsIn(selectedItems);
}

const itemsIn = (given: readonly unknown[]): Item[] =>
  given.flatMap((one) => {
    const read = v.safeParse(item, one);
    return read.success ? [read.output] : [];
  });

/** Google tells the language of the person with the event, where the manifest asks for it. */
function languageIn(event: unknown) {
  const locale = localeIn(event);
  return locale ? languageOfLocale(locale) : panelLanguage();
}

function localeIn(event: unknown): string | null {
  const locale = commonIn(event)?.userLocale;
  return typeof locale === 'string' && locale ? locale : null;
}
