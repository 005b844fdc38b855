import { FileError } from "./file-error";

/** How files begin that are no text in UTF-8. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], "UTF-16"],
  [[0xfe, 0xff], "UTF-16"],
  [[0x50, 0x4b, 0x03, 0x04], "a workbook (.xlsx) or another archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an Excel workbook (.xls)"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x1f, 0x8b], "compressed (gzip)"],
];

/** @throws FileError if the beginning of a file shows that all of it is something else than UTF-8. */
export function refuseOtherEncodings(head: Buffer): void {
  const [, what] = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => head[at] === byte)) ?? [];
  if (what !== undefined || isWide(head))
    throw new FileError(
      `The file is ${what ?? "UTF-16 or UTF-32"}, not UTF-8. Save it as UTF-8 text ("CSV UTF-8" in Excel) and send that. Nothing is recorded.`,
    );
}

/** Whether every second byte is mostly NUL: two or four bytes a character, without a mark that says so. */
function isWide(head: Buffer): boolean {
  const sample = head.subarray(0, 1_024);
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  return sample.length >= 4 && Math.max(...nuls) > sample.length * 0.3;
}
