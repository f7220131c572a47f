import type { FieldView } from '../../../actions/documentViews';
import type { Language } from '../../../meeting/minutes';
import { useSpeech } from '../../parts/words';

interface Props {
  fields: readonly FieldView[];
  lang: Language;
  offer: (field: FieldView) => void;
}

/** Rows that the document does not have, deleted or never written: offered quietly, each by its name. */
export function GoneRows({ fields, lang, offer }: Props) {
  const { words } = useSpeech();
  if (fields.length === 0) return null;
  return (
    <fieldset class="gone-rows">
      <legend class="small quiet">{words.fields.rowsGone}</legend>
      <div class="chips">
        {fields.map((field) => (
          <button
            type="button"
            class="chip"
            key={field.key}
            aria-label={words.fields.putBack(field.label)}
            onClick={() => offer(field)}
          >
            <span lang={lang}>{field.label}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
