import { chip, documentOf, heading, paragraph, table } from '../../local/documents/write';
import type { World } from '../../local/google/run';
import { stateOf } from '../../local/google/scriptState';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import { TestBed } from '../../local/testBed';
import type { DriveItem, MimeType, Person, Right } from '../../local/workspace/item';
import type { StoredTrigger } from '../../local/workspace/triggers';
import type { Answer, CallName, Payload } from '../../src/actions/calls';
import type { DocumentView, FeedbackEntry, MeetingView } from '../../src/actions/documentViews';
import type { Role } from '../../src/feedback/reaction';
import { extraFields, fields } from '../../src/meeting/fields';
import { templates } from '../../src/meeting/templates';
import { nothingCarried } from '../../src/sidebar/docs/start/draft';

/** Words that stand nowhere else, to be known again wherever they turn up. */
export const mark = (place: string): string => `Zq${place}zq`;
export const isMarked = (value: unknown): boolean => /zq/i.test(JSON.stringify(value));

/** Whether it says a word of what people have written, or who somebody is. */
export const isTold = (value: unknown): boolean =>
  isMarked(value) ||
  /\.example|Bergdahl|Wikner|Stenkvist|Almgren|Hedlund|Nordmark/i.test(JSON.stringify(value));

/** Who asks, with whatever right and role a test gives. */
export const asker = 'tomas';
/** Owns every file, and leads the group. */
export const owner = 'ylva';
const principal = 'principal';
/** What feedback is signed with. */
const signed = `${mark('signed')} Ek`;

const today = '2025-11-20';
const given: Record<string, string> = {
  date: '2025-11-18',
  nextDate: '2025-12-16',
  invite: 'Utmana vår tanke',
  share: 'Ja',
  status: 'Klart',
};

/** Minutes with a mark in every field and every section. */
function minutesOf(date: string) {
  const rows = [...fields, ...extraFields].map(({ key, label }) => [
    label.sv,
    key === 'date' ? date : (given[key] ?? mark(key)),
  ]);
  const sections = templates.lartraff.parts.flatMap((part) => part.sections);
  return documentOf([
    heading(1, `Lärträff – ${mark('heading')}`),
    table(rows),
    ...sections.flatMap(({ key, heading: head }) => [
      heading(2, head.sv),
      paragraph(`${mark(key ?? 'section')}. Vi såg att elva av tjugo elever visade det i provet.`),
    ]),
    paragraph([mark('beside'), chip('person', mark('chip'), `${mark('chip')}@${mark('host')}.example`)]),
  ]);
}

/** All in a workspace that can change, by what it is. */
export interface Everything {
  /** How many files there are, and how often one has been written. */
  files: string;
  triggers: string;
  /** Properties and caches, by the name of the store and the key. */
  stores: Record<string, string>;
}

/** The files and what is kept, as they stand when everything that can be done is about to be done. */
interface Prepared {
  contents: [string, unknown][];
  properties: [string, Record<string, string>][];
  triggers: readonly StoredTrigger[];
  now: number;
}

/** What a run by itself and a card were given by Google, as a day and yes or no: noted whoever asks. */
const noted = /^sighted:/;

const worlds: World[] = [];
let prepared: Prepared | null = null;

/**
 * A group's minutes with feedback of every kind, a document that is no minutes, the overview of the group, and a
 * spreadsheet that is none: each with a mark in every place where people write.
 */
export class House extends TestBed {
  readonly groups: DriveItem;
  readonly group: DriveItem;
  readonly minutes: DriveItem;
  readonly notes: DriveItem;
  readonly overview: DriveItem;
  readonly sums: DriveItem;
  #writes = 0;

  private constructor(dist: string, own: World[]) {
    super({ now: `${today}T09:00:00+01:00`, dist, worlds: own });
    this.groups = this.folder(mark('folder'));
    this.group = this.folder(mark('group'), this.groups.id);
    this.minutes = this.document(mark('title'), minutesOf('2025-11-18'), this.group.id);
    this.document(mark('earlier'), minutesOf('2025-10-14'), this.group.id);
    const beside = this.folder(mark('otherGroup'), this.groups.id);
    this.document(mark('otherMinutes'), minutesOf('2025-11-04'), beside.id);
    this.notes = this.document(mark('notes'), documentOf([paragraph(mark('shopping'))]), this.groups.id);
    this.overview = this.#spreadsheet(mark('overview'));
    this.sums = this.#spreadsheet(mark('sums'));
    for (const { id } of this.workspace.items())
      this.workspace.watch(id, () => {
        this.#writes += 1;
      });
    this.share('editor');
  }

