import fc from 'fast-check';
import { type PupilSign, pupilPlaces, staffOf } from '../../../src/meeting/pupils';
import { pupilWords } from '../../../src/meeting/pupilWords';

const staff = ['Amal Lind', 'Petra', 'Bengt-Åke', 'Ylva Bergdahl', 'Ekbackens skola'];
const signOf = (text: string): PupilSign | undefined => pupilPlaces(text, staffOf(staff), pupilWords)[0]?.why;

/** Each with the words that shall be marked. */
const hits: Record<PupilSign, [string, string][]> = {
  number: [
    ['Personnummer 20120304-1234 stod på provet.', '20120304-1234'],
    ['120304-1234', '120304-1234'],
    ['Se 201203041234 i listan', '201203041234'],
    ['född 120304+1234', '120304+1234'],
    ['120304 1234 fick hjälp', '120304 1234'],
    ['samordningsnummer 120364-1234', '120364-1234'],
  ],
  pupil: [
    ['Eleven Ali klarade uppgiften.', 'Eleven Ali'],
    ['Vi pratade om eleven Ali.', 'eleven Ali'],
    ['elev Sara behövde mer tid', 'elev Sara'],
    ['Pojken Elias läste högt.', 'Pojken Elias'],
    ['flickan Nour räknade rätt', 'flickan Nour'],
    ['Killen Leo fastnade', 'Killen Leo'],
    ['tjejen Alva fastnade', 'tjejen Alva'],
    ['en elev som heter Hugo', 'elev som heter Hugo'],
    ['Eleverna Ali och Sara jobbade ihop.', 'Eleverna Ali och Sara'],
    ['eleverna Ali, Hugo och Sara', 'eleverna Ali, Hugo och Sara'],
    ['Vi talade om Ali i 7B.', 'Ali i 7B'],
    ['provet för Sara (8A) gick bättre', 'Sara (8A)'],
    ['Elin i 5B hade svårt att börja.', 'Elin i 5B'],
    ['Vi räknade om. Hugo (4C) kunde inte förklara.', 'Hugo (4C)'],
    ['Sara från 6A behöver mer tid.', 'Sara från 6A'],
    ['14 of 22 drew it. Elin in 4B needed help.', 'Elin in 4B'],
    ['Hugo (4C) got stuck at once.', 'Hugo (4C)'],
    ['The pupil Ali did well.', 'The pupil Ali'],
    ['a boy called Hugo', 'a boy called Hugo'],
    ['the students Ali and Sara', 'the students Ali and Sara'],
  ],
  plan: [
    ['Hon har åtgärdsprogram i svenska.', 'åtgärdsprogram'],
    ['Åtgärdsprogrammet ska följas upp', 'Åtgärdsprogrammet'],
    ['vi gjorde en orosanmälan', 'orosanmälan'],
    ['two have individual support plans', 'individual support plans'],
    ['an IEP in reading', 'IEP'],
  ],
  diagnosis: [
    ['Han väntar på diagnos.', 'diagnos'],
    ['Diagnosen kom i våras', 'Diagnosen'],
    ['en elev med adhd', 'elev med adhd'],
    ['Eleven har dyslexi och läser långsamt', 'Eleven har dyslexi'],
    ['Hon som har autism satt själv', 'Hon som har autism'],
    ['the boy with ADHD', 'the boy with ADHD'],
    ['a pupil has a diagnosis', 'diagnosis'],
  ],
  pointer: [
    ['Pojken i randig pyjamas läses i 8A', 'Pojken i randig'],
    ['den nye killen i 8B', 'den nye killen i 8B'],
    ['Den nyanlända flickan visade på tavlan.', 'Den nyanlända flickan'],
    ['vår nya elev förstod direkt', 'vår nya elev'],
    ['den stökige pojken', 'den stökige pojken'],
    ['den enda eleven med ipad', 'den enda eleven'],
    ['En elev i 7B löste den på ett eget sätt.', 'elev i 7B'],
    ['eleven i klass 7B', 'eleven i klass 7B'],
    ['killen som sitter längst bak', 'killen som sitter'],
    ['tjejen med hörlurar', 'tjejen med hörlurar'],
    ['mamma till Ali ringde', 'mamma till Ali'],
    ['Vårdnadshavare till en elev hörde av sig', 'Vårdnadshavare till en elev'],
    ['lillebror till Hugo', 'lillebror till Hugo'],
    ['the new boy in 8B', 'the new boy in 8B'],
    ['our newly arrived pupil', 'our newly arrived pupil'],
    ['the mother of Ali called', 'mother of Ali'],
    ['the boy who always sits at the back', 'the boy who always'],
  ],
  initials: [
    ['A.K. i 7B klarade det', 'A.K. i 7B'],
    ['A K i 7B', 'A K i 7B'],
    ['KB i 8A behöver stöd', 'KB i 8A'],
    ['vi såg att M. i 7B kunde', 'M. i 7B'],
    ['M i 7B räknade om', 'M i 7B'],
    ['K.R. behövde mer tid', 'K.R.'],
    ['Provet visar att K.R. kan mer.', 'K.R.'],
    ['H.J. in 8A did well', 'H.J. in 8A'],
  ],
  few: [
    ['3 elever nådde inte målet', '3 elever'],
    ['Tre elever klarade inte uppgiften.', 'Tre elever'],
    ['det gällde fyra pojkar', 'fyra pojkar'],
    ['2 av 24 elever', '2 av 24 elever'],
    ['sju av våra elever', 'sju av våra elever'],
    ['two pupils could not read it', 'two pupils'],
    ['Nine students missed it', 'Nine students'],
    ['fem nyanlända elever', 'fem nyanlända elever'],
  ],
};

