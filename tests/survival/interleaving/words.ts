import { models } from '../../../src/meeting/models';
import { lineNaming } from '../../../src/meeting/models/inSection';
import { modelLines } from '../../../src/meeting/models/model';
import { questions } from '../../../src/meeting/templates/questions';

export const questionHeading = questions.sv.heading;

const all = Object.values(models);
/** What stands in minutes of each conversation model. */
export const linesOfModel = new Map<string, readonly string[]>(
  all.map((model) => [model.key, [lineNaming(model, 'sv'), ...modelLines(model, 'sv')]]),
);
export const ofModels: ReadonlySet<string> = new Set([...linesOfModel.values()].flat());
