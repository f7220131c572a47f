import type { CardButton, CardLead, CardSection, CardView, CardWidget } from '../cards/view';

type Card = GoogleAppsScript.Card_Service.Card;
type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;

/** The one function of the front door that everything on a card calls. */
const callback = 'cardAction';

/** What a file or folder without a name is called: Google takes no header and no row without words. */
const noName = '–';

/** The card as Google shows it. Throws where Google would refuse it. */
export function cardOf({ title, subtitle, sections, footer }: CardView): Card {
  const header = CardService.newCardHeader().setTitle(title || noName);
  if (subtitle) header.setSubtitle(subtitle);
  const card = CardService.newCardBuilder().setHeader(header);
  for (const section of sections) card.addSection(sectionOf(section));
  if (footer) {
    const button = buttonOf(footer).setTextButtonStyle(CardService.TextButtonStyle.FILLED);
    card.setFixedFooter(CardService.newFixedFooter().setPrimaryButton(button));
  }
  return card.build();
}

/** What pressing something on a card answers with: the next card, instead of that one or above it. */
export function answerWith(view: CardView, on: 'instead' | 'above'): ActionResponse {
  const navigation = CardService.newNavigation();
  if (on === 'above') navigation.pushCard(cardOf(view));
  else navigation.updateCard(cardOf(view));
  return CardService.newActionResponseBuilder().setNavigation(navigation).build();
}

function sectionOf({ header, widgets }: CardSection): GoogleAppsScript.Card_Service.CardSection {
  const section = CardService.newCardSection();
  if (header) section.setHeader(plain(header));
  for (const widget of widgets) section.addWidget(widgetOf(widget));
  return section;
}

function widgetOf(widget: CardWidget): GoogleAppsScript.Card_Service.Widget {
  switch (widget.kind) {
    case 'text':
      return CardService.newTextParagraph().setText(plain(widget.text));
    case 'buttons': {
      const buttons = CardService.newButtonSet();
      for (const button of widget.buttons) buttons.addButton(buttonOf(button));
      return buttons;
    }
    case 'row': {
      const { label, text, below, leads } = widget;
      const row = CardService.newDecoratedText()
        .setText(plain(text) || noName)
        .setWrapText(true);
      if (label) row.setTopLabel(label);
      if (below) row.setBottomLabel(below);
      return leads ? led(row, leads) : row;
    }
  }
}

const buttonOf = ({ words, leads }: CardButton): GoogleAppsScript.Card_Service.TextButton =>
  led(CardService.newTextButton().setText(words), leads);

interface Pressable<Self> {
  setOpenLink(link: GoogleAppsScript.Card_Service.OpenLink): Self;
  setOnClickAction(action: GoogleAppsScript.Card_Service.Action): Self;
}

/** The declared types answer with what a widget is derived from, so the widget itself is given back. */
function led<Widget extends Pressable<unknown>>(widget: Widget, leads: CardLead): Widget {
  if (leads.kind === 'link') {
    widget.setOpenLink(CardService.newOpenLink().setUrl(leads.link));
    return widget;
  }
  const { kind: _, ...step } = leads;
  const parameters = Object.fromEntries(Object.entries(step).map(([key, value]) => [key, String(value)]));
  widget.setOnClickAction(CardService.newAction().setFunctionName(callback).setParameters(parameters));
  return widget;
}

/** Texts on a card are read as simple HTML, so that what people have written is shown as it stands. */
function plain(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
