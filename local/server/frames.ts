import { randomBytes } from 'node:crypto';

/** Sidebars that have been opened lately; the oldest are let go. */
export class Frames {
  readonly #pages = new Map<string, string>();
  readonly #most: number;

  constructor(most = 200) {
    this.#most = most;
  }

  /** Keeps a page and returns the id that its frame is fetched by. */
  add(html: string): string {
    const id = randomBytes(16).toString('hex');
    this.#pages.set(id, html);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > this.#most && oldest) this.#pages.delete(oldest);
    return id;
  }

  get(id: string): string | undefined {
    return this.#pages.get(id);
  }
}
