import { ShortText } from './ShortText';

/** Labels with their values; what is not there takes no room and is not pointed out. */
export function Facts({ rows }: { rows: [label: string, value: string | null][] }) {
  const known = rows.filter((row): row is [string, string] => Boolean(row[1]));
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ShortText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
