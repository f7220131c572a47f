import { extraFields, fields, invites, shares, statuses, taskKinds } from '../../../src/meeting/fields';
import type { FieldKey, Language } from '../../../src/meeting/minutes';
import { clarityCheck, footer } from '../../../src/meeting/templates/common';
import { en } from '../../../src/text/en';
import { overviewPanelWords } from '../../../src/text/overviewPanels';
import { panelWords } from '../../../src/text/panels';
import { sv } from '../../../src/text/sv';

describe.each<Language>(['sv', 'en'])('the panel in %s says what stands in the minutes', (language) => {
  const words = panelWords[language]().document;

  test.each(invites.map((invite) => [invite.key, invite.words[language]] as const))(
    'invitation %s',
    (key, said) => {
      expect(words.invites[key]).toBe(said);
    },
  );

  test.each<[FieldKey, string]>([
    ['group', words.group],
    ['focus', words.focus],
    ['nextDate', words.nextMeeting],
    ['nextTask', words.nextTask],
    ['invite', words.inviteOfGroup],
  ])('label of %s', (key, said) => {
    expect(said).toBe(fields.find((field) => field.key === key)?.label[language]);
  });

  test('answers that the panel writes are those that the reader looks for', () => {
    const { fields: panel } = panelWords[language]();
    expect(panel.taskKinds).toEqual(taskKinds.map((kind) => kind[language]));
    const stayOrMove = extraFields.find(({ key }) => key === 'stayOrMove')?.placeholder?.[language];
    expect(panel.stayOrMove.map((each) => `☐ ${each}`).join('  ')).toBe(stayOrMove);
    for (const { key, words: said } of shares) expect(panel.shares[key]).toBe(said[language]);
    for (const { key, words: said } of statuses) expect(words.statuses[key]).toBe(said[language]);
  });

  test('the check of the task and the line about public records say what the template says', () => {
    const { clarity } = panelWords[language]().fields;
    expect([clarity.heading, ...clarity.checks.map((check) => `☐ ${check}`)]).toEqual(
      clarityCheck.map(([sv, en]) => ({ sv, en })[language]),
    );
    expect(footer[language]).toContain(panelWords[language]().finish.record);
  });
});

describe('no sentence blames or commands', () => {
  const flat = (words: unknown, path: string): [string, string][] =>
    typeof words === 'string'
      ? [[path, words]]
      : typeof words === 'function'
        ? [[path, String(words(3, 5))]]
        : Object.entries(words as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));

  test.each([
    ...flat({ ...panelWords.sv(), ...sv, ...overviewPanelWords.sv() }, 'sv'),
    ...flat({ ...panelWords.en(), ...en, ...overviewPanelWords.en() }, 'en'),
  ])('%s', (_path, sentence) => {
    expect(sentence).not.toMatch(/försen|saknas|brist|måste|inaktiv|overdue|missing|must/i);
  });
});
