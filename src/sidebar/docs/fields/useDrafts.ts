import type { DocumentView, FieldView, MeetingView } from '../../../actions/documentViews';
import type { FieldKey } from '../../../meeting/minutes';
import { useSpeech } from '../../parts/words';
import { panelMemory } from '../panelMemory';
import type { OpenDocument } from '../useDocument';

/** What someone has typed and not yet saved. */
interface Draft {
  /** What the document said when the typing began; null where whatever it says now may be written over. */
  was: string | null;
  value: string;
}

type AllDrafts = Partial<Record<FieldKey, Draft>>;

const useKeptDrafts = panelMemory<AllDrafts>({});

export interface Drafts {
  /** What the field holds: what was typed, else what stands in the document. */
  valueOf: (field: FieldView) => string;
  isDraft: (field: FieldView) => boolean;
  /** Whether the document has come to say something else than when the typing began. */
  isConflict: (field: FieldView) => boolean;
  type: (field: FieldView, value: string) => void;
  forget: (...keys: FieldKey[]) => void;
  /** Writes some of the fields into the document; what was typed stays until that has gone well. */
  save: (fields: readonly FieldView[]) => Promise<boolean>;
  /** Writes over what somebody else has written in the meantime. */
  writeOver: (field: FieldView) => Promise<boolean>;
  /** Whether something is being written just now. */
  doing: boolean;
}

/** A field is one line in the document. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** What is typed in a meeting's fields, kept by the panel until it has been saved or undone. */
export function useDrafts(open: OpenDocument, view: DocumentView, meeting: MeetingView): Drafts {
  const { words } = useSpeech();
  const { value: drafts, latest, keep } = useKeptDrafts(view, meeting);
  const draftOf = ({ key, value, shown }: FieldView): Draft | undefined => {
    const draft = drafts[key];
    // What is typed may already stand there: then nothing is left to save.
    return draft && draft.value !== shown && draft.value !== value ? draft : undefined;
  };
  const without = (keys: readonly FieldKey[]): AllDrafts => {
    const rest = { ...latest() };
    for (const key of keys) delete rest[key];
    return rest;
  };

  const send = async (fields: readonly FieldView[]) => {
    const sent = latest();
    const changes = fields.map(({ key, value, there }) => ({
      field: key,
      was: there ? (sent[key]?.was ?? value) : '',
      value: onOneLine(sent[key]?.value ?? ''),
    }));
    const payload = { meeting: meeting.place, changes };
    if (!(await open.change('setFields', payload, words.fields.saved))) return false;
    const rest = without(changes.map(({ field }) => field));
    for (const { field } of changes) {
      const now = latest()[field];
      if (now && now !== sent[field]) rest[field] = { was: null, value: now.value };
    }
    keep(rest);
    return true;
  };

  return {
    valueOf: (field) => draftOf(field)?.value ?? field.shown,
    isDraft: (field) => draftOf(field) !== undefined,
    isConflict: (field) => {
      const draft = draftOf(field);
      return draft !== undefined && draft.was !== null && draft.was !== field.value;
    },
    type: (field, value) => {
      const was = draftOf(field) ? (drafts[field.key]?.was ?? null) : field.value;
      keep({ ...latest(), [field.key]: { was, value } });
    },
    forget: (...keys) => keep(without(keys)),
    save: send,
    doing: open.script.doing !== null,
    writeOver: (field) => {
      const draft = latest()[field.key];
      if (draft) keep({ ...latest(), [field.key]: { ...draft, was: null } });
      return send([field]);
    },
  };
}
