/** A card as data: src/google/cards.ts alone makes Google's own of it. */
export interface CardView {
  title: string;
  subtitle: string | null;
  sections: CardSection[];
  /** Stays in sight at the bottom, whatever the length of the card. */
  footer: CardButton | null;
}

export interface CardSection {
  header: string | null;
  widgets: CardWidget[];
}

export type CardWidget =
  | { kind: 'text'; text: string }
  /** With a label, something below or both: Google takes no text alone. `label` is cut where it is wider than the panel; `below` goes on to new lines. Neither holds what people have written. */
  | { kind: 'row'; label: string | null; text: string; below: string | null; leads: CardLead | null }
  | { kind: 'buttons'; buttons: CardButton[] };

export interface CardButton {
  words: string;
  leads: CardLead;
}

/** An address of Google's, from overview/links, or something to do. */
export type CardLead = { kind: 'link'; link: string } | ({ kind: 'action' } & CardStep);

/** Everything that can be pressed on a card, with what it is about. `page` counts from 0. */
export type CardStep =
  /** The folder as it is looked at from a card: as one group, or each of its subfolders as one. */
  | { name: 'folder'; id: string; title: string; as: FolderKind; page: number; on: CardMove }
  | { name: 'document'; id: string; title: string; page: number; on: CardMove };

export type FolderKind = 'group' | 'groups' | 'guess';

/** Whether the next card takes the place of this one, or lies on it with a way back. */
export type CardMove = 'instead' | 'above';
