import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Sent, type SentFile } from "./sent";

/** The most bytes of a file. In base64 it then fits into a request to the API (docs/limits.md). */
export const MOST_FILE_BYTES = 5_000_000;

const NOTHING = Buffer.alloc(0);

const LIMITS = {
  fileSize: MOST_FILE_BYTES,
  files: 1,
  fields: 20,
  parts: 21,
  fieldSize: 1_000_000,
  fieldNameSize: 100,
  headerPairs: 20,
};

/** Forms with files. A file that is too large is no error here: its form says so at the field. */
export const registerUploads = (scope: FastifyInstance): void => {
  scope.register(multipart, { throwFileSizeLimit: false });
};

/** What a form with a file has sent. A text that is too long counts as a file that is too large. */
export async function readUpload(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) return new Sent({ ...Object(request.body) });
  const body: Record<string, unknown> = {};
  const files = new Map<string, SentFile>();
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === "field") {
      if (part.valueTruncated) {
        files.set(part.fieldname, { name: part.fieldname, content: NOTHING, isTooLarge: true });
        continue;
      }
      const before = body[part.fieldname];
      body[part.fieldname] =
        before === undefined ? part.value : [...(Array.isArray(before) ? before : [before]), part.value];
    } else {
      const content = await part.toBuffer();
      const isTooLarge = part.file.truncated;
      // Browsers send an empty file without a name where nobody chose one.
      if (part.filename || content.length > 0)
        files.set(part.fieldname, {
          name: part.filename,
          content: isTooLarge ? NOTHING : content,
          isTooLarge,
        });
    }
  }
  return new Sent(body, files);
}
