import { crc32, deflateSync } from "node:zlib";

/** Colours of the picture: NHS dark blue and white, as red, green and blue. */
const INK = [0, 48, 135] as const;
const PAPER = [255, 255, 255] as const;
const SIZE = 200;

/** A plain picture that badges are baked into: a disc with a ring, and nothing that names anybody. */
export function pictureAsSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img"><title>Badge</title><circle cx="100" cy="100" r="96" fill="#003087"/><circle cx="100" cy="100" r="72" fill="none" stroke="#ffffff" stroke-width="8"/></svg>`;
}

/** The same as a PNG. */
export function pictureAsPng(): Buffer {
  const rows = Array.from({ length: SIZE }, (_, y) =>
    // Each line of a PNG begins with its filter: none.
    Buffer.from([0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  // 8 bits a colour, colours with transparency.
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number): number[] {
  const distance = Math.hypot(x - 99.5, y - 99.5);
  if (distance > 96) return [0, 0, 0, 0];
  return [...(distance >= 68 && distance <= 76 ? PAPER : INK), 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
