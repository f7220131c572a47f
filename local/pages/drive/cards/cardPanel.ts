import type { CardAnswer, CardAsked, CardJson, ClickJson } from '../../../google/cardService/json';
import { openLink } from '../../shell/links';
import type { Session } from '../../shell/session';
import { Watched } from '../../shell/watched';

const key = 'cards';

type Answer = { ok: true; value: CardAnswer } | { ok: false; message: string };

/** The side panel: whether it is open, the cards that lie on one another, and what is selected beside it. */
export class CardPanel extends Watched {
  isOpen = sessionStorage.getItem(key) === 'open';
  /** The last is on top. */
  cards: CardJson[] = [];
  isBusy = false;
  /** What Google would say where the add-on itself has failed. */
  failure: string | null = null;
  notice: string | null = null;
  /** Ids of what is selected, the one that was chosen last at the end. */
  selected: readonly string[] = [];
  #last: CardAsked = { kind: 'homepage', host: 'drive' };
  /** Only the answer to the latest question is shown. */
  #asked = 0;

  constructor(private readonly session: Session) {
    super();
    if (this.isOpen) void this.#show();
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    sessionStorage.setItem(key, this.isOpen ? 'open' : 'closed');
    this.selected = [];
    this.cards = [];
    if (this.isOpen) void this.#show();
    else this.changed();
  }

  select(id: string, isSelected: boolean): void {
    const others = this.selected.filter((one) => one !== id);
    this.selected = isSelected ? [...others, id] : others;
    void this.#show();
  }

  back(): void {
    this.cards = this.cards.slice(0, -1);
    this.changed();
  }

  press(click: ClickJson): void {
    if ('openLink' in click) {
      openLink(click.openLink.url);
      return;
    }
    const { function: name, parameters } = click.action;
    const given = Object.fromEntries(parameters.map(({ key: one, value }) => [one, value]));
    void this.#ask({ kind: 'action', host: 'drive', function: name, parameters: given });
  }

  async #show(): Promise<void> {
    const { selected } = this;
    await this.#ask(
      selected.length > 0 ? { kind: 'selected', items: selected } : { kind: 'homepage', host: 'drive' },
    );
  }

  /** Asks what was asked last once more. */
  again(): void {
    void this.#ask(this.#last);
  }

  async #ask(body: CardAsked): Promise<void> {
    this.#last = body;
    this.#asked += 1;
    const asked = this.#asked;
    this.isBusy = true;
    this.failure = null;
    this.notice = null;
    this.changed();
    const answer = await this.session.api
      .ask<Answer>('/api/cards', { method: 'POST', body })
      .catch(({ message }: Error): Answer => ({ ok: false, message }));
    if (asked !== this.#asked) return;
    this.isBusy = false;
    if (answer.ok) this.#take(answer.value);
    else this.failure = answer.message;
    this.changed();
  }

  #take(answer: CardAnswer): void {
    if ('cards' in answer) {
      this.cards = answer.cards.slice(0, 1);
      return;
    }
    for (const to of answer.action.navigations) {
      const below = this.cards.slice(0, -1);
      if ('pushCard' in to) this.cards = [...this.cards, to.pushCard];
      else if ('updateCard' in to) this.cards = [...below, to.updateCard];
      else this.cards = below;
    }
    this.notice = answer.action.notification?.text ?? null;
  }
}
