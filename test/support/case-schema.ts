import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ErrorObject } from "ajv";
import { PROJECT } from "./template";

/** The official description of CASE 1.1, as it is served. */
const OFFICIAL = join(PROJECT, "seed", "case", "imscasev1p1_openapi3_v1p0.json");

const CIVIL_DAY = /^\d{4}-\d\d-\d\d$/;

/** The formats that the schemas name. */
export const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  date: CIVIL_DAY,
  "date-time": (text: string) => text === new Date(text).toISOString(),
  int32: true,
  float: true,
} as const;

let made: Ajv | undefined;

/** What the official schema of that name objects to in an answer. */
export function objections(name: string, answer: unknown): ErrorObject[] {
  if (!made) {
    made = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
    made.addSchema(JSON.parse(readFileSync(OFFICIAL, "utf8")) as object, "case");
  }
  const validate = made.getSchema(`case#/components/schemas/${name}`);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  return validate(answer) ? [] : (validate.errors ?? []);
}
