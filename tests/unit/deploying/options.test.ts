import { BadOption, readOptions } from '../../../deploying/options';

const swedish = { LANG: 'sv_SE.UTF-8' };
const wrong = (given: string[], environment: NodeJS.ProcessEnv = swedish) => {
  try {
    return readOptions(given, environment);
  } catch (error) {
    if (error instanceof BadOption) return [error.sentence, error.given];
    throw error;
  }
};

test('what is given is read, and the rest is as usual', () => {
  expect(readOptions(['--project', 'pilot', '--dry-run'], swedish)).toEqual({
    project: 'pilot',
    bound: false,
    dryRun: true,
    language: 'sv',
    records: null,
    help: false,
  });
});

test.each([
  [['--projekt', 'pilot'], 'unknownOption', '--projekt'],
  [['pilot'], 'strayWord', 'pilot'],
  [['--project'], 'valueLeftOut', '--project'],
  [['--project', '--dry-run'], 'valueLeftOut', '--project'],
  [['--records'], 'valueLeftOut', '--records'],
  [['--dry-run=yes'], 'valueTooMany', '--dry-run'],
  [['--project', 'test'], 'unknownProject', 'test'],
  [['--project', ''], 'unknownProject', ''],
  [['--lang', 'de'], 'unknownLanguage', 'de'],
  [['--bound', '--project', 'pilot'], 'projectAndBound', 'pilot'],
])('%j is told of as what it is', (given, sentence, named) => {
  expect(wrong(given)).toEqual([sentence, named]);
});

test.each([
  ['npm_config_dry_run', '--dry-run'],
  ['npm_config_project', '--project'],
  ['npm_config_bound', '--bound'],
])('an option that npm kept for itself is not taken for none: %s', (name, option) => {
  expect(wrong([], { ...swedish, [name]: 'true' })).toEqual(['takenByNpm', option]);
});
