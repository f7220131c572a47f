import type { CardAnswer } from '../../../../local/google/cardService/json';
import { ownManifest, ScriptBed } from './scriptBed';

let bed: ScriptBed;
beforeEach(() => {
  bed = new ScriptBed();
});

const parts = `
  const S = CardService;
  const words = (text = 'Text') => S.newTextParagraph().setText(text);
  const section = (...widgets) => widgets.reduce((made, one) => made.addWidget(one), S.newCardSection());
  const card = (...sections) =>
    sections.reduce((made, one) => made.addSection(one), S.newCardBuilder().setHeader(S.newCardHeader().setTitle('Titel')));
  const row = () => S.newDecoratedText().setText('Text').setTopLabel('Etikett');
  const link = (url) => S.newOpenLink().setUrl(url);
  const press = (name) => S.newAction().setFunctionName(name);
  const button = (text) => S.newTextButton().setText(text);
`;

/** What the body answers with as a function that Google calls for a card. */
function answered(body: string): CardAnswer {
  return bed.value(`${parts} ${body}`, { kind: 'card' }) as CardAnswer;
}

const refused = (body: string) => bed.caught(`${parts} ${body}`, { kind: 'card' });

test('a card comes out in the words of Google’s reference', () => {
  expect(
    answered(`
      const open = link('https://docs.google.com/document/create?folder=x');
      return card(
        section(words('Ett &amp; två'), row().setBottomLabel('Under').setWrapText(true).setOpenLink(open)).setHeader('Del'),
        section(S.newButtonSet().addButton(button('Nästa').setOnClickAction(press('main').setParameters({ page: '2' })))),
      ).setFixedFooter(S.newFixedFooter().setPrimaryButton(button('Nytt').setTextButtonStyle(S.TextButtonStyle.FILLED).setOpenLink(open))).build();
    `),
  ).toEqual({
    cards: [
      {
        header: { title: 'Titel' },
        sections: [
          {
            header: 'Del',
            widgets: [
              { textParagraph: { text: 'Ett &amp; två' } },
              {
                decoratedText: {
                  text: 'Text',
                  topLabel: 'Etikett',
                  bottomLabel: 'Under',
                  wrapText: true,
                  onClick: { openLink: { url: 'https://docs.google.com/document/create?folder=x' } },
                },
              },
            ],
          },
          {
            widgets: [
              {
                buttonList: {
                  buttons: [
                    {
                      text: 'Nästa',
                      onClick: { action: { function: 'main', parameters: [{ key: 'page', value: '2' }] } },
                    },
                  ],
                },
              },
            ],
          },
        ],
        fixedFooter: {
          primaryButton: {
            text: 'Nytt',
            type: 'FILLED',
            onClick: { openLink: { url: 'https://docs.google.com/document/create?folder=x' } },
          },
        },
      },
    ],
  });
});

test('an action answers with where to go and what to say', () => {
  const top = { header: { title: 'Titel' }, sections: [{ widgets: [{ textParagraph: { text: 'Text' } }] }] };
  expect(
    answered(`
      const way = S.newNavigation().popCard().pushCard(card(section(words())).build());
      return S.newActionResponseBuilder().setNavigation(way).setNotification(S.newNotification().setText('Klart')).build();
    `),
  ).toEqual({
    action: { navigations: [{ popCard: true }, { pushCard: top }], notification: { text: 'Klart' } },
  });
});

test.each([
  ['more than a hundred widgets', `card(section(...Array(101).fill(0).map(() => words()))).build()`],
  ['a card without sections', `card().build()`],
  ['a section without widgets', `card(section()).build()`],
  ['a text and nothing else in a row', `card(section(S.newDecoratedText().setText('Text'))).build()`],
  ['a button without words', `card(section(S.newButtonSet().addButton(S.newTextButton()))).build()`],
  ['a button that does nothing', `card(section(S.newButtonSet().addButton(button('Text')))).build()`],
  ['an empty button set', `card(section(S.newButtonSet())).build()`],
  [
    'a header without a title',
    `S.newCardBuilder().setHeader(S.newCardHeader()).addSection(section(words())).build()`,
  ],
  ['a picture that comes unguarded', `S.newCardHeader().setImageUrl('http://example.org/a.png')`],
  ['a drawing', `S.newCardHeader().setImageUrl('https://example.org/a.svg?x=1')`],
  ['a link that is unguarded', `link('http://docs.google.com/document/')`],
  ['a link to elsewhere than the manifest lists', `link('https://example.org/')`],
  ['a parameter that is no text', `press('main').setParameters({ page: 2 })`],
  ['a button where a widget belongs', `section(button('Text'))`],
  ['a card that is not built', `S.newNavigation().pushCard(card(section(words())))`],
  ['an answer that does nothing', `S.newActionResponseBuilder().build()`],
])('%s is refused', (_, body) => {
  expect(refused(body)).toMatch(/^Exception: (?:Invalid|The parameters|The manifest)/);
});

test('a hundred widgets are a card', () => {
  const answer = answered(`return card(section(...Array(100).fill(0).map(() => words()))).build()`);
  expect('cards' in answer && answer.cards[0]?.sections[0]?.widgets).toHaveLength(100);
});

test.each([
  ['a text', `return 'Text'`],
  ['nothing', ``],
  ['no card at all', `return []`],
  [
    'a card that calls what is not there',
    `return card(section(row().setOnClickAction(press('gone')))).build()`,
  ],
])('%s is no answer for Google', (_, body) => {
  expect(() => answered(body)).toThrow(/no card|Script function not found: gone/);
});

test('what is not modelled throws', () => {
  expect(() => answered(`return S.newGrid()`)).toThrow('CardService.newGrid is not modelled');
});

test('a card is cut off after thirty seconds', () => {
  expect(() => answered(`Utilities.sleep(31000); return card(section(words())).build()`)).toThrow(
    /Exceeded maximum execution time/,
  );
});

test('the add-on’s own manifest has a logo that Google shows', () => {
  const { addOns } = ownManifest as unknown as { addOns: { common: { logoUrl: string } } };
  expect(refused(`S.newCardHeader().setImageUrl('${addOns.common.logoUrl}')`)).toBeNull();
});
