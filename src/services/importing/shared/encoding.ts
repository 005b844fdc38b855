import { messages } from "../messages";
import { FileError } from "./file-error";

/** How files begin that are no text in UTF-8: what each is, and what to do about it. */
const SIGNATURES: readonly (readonly [readonly number[], string, string])[] = [
  [[0xff, 0xfe], "UTF-16", messages.saveAsCsv],
  [[0xfe, 0xff], "UTF-16", messages.saveAsCsv],
  [[0x50, 0x4b, 0x05, 0x06], "an empty ZIP archive", messages.sendFileOfEmptyArchive],
  [[0xd0, 0xcf, 0x11, 0xe0], "an Excel workbook (.xls)", messages.saveAsCsv],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document", messages.sendTableOfPdf],
  [[0x1f, 0x8b], "compressed (gzip)", messages.sendUnpacked],
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)", messages.sendTable],
  [[0xff, 0xd8, 0xff], "a picture (JPEG)", messages.sendTable],
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** How texts begin that are no table, in any case and after spaces. */
const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:\?xml|!doctype|html)/i, "an XML or HTML document"],
  [/^\s*\{\\rtf/i, "a document (RTF)"],
];

/** @throws FileError if the beginning of a file shows that all of it is something else than text in UTF-8. */
export function refuseOtherEncodings(head: Buffer): void {
  const begins = (bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  const [, what, right] = SIGNATURES.find(([bytes]) => begins(bytes)) ?? [];
  if (what !== undefined && right !== undefined) refuseFile(what, right);
  if (begins(ZIP)) refuseZip(head.toString("latin1"));
  if (isWide(head)) refuseFile("UTF-16 or UTF-32", messages.saveAsCsv);
  if (isBinary(head)) refuseFile("binary data", messages.saveAsCsv);
  const text = head.subarray(0, 64).toString("latin1");
  const [, document] = DOCUMENTS.find(([begin]) => begin.test(text)) ?? [];
  if (document !== undefined) refuseFile(document, messages.saveAsCsv);
}

function refuseFile(what: string, right: string): never {
  throw new FileError(messages.otherEncoding(what, right));
}

function refuseZip(head: string): never {
  if (/\[Content_Types\]\.xml|_rels\/|xl\//.test(head))
    refuseFile("an Excel workbook (.xlsx)", messages.saveAsCsv);
  if (/opendocument/.test(head)) refuseFile("an OpenDocument spreadsheet (.ods)", messages.saveAsCsv);
  refuseFile("a ZIP archive, or a workbook (.xlsx)", messages.sendFileOfArchive);
}

/** Whether every second byte is mostly NUL: two or four bytes a character, without a mark that says so. */
function isWide(head: Buffer): boolean {
  const sample = head.subarray(0, 1_024);
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  return sample.length >= 4 && Math.max(...nuls) > sample.length * 0.3;
}

/**
 * Whether a file begins with bytes that texts do not have: of random ones every tenth is a control character.
 */
function isBinary(head: Buffer): boolean {
  const sample = head.subarray(0, 1_024);
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)).length;
  const isText = sample.toString("utf8").split("\uFFFD").length < 4;
  return controls > sample.length * (isText ? 0.3 : 0.05) && controls > 4;
}
