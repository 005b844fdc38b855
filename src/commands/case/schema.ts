import { z } from "zod";
import { caseDocument } from "./document";

/**
 * The JSON Schema of a case file, as it is written down: what may be left out, and days and instants as text.
 */
export const caseSchemaText = (): string =>
  `${JSON.stringify(z.toJSONSchema(caseDocument, { io: "input", target: "draft-2020-12" }), null, 2)}\n`;
