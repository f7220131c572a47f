import { howMany, tries } from './howMany';

/** What is fuzzed: how many cases in `npm test` and how many by night. */
export const cases = {
  /** Documents of any shape, as the pure reader gets them. */
  outlines: [700, 40_000],
  /** The samples, with lines moved, doubled, cut and written over. */
  samples: [300, 10_000],
  /** Long texts of the same few signs, for every place where a person's text is read. */
  longTexts: [60, 2000],
  /** Answers to documents.get, read as outlines and minutes. */
  answers: [700, 30_000],
  /** The same, as a refresh gets them. */
  answersRefreshed: [30, 2000],
  /** Spreadsheets that people have been at, each refreshed twice and asked for everything in its panel. */
  sheets: [40, 2000],
  /** What the panel may send, in a document and in a sheet. */
  payloads: [1200, 30_000],
  /** What Google hands to cards, and to menus and triggers. */
  cardEvents: [600, 8000],
  otherEvents: [300, 4000],
  /** Files that the commands and the build are given. */
  files: [300, 6000],
  notes: [400, 6000],
  ownTemplates: [500, 6000],
} as const satisfies Record<string, readonly [number, number]>;

type Fuzzed = keyof typeof cases;

export const fuzzed = (what: Fuzzed): number => {
  const [each, nightly] = cases[what];
  return howMany(each, nightly);
};

/** The same for fast-check. */
export const fuzzing = (what: Fuzzed) => {
  const [each, nightly] = cases[what];
  return tries(each, nightly);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const inAll = {
  each: sum(Object.values(cases).map(([each]) => each)),
  nightly: sum(Object.values(cases).map(([, nightly]) => nightly)),
};
