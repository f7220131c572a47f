import { Modelled } from '../modelled';
import type { ScriptRun } from '../scriptRun';
import { ActionResponseBuilder, Navigation, Notification } from './answers';
import { CardBuilder, CardHeader, CardSection, FixedFooter } from './cards';
import { Action, OpenLink } from './leads';
import { ButtonSet, DecoratedText, TextButton, TextParagraph, textButtonStyles } from './widgets';

/** Makes the parts of cards; each checks what it is given, and the card checks itself when it is built. */
class CardService extends Modelled {
  readonly service = 'CardService';
  readonly #run: ScriptRun;

  readonly TextButtonStyle = textButtonStyles;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  newAction(): Action {
    return new Action();
  }

  newActionResponseBuilder(): ActionResponseBuilder {
    return new ActionResponseBuilder();
  }

  newButtonSet(): ButtonSet {
    return new ButtonSet();
  }

  newCardBuilder(): CardBuilder {
    return new CardBuilder();
  }

  newCardHeader(): CardHeader {
    return new CardHeader();
  }

  newCardSection(): CardSection {
    return new CardSection();
  }

  newDecoratedText(): DecoratedText {
    return new DecoratedText();
  }

  newFixedFooter(): FixedFooter {
    return new FixedFooter();
  }

  newNavigation(): Navigation {
    return new Navigation();
  }

  newNotification(): Notification {
    return new Notification();
  }

  newOpenLink(): OpenLink {
    return new OpenLink(this.#run);
  }

  newTextButton(): TextButton {
    return new TextButton();
  }

  newTextParagraph(): TextParagraph {
    return new TextParagraph();
  }
}

export const cardService = (run: ScriptRun): Modelled => new CardService(run);
