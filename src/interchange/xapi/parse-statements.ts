import { sayIssue } from "./chosen";
import { STATEMENTS, type Statement, type XapiVersion } from "./statement";
import { refuseXapi } from "./xapi-error";

/**
 * The statements of a body, each valid by the specification. @throws XapiError 400 that names the place of what
 * is wrong: nothing of the body is used then.
 */
export function parseStatements(body: unknown, version: XapiVersion): Statement[] {
  if (typeof body !== "object" || body === null)
    return refuseXapi("Send one statement, or a list of statements, as JSON.");
  requireShallow(body);
  const isList = Array.isArray(body);
  const list: readonly unknown[] = isList ? body : [body];
  const statements = list.map((each, at) => parse(each, version, isList ? `[${at}]` : ""));
  const ids = statements.flatMap(({ id }) => id?.toLowerCase() ?? []);
  const twice = statements.findIndex(
    ({ id }, at) => id && ids.indexOf(id.toLowerCase()) < at && isTwice(ids, id),
  );
  if (twice >= 0) refuseXapi(`[${twice}].id: Another statement of the request has the same id.`);
  return statements;
}

/** No statement needs as many levels, and all of them are gone through to compare one. */
const MOST_LEVELS = 50;

/** @throws XapiError 400 if a value is nested too deeply. */
function requireShallow(body: object): void {
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) refuseXapi(`The body has more than ${MOST_LEVELS} levels of values in values.`);
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
}

const isTwice = (ids: readonly string[], id: string): boolean =>
  ids.filter((each) => each === id.toLowerCase()).length > 1;

function parse(value: unknown, version: XapiVersion, at: string): Statement {
  const { data, error } = STATEMENTS[version].safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  const place = `${at}${(issue?.path ?? []).map(placeIn).join("")}`.replace(/^\./, "") || "statement";
  return refuseXapi(`${place}: ${issue ? sayIssue(issue) : "It cannot be read."}`);
}

/** Names that xAPI defines; a key of an extension is the sender's own, and is not repeated. */
const DEFINED = /^[A-Za-z_0-9]{1,40}$/;

const placeIn = (step: PropertyKey): string =>
  typeof step === "number" ? `[${step}]` : DEFINED.test(String(step)) ? `.${String(step)}` : "[…]";
