import { GoogleError } from '../modelled';
import { stringOf } from '../parameters';
import { Built, type Chained, given } from './built';
import { Card } from './cards';
import type { ActionJson, NavigationJson } from './json';

export class Navigation
  extends Built<NavigationJson[]>
  implements Chained<GoogleAppsScript.Card_Service.Navigation, 'pushCard' | 'updateCard' | 'popCard'>
{
  readonly service = 'Navigation';

  constructor() {
    super([]);
  }

  pushCard(card: unknown): this {
    this.json.push({ pushCard: given(card, [Card], 'Navigation.pushCard') });
    return this;
  }

  updateCard(card: unknown): this {
    this.json.push({ updateCard: given(card, [Card], 'Navigation.updateCard') });
    return this;
  }

  popCard(): this {
    this.json.push({ popCard: true });
    return this;
  }
}

export class ActionResponse extends Built<ActionJson> {
  readonly service = 'ActionResponse';
}

export class Notification
  extends Built<{ text: string }>
  implements Chained<GoogleAppsScript.Card_Service.Notification, 'setText'>
{
  readonly service = 'Notification';

  constructor() {
    super({ text: '' });
  }

  setText(text: string): this {
    this.json.text = stringOf(text, [text], 'CardService.Notification.setText');
    return this;
  }
}

export class ActionResponseBuilder
  extends Built<ActionJson>
  implements
    Chained<
      GoogleAppsScript.Card_Service.ActionResponseBuilder,
      'setNavigation' | 'setNotification' | 'build'
    >
{
  readonly service = 'ActionResponseBuilder';

  constructor() {
    super({ navigations: [] });
  }

  setNavigation(navigation: unknown): this {
    this.json.navigations = given(navigation, [Navigation], 'ActionResponseBuilder.setNavigation');
    return this;
  }

  setNotification(notification: unknown): this {
    this.json.notification = given(notification, [Notification], 'ActionResponseBuilder.setNotification');
    return this;
  }

  build(): ActionResponse {
    const { navigations, notification } = this.json;
    if (navigations.length === 0 && !notification)
      throw new GoogleError('Invalid action response: it does nothing.');
    return new ActionResponse(this.json);
  }
}