  /** `dist` is another build of the add-on, which is then evaluated for itself. */
  static stand(dist = 'dist'): House {
    prepared ??= new House('dist', worlds).#prepare();
    const house = new House(dist, dist === 'dist' ? worlds : []);
    for (const [id, content] of prepared.contents) house.workspace.write(id, content);
    for (const [name, values] of prepared.properties)
      for (const [key, value] of Object.entries(values)) house.workspace.properties(name).set(key, value);
    for (const trigger of prepared.triggers) {
      house.workspace.triggers.add(trigger);
      // Its id has been given out, so that no other gets it.
      house.workspace.newId();
    }
    house.clock.pass(prepared.now - house.clock.now());
    return house;
  }

  #spreadsheet(name: string): DriveItem {
    const mimeType: MimeType = 'application/vnd.google-apps.spreadsheet';
    const content = newSpreadsheet({ locale: 'sv' });
    return this.workspace.create({
      name,
      mimeType,
      parent: this.workspace.root.id,
      owner: this.person(owner).email,
      content,
    });
  }

  #prepare(): Prepared {
    this.workspace.change(this.groups.id, {
      shared: [{ email: this.person(principal).email, right: 'editor' }],
    });
    const ask = <Name extends CallName>(person: string, name: Name, payload: Payload<Name>) => {
      const answer = this.ask(person, this.minutes.id, name, payload);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    };
    const { section } = this.payloads().leaveReaction();
    const note = { stem: 'noticed', text: `${mark('note')} hjälper` } as const;
    ask(principal, 'introduce', { role: 'principal', name: `${mark('other')} Ek` });
    ask(principal, 'leaveReaction', { section, reaction: 'know', date: null, note });
    ask(principal, 'introduce', { role: 'principal', name: signed });
    ask(principal, 'leaveReaction', { section, reaction: 'mine', date: '2025-12-03', note: null });
    this.workspace.properties(`user:${this.person(principal).email}`).set('formerNames', '');
    const file = this.overview.id;
    this.ask(owner, file, 'chooseFolder', { folder: this.groups.id });
    this.ask(owner, file, 'refreshStep', {});
    this.ask(owner, file, 'refreshHourly', { on: true });
    this.workspace.change(this.groups.id, { shared: [] });
    // Long enough for an opening to refresh it again.
    this.clock.pass(15 * 60_000);
    const stores = [...this.workspace.people.map(({ email }) => `user:${email}`), 'script'];
    return {
      contents: this.workspace.items().map(({ id }) => [id, this.workspace.content(id)]),
      properties: stores.map((name) => [name, this.workspace.properties(name).all()]),
      triggers: this.workspace.triggers.all(),
      now: this.clock.now(),
    };
  }

  person(id: string): Person {
    const found = this.workspace.person(id);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  }

  /** Gives the asker a right to every file. */
  share(right: Right): void {
    const shared = right === 'none' || right === 'owner' ? [] : [{ email: this.person(asker).email, right }];
    if (JSON.stringify(this.workspace.item(this.sums.id)?.shared) === JSON.stringify(shared)) return;
    for (const { id } of [this.groups, this.overview, this.sums]) this.workspace.change(id, { shared });
  }

  /** What a person has said about themselves, and has kept for later. */
  introduce(id: string, role: Role | null): void {
    const properties = this.workspace.properties(`user:${this.person(id).email}`);
    if (role === null) return;
    properties.set('role', role);
    properties.set('name', signed);
    properties.set('questions', JSON.stringify([mark('question')]));
  }

  ask<Name extends CallName>(person: string, file: string, name: Name, payload: Payload<Name>): Answer<Name> {
    return this.call(person, file, name, payload) as Answer<Name>;
  }

  /** What each call carries when all goes well, as the owner's panel would have read it just now. */
  payloads(): { [Name in CallName]: () => Payload<Name> } {
    const read = (): DocumentView => {
      const answer = this.ask(owner, this.minutes.id, 'openDocument', {});
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    };
    const meeting = (): MeetingView => {
      const [only] = read().meetings;
      if (!only) throw new Error('There are no minutes');
      return only;
    };
    const section = () => {
      const found = meeting().sections.find(({ key }) => key === 'discussion');
      if (!found) throw new Error('There is no discussion');
      return found.place;
    };
    const entry = (reaction: string): FeedbackEntry => {
      const all = meeting().sections.flatMap(({ feedback }) => feedback);
      const found = all.find((one) => one.reaction === reaction);
      if (!found) throw new Error(`There is no ${reaction}`);
      return found;
    };
    const nothing = () => ({});
    return {
      openDocument: nothing,
      insertTemplate: () => ({
        template: 'lartraff',
        part: 0,
        language: 'sv',
        at: 'top',
        minutes: null,
        carried: { ...nothingCarried, group: mark('carried') },
      }),
      insertModel: () => ({ section: section(), model: 'epa' }),
      lookBack: nothing,
      gatherYear: () => ({ year: 2025, language: 'sv' }),
      goTo: section,
      holdMeeting: () => ({
        show: section(),
        state: {
          name: `${given.date} ${mark('state')}`,
          step: 1,
          heading: mark('step'),
          left: 60,
          endsAt: null,
        },
      }),
      leaveReaction: () => ({ section: section(), reaction: 'read', date: null, note: null }),
      noteGrammars: nothing,
      withdrawReaction: () => ({ meeting: meeting().place, entry: entry('mine') }),
      respond: () => ({ meeting: meeting().place, entry: entry('know'), response: 'thanks' }),
      promiseDone: () => ({ meeting: meeting().place, entry: entry('mine'), done: true }),
      saveQuestion: () => ({ text: mark('saved') }),
      removeQuestion: () => ({ index: 0, text: mark('question') }),
      nextWanted: nothing,
      insertQuestions: nothing,
      setFields: () => ({
        meeting: meeting().place,
        changes: [{ field: 'focus', was: mark('focus'), value: mark('newFocus') }],
      }),
      addLine: () => ({ meeting: meeting().place, kind: 'parking', text: mark('line') }),
      readMinutes: () => ({ meeting: meeting().place }),
      introduce: () => ({ role: 'peer', name: mark('newName') }),
      putAwayHelp: () => ({ away: true }),
      openOverview: nothing,
      lookAtFolder: () => ({ link: `https://drive.google.com/drive/folders/${this.groups.id}` }),
      chooseFolder: () => ({ folder: this.group.id }),
      refreshStep: nothing,
      refreshHourly: () => ({ on: true }),
      readingList: () => ({ choose: null }),
      readTo: () => {
        const answer = this.ask(owner, this.overview.id, 'readingList', { choose: null });
        return { keys: answer.ok ? answer.value.keys : [] };
      },
      yearPlot: nothing,
      showPlot: nothing,
      checkInstallation: nothing,
      showInstallation: nothing,
    };
  }

  /** All that there is, so that whatever a call has changed shows. */
  everything(): Everything {
    const stores: Record<string, string> = {};
    for (const { store, key, value } of this.kept()) if (!noted.test(key)) stores[`${store} ${key}`] = value;
    const { workspace } = this;
    return {
      files: `${workspace.items().length} ${this.#writes}`,
      triggers: JSON.stringify(workspace.triggers.all()),
      stores,
    };
  }

  /** What stands beside the files: properties and what the caches hold, these with the seconds that they keep it. */
  kept(): { store: string; key: string; value: string; seconds: number | null }[] {
    const { workspace } = this;
    const files = [this.minutes, this.notes, this.overview, this.sums].map(({ id }) => `document:${id}`);
    const names = [...workspace.people.map(({ email }) => `user:${email}`), 'script', ...files];
    const properties = names.flatMap((store) =>
      Object.entries(workspace.properties(store).all()).map(([key, value]) => ({
        store,
        key,
        value,
        seconds: null,
      })),
    );
    const cached = [...stateOf(workspace).caches].flatMap(([name, values]) =>
      [...values].map(([key, { value, until }]) => {
        const seconds = Math.ceil((until - this.clock.now()) / 60_000) * 60;
        return { store: `cache ${name}`, key, value, seconds };
      }),
    );
    return [...properties, ...cached];
  }
}
