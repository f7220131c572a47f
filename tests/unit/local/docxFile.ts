/** Word files for the tests: the parts that a test gives in a zip file of stored entries. */
export type Parts = Record<string, string>;

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const described: [part: string, kind: string][] = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['footnotes', 'footnotes'],
  ['comments', 'comments'],
];

/** A .docx whose body is `body`; `parts` are further XML parts by name ("styles"), without their root,
 * or by path, as they are. */
export function docxOf(body: string, parts: Parts = {}): Uint8Array {
  const present = described.filter(([name]) => parts[name] !== undefined);
  const overrides = present.map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`,
  );
  const relations = present.map(
    ([name, kind], at) => `<Relationship Id="rId${at + 10}" Type="${office}/${kind}" Target="${name}.xml"/>`,
  );
  const files: Parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}${parts.relations ?? ''}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const [name] of present)
    files[`word/${name}.xml`] = `<w:${name} ${namespaces}>${parts[name]}</w:${name}>`;
  for (const [name, text] of Object.entries(parts)) if (name.includes('/')) files[name] = text;
  return zipOf(files);
}

/** A run of words with properties such as "<w:b/>". */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of a style, with runs or plain words. */
export const line = (content: string, style = '', properties = ''): string => {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${runs}</w:p>`;
};

/** A zip file whose entries are stored as they are (the check sums are left at 0, which readers accept). */
export function zipOf(files: Parts): Uint8Array {
  const entries: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, nameBytes, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    contents.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, shared, place, nameBytes]));
    entries.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(contents);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(contents.length, 4);
  end.writeUInt16LE(contents.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
