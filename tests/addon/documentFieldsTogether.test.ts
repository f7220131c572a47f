import fc from 'fast-check';
import { heading, paragraph, table } from '../../local/documents/write';
import type { Payload } from '../../src/actions/calls';
import type { DocumentView, LineKind } from '../../src/actions/documentViews';
import { DocumentBed } from './documentBed';

type Field = Payload<'setFields'>['changes'][number]['field'];

const windows = ['ylva', 'tomas'] as const;
type Window = (typeof windows)[number];

const choices: Partial<Record<Field, readonly string[]>> = {
  date: ['2025-11-11', '2025-11-25', ''],
  secretary: ['Amal', 'Bengt-Åke', ''],
  focus: ['Bråk', '=Tal och bråk', 'Geometri 4–6'],
  present: ['Amal, Petra', 'Amal, Petra, Ewa'],
  nextDate: ['2025-12-02', '2025-12-09'],
  status: ['Utkast', 'Klart'],
};
const fields = Object.keys(choices) as Field[];

const first = [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', '2025-11-18'],
    ['Sekr', 'Petra'],
    ['Fokus', 'Bråk'],
    ['Vi som var här', 'Amal, Petra'],
  ]),
  heading(2, 'Laget runt'),
  paragraph('Text laget'),
  heading(2, 'Övrigt'),
  paragraph('Text övrigt'),
];
const second = [
  heading(1, 'Lärträff 14 oktober'),
  paragraph('Datum: 2025-10-14   Sekr: Petra'),
  paragraph('Fokus: Tal'),
  heading(2, 'Diskussion'),
  paragraph('Text diskussion'),
];

/** What each meeting shall say after each step, whoever wrote it. */
class Together {
  readonly bed = new DocumentBed([...first, ...second]);
  readonly seen: Record<Window, DocumentView>;
  readonly typed = new Set(['Text laget', 'Text övrigt', 'Text diskussion']);
  readonly lines: string[] = [];
  readonly says: Record<string, string>[];

  constructor() {
    const view = this.bed.view('ylva', 'openDocument', {});
    this.seen = { ylva: view, tomas: view };
    this.says = valuesOf(view);
  }

  set(window: Window, at: number, field: Field, pick: number): void {
    const meeting = this.seen[window].meetings[at];
    const value = choices[field]?.[pick % (choices[field]?.length ?? 1)] ?? '';
    if (!meeting) return;
    const was = meeting.fields.find(({ key }) => key === field)?.value ?? '';
    const answer = this.bed.ask(window, 'setFields', {
      meeting: meeting.place,
      changes: [{ field, was, value }],
    });
    if (answer.ok) {
      this.seen[window] = answer.value;
      const says = this.says[at];
      if (says) says[field] = value;
    } else expect(['moved', 'fieldChanged']).toContain(answer.error.code);
  }

  add(window: Window, at: number, kind: LineKind, line: string): void {
    const meeting = this.seen[window].meetings[at];
    if (!meeting) return;
    const answer = this.bed.ask(window, 'addLine', { meeting: meeting.place, kind, text: line });
    if (answer.ok) {
      this.seen[window] = answer.value;
      this.lines.push(kind === 'tried' ? `Prövat sedan sist: ${line}` : line);
    } else expect(answer.error.code).toBe('moved');
  }

  type(at: number, token: string): void {
    const [words = ''] = [...this.typed].slice(at % this.typed.size);
    this.bed.replaceText(words, `${words} ${token}`);
    this.typed.delete(words);
    this.typed.add(`${words} ${token}`);
  }

  /** Someone writes in a field by hand. */
  typeFocus(token: string): void {
    const [says] = this.says;
    if (!says?.focus) return;
    this.bed.replaceText(says.focus, `${says.focus} ${token}`);
    says.focus = `${says.focus} ${token}`;
  }

  check(): void {
    const words = this.bed.words();
    for (const text of [...this.typed, ...this.lines])
      expect(words.filter((block) => block === text)).toHaveLength(1);
    const now = this.bed.view('ylva', 'openDocument', {});
    expect(valuesOf(now)).toEqual(this.says);
  }
}

const valuesOf = (view: DocumentView): Record<string, string>[] =>
  view.meetings.map((meeting) =>
    Object.fromEntries(
      fields.map((key) => [key, meeting.fields.find((field) => field.key === key)?.value ?? '']),
    ),
  );

const step = fc.record({
  does: fc.constantFrom('set', 'set', 'set', 'set', 'parking', 'tried', 'type', 'byHand', 'reread'),
  window: fc.constantFrom(...windows),
  meeting: fc.constantFrom(0, 1),
  field: fc.constantFrom(...fields),
  pick: fc.nat(5),
});

test('whatever two panels and those who type do in turn, each field says what was set last and no words are lost', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
      const together = new Together();
      steps.forEach(({ does, window, meeting, field, pick }, turn) => {
        if (does === 'set') together.set(window, meeting, field, pick);
        else if (does === 'parking' || does === 'tried') together.add(window, meeting, does, `rad ${turn}`);
        else if (does === 'type') together.type(pick, `ord${turn}`);
        else if (does === 'byHand') together.typeFocus(`hand${turn}`);
        else together.seen[window] = together.bed.view(window, 'openDocument', {});
        together.check();
      });
    }),
    { numRuns: 15 },
  );
}, 120_000);
