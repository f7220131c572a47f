/** Cards as Google's reference of `google.apps.card.v1` writes them: what the script has built, ready to be shown. */
export interface CardJson {
  header?: { title: string; subtitle?: string; imageUrl?: string };
  sections: SectionJson[];
  fixedFooter?: { primaryButton: ButtonJson; secondaryButton?: ButtonJson };
}

export interface SectionJson {
  header?: string;
  widgets: WidgetJson[];
}

export type WidgetJson =
  | { textParagraph: { text: string } }
  | { decoratedText: DecoratedTextJson }
  | { buttonList: { buttons: ButtonJson[] } };

export interface DecoratedTextJson {
  text: string;
  topLabel?: string;
  bottomLabel?: string;
  wrapText?: boolean;
  onClick?: ClickJson;
}

export interface ButtonJson {
  text: string;
  type?: 'FILLED' | 'OUTLINED';
  onClick: ClickJson;
}

export type ClickJson =
  | { openLink: { url: string } }
  | { action: { function: string; parameters: { key: string; value: string }[] } };

export type NavigationJson = { pushCard: CardJson } | { updateCard: CardJson } | { popCard: true };

export interface ActionJson {
  navigations: NavigationJson[];
  notification?: { text: string };
}

/** What a function that Google calls for a card answers with. */
export type CardAnswer = { cards: CardJson[] } | { action: ActionJson };

/** What happens in a side panel: it is opened, items are selected in Drive, or something on a card is pressed. */
export type CardAsked =
  | { kind: 'homepage'; host: Host }
  /** Ids of the items, the one that was clicked last at the end. */
  | { kind: 'selected'; items: readonly string[] }
  | { kind: 'action'; host: Host; function: string; parameters: Record<string, string> };

export type Host = 'drive' | 'docs' | 'sheets';
