import { join } from 'node:path';
import { readFile } from '../../../local/inspect/file';
import { rowOf } from '../../../local/inspect/row';
import type { Minutes } from '../../../src/meeting/minutes';
import { readMinutes } from '../../../src/meeting/read';

/** The only meeting of a sample, read on a day of the same school year. */
async function sample(name: string, today = '2025-11-20'): Promise<Minutes> {
  const { outline, title } = await readFile(join(__dirname, '../../samples', name));
  const meetings = readMinutes(outline, { today, title, folder: null });
  expect(meetings).toHaveLength(1);
  return meetings[0] as Minutes;
}

const rowOfSample = async (name: string) => rowOf(name, 1, await sample(name)) as Record<string, unknown>;

describe('the samples', () => {
  it('reads exemplary minutes whole', async () => {
    const row = await rowOfSample('F1-exemplary.txt');
    expect(row).toMatchObject({
      template: 'lartraff',
      date: '2025-10-14',
      dateCertain: true,
      time: '14.30–16.00',
      group: 'Matematik 4–6',
      leader: 'Ylva Bergdahl',
      secretary: 'Tomas Wikner',
      nextDate: '2025-11-18',
      status: 'final',
      invite: 'challenge',
      share: 'partial',
      read: 'certain',
    });
    expect(row.schools).toEqual(['Tallåsaskolan', 'Kvarnlyckans skola', 'Rönnhagaskolan']);
    expect(row.present).toHaveLength(6);
    expect((await sample('F1-exemplary.txt')).shareFrom).toBe('Vet och tror');
    expect((await sample('F1-exemplary.txt')).sections.map(({ key, written }) => [key, written])).toEqual([
      ['previous', true],
      ['knowBelieve', true],
      ['discussion', true],
      ['decide', true],
      ['parking', true],
      ['reading', true],
    ]);
  });

  it('reads minutes that drifted, without a word about it', async () => {
    const row = await rowOfSample('F2-drift.txt');
    expect(row).toMatchObject({
      date: '2025-11-12',
      nextDate: '2025-12-10',
      invite: 'none',
      share: 'no',
      read: 'certain',
    });
    expect((await sample('F2-drift.txt')).sections.find(({ key }) => key === 'parking')?.written).toBe(false);
  });

  it('takes placeholders and untouched prompts as empty', async () => {
    const minutes = await sample('F3-half.txt');
    expect(minutes).toMatchObject({
      secretary: null,
      nextDate: null,
      nextTask: 'fortsätta',
      invite: null,
      share: null,
      status: 'draft',
      time: '14.30–',
      taskKind: [],
      present: ['Farid', 'Cecilia', 'Mats O', 'Mats L'],
    });
    expect(minutes.sections.map(({ written }) => written)).toEqual([true, true, false, false, false]);
  });

  it('copes with headings of their own, and infers the year from the weekday', async () => {
    for (const today of ['2025-11-20', '2026-11-22', '2027-03-01']) {
      expect(await sample('F4-edited.txt', today)).toMatchObject({
        date: { iso: '2025-11-04', certain: false },
        nextDate: { iso: '2025-12-02', certain: false },
        leader: 'Petra Lundin',
        secretary: 'Amal',
        present: ['Petra', 'Amal', 'Sussi', 'Bengt-Åke', 'Ewa'],
        group: 'SVA-gruppen F–3',
        status: null,
        nextTask:
          'Använd skrivramen en gång. Ta med tre texter (klipp bort namnen).\nLäsa: sidorna 41–52 i häftet.',
        read: 'uncertain',
      });
    }
    expect((await sample('F4-edited.txt')).sections.map(({ key }) => key)).toEqual([
      'previous',
      'discussion',
      'decide',
      'parking',
    ]);
  });

  it('reads English labels', async () => {
    const row = await rowOfSample('F6-english.txt');
    expect(row).toMatchObject({
      template: 'lartraff',
      date: '2025-11-13',
      nextDate: '2025-12-11',
      leader: 'Karen Whitfield',
      invite: 'task',
      share: 'yes',
      status: 'final',
      read: 'certain',
    });
    expect(row.present).toHaveLength(4);
    expect((await sample('F6-english.txt')).language).toBe('en');
  });
});
