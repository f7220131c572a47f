import { emptyDocument } from '../../../local/documents/write';
import type { CursorPlace } from '../../../local/google/modelled';
import { fillSample } from '../../../local/sample/municipality';
import { newSpreadsheet } from '../../../local/spreadsheets/newSpreadsheet';
import { TestBed } from '../../../local/testBed';
import type { DriveItem } from '../../../local/workspace/item';
import type { CallName, Payload, Value } from '../../../src/actions/calls';
import type { DocumentView, MeetingView, SectionView } from '../../../src/actions/documentViews';

const now = '2026-03-12T09:00:00+01:00';

export const leader = 'ylva';
export const principal = 'principal';
export const coordinator = 'coordinator';

/**
 * The sample municipality with its 44 groups: a normal document in it is the latest minutes of Matematik 4–6, by the
 * standard template and with three more beside them.
 */
export class SampleBed extends TestBed {
  /** The folder of all groups. */
  readonly groups: DriveItem;
  /** The folder of one. */
  readonly group: DriveItem;
  readonly minutes: DriveItem;

  constructor() {
    super({ now });
    fillSample(this.workspace, new Date(now));
    const root = this.workspace.root.id;
    this.groups = this.#named(this.#named(root, 'Ekåsa kommun').id, 'Lärgrupper');
    this.group = this.#named(this.groups.id, 'Matematik 4–6');
    const latest = this.workspace.children(this.group.id).at(-1);
    if (!latest) throw new Error('The group has no minutes');
    this.minutes = latest;
    this.ask(leader, this.minutes.id, 'introduce', { role: 'member', name: 'Ylva Bergdahl' });
    this.ask(principal, this.minutes.id, 'introduce', { role: 'principal', name: 'Maria Stenkvist' });
  }

  #named(parent: string, name: string): DriveItem {
    const found = this.workspace.children(parent).find((item) => item.name === name);
    if (!found) throw new Error(`There is no ${name} in the sample`);
    return found;
  }

  /** What a panel gets. Throws where it would be told of an error. */
  ask<Name extends CallName>(
    person: string,
    file: string,
    name: Name,
    payload: Payload<Name>,
    cursor: CursorPlace | null = null,
  ): Value<Name> {
    const answer = this.call(person, file, name, payload, cursor);
    if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
    return answer.value as Value<Name>;
  }

  view(person: string): DocumentView {
    return this.ask(person, this.minutes.id, 'openDocument', {});
  }

  meeting(person: string): MeetingView {
    const [meeting] = this.view(person).meetings;
    if (!meeting) throw new Error('There is no meeting');
    return meeting;
  }

  section(person: string, key: SectionView['key']): SectionView {
    const found = this.meeting(person).sections.find((section) => section.key === key);
    if (!found) throw new Error(`There is no section ${key}`);
    return found;
  }

  /** A new document in the group's folder, with nothing in it. */
  emptyDocument(): string {
    return this.document('Namnlöst dokument', emptyDocument(), this.group.id).id;
  }

  /** A new spreadsheet of the coordinator's. */
  spreadsheet(): string {
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const owner = this.workspace.person(coordinator)?.email ?? '';
    const content = newSpreadsheet({ locale: 'sv' });
    const parent = this.groups.parent ?? this.workspace.root.id;
    return this.workspace.create({ name: 'Översikt', mimeType, parent, owner, content }).id;
  }

  /** An overview of all groups, refreshed to its end an hour ago. */
  overview(): string {
    const sheet = this.spreadsheet();
    this.ask(coordinator, sheet, 'chooseFolder', { folder: this.groups.id });
    for (let done = false; !done; ) {
      const step = this.ask(coordinator, sheet, 'refreshStep', {});
      this.clock.pass(step.wait * 1000);
      done = step.done;
    }
    this.clock.pass(3_600_000);
    return sheet;
  }
}
