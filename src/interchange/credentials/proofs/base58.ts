const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Writes bytes in the alphabet of Bitcoin: each zero at the start is a "1". */
export function encodeBase58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0);
  if (zeros === -1) return "1".repeat(bytes.length);
  let number = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  let text = "";
  for (; number > 0n; number /= 58n) text = `${ALPHABET[Number(number % 58n)]}${text}`;
  return "1".repeat(zeros) + text;
}

/**
 * Reads bytes from the alphabet of Bitcoin.
 * @param most characters: the time grows with their square.
 * @returns null if the text is longer, or has another character.
 */
export function decodeBase58(text: string, most = 256): Uint8Array | null {
  if (text.length > most) return null;
  let number = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit === -1) return null;
    number = number * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = number === 0n ? "" : number.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex")]);
}

/** Writes bytes in base 58 with the letter of multibase before them. */
export function encodeMultibase(bytes: Uint8Array): string {
  return `z${encodeBase58(bytes)}`;
}

/** Reads what `encodeMultibase` writes, or unpadded base64url after a "u". @returns null for anything else. */
export function decodeMultibase(text: string): Uint8Array | null {
  if (text.startsWith("z")) return decodeBase58(text.slice(1));
  if (text.startsWith("u") && /^[\w-]*$/.test(text)) return Buffer.from(text.slice(1), "base64url");
  return null;
}
