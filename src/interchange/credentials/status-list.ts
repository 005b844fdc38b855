import { gunzipSync, gzipSync } from "node:zlib";

/** How many places a status list has: the least that the standard allows, so that one place names nobody. */
export const STATUS_LIST_LENGTH = 131_072;

/** The largest list that we read: 8 times the smallest. */
const MOST_BYTES = STATUS_LIST_LENGTH;

/**
 * Writes a Bitstring Status List: gzip, then unpadded base64url with the letter of multibase.
 * @param places that are set. The first place is the highest bit of the first byte.
 */
export function encodeStatusList(places: Iterable<number>, length = STATUS_LIST_LENGTH): string {
  const bytes = Buffer.alloc(Math.ceil(length / 8));
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= length)
      throw new RangeError(`The list has no place ${place}.`);
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (0x80 >> (place & 7));
  }
  return `u${gzipSync(bytes).toString("base64url")}`;
}

/**
 * Reads a Bitstring Status List.
 * @returns its bytes; null if it is no list, shorter than the standard allows, or too large.
 */
export function decodeStatusList(encoded: string): Uint8Array | null {
  // Lists from before the letter of multibase was asked for begin with the first bytes of gzip.
  const text = encoded.startsWith("H4s") ? encoded : encoded.startsWith("u") ? encoded.slice(1) : null;
  if (text === null || !/^[\w-]+$/.test(text)) return null;
  try {
    const bytes = gunzipSync(Buffer.from(text, "base64url"), { maxOutputLength: MOST_BYTES });
    return bytes.length * 8 < STATUS_LIST_LENGTH ? null : bytes;
  } catch {
    return null;
  }
}

/** Whether a place of a list is set. @returns null if the list has no such place. */
export function isSet(list: Uint8Array, place: number): boolean | null {
  const byte = Number.isInteger(place) && place >= 0 ? list[Math.floor(place / 8)] : undefined;
  return byte === undefined ? null : (byte & (0x80 >> (place % 8))) !== 0;
}
