import type { DriveItem, Person } from '../../workspace/item';
import { mayRead } from '../../workspace/rights';
import type { Workspace } from '../../workspace/workspace';
import { type Manifest, readManifest } from '../manifest';
import { GoogleError } from '../modelled';
import { type RunRequest, type RunResult, runScript } from '../run';
import { imageAddress } from './cards';
import type { CardAsked } from './json';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const locales: Record<Person['locale'], string> = { sv: 'sv-SE', en: 'en-GB' };

/** Runs the function that Google would, with the event that it would get. The value is a CardAnswer. */
export function runCard(
  workspace: Workspace,
  request: Pick<RunRequest, 'dist' | 'person' | 'faults'>,
  asked: CardAsked,
): RunResult {
  const manifest = readManifest(request.dist);
  const person = workspace.person(request.person);
  if (!person) throw new Error(`There is no person ${request.person}`);
  return runScript(workspace, {
    ...request,
    file: null,
    kind: 'card',
    function: functionFor(manifest, asked),
    arguments: [eventOf(workspace, person, manifest, asked)],
  });
}

function functionFor({ addOns, scopes }: Manifest, asked: CardAsked): string {
  if (!addOns) throw new GoogleError('The manifest has no addOns.');
  imageAddress(addOns.common.logoUrl);
  if (asked.kind === 'action') return asked.function;
  if (asked.kind === 'selected' && !scopes.includes(scope('drive.addons.metadata.readonly')))
    throw new GoogleError('The manifest has no scope drive.addons.metadata.readonly.');
  const trigger =
    asked.kind === 'selected' ? addOns.drive?.onItemsSelectedTrigger : addOns[asked.host]?.homepageTrigger;
  if (!trigger) throw new GoogleError(`The manifest has no function for ${asked.kind}.`);
  return trigger.runFunction;
}

/**
 * Google's reference lists `drive` with what is selected, and not with what is pressed. The language comes only
 * where the manifest asks for it and its scope is there. Of several items one is "of primary interest": taken to be
 * the one clicked last. In which order all of them come is not said; here as they stand in the list.
 */
export function eventOf(workspace: Workspace, person: Person, manifest: Manifest, asked: CardAsked) {
  const told = manifest.addOns?.common.useLocaleFromApp && manifest.scopes.includes(scope('script.locale'));
  const commonEventObject = {
    hostApp: (asked.kind === 'selected' ? 'drive' : asked.host).toUpperCase(),
    platform: 'WEB',
    ...(told && {
      userLocale: locales[person.locale],
      timeZone: { id: 'Europe/Stockholm', offset: '3600000' },
    }),
    ...(asked.kind === 'action' && { parameters: asked.parameters }),
  };
  if (asked.kind !== 'selected') return { commonEventObject };
  const items = asked.items
    .flatMap((id) => workspace.item(id) ?? [])
    .filter(({ id }) => mayRead(workspace.right(person, id)))
    .map(selected);
  const activeCursorItem = items[items.length - 1];
  const selectedItems = items.sort((one, other) => one.title.localeCompare(other.title, 'sv'));
  return { commonEventObject, drive: { selectedItems, ...(activeCursorItem && { activeCursorItem }) } };
}

const selected = ({ id, name, mimeType }: DriveItem) => ({
  id,
  title: name,
  mimeType,
  iconUrl: `https://drive-thirdparty.googleusercontent.com/32/type/${mimeType}`,
  addonHasFileScopePermission: false,
});
