import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GoogleError, Modelled } from './modelled';
import { mismatch, stringOf } from './parameters';
import type { ScriptRun } from './scriptRun';

type Output = Pick<GoogleAppsScript.HTML.HtmlOutput, 'getContent' | 'getTitle' | 'getWidth' | 'getHeight'>;

/** A page on its way to a sidebar or a dialog. */
export class HtmlOutput extends Modelled implements Output {
  readonly service = 'HtmlOutput';
  readonly #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = stringOf(title, [title], 'HtmlService.HtmlOutput.setTitle');
    return this;
  }

  getWidth(): number {
    return this.#width as number;
  }

  getHeight(): number {
    return this.#height as number;
  }

  /** Pixels of a dialog; null for its own. A sidebar is 300 px wide whatever is asked for. */
  setWidth(width: number | null): this {
    this.#width = pixels(width, 'setWidth');
    return this;
  }

  setHeight(height: number | null): this {
    this.#height = pixels(height, 'setHeight');
    return this;
  }
}

function pixels(given: number | null, method: string): number | null {
  if (given === null || typeof given === 'number') return given;
  throw mismatch([given], `HtmlService.HtmlOutput.${method}`);
}

/** A template that is read and not evaluated. */
class HtmlTemplate extends Modelled implements Pick<GoogleAppsScript.HTML.HtmlTemplate, 'getRawContent'> {
  readonly service = 'HtmlTemplate';
  readonly #content: string;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getRawContent(): string {
    return this.#content;
  }
}

class HtmlService extends Modelled {
  readonly service = 'HtmlService';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  /**
   * Reads a page of the built add-on. A scriptlet would be shown as it is, or worse, so a page with one is
   * refused here.
   */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return this.createHtmlOutput(this.#file(stringOf(name, [name], 'HtmlService.createHtmlOutputFromFile')));
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.#file(stringOf(name, [name], 'HtmlService.createTemplateFromFile')));
  }

  #file(name: string): string {
    const file = join(this.#run.dist, `${name}.html`);
    if (!existsSync(file)) throw new GoogleError(`No HTML file named ${name} was found.`);
    return readFileSync(file, 'utf8');
  }

  createHtmlOutput(html: string): HtmlOutput {
    if (html.includes('<?'))
      throw new GoogleError('Malformed HTML content: the page holds a scriptlet mark.');
    return new HtmlOutput(html);
  }
}

export const htmlService = (run: ScriptRun): Modelled => new HtmlService(run);
