import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';

/**
 * A table on the paper. Columns have their widths in pixels from the document; here they are shares of the
 * table, so that it can shrink with a narrow window. Columns without widths share the paper evenly.
 */
export class TableView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('tbody');
  private readonly table = document.createElement('table');
  private readonly columns = document.createElement('colgroup');

  constructor(private node: Node) {
    this.dom.className = 'tableWrapper';
    this.table.append(this.columns, this.contentDOM);
    this.dom.append(this.table);
    this.setWidths();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.setWidths();
    return true;
  }

  /** Widths are this view's own doing; the editor need not read them back. */
  ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    return type === 'attributes' && (target === this.table || this.columns.contains(target));
  }

  private setWidths(): void {
    const widths = widthsOf(this.node);
    const known = widths.every((width) => width !== null);
    const total = widths.reduce((sum: number, width) => sum + (width ?? 0), 0);
    this.table.style.width = known && total > 0 ? `${total}px` : '';
    this.columns.replaceChildren(
      ...widths.map((width) => {
        const column = document.createElement('col');
        if (known && total > 0) column.style.width = `${((width ?? 0) / total) * 100}%`;
        else if (width) column.style.width = `${width}px`;
        return column;
      }),
    );
  }
}

/** Each column's width as its first row has it, null where it has none. */
function widthsOf(table: Node): (number | null)[] {
  const widths: (number | null)[] = [];
  table.firstChild?.forEach((cell) => {
    const { colspan, colwidth } = cell.attrs as { colspan: number; colwidth: number[] | null };
    for (let at = 0; at < colspan; at += 1) widths.push(colwidth?.[at] ?? null);
  });
  return widths;
}
