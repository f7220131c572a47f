import type { ReadAloudSection, ReadAloudView } from '../../../actions/readAloudViews';
import type { Language } from '../../../meeting/minutes';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { withoutTime } from '../meeting/steps';

/** What the group has written under a heading, a line each; a table is read row by row. */
const linesOf = ({ paragraphs }: ReadAloudSection): string[] =>
  paragraphs.flatMap(({ text, table, isPrompt }) => {
    if (isPrompt) return [];
    const rows = table?.map((cells) => cells.filter((cell) => cell.trim()).join(' – '));
    return (rows ?? [text]).filter((line) => line.trim());
  });

/** The text of the minutes, large enough to read aloud from. Headings that hold nothing yet are named in one line. */
export function ReadAloud({ reading, lang }: { reading: ReadAloudView; lang: Language }) {
  const { words } = useSpeech();
  const sections = reading.sections.filter(({ key }) => key !== 'feedback');
  const written = sections.filter((section) => linesOf(section).length > 0);
  const empty = sections.filter((section) => section.heading && linesOf(section).length === 0);
  return (
    <section class="card">
      <h3>{words.finish.text}</h3>
      {written.length === 0 ? <p class="quiet">{words.finish.nothingWritten}</p> : null}
      <div class="aloud" lang={lang}>
        {keyed(written, ({ heading }) => heading).map(([key, section]) => (
          <div key={key}>
            {section.heading ? <h4 dir="auto">{withoutTime(section.heading)}</h4> : null}
            {keyed(linesOf(section), String).map(([line, text]) => (
              <p class="theirs" dir="auto" key={line}>
                {text}
              </p>
            ))}
          </div>
        ))}
      </div>
      {written.length > 0 && empty.length > 0 ? (
        <p class="small quiet">
          {words.finish.notWritten}{' '}
          <span lang={lang}>{empty.map(({ heading }) => withoutTime(heading)).join(', ')}</span>
        </p>
      ) : null}
    </section>
  );
}
