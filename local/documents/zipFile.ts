import { inflateRawSync } from 'node:zlib';

interface Entry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * The table of contents of a zip file (PKWARE's application note, 4.3), read before anything is unpacked,
 * so that a small file that unpacks to an enormous one is noticed. Throws RangeError where there is none.
 */
export class ZipFile {
  readonly #bytes: Buffer;
  readonly #entries: Entry[];

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = [...this.#contents()];
  }

  /** Bytes of everything in it, unpacked. */
  get unpackedSize(): number {
    return this.#entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  }

  get names(): string[] {
    return this.#entries.map((entry) => entry.name);
  }

  /** A file in it as text, or null where there is none of that name. */
  text(name: string): string | null {
    const entry = this.#entries.find((one) => one.name === name);
    if (!entry) return null;
    const { offset, packed, unpacked, method } = entry;
    const start = offset + 30 + this.#bytes.readUInt16LE(offset + 26) + this.#bytes.readUInt16LE(offset + 28);
    const data = this.#bytes.subarray(start, start + packed);
    if (method === 0) return data.toString('utf8');
    return inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }).toString('utf8');
  }

  *#contents(): Generator<Entry> {
    const end = this.#bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0 || this.#bytes.readUInt32LE(end) !== endMark) throw new RangeError('Not a zip file');
    let at = this.#bytes.readUInt32LE(end + 16);
    for (let left = this.#bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (this.#bytes.readUInt32LE(at) !== entryMark) throw new RangeError('A damaged zip file');
      const nameLength = this.#bytes.readUInt16LE(at + 28);
      yield {
        name: this.#bytes.toString('utf8', at + 46, at + 46 + nameLength),
        method: this.#bytes.readUInt16LE(at + 10),
        packed: this.#bytes.readUInt32LE(at + 20),
        unpacked: this.#bytes.readUInt32LE(at + 24),
        offset: this.#bytes.readUInt32LE(at + 42),
      };
      at += 46 + nameLength + this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
    }
  }
}
