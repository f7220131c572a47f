import { inviteIn, shareIn, statusIn, taskKindsIn } from '../../../src/meeting/choices';
import { invites } from '../../../src/meeting/fields';
import { namesIn, personIn, schoolsIn } from '../../../src/meeting/names';

describe('names', () => {
  it.each([
    ['Petra, Amal, Sussi och Bengt-Åke (Ewa kom vid halv)', ['Petra', 'Amal', 'Sussi', 'Bengt-Åke', 'Ewa']],
    ['alla utom Petra', ['alla utom Petra']],
    ['Alla utom Petra och Amal', ['Alla utom Petra och Amal']],
    ['samma som sist', ['samma som sist']],
    ['Mats O, Mats L', ['Mats O', 'Mats L']],
    ['Farid, Cecilia & Jon', ['Farid', 'Cecilia', 'Jon']],
    ['Anna\nBo\nCia', ['Anna', 'Bo', 'Cia']],
    ['• Anna Berg\n• Bo Ek', ['Anna Berg', 'Bo Ek']],
    ['1. Anna\n2. Bo', ['Anna', 'Bo']],
    ['Anna Berg (lärledare), Bo Ek (Tallåsaskolan)', ['Anna Berg', 'Bo Ek']],
    ['Anna, Bo (sjuk), Cia', ['Anna', 'Cia']],
    ['Anna och Bo. Frånvarande: Cia, Dan', ['Anna', 'Bo']],
    ['Anna; Bo; Cia.', ['Anna', 'Bo', 'Cia']],
    ['Anna/Bo', ['Anna', 'Bo']],
    ['Anna (Vikens friskola), Bo (Norrskolan till 15)', ['Anna', 'Bo']],
    ['Anna (Kom sent), Bo (Sekreterare från 15.30), Cia (Endast första timmen)', ['Anna', 'Bo', 'Cia']],
    ['Anna (Ewa Ek anslöt 15.10)', ['Anna', 'Ewa Ek']],
    ['Anna(sjuk), Bo(Norrskolan)', ['Bo']],
    ['Tom och Liv', ['Tom', 'Liv']],
    ['Anna Berg – sekreterare', ['Anna Berg']],
    ['8 personer', ['8 personer']],
    ['[namn]', []],
    ['-', []],
    ['', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('keeps schools as written', () => {
    expect(schoolsIn('Strandvretsskolan, Kvarnlyckans skola och Rönnhagaskolan')).toHaveLength(3);
    expect(schoolsIn('Tallåsa- och Rönnhagaskolan')).toEqual(['Tallåsa- och Rönnhagaskolan']);
  });

  it('names nobody where nobody is named', () => {
    expect(['-', '?', 'ingen', 'vakant', '[namn]', '…', '___'].map(personIn)).toEqual(Array(7).fill(null));
    expect(personIn(' Ylva  Bergdahl ')).toBe('Ylva Bergdahl');
  });
});

describe('choices', () => {
  it.each(invites)('knows the words of $key in both languages', ({ key, words }) => {
    expect(inviteIn(words.sv)).toBe(key);
    expect(inviteIn(`${words.en}.`)).toBe(key);
    expect(inviteIn(words.sv.toUpperCase())).toBe(key);
  });

  it.each([
    ['Is our next task clear to an outsider', 'task'],
    ['Är vår uppgift tydlig?', 'task'],
    ['utmana oss gärna', 'challenge'],
    ['inget denna gång', 'none'],
    ['☐ Det räcker att du läser ☒ Hjälp med ett hinder', 'obstacle'],
    ['[välj]', null],
    ['☐ Det räcker att du läser ☐ Hjälp med ett hinder', null],
    [invites.map(({ words }) => words.sv).join(' / '), null],
    ['vet inte', null],
  ])('%s', (text, invite) => expect(inviteIn(text)).toBe(invite));

  it.each([
    ['Nej', 'no', null],
    ['Ja', 'yes', null],
    ['Ja, gärna', 'yes', null],
    ['Ja, från rubriken Vet och tror', 'partial', 'Vet och tror'],
    ['Ja, från rubriken …', 'partial', null],
    ['Yes, from the heading “Discussion”', 'partial', 'Discussion'],
    ['Ja, men bara Diskussionen', 'partial', 'Diskussionen'],
    ['Nej / Ja / Ja, från rubriken …', null, null],
    ['[choose]', null, null],
    ['', null, null],
  ])('%s', (text, share, from) => expect(shareIn(text)).toEqual({ share, from }));

  it.each([
    ['Klart', 'final'],
    ['Klar!', 'final'],
    ['Final', 'final'],
    ['Utkast', 'draft'],
    ['ej klart', 'draft'],
    ['Utkast / Klart', null],
    ['', null],
  ])('status %s', (text, status) => expect(statusIn(text)).toBe(status));

  it('reads ticked kinds of task', () => {
    expect(taskKindsIn('☒ pröva i egen undervisning  ☐ läsa  ☑ titta')).toEqual([
      'pröva i egen undervisning',
      'titta',
    ]);
    expect(taskKindsIn('pröva i egen undervisning, samla in underlag')).toEqual([
      'pröva i egen undervisning',
      'samla in underlag',
    ]);
    expect(taskKindsIn('☐ läsa ☐ lyssna')).toEqual([]);
  });
});
