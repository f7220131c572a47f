import type { ChipAttributes } from '../../documents/content';
import type { EnumerationValue } from '../enumeration';
import { GoogleError } from '../modelled';
import { DocumentElement } from './element';
import { ElementType } from './enumerations';
import { notAttached } from './failures';
import type { Like } from './like';
import type { LiveParagraph } from './liveTree';
import { type ChipPiece, isText } from './pieces';
import type { DocumentSession } from './session';

/** A chip stays itself while the text about it changes: it is known by its piece, not by its place. */
abstract class Chip extends DocumentElement<LiveParagraph> {
  readonly chip: ChipAttributes;

  constructor(session: DocumentSession, paragraph: LiveParagraph, { chip }: ChipPiece) {
    super(session, paragraph);
    this.chip = chip;
  }

  override getParent(): DocumentElement | null {
    return this.session.element(this.node);
  }

  override removeFromParent(): this {
    const left = this.node.pieces.filter((piece) => isText(piece) || piece.chip !== this.chip);
    if (left.length === this.node.pieces.length) throw notAttached();
    this.node.changing();
    this.node.pieces = left;
    return this;
  }

  asPerson(): Chip {
    return as(this, 'Person');
  }

  asDate(): Chip {
    return as(this, 'Date');
  }

  asRichLink(): Chip {
    return as(this, 'RichLink');
  }

  asInlineImage(): Chip {
    return as(this, 'InlineImage');
  }
}

function as(chip: Chip, service: string): Chip {
  if (chip.service === service) return chip;
  throw new GoogleError(`${chip.service} can't be cast to ${service}.`);
}

class Person extends Chip implements Like<GoogleAppsScript.Document.Person, 'getName' | 'getEmail'> {
  override readonly service = 'Person';

  override getType(): EnumerationValue {
    return ElementType.PERSON;
  }

  /** Null where the chip shows the address. */
  getName(): string | null {
    return this.chip.text || null;
  }

  getEmail(): string {
    return this.chip.value;
  }
}

class DateChip
  extends Chip
  implements Like<GoogleAppsScript.Document.Date, 'getDisplayText' | 'getTimestamp'>
{
  override readonly service = 'Date';

  override getType(): EnumerationValue {
    return ElementType.DATE;
  }

  getDisplayText(): string {
    return this.chip.text;
  }

  getTimestamp(): Date {
    return new Date(`${this.chip.value.slice(0, 10)}T12:00:00Z`);
  }
}

class RichLink extends Chip implements Like<GoogleAppsScript.Document.RichLink, 'getTitle' | 'getUrl'> {
  override readonly service = 'RichLink';

  override getType(): EnumerationValue {
    return ElementType.RICH_LINK;
  }

  getTitle(): string {
    return this.chip.text;
  }

  getUrl(): string {
    return this.chip.value;
  }
}

class InlineImage extends Chip implements Like<GoogleAppsScript.Document.InlineImage, 'getAltDescription'> {
  override readonly service = 'InlineImage';

  override getType(): EnumerationValue {
    return ElementType.INLINE_IMAGE;
  }

  getAltDescription(): string {
    return this.chip.text;
  }
}

const kinds = { person: Person, date: DateChip, link: RichLink, image: InlineImage };

export const chipElement = (
  session: DocumentSession,
  paragraph: LiveParagraph,
  piece: ChipPiece,
): DocumentElement => new kinds[piece.chip.kind](session, paragraph, piece);
