import type {
  CardAnswer,
  CardAsked,
  CardJson,
  ClickJson,
  WidgetJson,
} from '../../local/google/cardService/json';
import type { Meeting, OverviewBed } from './overviewBed';

export const person = 'coordinator';

/** The card that is on top after an answer. */
export function cardIn(answer: CardAnswer): CardJson {
  const [top] =
    'cards' in answer
      ? answer.cards
      : answer.action.navigations.flatMap((to) =>
          'updateCard' in to ? [to.updateCard] : 'pushCard' in to ? [to.pushCard] : [],
        );
  if (!top) throw new Error('There is no card');
  return top;
}

export const select = (bed: OverviewBed, ...items: string[]): CardJson =>
  cardIn(bed.card(person, { kind: 'selected', items }));

export const widgetsOf = ({ sections }: CardJson): WidgetJson[] => sections.flatMap(({ widgets }) => widgets);

interface Pressed {
  text: string;
  onClick?: ClickJson;
}

const pressable = (card: CardJson): Pressed[] => [
  ...widgetsOf(card).flatMap((widget): Pressed[] =>
    'buttonList' in widget
      ? widget.buttonList.buttons
      : 'decoratedText' in widget
        ? [widget.decoratedText]
        : [],
  ),
  ...(card.fixedFooter ? [card.fixedFooter.primaryButton] : []),
];

export function clickOn(card: CardJson, text: string): ClickJson {
  const found = pressable(card).find((one) => one.text === text)?.onClick;
  if (!found) throw new Error(`Nothing to press says ${text}: ${JSON.stringify(card)}`);
  return found;
}

export function actionOf(card: CardJson, text: string): CardAsked {
  const click = clickOn(card, text);
  if (!('action' in click)) throw new Error(`${text} is a link`);
  const parameters = Object.fromEntries(click.action.parameters.map(({ key, value }) => [key, value]));
  return { kind: 'action', host: 'drive', function: click.action.function, parameters };
}

export const press = (bed: OverviewBed, card: CardJson, text: string): CardJson =>
  cardIn(bed.card(person, actionOf(card, text)));

/** A row as "label | text | below". */
export const rowsOf = (card: CardJson): string[] =>
  widgetsOf(card).flatMap((widget) => {
    if (!('decoratedText' in widget)) return [];
    const { topLabel, text, bottomLabel } = widget.decoratedText;
    return [[topLabel, text, bottomLabel].filter(Boolean).join(' | ')];
  });

export const textsOf = (card: CardJson): string[] =>
  widgetsOf(card).flatMap((widget) => ('textParagraph' in widget ? [widget.textParagraph.text] : []));

/** A day so many days before 20 November 2025. */
export const dayBefore = (days: number): string =>
  new Date(Date.UTC(2025, 10, 20) - days * 86_400_000).toISOString().slice(0, 10);

export const everyMeeting = (count: number): Meeting[] =>
  Array.from({ length: count }, (_, index) => ({ date: dayBefore(index), focus: `Fokus ${index}` }));
