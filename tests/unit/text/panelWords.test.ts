import { fields, invites } from '../../../src/meeting/fields';
import type { FieldKey, Language } from '../../../src/meeting/minutes';
import { en } from '../../../src/text/en';
import { panelWords } from '../../../src/text/panels';
import { sv } from '../../../src/text/sv';

describe.each<Language>(['sv', 'en'])('the panel in %s says what stands in the minutes', (language) => {
  const words = panelWords[language].document;

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
});

describe('no sentence blames or commands', () => {
  const flat = (words: unknown, path: string): [string, string][] =>
    typeof words === 'string'
      ? [[path, words]]
      : typeof words === 'function'
        ? [[path, String(words(3, 5))]]
        : Object.entries(words as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));

  test.each([...flat({ ...sv, ...panelWords.sv }, 'sv'), ...flat({ ...en, ...panelWords.en }, 'en')])(
    '%s',
    (_path, sentence) => {
      expect(sentence).not.toMatch(/försen|saknas|brist|måste|inaktiv|overdue|missing|must/i);
    },
  );
});
