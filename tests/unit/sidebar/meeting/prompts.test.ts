import type { SectionView } from '../../../../src/actions/documentViews';
import type { Language, SectionKey, TemplateKey } from '../../../../src/meeting/minutes';
import { templateOf, templates } from '../../../../src/meeting/templates';
import { promptsToTalkAbout } from '../../../../src/sidebar/docs/meeting/prompts';

/** What the panel says in each step of a template. */
function said(template: TemplateKey, language: Language, key: SectionKey): string[] {
  const sections = templateOf(template).parts.flatMap((part) => part.sections);
  const prompts = sections.find((section) => section.key === key)?.prompts[language] ?? [];
  return promptsToTalkAbout({ key, prompts: [...prompts] } as unknown as SectionView);
}

test('what one talks about is shown, and what one fills in stands in the document', () => {
  expect(said('lartraff', 'sv', 'previous')).toEqual([
    'Vad gjorde du? Vad hände? Vad tar du med dig? En i taget, utan avbrott.',
  ]);
  expect(said('lartraff', 'sv', 'discussion')).toEqual([
    'Vad betyder det vi ser för undervisningen? Vad utmanar det vi brukar göra?',
  ]);
});

test('lines to fill in are shown where they are all there is', () => {
  expect(said('lartraff', 'en', 'knowBelieve')).toEqual([
    'We know (evidence):',
    'We believe:',
    'This speaks against it:',
  ]);
});

test('the check of the task is not said twice, and other boxes are', () => {
  expect(said('lartraff', 'sv', 'decide')).toHaveLength(1);
  expect(said('uppfoljning', 'sv', 'stay')).toEqual([
    '☐ Vi stannar kvar',
    '☐ Vi går vidare och tittar tillbaka den …',
  ]);
});

test('no template says a gap or half a check', () => {
  for (const { key, parts } of Object.values(templates))
    for (const section of parts.flatMap(({ sections }) => sections))
      for (const language of ['sv', 'en'] as const) {
        const lines = said(key, language, section.key);
        expect(lines.join('\n')).not.toContain('[');
        if (section.key === 'decide') expect(lines.join('\n')).not.toMatch(/☐|tydlig\?|clear\?/);
      }
});
