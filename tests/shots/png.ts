import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as bytes, row by row, three to a point. */
export interface Picture {
  width: number;
  height: number;
  points: Buffer;
}

/** Enough for a screen of ours: text is drawn in a few shades of its colour, and a small sign in others. */
const common = 40;
const most = 72;
/** How unlike all others a colour is, squared, to have a place though there is little of it. */
const unlike = 900;

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Reads what a browser's screenshot is: eight bits a channel, not interlaced (PNG, 2nd edition). */
export function readPng(file: Buffer): Picture {
  let header: Buffer = Buffer.alloc(0);
  const data: Buffer[] = [];
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const part = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = part;
    if (kind === 'IDAT') data.push(part);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  if (channels === 3) return { width, height, points: rows };
  const points = Buffer.alloc(width * height * 3);
  for (let point = 0; point < width * height; point++) rows.copy(points, point * 3, point * 4, point * 4 + 3);
  return { width, height, points };
}

function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (rows[at - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (rows[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      rows[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const away = (value: number) => Math.abs(estimate - value);
  if (away(left) <= away(up) && away(left) <= away(corner)) return left;
  return away(up) <= away(corner) ? up : corner;
}

/** Writes a picture with a palette of its own: a screen has few colours, and a guide is to be light to load. */
export function writePng({ width, height, points }: Picture): Buffer {
  const { palette, indexOf } = paletteOf(points);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf(points.readUIntBE((y * width + x) * 3, 3));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    signature,
    part('IHDR', header),
    part('PLTE', palette),
    part('IDAT', data),
    part('IEND'),
  ]);
}

function part(kind: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The commonest colours; any other takes the nearest of them. */
function paletteOf(points: Buffer): { palette: Buffer; indexOf: (colour: number) => number } {
  const count = new Map<number, number>();
  for (let at = 0; at < points.length; at += 3) {
    const colour = points.readUIntBE(at, 3);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  const byCount = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const colours = byCount.slice(0, common);
  for (const colour of byCount.slice(common)) {
    if (colours.length === most) break;
    if (distance(colour, colours[nearest(colour, colours)] ?? 0) > unlike) colours.push(colour);
  }
  const palette = Buffer.alloc(colours.length * 3);
  for (const [index, colour] of colours.entries()) palette.writeUIntBE(colour, index * 3, 3);
  const known = new Map(colours.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const index = known.get(colour) ?? nearest(colour, colours);
    known.set(colour, index);
    return index;
  };
  return { palette, indexOf };
}

function nearest(colour: number, colours: readonly number[]): number {
  let found = 0;
  for (let index = 1; index < colours.length; index++)
    if (distance(colour, colours[index] ?? 0) < distance(colour, colours[found] ?? 0)) found = index;
  return found;
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
