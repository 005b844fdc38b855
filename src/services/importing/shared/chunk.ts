import { capacityFor } from "../../../access/policy";
import type { Database } from "../../../database/pool";
import type { FactKind } from "../../../repositories/facts";
import {
  changeWorkers,
  findNumbered,
  findStanding,
  lockWorkersOf,
  writeStagedFacts,
  writeStagedWorkers,
} from "../../../repositories/import-staging";
import { findFormerNumbers } from "../../../repositories/worker-numbers";
import { type Desk, Refused } from "../../shared/desk";
import { fieldsOf } from "./cells";
import { type Book, FACT_OF, type LineOutcome } from "./decide";
import { RULE_OF } from "./fields";
import type { Line } from "./lines";
import type { Mapping } from "./mapping";
import { type Prepared, prepare } from "./prepare";

export type Read = Written & ({ readonly prepared: Prepared } | { readonly refusal: LineOutcome });

/** Reads lines as far as can be done without the records. @param worker of whom they are, where the file does not say. */
export function readLines(
  desk: Desk,
  mapping: Mapping,
  worker: string | null,
  lines: readonly Line[],
): Read[] {
  return lines.map((each) => {
    const { line, cells, problem, written } = each;
    if (!cells) return { line, written, refusal: unreadable(each, problem ?? "It cannot be read.") };
    return trying(each, () => ({
      line,
      written,
      prepared: prepare(desk, mapping.kind, fieldsOf(mapping, cells, worker)),
    }));
  });
}

type Written = Pick<Line, "line" | "written">;

/** A line that cannot be read, or not be stored as it is. */
export const unreadable = ({ line, written }: Written, message: string): LineOutcome => ({
  line,
  outcome: "REFUSED",
  code: "UNREADABLE",
  field: "",
  message,
  written,
});

function trying<T>({ line, written }: Written, work: () => T): T | (Written & { refusal: LineOutcome }) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const [first] = error.errors;
    const { code = null, field = [], message = null } = first ?? {};
    return {
      line,
      written,
      refusal: { line, outcome: "REFUSED", code, field: field.join("."), message, written },
    };
  }
}

/** Finds out what becomes of lines: what is on record is asked for once for all of them. */
export async function decideLines(
  db: Database,
  book: Book,
  read: readonly Read[],
  locked: boolean,
): Promise<LineOutcome[]> {
  const { organisationId } = book.desk.actor;
  const all = read.flatMap((each) => ("prepared" in each ? [each.prepared] : []));
  const numbers = [...new Set(all.map(({ worker }) => worker))];
  if (locked && book.kind === "WORKERS") await lockWorkersOf(db, organisationId);
  const workers = numbers.length > 0 ? await findNumbered(db, organisationId, numbers, locked) : [];
  const found = new Set(workers.map(({ number }) => number));
  const missing = numbers.filter((number) => !found.has(number));
  for (const former of missing.length > 0 ? await findFormerNumbers(db, organisationId, missing) : [])
    book.former.set(former.formerNumber, former);
  const days = [...new Set(all.flatMap(({ day }) => day ?? []))];
  const standing =
    book.kind === "WORKERS" || workers.length === 0
      ? []
      : await findStanding(
          db,
          organisationId,
          FACT_OF[book.kind],
          workers.map(({ id }) => id),
          days,
        );
  book.enter(workers, standing);
  return read.map((each) => {
    if ("refusal" in each) return each.refusal;
    const { line, prepared } = each;
    const decided = trying(each, () => book.decide(line, prepared));
    if ("refusal" in decided) return decided.refusal;
    return { line, ...decided, code: null, field: "", written: null };
  });
}

/** Facts refer to each other in this order. */
const IN_ORDER: readonly FactKind[] = [
  "POST",
  "POST_CHANGE",
  "COMPLETION",
  "CREDENTIAL",
  "CREDENTIAL_VERIFICATION",
  "SUPERVISION",
];

/** Writes what was decided, as whoever sent the file. */
export async function writeBook(db: Database, { desk, kind, writes, changes }: Book): Promise<void> {
  const { organisationId, subject } = desk.actor;
  if (writes.length > 0) {
    if (kind === "WORKERS") await writeStagedWorkers(db, organisationId, writes);
    for (const fact of IN_ORDER) {
      const first = writes.find((each) => each.kind === fact);
      if (!first) continue;
      const rule = fact === "CREDENTIAL_VERIFICATION" ? "verifyCredentials" : RULE_OF[kind];
      const recorder = { subject, as: capacityFor(desk.actor, rule, null) };
      await writeStagedFacts(db, organisationId, fact, recorder, Object.keys(first.row), writes);
    }
  }
  if (changes.size > 0)
    await changeWorkers(
      db,
      organisationId,
      [...changes.values()].map(({ id, name, team }) => ({ id, name, team })),
    );
}
