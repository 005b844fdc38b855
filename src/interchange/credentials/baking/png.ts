import { crc32, inflateSync } from "node:zlib";
import type { Baked, BakedKind } from "./kinds";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const KEYWORDS: Readonly<Record<BakedKind, string>> = {
  BADGE: "openbadgecredential",
  RECORD: "clrcredential",
};

/** The longest text that is taken out of an image, in bytes. */
const MOST_TEXT = 1024 * 1024;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Whether bytes begin as a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && SIGNATURE.equals(bytes.subarray(0, 8));
}

/** Writes a credential into a PNG, in place of any that is in it. @throws if the bytes are no PNG. */
export function bakePng(png: Uint8Array, { kind, text }: Baked): Buffer {
  const chunks = readChunks(png);
  if (chunks === null) throw new Error("These bytes are no PNG.");
  const kept = chunks.filter((chunk) => kindOf(chunk) === null);
  // The keyword, a zero, not compressed, a language and a translated keyword that are empty.
  const data = Buffer.concat([
    Buffer.from(`${KEYWORDS[kind]}\0\0\0\0\0`, "latin1"),
    Buffer.from(text, "utf8"),
  ]);
  // Before the end of the image, which is always the last.
  return Buffer.concat([SIGNATURE, ...kept.toSpliced(-1, 0, { type: "iTXt", data }).map(writeChunk)]);
}

/** Reads the credential in a PNG. @returns null if there is none, or the image is broken. */
export function readPng(png: Uint8Array): Baked | null {
  for (const chunk of readChunks(png) ?? []) {
    const kind = kindOf(chunk);
    const text = kind && readText(chunk.data);
    if (kind && text !== null) return { kind, text };
  }
  return null;
}

function kindOf({ type, data }: Chunk): BakedKind | null {
  if (type !== "iTXt") return null;
  const keyword = data.subarray(0, Math.max(0, data.indexOf(0))).toString("latin1");
  if (keyword === KEYWORDS.BADGE) return "BADGE";
  return keyword === KEYWORDS.RECORD ? "RECORD" : null;
}

/** The text of an iTXt chunk. */
function readText(data: Buffer): string | null {
  const flags = data.indexOf(0) + 1;
  const language = data.indexOf(0, flags + 2);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1) return null;
  const bytes = data.subarray(translated + 1);
  try {
    const text = data[flags] === 1 ? inflateSync(bytes, { maxOutputLength: MOST_TEXT }) : bytes;
    return text.length > MOST_TEXT ? null : text.toString("utf8");
  } catch {
    return null;
  }
}

/** @returns null if the bytes are no PNG, or one that was cut off. */
function readChunks(png: Uint8Array): Chunk[] | null {
  if (!isPng(png)) return null;
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (at + 12 + length > bytes.length) return null;
    const type = bytes.toString("latin1", at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    if (type === "IEND") return chunks;
    at += 12 + length;
  }
  return null;
}

function writeChunk({ type, data }: Chunk): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length);
  chunk.write(type, 4, "latin1");
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
