import fc from 'fast-check';
import { readJson } from '../../../building/json';
import { templateIn } from '../../../building/template';
import type { MunicipalKey } from '../../../src/meeting/minutes';
import type { Template } from '../../../src/meeting/templates/template';
import { carried } from './insertions';
import { folder } from './municipalFiles';

const accepted = (files: readonly unknown[]) =>
  files.flatMap((each, index) => {
    const text = JSON.stringify(each, null, 2);
    const key: MunicipalKey = `own:file-${index}`;
    const template = templateIn(key, key, readJson(text));
    return Array.isArray(template) ? [] : [{ template, file: key, text }];
  });

type Built = typeof import('../../../building/readBack') &
  typeof import('./insertions') &
  typeof import('../../../src/meeting/read') &
  typeof import('../../../src/meeting/templates/pieces') &
  typeof import('../../../src/meeting/topPlace') &
  typeof import('./insertion');

/** The rooms as they are when they have been built with these templates. */
function builtWith(municipal: readonly Template[]): Built {
  let built = {} as Built;
  (globalThis as { MUNICIPAL_TEMPLATES?: readonly Template[] }).MUNICIPAL_TEMPLATES = municipal;
  jest.isolateModules(() => {
    built = {
      ...require('../../../building/readBack'),
      ...require('./insertions'),
      ...require('./insertion'),
      ...require('../../../src/meeting/read'),
      ...require('../../../src/meeting/templates/pieces'),
      ...require('../../../src/meeting/topPlace'),
    };
  });
  return built;
}

const context = { today: '2025-11-20', title: null, folder: null };

test.each([
  ['a heading that is a field once its mark is gone', 'Bokcirkel', 'Datum', 'headingReadOtherwise'],
  ['a name that is a field once its mark is gone', 'Grupp', 'Det vi såg', 'nameReadOtherwise'],
])('%s is told of where it stands', (_, name, heading, kind) => {
  const own = accepted([
    { name, purpose: 'Lära.', use: 'Nu.', sections: [{ heading, minutes: 9, prompts: ['Vad?'] }] },
  ]);
  const about = kind === 'nameReadOtherwise' ? name : heading;
  expect(builtWith(own.map(({ template }) => template)).readBack(own)).toMatchObject([{ kind, about }]);
});

test('whatever template a municipality adds, it is read back as it was inserted', () => {
  fc.assert(
    fc.property(folder, carried, (files, opens) => {
      const own = accepted(files);
      expect(own).toHaveLength(files.length);
      const { readBack, choices, expectedOf, insertion, templatePieces, blockOf, readMinutes } = builtWith(
        own.map(({ template }) => template),
      );
      expect(readBack(own)).toEqual([]);
      for (const choice of choices.filter(({ template }) => template.key.startsWith('own:'))) {
        const { template, part, ...more } = choice;
        const blocks = templatePieces(insertion(template, part, { ...more, carried: opens })).map(blockOf);
        const [minutes, ...others] = readMinutes({ tabs: [{ id: 't.0', title: '', blocks }] }, context);
        // Words in Swedish only are Swedish, whatever language they are inserted in.
        const { language: _, ...expected } = expectedOf(choice, opens);
        expect(others).toEqual([]);
        expect(minutes).toMatchObject(expected);
        const sections = part.sections.map(({ key }) => key);
        expect(minutes?.sections.map(({ key, written }) => [key, written])).toEqual(
          [...sections, ...(template.feedback ? ['feedback'] : [])].map((key) => [key, false]),
        );
      }
    }),
    { numRuns: 6 },
  );
});
