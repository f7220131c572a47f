import { type Enumeration, type EnumerationValue, enumeration } from '../enumeration';
import { mismatch, stringOf } from '../parameters';
import { Built, type Chained, given } from './built';
import type { ButtonJson, DecoratedTextJson } from './json';
import { Pressable } from './leads';

type Google = GoogleAppsScript.Card_Service.DecoratedText;

export class TextParagraph
  extends Built<{ textParagraph: { text: string } }>
  implements Chained<GoogleAppsScript.Card_Service.TextParagraph, 'setText'>
{
  readonly service = 'TextParagraph';

  constructor() {
    super({ textParagraph: { text: '' } });
  }

  setText(text: string): this {
    this.json.textParagraph.text = stringOf(text, [text], 'CardService.TextParagraph.setText');
    return this;
  }
}

/** Its own JSON is what stands within `decoratedText`. */
export class DecoratedText
  extends Pressable<DecoratedTextJson>
  implements
    Chained<
      Google,
      'setText' | 'setTopLabel' | 'setBottomLabel' | 'setWrapText' | 'setOpenLink' | 'setOnClickAction'
    >
{
  readonly service = 'DecoratedText';

  constructor() {
    super({ text: '' });
  }

  setText(text: string): this {
    this.json.text = stringOf(text, [text], 'CardService.DecoratedText.setText');
    return this;
  }

  setTopLabel(text: string): this {
    this.json.topLabel = stringOf(text, [text], 'CardService.DecoratedText.setTopLabel');
    return this;
  }

  setBottomLabel(text: string): this {
    this.json.bottomLabel = stringOf(text, [text], 'CardService.DecoratedText.setBottomLabel');
    return this;
  }

  setWrapText(wrap: boolean): this {
    if (typeof wrap !== 'boolean') throw mismatch([wrap], 'CardService.DecoratedText.setWrapText');
    this.json.wrapText = wrap;
    return this;
  }
}

type Style = NonNullable<ButtonJson['type']>;

/** Those that the add-on may need. */
export const textButtonStyles: Enumeration<Style> = enumeration('TextButtonStyle', ['FILLED', 'OUTLINED']);

export type UnfinishedButton = Partial<ButtonJson> & { text: string };

export class TextButton
  extends Pressable<UnfinishedButton>
  implements
    Chained<
      GoogleAppsScript.Card_Service.TextButton,
      'setText' | 'setOpenLink' | 'setOnClickAction' | 'setTextButtonStyle'
    >
{
  readonly service = 'TextButton';

  constructor() {
    super({ text: '' });
  }

  setText(text: string): this {
    this.json.text = stringOf(text, [text], 'CardService.TextButton.setText');
    return this;
  }

  setTextButtonStyle(style: unknown): this {
    const known = style === textButtonStyles.FILLED || style === textButtonStyles.OUTLINED;
    if (!known) throw mismatch([style], 'CardService.TextButton.setTextButtonStyle');
    this.json.type = (style as EnumerationValue).name() as Style;
    return this;
  }
}

export class ButtonSet
  extends Built<{ buttonList: { buttons: UnfinishedButton[] } }>
  implements Chained<GoogleAppsScript.Card_Service.ButtonSet, 'addButton'>
{
  readonly service = 'ButtonSet';

  constructor() {
    super({ buttonList: { buttons: [] } });
  }

  addButton(button: unknown): this {
    this.json.buttonList.buttons.push(given(button, [TextButton], 'ButtonSet.addButton'));
    return this;
  }
}
