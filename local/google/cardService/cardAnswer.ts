import { GoogleError } from '../modelled';
import { ActionResponse } from './answers';
import { Card } from './cards';
import type { ButtonJson, CardAnswer, CardJson, ClickJson } from './json';

/**
 * What a function called for a card has returned, as the host is given it. Throws where it is neither a card nor
 * several nor what an action answers with, and where something calls a function that the script has not.
 */
export function cardAnswer(value: unknown, functions: readonly string[]): CardAnswer {
  const answer = answerIn(value);
  const cards =
    'cards' in answer
      ? answer.cards
      : answer.action.navigations.flatMap((to) =>
          'pushCard' in to ? [to.pushCard] : 'updateCard' in to ? [to.updateCard] : [],
        );
  for (const click of cards.flatMap(clicksIn))
    if ('action' in click && !functions.includes(click.action.function))
      throw new GoogleError(`Script function not found: ${click.action.function}`);
  return answer;
}

function answerIn(value: unknown): CardAnswer {
  if (value instanceof ActionResponse) return { action: value.json };
  const cards = Array.isArray(value) ? value : [value];
  if (cards.length > 0 && cards.every((card) => card instanceof Card))
    return { cards: cards.map((card) => card.json) };
  throw new GoogleError('The add-on returned something that is no card.');
}

function clicksIn({ sections, fixedFooter }: CardJson): ClickJson[] {
  const ofWidgets = sections
    .flatMap(({ widgets }) => widgets)
    .flatMap((widget) => {
      if ('buttonList' in widget) return widget.buttonList.buttons.map(({ onClick }) => onClick);
      return 'decoratedText' in widget ? [widget.decoratedText.onClick] : [];
    });
  const footer: ButtonJson[] = fixedFooter ? [fixedFooter.primaryButton] : [];
  return [...ofWidgets, ...footer.map(({ onClick }) => onClick)].filter((click) => click !== undefined);
}
