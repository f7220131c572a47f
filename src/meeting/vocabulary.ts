/**
 * How the word lists of the reader are written: entries between bars or on lines of their own, with
 * `<meeting>` and `<next>` for the names that people give a meeting and the next one.
 */
const holes: Record<string, readonly string[]> = {
  '<meeting>': [
    'träff',
    'lärträff',
    'lärgruppsträff',
    'gruppträff',
    'möte',
    'lärgruppsmöte',
    'gång',
    'tillfälle',
    'sammankomst',
  ],
  '<next>': [
    'nästa träff',
    'nästa lärträff',
    'nästa lärgruppsträff',
    'nästa möte',
    'nästa gång',
    'nästa tillfälle',
  ],
};

/** The entries of a word list, with every hole filled in every way. */
export function listed(words: string): string[] {
  const entries: string[] = [];
  for (const entry of words.split(/[|\n]/)) {
    const word = entry.trim();
    const hole = /<\w+>/.exec(word)?.[0];
    const fillings = hole === undefined ? undefined : holes[hole];
    if (hole !== undefined && fillings)
      entries.push(...fillings.map((filling) => word.replace(hole, filling)));
    else if (word !== '') entries.push(word);
  }
  return entries;
}
