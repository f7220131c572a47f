import { GoogleError } from '../modelled';
import { stringOf } from '../parameters';
import { Built, type Chained, given } from './built';
import type { ButtonJson, CardJson, SectionJson, WidgetJson } from './json';
import { checkClick } from './leads';
import { ButtonSet, DecoratedText, TextButton, TextParagraph } from './widgets';

/** What Google takes: "up to 100 widgets per card", and as many sections. */
const most = 100;

type HeaderJson = NonNullable<CardJson['header']>;

export class CardHeader
  extends Built<HeaderJson>
  implements Chained<GoogleAppsScript.Card_Service.CardHeader, 'setTitle' | 'setSubtitle' | 'setImageUrl'>
{
  readonly service = 'CardHeader';

  constructor() {
    super({ title: '' });
  }

  setTitle(title: string): this {
    this.json.title = stringOf(title, [title], 'CardService.CardHeader.setTitle');
    return this;
  }

  setSubtitle(subtitle: string): this {
    this.json.subtitle = stringOf(subtitle, [subtitle], 'CardService.CardHeader.setSubtitle');
    return this;
  }

  setImageUrl(url: string): this {
    this.json.imageUrl = imageAddress(stringOf(url, [url], 'CardService.CardHeader.setImageUrl'));
    return this;
  }
}

/** Over https, and no SVG, which cards do not show. Throws for any other. */
export function imageAddress(url: string): string {
  if (!/^https:\/\/[^/]+\/\S+$/.test(url) || /\.svg(?:$|[?#])/i.test(url))
    throw new GoogleError(`Invalid image URL: ${url}`);
  return url;
}

export class CardSection
  extends Built<SectionJson>
  implements Chained<GoogleAppsScript.Card_Service.CardSection, 'setHeader' | 'addWidget'>
{
  readonly service = 'CardSection';

  constructor() {
    super({ widgets: [] });
  }

  setHeader(header: string): this {
    this.json.header = stringOf(header, [header], 'CardService.CardSection.setHeader');
    return this;
  }

  addWidget(widget: unknown): this {
    this.json.widgets.push(widgetIn(widget));
    return this;
  }
}

function widgetIn(widget: unknown): WidgetJson {
  if (!(widget instanceof DecoratedText))
    return given(widget, [TextParagraph, ButtonSet] as never, 'CardSection.addWidget');
  return { decoratedText: widget.json };
}

export class FixedFooter
  extends Built<{ primaryButton?: ButtonJson }>
  implements Chained<GoogleAppsScript.Card_Service.FixedFooter, 'setPrimaryButton'>
{
  readonly service = 'FixedFooter';

  constructor() {
    super({});
  }

  /** "The primary button must be a TextButtonStyle.FILLED button" (FixedFooter). */
  setPrimaryButton(button: unknown): this {
    const primary = given(button, [TextButton], 'FixedFooter.setPrimaryButton');
    if (primary.type !== 'FILLED') throw new GoogleError('Invalid fixed footer: its button is not filled.');
    this.json.primaryButton = primary as ButtonJson;
    return this;
  }
}

export class Card extends Built<CardJson> {
  readonly service = 'Card';
}

export class CardBuilder
  extends Built<CardJson>
  implements
    Chained<
      GoogleAppsScript.Card_Service.CardBuilder,
      'setHeader' | 'addSection' | 'setFixedFooter' | 'build'
    >
{
  readonly service = 'CardBuilder';

  constructor() {
    super({ sections: [] });
  }

  setHeader(header: unknown): this {
    this.json.header = given(header, [CardHeader], 'CardBuilder.setHeader');
    return this;
  }

  addSection(section: unknown): this {
    this.json.sections.push(given(section, [CardSection], 'CardBuilder.addSection'));
    return this;
  }

  setFixedFooter(footer: unknown): this {
    const { primaryButton } = given(footer, [FixedFooter], 'CardBuilder.setFixedFooter');
    if (!primaryButton) throw new GoogleError('Invalid fixed footer: a primary button is required.');
    this.json.fixedFooter = { primaryButton };
    return this;
  }

  /** Google leaves out what is beyond a hundred widgets; here it is refused, so that nobody misses it. */
  build(): Card {
    const { header, sections, fixedFooter } = this.json;
    const widgets = sections.flatMap((section) => section.widgets);
    if (header?.title === '') throw new GoogleError('Invalid card: the header has no title.');
    if (sections.length === 0) throw new GoogleError('Invalid card: there is no section.');
    if (sections.some((section) => section.widgets.length === 0))
      throw new GoogleError('Invalid card: a section has no widgets.');
    if (sections.length > most || widgets.length > most)
      throw new GoogleError(`Invalid card: more than ${most} sections or widgets.`);
    widgets.forEach(checkWidget);
    if (fixedFooter) checkButton(fixedFooter.primaryButton);
    return new Card(this.json);
  }
}

function checkWidget(widget: WidgetJson): void {
  if ('textParagraph' in widget) {
    if (widget.textParagraph.text === '') throw new GoogleError('Invalid card: a paragraph has no text.');
  } else if ('buttonList' in widget) {
    if (widget.buttonList.buttons.length === 0) throw new GoogleError('Invalid card: a button set is empty.');
    widget.buttonList.buttons.forEach(checkButton);
  } else {
    const { text, topLabel, bottomLabel, onClick } = widget.decoratedText;
    if (text === '' || !(topLabel || bottomLabel))
      throw new GoogleError('Invalid card: decorated text needs a text and a label.');
    if (onClick) checkClick(onClick);
  }
}

function checkButton({ text, onClick }: ButtonJson): void {
  if (text === '' || !onClick)
    throw new GoogleError('Invalid card: a button needs a text and something to do.');
  checkClick(onClick);
}
