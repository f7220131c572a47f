import { templates } from '../meeting/templates';
import { templatePieces } from '../meeting/templates/pieces';
import { nearDay } from '../text/dates';
import type { DocumentView, Payload } from './calls';
import { changing } from './changing';
import { isEmpty } from './documentView';
import { Refusal } from './errors';
import { placeToWrite } from './placeToWrite';

/**
 * Writes a meeting of a template into the tab that the person looks at: at the top, or where the cursor
 * stands. Of two who begin in the same empty document at once, the second is shown what the first one
 * inserted. Where nobody has said which group it is, the folder's name does.
 */
export function insertTemplate(payload: Payload<'insertTemplate'>): DocumentView {
  const { language, at, minutes, carried } = payload;
  const template = templates[payload.template];
  const part = template.parts[payload.part];
  const lengths = [null, part?.minutes, ...(part?.presets.map((preset) => preset.minutes) ?? [])];
  if (!part || !lengths.includes(minutes)) throw new Refusal('badPayload');
  return changing(({ document, today, outline }, undo) => {
    if (at === 'empty' && !isEmpty(outline)) throw new Refusal('moved');
    const place = at === 'cursor' ? placeToWrite(document, outline) : { tab: document.activeTab(), block: 0 };
    const group = carried.group ?? document.group();
    const writing = document.writeAt(place);
    undo.push(() => writing.takeOut());
    const day = (iso: string) => nearDay(language, iso, today);
    writing.write(
      templatePieces({ template, part, language, date: today, minutes, carried: { ...carried, group }, day }),
    );
    return document.outline();
  });
}
