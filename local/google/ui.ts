import { HtmlOutput } from './html';
import { GoogleError, type MenuModel, Modelled } from './modelled';
import { mismatch, stringOf } from './parameters';
import type { ScriptRun } from './scriptRun';

/** The script project's name, under which Google puts an add-on's menu. */
const projectName = 'Lärträff';

class Menu extends Modelled {
  readonly service = 'Menu';
  readonly #run: ScriptRun;
  readonly #menu: MenuModel;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
    this.#menu = { title: projectName, items: [] };
  }

  addItem(caption: string, functionName: string): this {
    const given = [caption, functionName];
    stringOf(caption, given, 'Ui.Menu.addItem');
    this.#menu.items.push({ caption, functionName: stringOf(functionName, given, 'Ui.Menu.addItem') });
    return this;
  }

  addSeparator(): this {
    this.#menu.items.push({ separator: true });
    return this;
  }

  addToUi(): void {
    this.#run.menu = this.#menu;
  }
}

/** The editor's window: the add-on's menu, its sidebar and its dialogs. */
class Ui extends Modelled {
  readonly service = 'Ui';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  createAddonMenu(): Menu {
    return new Menu(this.#run);
  }

  showSidebar(page: unknown): void {
    if (!(page instanceof HtmlOutput)) throw mismatch([page], 'Ui.showSidebar');
    this.#run.show({ kind: 'sidebar', title: page.getTitle(), html: page.getContent() });
  }

  /** The script goes on while the dialog is open. */
  showModalDialog(page: unknown, title: unknown): void {
    const given = [page, title];
    if (!(page instanceof HtmlOutput)) throw mismatch(given, 'Ui.showModalDialog');
    const [width, height] = [page.getWidth(), page.getHeight()];
    const heading = stringOf(title as string, given, 'Ui.showModalDialog');
    this.#run.show({ kind: 'dialog', title: heading, html: page.getContent(), width, height });
  }
}

/** What `getUi()` of an editor's service gives: Google's exception in the other editor and without a window. */
export function uiOf(run: ScriptRun, host: 'docs' | 'sheets'): Modelled {
  if (run.file?.host !== host || run.kind === 'trigger') {
    const service = host === 'docs' ? 'DocumentApp' : 'SpreadsheetApp';
    throw new GoogleError(`Cannot call ${service}.getUi() from this context.`);
  }
  return new Ui(run);
}
