import fc from 'fast-check';
import type { Carried } from '../../../src/meeting/carried';
import type { TemplateKey } from '../../../src/meeting/minutes';
import { carriedInto, nothingCarried } from '../../../src/sidebar/docs/start/draft';

const source = { date: '2025-10-14', link: 'https://docs.google.com/document/d/1/edit' };
const everything: Carried = {
  group: 'Matematik 4–6',
  schools: 'Tallåsaskolan',
  leader: 'Ylva Bergdahl',
  focus: 'Bråk',
  task: { text: 'Ge exit-biljetten igen.', source },
  expected: { short: 'Fler än hälften', long: '', source },
  tasks: [
    { text: 'Läs kapitel 2.', source },
    { text: 'Ge exit-biljetten igen.', source },
  ],
  savedQuestions: ['Räcker tiden till?'],
};

describe('what is sent of an edited draft', () => {
  test('what the template has a place for', () => {
    expect(carriedInto('lartraff', everything)).toEqual({
      ...everything,
      expected: null,
      tasks: [],
      savedQuestions: [],
    });
    expect(carriedInto('uppfoljning', everything)).toEqual({ ...everything, task: null, savedQuestions: [] });
    expect(carriedInto('uppfoljning', { ...everything, tasks: [] }).task).toEqual(everything.task);
    expect(carriedInto('avstamning', everything).savedQuestions).toEqual(['Räcker tiden till?']);
  });

  test('nothing that was emptied, except a group that shall stay empty', () => {
    const emptied = {
      ...everything,
      group: ' ',
      focus: '  ',
      task: { text: '\n ', source },
      expected: { short: ' ', long: '', source },
      tasks: everything.tasks.map((task, index) => (index === 0 ? { ...task, text: '' } : task)),
    };
    expect(carriedInto('uppfoljning', emptied)).toMatchObject({
      group: '',
      focus: null,
      task: null,
      expected: null,
      tasks: [{ text: 'Ge exit-biljetten igen.' }],
    });
  });

  test('a group that nobody knew is left to the folder', () => {
    expect(carriedInto('lartraff', nothingCarried)).toEqual(nothingCarried);
  });

  test('the words are the person’s own, whatever they are', () => {
    const templates: TemplateKey[] = ['lartraff', 'uppfoljning', 'avstamning', 'slutrapport'];
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...templates), (text, template) => {
        const { task } = carriedInto(template, { ...everything, task: { text, source } });
        expect(task).toEqual(
          text.trim() && template !== 'uppfoljning' ? { text: text.trim(), source } : null,
        );
      }),
    );
  });
});
