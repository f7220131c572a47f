import type { Node } from 'prosemirror-model';
import { DocumentAuthority } from '../../documents/authority';
import type { StoredTab } from '../../documents/schema';
import { mayWrite } from '../../workspace/rights';
import { GoogleError, type Run } from '../modelled';
import { writeChanges } from './changes';
import type { DocumentElement } from './element';
import { closed, noRight, tooManyChanges } from './failures';
import { LiveBody, type LiveNode } from './liveTree';

/** Assumed: Google refuses a document with too many unsaved changes, but says nowhere how many that is. */
const mostChanges = 2000;

interface LoadedTab {
  body: LiveBody;
  node: Node;
  version: number;
}

/**
 * A document that a script has open, from the first look at it until it is saved: when the run ends,
 * however it ends, or with saveAndClose.
 */
export class DocumentSession {
  readonly id: string;
  readonly run: Run;
  readonly tabs: readonly StoredTab[];
  activeTab: string;
  readonly #authority: DocumentAuthority;
  readonly #loaded = new Map<string, LoadedTab>();
  readonly #elementFor: (session: DocumentSession, node: LiveNode) => DocumentElement;
  #open = true;
  #changes = 0;
  /** Asked for at the first change; a run sees no rights come or go. */
  #writable: boolean | null = null;

  constructor(
    run: Run,
    id: string,
    elementFor: (session: DocumentSession, node: LiveNode) => DocumentElement,
  ) {
    this.run = run;
    this.id = id;
    this.#authority = new DocumentAuthority(run.workspace);
    this.tabs = this.#authority.open(id).tabs;
    this.#elementFor = elementFor;
    const cursorTab = this.tabs.find((tab) => tab.id === run.cursor?.tab);
    this.activeTab = (cursorTab ?? this.tabs[0])?.id ?? '';
    run.atEnd(() => this.close());
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** A tab's body, loaded at the first look. */
  body(tab: string): LiveBody {
    const known = this.#loaded.get(tab);
    if (known) return known.body;
    if (!this.tabs.some((one) => one.id === tab)) throw new GoogleError(`Tab with ID ${tab} not found.`);
    const { node, version } = this.#authority.at(this.id, tab);
    const body = new LiveBody(node, () => this.#mayChange());
    this.#loaded.set(tab, { body, node, version });
    return body;
  }

  /** The tab that an element stands in, or null for one that is detached. */
  tabOf(node: LiveNode): string | null {
    const root = node.root();
    for (const [tab, { body }] of this.#loaded) if (body === root) return tab;
    return null;
  }

  /** A handle of the script's for a node. */
  element(node: LiveNode): DocumentElement {
    return this.#elementFor(this, node);
  }

  /** Saves what has changed, tab by tab; after this nothing more can be changed through this session. */
  close(): void {
    if (!this.#open) return;
    for (const [tab, { body, node, version }] of this.#loaded) {
      if (!body.changed) continue;
      this.#authority.transformSince(this.id, tab, { node, version }, (transform) =>
        writeChanges(transform, body, node),
      );
    }
    this.#open = false;
  }

  #mayChange(): void {
    if (!this.#open) throw closed();
    this.#writable ??= mayWrite(this.run.workspace.right(this.run.person, this.id));
    if (!this.#writable) throw noRight();
    this.#changes += 1;
    if (this.#changes > mostChanges) throw tooManyChanges();
  }
}
