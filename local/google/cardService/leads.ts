import { GoogleError } from '../modelled';
import { mismatch, stringOf } from '../parameters';
import type { ScriptRun } from '../scriptRun';
import { Built, type Chained, given } from './built';
import type { ClickJson } from './json';

type GoogleAction = GoogleAppsScript.Card_Service.Action;

/** An address that a card may lead to: https, and where the manifest lists beginnings, with one of those. */
export class OpenLink
  extends Built<{ url: string }>
  implements Chained<GoogleAppsScript.Card_Service.OpenLink, 'setUrl'>
{
  readonly service = 'OpenLink';
  readonly #prefixes: readonly string[] | null;

  constructor({ manifest }: ScriptRun) {
    super({ url: '' });
    this.#prefixes = manifest.addOns?.common.openLinkUrlPrefixes ?? null;
  }

  setUrl(url: string): this {
    stringOf(url, [url], 'CardService.OpenLink.setUrl');
    if (!url.startsWith('https://')) throw new GoogleError(`Invalid argument: url: ${url}`);
    if (this.#prefixes && !this.#prefixes.some((prefix) => url.startsWith(prefix)))
      throw new GoogleError(`The manifest's openLinkUrlPrefixes do not allow ${url}`);
    this.json.url = url;
    return this;
  }
}

type Parameters = { key: string; value: string }[];

/** A function of the script, with parameters that are text and nothing else. */
export class Action
  extends Built<{ function: string; parameters: Parameters }>
  implements Chained<GoogleAction, 'setFunctionName' | 'setParameters'>
{
  readonly service = 'Action';

  constructor() {
    super({ function: '', parameters: [] });
  }

  setFunctionName(name: string): this {
    this.json.function = stringOf(name, [name], 'CardService.Action.setFunctionName');
    return this;
  }

  setParameters(parameters: { [key: string]: string }): this {
    const entries = Object.entries(parameters);
    if (entries.some(([, value]) => typeof value !== 'string'))
      throw mismatch([parameters], 'CardService.Action.setParameters');
    this.json.parameters = entries.map(([key, value]) => ({ key, value }));
    return this;
  }
}

/** What can be pressed: one thing happens, the one that was set last. */
export abstract class Pressable<Json extends { onClick?: ClickJson }> extends Built<Json> {
  setOpenLink(link: unknown): this {
    this.json.onClick = { openLink: given(link, [OpenLink], `${this.service}.setOpenLink`) };
    return this;
  }

  setOnClickAction(action: unknown): this {
    this.json.onClick = { action: given(action, [Action], `${this.service}.setOnClickAction`) };
    return this;
  }
}

/** Refuses what leads nowhere although it is set. */
export function checkClick(click: ClickJson): void {
  if ('openLink' in click ? click.openLink.url === '' : click.action.function === '')
    throw new GoogleError('Invalid card: something to press leads nowhere.');
}
