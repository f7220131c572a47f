import type { Minutes } from '../../../src/meeting/minutes';
import { readMinutes } from '../../../src/meeting/read';
import { outlineFrom } from './outlineFrom';

const context = { today: '2026-11-22', title: null, folder: null };

function only(text: string): Minutes {
  const [minutes, ...others] = readMinutes(outlineFrom(text), context);
  if (!minutes || others.length > 0) throw new Error(`There are ${minutes ? 1 + others.length : 0} meetings`);
  return minutes;
}

const rest = '\n\nDiskussion\nAlla berättade om bråk.';

test.each([
  ['spaces and a dash', 'Datum: 4/11 2026   Sekr – Amal\nNärvarande: Amal, Petra'],
  ['tabs', 'Datum\t4/11 2026\tSekr\tAmal\nNärvarande\tAmal, Petra'],
  ['bars', 'Datum: 4/11 2026 | Sekr Amal | Tid 14.30–16\nNärvarande – Amal, Petra | Lärledare – Ylva'],
  ['no marks', 'Datum 4/11 2026   Sekr   Amal\nNärvarande Amal, Petra    Lärledare Ylva'],
  ['something that is no field', 'Datum 4/11 2026\tSekr Amal\tPlats – biblioteket\nNärvarande – Amal, Petra'],
  ['all of it', 'Datum: 4/11 2026    Närvarande Amal, Petra    Sekr: Amal'],
])('several labels on one line, with %s between them', (_, head) => {
  const { date, secretary, present } = only(head + rest);
  expect({ date: date?.iso, secretary, present }).toEqual({
    date: '2026-11-04',
    secretary: 'Amal',
    present: ['Amal', 'Petra'],
  });
});

test('labels that stand after a day', () => {
  const { date, secretary, present } = only(
    `Onsdag 4/11 2026   Sekr – Amal   Närvarande – Amal, Petra${rest}`,
  );
  expect({ date: date?.iso, secretary, present }).toEqual({
    date: '2026-11-04',
    secretary: 'Amal',
    present: ['Amal', 'Petra'],
  });
});

test('who was away is no value of what stands before it', () => {
  for (const away of ['Frånvarande – Petra', 'Frånvarande Petra', 'Sjuk\tPetra', 'Borta: Petra'])
    expect(only(`Datum: 4/11 2026\nNärvarande: Amal, Ewa   ${away}${rest}`).present).toEqual(['Amal', 'Ewa']);
});

test('wide spaces alone make no label of what people write', () => {
  const { focus, nextTask } = only(
    `Datum: 4/11 2026\nNärvarande: Amal\nFokus: Bråk   på tallinjen\n\nTill nästa gång: Prova   sekreterare i grupp${rest}`,
  );
  expect({ focus, nextTask }).toEqual({
    focus: 'Bråk   på tallinjen',
    nextTask: 'Prova   sekreterare i grupp',
  });
});
