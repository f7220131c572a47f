/**
 * How the word lists of the reader are written: entries between bars or on lines of their own. "[a,b] c"
 * stands for "a c" and "b c" ("task[,s]" for "task" and "tasks"), `<meeting>` and `<next>` for the names
 * that people give a meeting and the next one.
 */
const meetings = 'träff,lärträff,lärgruppsträff,möte,gång,tillfälle';
const holes: readonly [string, string][] = [
  ['<meeting>', `[${meetings},gruppträff,lärgruppsmöte,sammankomst]`],
  ['<next>', `nästa [${meetings}]`],
];

/** The entries of a word list, with every choice made in every way. */
export function listed(words: string): string[] {
  const whole = holes.reduce((text, [hole, choices]) => text.split(hole).join(choices), words);
  return whole
    .split(/[|\n]/)
    .flatMap(chosen)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function chosen(entry: string): string[] {
  const [, before = '', choices, after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(entry) ?? [];
  if (choices === undefined) return [entry];
  return chosen(after).flatMap((end) => choices.split(',').map((choice) => before + choice + end));
}
