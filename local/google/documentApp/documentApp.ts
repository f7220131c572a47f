import { mayRead } from '../../workspace/rights';
import { GoogleError, Modelled } from '../modelled';
import { stringOf } from '../parameters';
import type { ScriptRun } from '../scriptRun';
import { uiOf } from '../ui';
import { OpenDocument } from './document';
import { elementFor } from './elementFor';
import { ElementType, GlyphType, ParagraphHeading, TabType } from './enumerations';
import type { Like } from './like';
import { DocumentSession } from './session';

const documentType = 'application/vnd.google-apps.document';

type OfTheService =
  | 'getActiveDocument'
  | 'openById'
  | 'getUi'
  | 'ElementType'
  | 'ParagraphHeading'
  | 'GlyphType';

/** `DocumentApp` as far as the add-on uses it, and what a script that reads documents usually does. */
class DocumentApp extends Modelled implements Like<GoogleAppsScript.Document.DocumentApp, OfTheService> {
  override readonly service = 'DocumentApp';
  readonly ElementType = ElementType;
  readonly ParagraphHeading = ParagraphHeading;
  readonly GlyphType = GlyphType;
  readonly TabType = TabType;
  readonly #run: ScriptRun;
  readonly #sessions = new Map<string, DocumentSession>();

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  getUi(): Modelled {
    return uiOf(this.#run, 'docs');
  }

  /** Null where the script is not open in a document. */
  getActiveDocument(): OpenDocument | null {
    const { file } = this.#run;
    return file?.host === 'docs' ? this.#open(file.id) : null;
  }

  openById(id: string): OpenDocument {
    const item = this.#run.workspace.item(stringOf(id, [id], 'DocumentApp.openById'));
    if (item?.mimeType !== documentType)
      throw new GoogleError('Document is missing (perhaps it was deleted, or you don’t have read access?)');
    return this.#open(item.id);
  }

  /** Every handle of one document shares what has been changed in it, until it is saved and closed. */
  #open(id: string): OpenDocument {
    if (!mayRead(this.#run.workspace.right(this.#run.person, id)))
      throw new GoogleError('You do not have permission to access the requested document.');
    let session = this.#sessions.get(id);
    if (!session?.isOpen) {
      session = new DocumentSession(this.#run, id, elementFor);
      this.#sessions.set(id, session);
    }
    return new OpenDocument(session);
  }
}

export const documentApp = (run: ScriptRun): Modelled => new DocumentApp(run);
