import { cardService } from '../../../local/google/cardService/cardService';
import type { CardJson } from '../../../local/google/cardService/json';
import type { ScriptRun } from '../../../local/google/scriptRun';
import type { CardLead } from '../../../src/cards/view';
import { cardOf } from '../../../src/google/cards';

const script = globalThis as { CardService?: unknown };
beforeAll(() => {
  script.CardService = cardService({ manifest: {} } as ScriptRun);
});
afterAll(() => {
  delete script.CardService;
});

test('whatever is said on a card is read as text where Google reads HTML, and long rows go on to new lines', () => {
  const said = 'a <b>& c';
  const leads: CardLead = { kind: 'link', link: 'https://docs.google.com/document/d/x/edit' };
  const made = cardOf({
    title: said,
    subtitle: said,
    sections: [
      {
        header: said,
        widgets: [
          { kind: 'text', text: said },
          { kind: 'row', label: 'Etikett', text: said, below: null, leads },
          { kind: 'buttons', buttons: [{ words: 'Öppna', leads }] },
        ],
      },
    ],
    footer: null,
  });
  const { header, sections } = (made as unknown as { json: CardJson }).json;
  expect(header).toEqual({ title: said, subtitle: said });
  const shown = 'a &lt;b&gt;&amp; c';
  expect(sections).toMatchObject([
    {
      header: shown,
      widgets: [
        { textParagraph: { text: shown } },
        { decoratedText: { text: shown, topLabel: 'Etikett', wrapText: true } },
        { buttonList: { buttons: [{ text: 'Öppna' }] } },
      ],
    },
  ]);
});
