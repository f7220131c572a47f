import fc from 'fast-check';
import { documentCard } from '../../../src/cards/documentCard';
import { groupCard } from '../../../src/cards/groupCard';
import { type CardSetting, meetingRow } from '../../../src/cards/meeting';
import type { CardLead, CardStep, CardView } from '../../../src/cards/view';
import type { IndexEntry } from '../../../src/overview/indexRows';
import { wordsFor } from '../../../src/text/words';
import { documentId, folderId, someEntry, someFacts, swedish } from '../overview/example';

/** Everything that a card may show. */
const whole = someFacts({ nextDate: '2025-11-18', share: 'yes' });

/** Meetings of one document, each with a focus of its own. */
const entries = (count: number, document = documentId(1)): IndexEntry[] =>
  Array.from({ length: count }, (_, index) =>
    someEntry({ document, number: index + 1, of: count, facts: { ...whole, focus: `Fokus ${index}` } }),
  );

const settings = (['sv', 'en'] as const).map(
  (language): CardSetting => ({
    words: wordsFor(language),
    sheet: { ...swedish, overview: wordsFor(language).overview },
    language,
    today: '2025-11-20',
  }),
);

const widgetsOf = ({ sections }: CardView) => sections.flatMap(({ widgets }) => widgets);

/** The foci on a card; in a document's they stand beneath their label. */
const fociOn = (card: CardView): string[] =>
  widgetsOf(card).flatMap((widget) =>
    widget.kind === 'row' && widget.text.startsWith('Fokus ') ? [widget.text] : [],
  );

function leadsOn(card: CardView): CardLead[] {
  return widgetsOf(card).flatMap((widget) =>
    widget.kind === 'buttons'
      ? widget.buttons.map(({ leads }) => leads)
      : widget.kind === 'row' && widget.leads
        ? [widget.leads]
        : [],
  );
}

/** All pages, from one to the next by the step that leads there. */
function everyPage(first: CardStep, show: (step: CardStep) => CardView): CardView[] {
  const pages: CardView[] = [];
  for (let step: CardStep | undefined = first; step; ) {
    const card = show(step);
    pages.push(card);
    const { page } = step;
    step = leadsOn(card).find(
      (lead): lead is Extract<CardLead, { kind: 'action' }> => lead.kind === 'action' && lead.page > page,
    );
  }
  return pages;
}

test.each(settings)(
  'in $language: no card is too long, and every meeting stands on one page of them',
  (setting) => {
    const count = fc.integer({ min: 0, max: 260 });
    const common = { id: folderId(1), title: 'Kemi', page: 0, on: 'instead' } as const;
    fc.assert(
      fc.property(count, (meetings) => {
        const all = entries(meetings);
        const foci = all.map(({ facts }) => facts?.focus);
        const reading = {
          entriesOf: new Map([[documentId(1), all]]),
          documents: [],
          hasFolders: true,
          total: 300,
          read: 299,
          pending: 1,
          later: true,
        };
        const folder = everyPage({ name: 'folder', as: 'group', ...common }, (step) =>
          groupCard(step as never, reading, setting),
        );
        const document = everyPage({ name: 'document', ...common }, ({ page }) =>
          documentCard(common, all, page, setting),
        );
        for (const pages of [folder, document]) {
          for (const card of pages) expect(widgetsOf(card).length).toBeLessThanOrEqual(100);
          expect(pages.flatMap(fociOn)).toEqual(foci);
        }
      }),
      { numRuns: 20 },
    );
  },
);

test.each([
  ['its focus', { focus: 'Bråk' }, 'Bråk'],
  ['its template where it has none', { focus: null }, 'Lärträff'],
  ['minutes where nothing else is known', { focus: null, template: null }, 'Protokoll'],
  ['that it is a draft', { focus: null, template: null, final: false }, 'Utkast'],
  ['that it could not be read', { focus: null, reading: 'unreadable' as const }, 'Fälten kunde inte läsas'],
])('a meeting is called by %s', (_, part, words) => {
  const [setting] = settings as [CardSetting];
  expect(meetingRow({ ...someEntry(), facts: { ...whole, ...part } }, setting)).toMatchObject({
    text: words,
  });
});

test('the latest meeting stands first, whatever the order of the documents; one without a day stands last', () => {
  const [setting] = settings as [CardSetting];
  const days = ['2025-09-02', null, '2025-11-18', '2025-10-14'];
  const all = days.flatMap((date, index) =>
    entries(1, documentId(index)).map((entry) => ({
      ...entry,
      facts: { ...whole, date, focus: `Fokus ${date}` },
    })),
  );
  const card = groupCard(
    { name: 'folder', as: 'group', id: folderId(1), title: 'Kemi', page: 0, on: 'instead' },
    {
      entriesOf: new Map(all.map((entry) => [entry.document, [entry]])),
      documents: [],
      hasFolders: false,
      total: 4,
      read: 4,
      pending: 0,
      later: false,
    },
    setting,
  );
  expect(fociOn(card)).toEqual(['2025-11-18', '2025-10-14', '2025-09-02', null].map((day) => `Fokus ${day}`));
});
