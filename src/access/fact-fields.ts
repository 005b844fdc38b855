import { FACTS, type FactPage } from "../facts";
import { type FieldAccess, readableBy } from "./field-access";

/** A fact on a worker's record. */
export const FACT = readableBy("readRecords", "readBack");
/** Statements of an organisation about itself. */
const STATEMENT = readableBy("readOrganisation", "readBack");

/** The access rules of a kind of fact and of its list, which belongs to a worker or to the organisation. */
function rulesOf({ type, of, list }: FactPage): readonly (readonly [string, FieldAccess])[] {
  const [rule, listed, whose] =
    of === "WORKER"
      ? [FACT, readableBy("readRecords"), "Worker"]
      : [STATEMENT, readableBy("readOrganisation"), "Query"];
  return [
    ...(type === null ? [] : [[`${type}.*`, rule] as const]),
    ...(list === null ? [] : [[`${whose}.${list}`, listed] as const]),
  ];
}

/** Who can read the facts of each kind, and their lists. */
export const FACT_FIELDS: Readonly<Record<string, FieldAccess>> = Object.fromEntries(FACTS.flatMap(rulesOf));
