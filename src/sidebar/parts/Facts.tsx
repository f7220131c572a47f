import type { Language } from '../../meeting/minutes';
import { ShortText } from './ShortText';

type Row = [label: string, value: string | null, lang: Language];

/** Labels with their values; what is not there takes no room and is not pointed out. */
export function Facts({ rows }: { rows: Row[] }) {
  const known = rows.filter((row): row is [string, string, Language] => Boolean(row[1]));
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([label, value, lang]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ShortText text={value} lang={lang} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
