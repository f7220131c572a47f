import type { Node } from 'prosemirror-model';
import type { CellAttributes } from '../../documents/content';
import type { ParagraphAttributes } from '../../documents/schema';
import { schema } from '../../documents/schema';
import { type Piece, pieceNodes, piecesOf } from './pieces';

/** Where a node stood when the document was loaded: what its changes are measured against. */
export interface Origin {
  parent: LiveNode;
  index: number;
  node: Node;
}

/**
 * A document as scripts see it: a tree that changes under many handles. Each node knows what it was
 * loaded from, so that only what has changed is written back (changes.ts).
 */
export abstract class LiveNode {
  parent: LiveNode | null = null;
  origin: Origin | null = null;
  #built: Node | null = null;

  /** The node as the editor knows it; the very one that it was loaded from while nothing has changed. */
  get built(): Node {
    this.#built ??= this.build();
    return this.#built;
  }

  /** Whether something in it has been changed since it was loaded. */
  get changed(): boolean {
    return this.#built !== this.origin?.node;
  }

  /** Must come before every change: asks whether the document may be changed, and forgets what was built. */
  changing(): void {
    this.root().mayChange();
    for (let at: LiveNode | null = this; at; at = at.parent) at.#built = null;
  }

  loadedFrom(origin: Origin): this {
    this.origin = origin;
    this.#built = origin.node;
    return this;
  }

  root(): LiveNode {
    return this.parent ? this.parent.root() : this;
  }

  /** Whether it stands in a tab of the document, and not taken out or not yet put in. */
  get attached(): boolean {
    return this.root() instanceof LiveBody;
  }

  /** Throws where the tree that this is the root of cannot be changed. */
  mayChange(): void {}

  abstract build(): Node;
}

export abstract class LiveParent<Child extends LiveNode> extends LiveNode {
  readonly children: Child[] = [];

  insert(index: number, child: Child): void {
    this.changing();
    this.children.splice(index, 0, child);
    child.parent = this;
  }

  remove(child: Child): void {
    this.changing();
    this.children.splice(this.children.indexOf(child), 1);
    child.parent = null;
  }

  load(node: Node, make: (child: Node) => Child): void {
    node.forEach((child, _, index) => {
      const made = make(child).loadedFrom({ parent: this, index, node: child });
      made.parent = this;
      this.children.push(made);
    });
  }
}

export class LiveParagraph extends LiveNode {
  attrs: ParagraphAttributes;
  #pieces: Piece[] | null;

  /** Without `pieces`, what it was loaded from is taken apart when someone asks. */
  constructor(attrs: ParagraphAttributes, pieces: Piece[] | null = null) {
    super();
    this.attrs = attrs;
    this.#pieces = pieces;
  }

  static load(node: Node): LiveParagraph {
    return new LiveParagraph(node.attrs as ParagraphAttributes);
  }

  get pieces(): readonly Piece[] {
    this.#pieces ??= this.origin ? piecesOf(this.origin.node) : [];
    return this.#pieces;
  }

  /** Puts other content in; `changing` comes first. */
  set pieces(pieces: Piece[]) {
    this.#pieces = pieces;
  }

  change(attrs: Partial<ParagraphAttributes>): void {
    this.changing();
    this.attrs = { ...this.attrs, ...attrs };
  }

  override build(): Node {
    return schema.node('paragraph', this.attrs, pieceNodes(this.pieces));
  }
}

export class LiveCell extends LiveParent<LiveParagraph> {
  attrs: CellAttributes;
  readonly header: boolean;

  constructor(attrs: CellAttributes, header = false) {
    super();
    this.attrs = attrs;
    this.header = header;
  }

  static load(node: Node): LiveCell {
    const cell = new LiveCell(node.attrs as CellAttributes, node.type.name === 'table_header');
    cell.load(node, LiveParagraph.load);
    return cell;
  }

  change(attrs: Partial<CellAttributes>): void {
    this.changing();
    this.attrs = { ...this.attrs, ...attrs };
  }

  override build(): Node {
    const type = this.header ? 'table_header' : 'table_cell';
    return schema.node(type, this.attrs, builtOf(this.children));
  }
}

export class LiveRow extends LiveParent<LiveCell> {
  static load(node: Node): LiveRow {
    const row = new LiveRow();
    row.load(node, LiveCell.load);
    return row;
  }

  override build(): Node {
    return schema.node('table_row', null, builtOf(this.children));
  }
}

export class LiveTable extends LiveParent<LiveRow> {
  static load(node: Node): LiveTable {
    const table = new LiveTable();
    table.load(node, LiveRow.load);
    return table;
  }

  override build(): Node {
    return schema.node('table', null, builtOf(this.children));
  }
}

export type LiveBlock = LiveParagraph | LiveTable;

/** The body of a tab. */
export class LiveBody extends LiveParent<LiveBlock> {
  readonly #guard: () => void;

  /** `guard` throws where the document cannot be changed. */
  constructor(tab: Node, guard: () => void) {
    super();
    this.#guard = guard;
    this.loadedFrom({ parent: this, index: 0, node: tab });
    this.load(tab, (node) => (node.type.name === 'table' ? LiveTable.load(node) : LiveParagraph.load(node)));
  }

  override mayChange(): void {
    this.#guard();
  }

  override build(): Node {
    return schema.node('doc', null, builtOf(this.children));
  }
}

const builtOf = (children: readonly LiveNode[]): Node[] => children.map((child) => child.built);

/** Every paragraph in a node, in order. */
export function paragraphsIn(node: LiveNode): LiveParagraph[] {
  if (node instanceof LiveParagraph) return [node];
  return node instanceof LiveParent ? node.children.flatMap((child: LiveNode) => paragraphsIn(child)) : [];
}
