import type { StoredDocument } from '../../local/documents/schema';
import { documentOf, heading, paragraph, table } from '../../local/documents/write';
import type { World } from '../../local/google/run';
import type { StoredSpreadsheet } from '../../local/spreadsheets/model';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import { storedSpreadsheet } from '../../local/spreadsheets/store';
import { TestBed } from '../../local/testBed';
import type { DriveItem, Person } from '../../local/workspace/item';
import type { Answer, CallName, Payload, Value } from '../../src/actions/calls';
import type { OverviewView, RefreshStep } from '../../src/actions/overviewViews';
import { dayAndMonth } from '../../src/text/dates';

export interface Meeting {
  date: string;
  next?: string;
  status?: string;
  focus?: string;
  task?: string;
  share?: string;
  invite?: string;
  schools?: string;
  leader?: string;
  /** Days that a principal has promised to be heard from. */
  promised?: string[];
}

/** The blocks of one meeting's minutes, as the template writes them. */
const blocksOf = (group: string, meeting: Meeting) => [
  heading(1, `Lärträff – ${group}`),
  table([
    ['Datum', meeting.date],
    ['Grupp', group],
    ['Skolor', meeting.schools ?? 'Lindskolan, Ängsskolan'],
    ['Lärledare', meeting.leader ?? 'Petra Lundin'],
    ['Sekreterare för dagen', 'Amal Nasser'],
    ['Närvarande', 'Ewa Kvist, Amal Nasser'],
    ['Fokus', meeting.focus ?? 'Bråk'],
    ['Återkoppling vi vill ha', meeting.invite ?? 'Utmana vår tanke'],
    ['Får delas med andra grupper', meeting.share ?? 'Nej'],
    ['Nästa träff', meeting.next ?? 'ÅÅÅÅ-MM-DD'],
    ['Uppgift till nästa träff', meeting.task ?? 'Pröva testet i två klasser'],
    ['Status', meeting.status ?? 'Klart'],
  ]),
  heading(2, 'Diskussion – gemensamt lärande för dagen'),
  paragraph('Det här är gruppens egen text.'),
  ...(meeting.promised ? [heading(2, 'Återkoppling'), table(promisesIn(meeting.promised))] : []),
];

const promisesIn = (days: string[]): string[][] => [
  ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
  ...days.map((day) => [
    'Diskussion',
    `Det här ligger hos mig. Ni får besked av mig den ${dayAndMonth('sv', day)}. Inget svar behövs.`,
    'Maria Stenkvist',
    '2025-10-15',
  ]),
];

export const minutes = (group: string, ...meetings: Meeting[]): StoredDocument =>
  documentOf(meetings.flatMap((meeting) => blocksOf(group, meeting)));

/** A folder of groups, and a coordinator with a new spreadsheet. */
export class OverviewBed extends TestBed {
  readonly root: DriveItem;
  readonly sheet: DriveItem;

  constructor(
    options: { folder?: string; locale?: 'sv' | 'en'; dist?: string; worlds?: World[]; now?: string } = {},
  ) {
    super({ now: '2025-11-20T09:00:00+01:00', ...options });
    if (options.locale) this.workspace.setLocale('coordinator', options.locale);
    const coordinator = this.workspace.person('coordinator') as Person;
    this.root = this.folder('Lärgrupper', this.workspace.root.id, [
      { email: coordinator.email, right: 'viewer' },
    ]);
    this.sheet = this.workspace.create({
      name: 'Översikt läsåret',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      parent: this.workspace.root.id,
      owner: coordinator.email,
      content: newSpreadsheet({ locale: options.locale ?? 'sv' }),
    });
  }

  /** A group's folder with one document a meeting. */
  group(name: string, ...meetings: Meeting[]): { folder: DriveItem; documents: DriveItem[] } {
    const folder = this.folder(name, this.root.id);
    const documents = meetings.map((meeting) => this.minutesIn(folder.id, name, meeting));
    return { folder, documents };
  }

  /** A document with the minutes of one meeting. */
  minutesIn(folder: string, group: string, meeting: Meeting): DriveItem {
    return this.document(`Protokoll ${meeting.date}`, minutes(group, meeting), folder);
  }

  ask<Name extends CallName>(name: Name, payload: Payload<Name>, person = 'coordinator'): Answer<Name> {
    return this.call(person, this.sheet.id, name, payload) as Answer<Name>;
  }

  value<Name extends CallName>(name: Name, payload: Payload<Name>, person = 'coordinator'): Value<Name> {
    const answer = this.ask(name, payload, person);
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return answer.value as Value<Name>;
  }

  refusal<Name extends CallName>(name: Name, payload: Payload<Name>, person = 'coordinator'): string {
    const answer = this.ask(name, payload, person);
    if (answer.ok) throw new Error(`${name} was not refused`);
    return answer.error.code;
  }

  setUp(): OverviewView {
    return this.value('chooseFolder', { folder: `https://drive.google.com/drive/folders/${this.root.id}` });
  }

  /** Steps until it is done, waiting as the panel would. */
  refresh(): RefreshStep[] {
    const steps: RefreshStep[] = [];
    for (let count = 0; count < 200; count += 1) {
      const step = this.value('refreshStep', {});
      steps.push(step);
      if (step.done) return steps;
      this.clock.pass(step.wait * 1000);
    }
    throw new Error('The refresh never ended');
  }

  get stored(): StoredSpreadsheet {
    return storedSpreadsheet(this.workspace, this.sheet.id);
  }

  tab(title: string) {
    const sheet = this.stored.sheets.find(({ properties }) => properties.title === title);
    if (!sheet) throw new Error(`There is no tab ${title}`);
    return sheet;
  }

  /** The texts of a tab, row by row, as far down as there are any. */
  texts(title: string): string[][] {
    const rows = this.tab(title).rows.map(({ cells }) =>
      cells.map((cell) => {
        const value = cell?.userEnteredValue;
        return String(value?.stringValue ?? value?.numberValue ?? value?.formulaValue ?? '');
      }),
    );
    while (rows.length > 0 && !rows.at(-1)?.some((text) => text !== '')) rows.pop();
    return rows;
  }

  /** The rows of a tab beneath its headers, by header. */
  table(title: string): Record<string, string>[] {
    const [headers = [], ...rows] = this.texts(title);
    return rows
      .filter((row) => row.some((text) => text !== ''))
      .map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])));
  }

  /** Documents that were asked for since `forget`. */
  get documentReads(): number {
    return this.record.filter(({ name }) => name === 'Docs.Documents.get').length;
  }
}
