import { sentenceFor } from '../shell/api';
import type { Session } from '../shell/session';
import { Watched } from '../shell/watched';

export interface Upload {
  key: number;
  name: string;
  state: 'sending' | 'converting' | 'done' | 'failed';
  /** From 0 to 1. */
  sent: number;
  /** What went wrong; or, when it went well, what could not come along. */
  message: string;
}

type Sent = { arrived: boolean; message: string };

const largest = 20 * 1024 * 1024;

/** Word files on their way into a folder, one after the other. */
export class Uploads extends Watched {
  list: Upload[] = [];
  private queue: Promise<void> = Promise.resolve();
  private count = 0;

  constructor(
    private readonly session: Session,
    private readonly arrived: () => Promise<void>,
  ) {
    super();
  }

  add(folder: string, files: Iterable<File>): void {
    for (const file of files) {
      const upload: Upload = { key: ++this.count, name: file.name, state: 'sending', sent: 0, message: '' };
      this.list = [...this.list, upload];
      this.queue = this.queue.then(() => this.send(folder, file, upload));
    }
    this.changed();
  }

  clear(): void {
    this.list = this.list.filter(({ state }) => state === 'sending' || state === 'converting');
    this.changed();
  }

  private async send(folder: string, file: File, upload: Upload): Promise<void> {
    const { words } = this.session;
    const unfit = !/\.docx$/i.test(file.name)
      ? words.server.notDocx
      : file.size > largest
        ? words.server.tooLarge
        : file.size === 0
          ? words.server.emptyFile
          : null;
    const { arrived, message } = unfit
      ? { arrived: false, message: unfit }
      : await this.post(folder, file, upload);
    this.update(upload, { state: arrived ? 'done' : 'failed', message });
    if (arrived) await this.arrived();
  }

  /** XMLHttpRequest, because fetch tells nothing of how far a request has come. */
  private post(folder: string, file: File, upload: Upload): Promise<Sent> {
    const { api, words } = this.session;
    const request = new XMLHttpRequest();
    request.open('POST', `/api/drive/folders/${encodeURIComponent(folder)}/uploads`);
    for (const [name, value] of Object.entries(api.headers)) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) =>
      this.update(upload, { sent: total ? loaded / total : 0 });
    request.upload.onload = () => this.update(upload, { state: 'converting', sent: 1 });
    return new Promise((done) => {
      request.onload = () => {
        const well = request.status >= 200 && request.status < 300;
        const message = well
          ? (JSON.parse(request.responseText) as { notes: string[] }).notes.join(' ')
          : sentenceFor(request.status, request.responseText, words.shell);
        done({ arrived: well, message });
      };
      request.onerror = () => done({ arrived: false, message: words.shell.errors.noAnswer });
      request.send(file);
    });
  }

  private update(upload: Upload, change: Partial<Upload>): void {
    Object.assign(upload, change);
    this.list = [...this.list];
    this.changed();
  }
}
