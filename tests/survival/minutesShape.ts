import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const words = v.pipe(
  text,
  v.check((given) => given !== ''),
);
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);

const day = v.strictObject({
  iso: v.pipe(
    text,
    v.regex(/^\d{4}-\d{2}-\d{2}$/),
    v.check((iso) => new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10) === iso),
  ),
  certain: v.boolean(),
});
const place = { tab: whole, block: whole };

/** What the reader promises of every meeting, whatever it was read from: src/meeting/minutes.ts. */
export const minutesShape = v.strictObject({
  title: v.nullable(words),
  titleHeadingId: v.nullable(text),
  place: v.strictObject(place),
  end: whole,
  language: v.picklist(['sv', 'en']),
  template: v.nullable(words),
  part: v.nullable(whole),
  date: v.nullable(day),
  time: v.nullable(words),
  group: v.nullable(words),
  schools: list(words),
  leader: v.nullable(words),
  secretary: v.nullable(words),
  present: list(words),
  focus: v.nullable(words),
  invite: v.nullable(
    v.picklist(['none', 'read', 'strengths', 'task', 'know', 'challenge', 'obstacle', 'peers', 'talk']),
  ),
  share: v.nullable(v.picklist(['no', 'yes', 'partial'])),
  shareFrom: v.nullable(words),
  nextDate: v.nullable(day),
  nextTask: v.nullable(words),
  taskKind: list(words),
  status: v.nullable(v.picklist(['draft', 'final'])),
  sections: list(
    v.strictObject({
      key: v.nullable(words),
      heading: text,
      headingId: v.nullable(text),
      written: v.boolean(),
      place: v.strictObject(place),
      end: whole,
    }),
  ),
  feedback: v.nullable(v.strictObject({ place: v.strictObject(place), rows: list(list(text)) })),
  values: v.record(words, text),
  fields: v.record(words, v.strictObject({ ...place, row: v.nullable(whole) })),
  read: v.picklist(['certain', 'uncertain', 'unreadable']),
});
