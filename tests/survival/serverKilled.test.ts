import { documentsGet } from '../../local/documents/toJson';
import { documentOf, heading, paragraph, table } from '../../local/documents/write';
import { Workspace } from '../../local/workspace/workspace';
import type { DocumentView } from '../../src/actions/documentViews';
import { outlineFromJson } from '../../src/google/documentJson';
import { RunningWorkspace } from '../browser/workspace';
import { howMany } from './howMany';

const kills = howMany(8, 400);
/** Minutes that grow too long to be read quickly are put aside for new ones. */
const killsEach = 20;

const minutes = documentOf([
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', '2025-11-18'],
    ['Grupp', 'Matematik 4–6'],
  ]),
  heading(2, 'Parkeringen'),
  paragraph('Fika'),
]);

/** What has been asked for, and whether anybody was told that it was done. */
class Wishes {
  readonly #told = new Map<string, boolean>();
  readonly #first: string;
  #latest: string;

  /** `first` is what there is before anything is asked for. */
  constructor(first = '') {
    this.#first = first;
    this.#latest = first;
  }

  /** Answers whether it was told of. */
  async make(wish: string, ask: () => Promise<boolean>): Promise<boolean> {
    this.#told.set(wish, false);
    if (!(await ask())) return false;
    this.#told.set(wish, true);
    this.#latest = wish;
    return true;
  }

  /** Each that was told stands once; the others once or not at all. */
  expectOnce(there: readonly string[]): void {
    for (const [wish, isTold] of this.#told) {
      const count = there.filter((one) => one === wish).length;
      expect(`${wish}: ${count}`).toBe(`${wish}: ${isTold ? 1 : Math.min(count, 1)}`);
    }
  }

  /** Where one takes the place of the one before: the latest that was told of, or the one after it. */
  expectLatest(there: string): void {
    const all = [this.#first, ...this.#told.keys()];
    const at = all.indexOf(this.#latest);
    expect(all.slice(at, at + 2)).toContain(there);
  }
}

/** The built workspace, with three people who write at the same time until it is killed. */
class Served {
  readonly running = new RunningWorkspace();
  #document = '';
  #count = 0;
  #files = new Wishes();
  #lines = new Wishes();
  #names = new Wishes();

  /** Opens the folder as the next start does; nothing in it may be damaged. */
  look<Result>(work: (workspace: Workspace) => Result): Result {
    const workspace = Workspace.open(this.running.data);
    try {
      expect(workspace.notes.filter((note) => !note.startsWith('A save that was interrupted left'))).toEqual(
        [],
      );
      return work(workspace);
    } finally {
      workspace.close();
    }
  }

  begin(): void {
    [this.#files, this.#lines, this.#names] = [new Wishes(), new Wishes(), new Wishes('Protokoll')];
    this.#document = this.look(
      (workspace) =>
        workspace.create({
          name: 'Protokoll',
          mimeType: 'application/vnd.google-apps.document',
          parent: 'root',
          owner: 'ylva.bergdahl@ekasa.example',
          content: minutes,
        }).id,
    );
  }

  /** Killed so long after the first of them has been told that something was done. */
  async writeUntilKilled(milliseconds: number): Promise<void> {
    await this.running.start();
    const opened = await this.#call('openDocument', {});
    const view = opened?.value as DocumentView | undefined;
    const meeting = view?.meetings[0]?.place;
    let isOver = false;
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const goOn = async (wishes: Wishes, words: string, ask: (words: string) => Promise<boolean>) => {
      while (!isOver) {
        const wish = `${words} ${++this.#count}`;
        if (await wishes.make(wish, () => ask(wish))) hear();
      }
    };
    const all = [
      goOn(this.#files, 'Fil', (name) => this.#post('drive/folders/root/items', { kind: 'document', name })),
      goOn(
        this.#lines,
        'Rad',
        async (text) => (await this.#call('addLine', { meeting, kind: 'parking', text }))?.ok ?? false,
      ),
      goOn(this.#names, 'Namn', (name) => this.#post(`drive/items/${this.#document}/name`, { name })),
    ];
    await heard;
    await new Promise((done) => setTimeout(done, milliseconds));
    isOver = true;
    await this.running.stop('SIGKILL');
    await Promise.all(all);
  }

  check(): void {
    this.look((workspace) => {
      for (const { id } of workspace.items()) workspace.content(id);
      this.#files.expectOnce(workspace.items().map(({ name }) => name));
      const item = workspace.item(this.#document);
      if (!item) throw new Error('The minutes are gone');
      this.#names.expectLatest(item.name);
      const json = documentsGet(item, workspace.content(item.id), { includeTabsContent: true });
      const blocks = outlineFromJson(json).tabs[0]?.blocks ?? [];
      this.#lines.expectOnce(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')));
    });
  }

  async #ask(path: string, body: object): Promise<Response | null> {
    try {
      const headers = { 'content-type': 'application/json', 'x-person': 'ylva' };
      return await fetch(`${this.running.address}api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
    } catch {
      return null;
    }
  }

  async #post(path: string, body: object): Promise<boolean> {
    return (await this.#ask(path, body))?.ok ?? false;
  }

  async #call(name: string, payload: object): Promise<{ ok: boolean; value?: unknown } | null> {
    const asked = { file: this.#document, function: 'call', arguments: [name, payload], from: 'sidebar' };
    const answer = await this.#ask('script/run', asked);
    const told = await answer?.json().catch(() => null);
    return told?.ok ? told.value : null;
  }
}

test(
  `the served workspace is killed ${kills} times while three people write in it, and loses nothing that it told of`,
  async () => {
    const served = new Served();
    try {
      for (let count = 0; count < kills; count += 1) {
        if (count % killsEach === 0) served.begin();
        await served.writeUntilKilled(Math.random() * 120);
        served.check();
      }
    } finally {
      await served.running.remove();
    }
  },
  howMany(300_000, 4 * 60 * 60_000),
);
