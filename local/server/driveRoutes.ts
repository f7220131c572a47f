import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { documentFromDocx, UnreadableFile } from '../documents/fromDocx';
import { emptyDocument } from '../documents/write';
import { newSpreadsheet } from '../spreadsheets/newSpreadsheet';
import { pageWordsFor } from '../words/words';
import type { DriveItem, MimeType, Person } from '../workspace/item';
import type { ServerContext } from './context';
import { listBin, listed, listFolder } from './driveListing';
import { answerRefusal, Refused, rightsOf } from './refused';
import { bodyOf, Name, usable } from './requests';

const largestUpload = 20 * 1024 * 1024;

const NewItem = v.strictObject({ kind: v.picklist(['folder', 'document', 'spreadsheet']), name: Name });
const Rename = v.strictObject({ name: Name });
const Bin = v.strictObject({ trashed: v.boolean() });

const emptyDocumentOf = ({ locale }: Person) => emptyDocument(pageWordsFor(locale).server.tabName(1));

const kinds: Record<
  v.InferOutput<typeof NewItem>['kind'],
  { mimeType: MimeType; content: (person: Person) => unknown }
> = {
  folder: { mimeType: 'application/vnd.google-apps.folder', content: () => null },
  document: { mimeType: 'application/vnd.google-apps.document', content: emptyDocumentOf },
  spreadsheet: { mimeType: 'application/vnd.google-apps.spreadsheet', content: newSpreadsheet },
};

/** Folders and files: listing, making, naming, the bin, and Word files that become documents. */
export function driveRoutes(context: ServerContext): Hono {
  const { workspace } = context;
  const { asking, readable, writable, editable } = rightsOf(context);
  const routes = new Hono();
  routes.onError(answerRefusal(context));

  const folderToWriteIn = (c: Context, id: string) => {
    const { person, item } = editable(c, id);
    if (item.mimeType !== kinds.folder.mimeType) throw new Refused(404, 'notFound');
    return { person, folder: item };
  };
  const row = (person: Person, item: DriveItem) => listed(workspace, person, item);

  routes.get('/api/drive/folders/:id', (c) => {
    const { person, item } = readable(c, c.req.param('id'));
    if (item.mimeType !== kinds.folder.mimeType) throw new Refused(404, 'notFound');
    return c.json(listFolder(workspace, person, item));
  });

  routes.get('/api/drive/bin', (c) => c.json(listBin(workspace, asking(c))));

  routes.post('/api/drive/folders/:id/items', async (c) => {
    const { kind, name } = await bodyOf(c, NewItem);
    const { person, folder } = folderToWriteIn(c, c.req.param('id'));
    const { mimeType, content } = kinds[kind];
    const made = { name: usable(name), mimeType, parent: folder.id, owner: person.email };
    return c.json(row(person, workspace.create({ ...made, content: content(person) })), 201);
  });

  routes.post('/api/drive/items/:id/name', async (c) => {
    const { name } = await bodyOf(c, Rename);
    const { person, item } = writable(c, c.req.param('id'));
    if (item.parent === null) throw new Refused(403, 'rootStays');
    return c.json(row(person, workspace.change(item.id, { name: usable(name) })));
  });

  routes.post('/api/drive/items/:id/bin', async (c) => {
    const { trashed } = await bodyOf(c, Bin);
    const { person, item } = writable(c, c.req.param('id'));
    if (item.parent === null) throw new Refused(403, 'rootStays');
    return c.json(row(person, workspace.change(item.id, { trashed })));
  });

  const limit = bodyLimit({
    maxSize: largestUpload,
    onError: () => {
      throw new Refused(413, 'tooLarge');
    },
  });
  routes.post('/api/drive/folders/:id/uploads', limit, async (c) => {
    const { person } = folderToWriteIn(c, c.req.param('id'));
    const name = docxName(c.req.header('X-File-Name'));
    const { document, notes } = await documentIn(await c.req.arrayBuffer(), person);
    // Asked again: the folder may have gone to the bin while the file came in.
    const { folder } = folderToWriteIn(c, c.req.param('id'));
    const { mimeType } = kinds.document;
    const item = workspace.create({
      name,
      mimeType,
      parent: folder.id,
      owner: person.email,
      content: document,
    });
    return c.json({ item: row(person, item), notes }, 201);
  });

  return routes;
}

/** The file's name without its ending. Refuses names of other kinds of files. */
function docxName(header: string | undefined): string {
  let name: string;
  try {
    name = v.parse(Name, decodeURIComponent(header ?? ''));
  } catch {
    throw new Refused(400, 'badRequest');
  }
  if (!/\.docx$/i.test(name)) throw new Refused(415, 'notDocx');
  return usable(name.replace(/\.docx$/i, '').trim() || name);
}

async function documentIn(body: ArrayBuffer, { locale }: Person) {
  const bytes = new Uint8Array(body);
  if (bytes.length === 0) throw new Refused(422, 'emptyFile');
  return documentFromDocx(bytes, locale).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new Refused(422, { sentence: error.message }) : error;
  });
}