const calm = [
  'Eleverna förstår bråk bättre nu.',
  'Elevernas svar visar att tallinjen hjälper.',
  'Vad en elev kan visa på ett prov säger inte allt.',
  'Eleven Svenska är ett ämne som ofta kommer sist.',
  'Vi vill att varje elev ska lyckas.',
  'Det blev tydligt för eleven. Petra prövade samma sak.',
  'Eleven Petra berättade om gick ut i våras.',
  'Vi pratade om eleven\nAmal läste upp frågan.',
  'Petra i 7B prövade exit tickets.',
  'vi bad Petra (7B) visa sin lektion',
  'Arbetet i 7B gick bra.',
  'Eleverna i 7B hade svårt att börja.',
  'Alla i 7B kunde förklara.',
  'Most in 4B needed more time.',
  'Pupils in 4B understood it.',
  'Många från 6A behöver mer tid.',
  'Gruppen i 5B vill gå vidare.',
  'Ingen i 4A förstod frågan.',
  'Läxan i 4A är för lång.',
  'Bråk i 4A och 4B',
  'NO i 7B har fyra timmar',
  'vi jämför SO i 8A med NO i 8A',
  'Provet i 8C tog en timme.',
  'Matematik i 7B är lagd på fredagar',
  'NP i 9A skrivs i maj',
  'Elever med dyslexi får mer tid på provet.',
  'Vi läste om adhd och arbetsminne.',
  'DLS-diagnos i åk 7 görs i september.',
  'en diagnos i bråk för alla i årskurs 6',
  'Diagnosen på taluppfattning visar var vi står.',
  'diagnoser i matematik',
  'diagnostiska prov är till för läraren',
  'Matematikdiagnosen är gjord i alla klasser.',
  'Diamant-diagnos i geometri',
  'Klass 7B har 24 elever.',
  '24 av 26 elever klarade uppgiften.',
  'en tredjedel av eleverna',
  'några elever behöver mer tid',
  'Grupper om 3 elever fungerar bäst.',
  'tre elever per grupp',
  'två elever i taget',
  'åk 4 elever har ny lärobok',
  'årskurs 6 elever och deras val',
  'läs sidorna 14–17',
  'Telefon 0142-123456 till expeditionen',
  'Org.nr 556677-8899',
  'ISBN 978-91-40-12345-6',
  'kl. 14.30–16.00',
  '2025-11-18',
  'Nästa träff 20251118 kl 1430',
  'T.ex. en exit ticket',
  'Vi läser T.S. Eliot och J.K. Rowling.',
  'A.L. skriver protokollet',
  'Y.B. bokar lokal.',
  'Åk 7–9, f.d. grupp B',
  'Elev A och elev B fick olika frågor.',
  'Pojkar och flickor svarar olika.',
  'Flickorna i studien var fler.',
  'Alla pojkar läste lika mycket som i fjol.',
  'Killarna läste mer än förra året.',
  'Ekbackens skola är med i år.',
  'Eleven behöver få visa hur den tänker.',
  'Elevens val och elevens röst',
  'Ny elevhälsoplan för skolan',
  'Eleverna Google-sökte på ord.',
  'Eleverna och Skolverket är inte överens.',
  'vi har en ny elevdatabas',
  'Pupils need time to think.',
  'The pupils understand fractions better now.',
  'What a pupil can do on a test is not everything.',
  'Groups of 3 pupils work best.',
  '24 of 26 pupils solved it.',
  'some pupils need more time',
  'We read about ADHD and working memory.',
  'English in 7B is on Fridays',
  'Each student writes one sentence.',
  'Maths test in 8C took an hour',
  'Dagens fråga: hur ser vi vad eleven kan?',
  'Lärledaren för grupp 3 är Amal Lind.',
  'Skriv hellre antal eller område.',
];

const table = Object.entries(hits).flatMap(([why, texts]) =>
  texts.map(([text, words]) => [text, why, words]),
);

test.each(table)('%s → %s', (text, why, words) => {
  const found = pupilPlaces(text ?? '', staffOf(staff), pupilWords).map(({ from, to, why: sign }) => [
    sign,
    text?.slice(from, to),
  ]);
  expect(found).toContainEqual([why, words]);
});

test.each(calm)('%s → nothing', (text) => {
  expect(signOf(text)).toBeUndefined();
});

test('there are enough of both to mean something', () => {
  expect(table.length).toBeGreaterThan(60);
  expect(calm.length).toBeGreaterThan(60);
});

test('never throws, and marks what is there, in order and side by side', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(...calm, ...table.map(([text = '']) => text)));
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.string()), (pieces, names) => {
      const text = pieces.join(' ');
      let end = 0;
      for (const { from, to } of pupilPlaces(text, staffOf(names), pupilWords)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
      }
    }),
  );
});
