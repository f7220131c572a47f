import { readFileSync } from 'node:fs';
import { GoogleError } from '../../local/google/modelled';
import { application } from '../../local/server/server';
import type { Door } from './doors';
import { asker, House, isTold, mark, owner } from './house';
import { howMany } from './howMany';
import { doors, type Kind, knock, nameOf } from './knock';

const everyDoor = (Object.entries(doors) as [Kind, Door[]][]).flatMap(([kind, table]) =>
  table.map((door) => ({ kind, door })),
);

/** Services that know what people have written: what they throw may say it. */
const knowing =
  /^(?:Doc|Drive|Sheets|Spreadsheet\b|UrlFetch|HTTP|Tab|Body|Para|List|Table|Text\b|Person|Named|Range)/;
const isOfWindow = /\.getUi$/;

test('whatever Google throws of what people have written, the script lets none of it out', () => {
  for (const { kind, door } of everyDoor) {
    const { calls } = knock(kind, door, 'editor').result;
    const at = calls.flatMap(({ name }, index) =>
      knowing.test(name) && !isOfWindow.test(name) ? [index + 1] : [],
    );
    const each = Math.max(1, Math.ceil(at.length / howMany(2, 500)));
    for (let index = 0; index < at.length; index += each) {
      const thrown = new GoogleError(`Unable to parse ${mark('thrown')}`);
      const meanwhile = (house: House) => {
        house.faults.clear();
        house.faults.at(at[index] ?? 0, thrown);
      };
      const { result } = knock(kind, door, 'editor', { meanwhile });
      const out = result.ok ? result.value : result.message;
      expect([door.name, result.log]).toEqual([door.name, []]);
      expect(JSON.stringify([door.name, out])).not.toContain(mark('thrown'));
    }
  }
});

describe('the server of the local workspace', () => {
  const port = 4747;
  const said: unknown[] = [];
  beforeEach(() => {
    said.length = 0;
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
      jest.spyOn(console, name).mockImplementation((...given) => void said.push(given.map(String)));
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((given) => said.push(String(given)) > 0);
  });
  afterEach(() => jest.restoreAllMocks());

  /** As a page of the workspace's asks; `person` is null for nobody known. */
  async function post(house: House, path: string, body: unknown, person: string | null): Promise<Response> {
    const app = application(house.workspace, { dist: 'dist', assets: 'dist' }, port);
    const headers = { host: `localhost:${port}`, 'content-type': 'application/json' };
    const who: Record<string, string> = person === null ? {} : { 'x-person': person };
    return await app.request(path, {
      method: 'POST',
      headers: { ...headers, ...who },
      body: JSON.stringify(body),
    });
  }

  const calls = everyDoor.filter(({ kind, door }) => kind.endsWith('Calls') && !door.name.includes(':'));
  const fileOf = (house: House, kind: Kind) => (kind === 'sheetCalls' ? house.overview : house.minutes).id;

  test('writes no word of what is written, and no name', async () => {
    for (const { kind, door } of calls) {
      const house = House.stand();
      const payloads = house.payloads();
      const name = nameOf(door) as keyof typeof payloads;
      const asked = {
        file: fileOf(house, kind),
        function: 'call',
        arguments: [name, payloads[name]()],
        from: 'sidebar',
      };
      expect((await post(house, '/api/script/run', asked, owner)).status).toBe(200);
      await post(
        house,
        '/api/script/run',
        { ...asked, arguments: [mark('name'), { [mark('key')]: mark('value') }] },
        owner,
      );
    }
    const house = House.stand();
    for (const file of [house.minutes.id, house.overview.id]) {
      await post(house, '/api/script/open', { file }, owner);
      await post(house, '/api/script/run', { file, function: mark('function'), arguments: [] }, owner);
    }
    for (const items of [[house.group.id], [house.minutes.id], [mark('item')]])
      await post(house, '/api/cards', { kind: 'selected', items }, owner);
    await new Promise(setImmediate);
    // What is no function of the script's is told to whoever watches, by the name that was asked for.
    expect(isTold(said.filter((line) => !JSON.stringify(line).includes(mark('function'))))).toBe(false);
  });

  test.each(['commenter', 'viewer', 'none', 'signedOut'] as const)('lets nobody in: %s', async (right) => {
    const house = House.stand();
    house.share(right === 'signedOut' ? 'editor' : right);
    const before = house.everything();
    for (const { kind, door } of calls) {
      const asked = {
        file: fileOf(house, kind),
        function: 'call',
        arguments: [nameOf(door), {}],
        from: 'sidebar',
      };
      const answer = await post(house, '/api/script/run', asked, right === 'signedOut' ? null : asker);
      expect([door.name, answer.status]).toEqual([door.name, right === 'signedOut' ? 401 : 403]);
      expect(await answer.json()).toEqual({ message: expect.stringMatching(/^[A-ZÅÄÖ].+\.$/) });
    }
    expect(house.everything()).toEqual(before);
  });
});

/**
 * What is kept beside the files, by its key: where README.md says that it is, and which marks may stand in it. A store
 * is of one person's, but for the script's own.
 */
const kept: [key: RegExp, where: string, marks: RegExp][] = [
  [/^(?:role|helpAway)$/, "the person's own properties", /^$/],
  [/^(?:name|formerNames)$/, "the person's own properties", /^Zq(?:signed|newName|other)zq$/],
  [/^questions$/, "the person's own properties", /^Zq(?:question|saved)zq$/],
  [/^promises:\w+$/, "the person's own properties", /^Zqsectionzq$/],
  [/^hourly$/, "the person's own properties", /^$/],
  [/^looked:\w+$/, "the person's own properties", /^Zqschoolszq$/],
  [/^meeting:\w+$/, "the person's own cache, 3 hours", /^Zq(?:state|step)zq$/],
  [/^facts:\d:[\d:.TZ-]+:\w+$/, "the person's own cache, 6 hours", /^Zq(?:schools|leader|focus)zq$/],
  [/^opened$/, "the person's own cache, 1 hour", /^$/],
  [/^(?:lease|sighted):\w+$/, "the script's properties", /^$/],
];

test('beside the files nothing is kept but what the README says, where it says', () => {
  const found = new Set<string>();
  for (const { kind, door } of everyDoor)
    for (const column of ['editor', 'viewer'].slice(0, howMany(1, 2)))
      for (const { store, key, value, seconds } of knock(kind, door, column).house.kept()) {
        const [, where, marks] = kept.find(([pattern]) => pattern.test(key)) ?? [];
        if (!where || !marks) throw new Error(`${store} holds ${key}, which nothing tells of`);
        found.add(where);
        const inPlace = /script/.test(where) ? 'script' : /cache/.test(where) ? 'cache user:' : 'user:';
        expect([key, store.startsWith(inPlace)]).toEqual([key, true]);
        const hours = /(\d) hour/.exec(where)?.[1];
        expect([key, seconds]).toEqual([key, hours ? Number(hours) * 3600 : null]);
        for (const [word] of value.matchAll(/Zq\w+?zq/g))
          expect([key, word]).toEqual([key, expect.stringMatching(marks)]);
        expect([key, isTold(value.replace(/Zq\w+?zq/g, ''))]).toEqual([key, false]);
      }
  const [, table = ''] = readFileSync('README.md', 'utf8').split(/^\| where .*$/m);
  const told = [...table.matchAll(/^\| (the .*?) +\|/gm)].map(([, where = '']) => where);
  expect([...found, 'the panel, until it is closed'].sort()).toEqual(told.sort());
});
