import type { RuleName } from "../../access/rules";
import type { Database } from "../../database/pool";
import type { ImportedKind } from "../../facts";
import { findRecordedFacts, type RecordedFact } from "../../repositories/importing/import-staging";
import { lockWorker } from "../../repositories/workforce/record-lock";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import type { Recognisable } from "./rows";
import { writeFact } from "./write-fact";

/**
 * What a fact that comes in is to those on record: new; on record just so; or was so, and somebody took it
 * back.
 */
export type Recognition =
  | { readonly is: "NEW" }
  | { readonly is: "SAME" | "TAKEN_BACK"; readonly id: string };

/**
 * Recognises a fact, by one rule for files and mutations.
 * @param onRecord what is on record of the same worker, with the same key, undone or not.
 * @throws Refused if it is on record with something else about it.
 */
export function recogniseFact(
  { kind, row }: Pick<Recognisable<ImportedKind>, "kind" | "row">,
  onRecord: readonly RecordedFact[],
): Recognition {
  const differing = (fact: RecordedFact) => namesThatDiffer(kind, fact.row, row);
  const same = onRecord.filter((fact) => differing(fact).length === 0);
  const live = same.find(({ undone }) => !undone);
  if (live) return { is: "SAME", id: live.id };
  const other = onRecord.find(({ undone }) => !undone);
  if (other) {
    const fields = [...new Set(differing(other).map(fieldOf))];
    refuse("ALREADY_RECORDED", fields.slice(0, 1), sharedMessages.factDiffers(fields));
  }
  return same[0] ? { is: "TAKEN_BACK", id: same[0].id } : { is: "NEW" };
}

/** Values whose fields have another name in inputs and files. */
const NAMES: Readonly<Record<string, string>> = {
  programmeId: "programme",
  // Which follows from the programme.
  providerId: "programme",
  subjectCode: "topic",
};

/** The field of an input, and of a file, that a value comes from. */
const fieldOf = (name: string): string => NAMES[name] ?? name.replace(/Id$/, "");

type Values = Readonly<Record<string, unknown>>;

/** A unit's later version does not make its completion another one. */
const namesThatDiffer = (kind: ImportedKind, onRecord: Values, row: Values): string[] =>
  Object.keys(row).filter(
    (name) =>
      !(kind === "COMPLETION" && name === "unitVersionId") &&
      JSON.stringify(row[name] ?? null) !== JSON.stringify(onRecord[name] ?? null),
  );

/** Whether a fact says the same as one on record. */
export const sayTheSame = (
  { kind, row }: Pick<Recognisable<ImportedKind>, "kind" | "row">,
  onRecord: Values,
): boolean => namesThatDiffer(kind, onRecord, row).length === 0;

/**
 * Records a fact, unless it is on record just so. What somebody took back is recorded again, because a person
 * who records one thing means it.
 * @returns its id, or the id of the one on record.
 */
export async function recordOnce<Kind extends ImportedKind>(
  context: UseCaseContext,
  db: Database,
  what: { readonly action: RuleName; readonly workerId: string },
  fact: Recognisable<Kind>,
): Promise<string> {
  const { action, workerId } = what;
  const { kind, row, key, day } = fact;
  const { organisationId, partner } = context.actor;
  // Two people who record the same wait for each other. A partner has no right to a worker's row.
  if (!partner) await lockWorker(db, organisationId, workerId);
  const onRecord = await findRecordedFacts(db, organisationId, kind, [workerId], [day]);
  const found = recogniseFact(
    fact,
    onRecord.filter((each) => each.key.join() === key.join()),
  );
  return found.is === "SAME" ? found.id : await writeFact(context, db, { kind, action, workerId, row });
}
