import { mismatch, stringOf } from '../parameters';
import { Built, type Chained, given } from './built';
import type { ClickJson, DecoratedTextJson } from './json';
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

export class TextButton
  extends Pressable<{ text: string; onClick?: ClickJson }>
  implements Chained<GoogleAppsScript.Card_Service.TextButton, 'setText' | 'setOpenLink' | 'setOnClickAction'>
{
  readonly service = 'TextButton';

  constructor() {
    super({ text: '' });
  }

  setText(text: string): this {
    this.json.text = stringOf(text, [text], 'CardService.TextButton.setText');
    return this;
  }
}

export class ButtonSet
  extends Built<{ buttonList: { buttons: { text: string; onClick?: ClickJson }[] } }>
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
