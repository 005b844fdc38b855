import type { Database } from "../../../database/pool";
import { readRecords } from "../../../repositories/readiness/engine-records";
import { readSurroundings } from "../../../repositories/readiness/readiness";
import { firstWorkers } from "../../../repositories/workforce/workforce";
import { refuse } from "../../shared/context";
import { messages } from "../messages";
import { computeSurviving, warn } from "./compute-or-skip";
import type { EvaluatedWorker } from "./evaluated-answers";
import type { Recomputation } from "./recompute";

/** Most workers for a question about another day than today: about two seconds of work. */
const MOST = 1000;
/**
 * Workers whose records are read together: a whole record takes about 50 kB, and what comes together is taken
 * in together.
 */
const AT_ONCE = 20;

/**
 * Works out everybody's readiness on any day from their records, by name; nothing is stored.
 * @throws Refused if they are too many.
 */
export async function evaluateEverybody(
  db: Database,
  { organisationId, reference, today, breathe }: Recomputation,
  asOf: string,
): Promise<EvaluatedWorker[]> {
  const workers = await firstWorkers(db, organisationId, MOST + 1);
  if (workers.length > MOST) refuse("OUT_OF_RANGE", ["asOf"], messages.tooManyForOtherDay(MOST));
  const people: EvaluatedWorker[] = [];
  for (let at = 0; at < workers.length; at += AT_ONCE) {
    const some = workers.slice(at, at + AT_ONCE);
    const ids = some.map(({ id }) => id);
    const [records, around] = await Promise.all([
      readRecords(db, reference, some, "COMPARED"),
      readSurroundings(db, organisationId, ids),
    ]);
    for (const [index, worker] of some.entries()) {
      await breathe?.();
      const facts = records[index];
      if (facts)
        people.push({
          worker,
          ...computeSurviving(warn, reference, worker.id, facts, around, { asOf, today }),
        });
    }
  }
  return people;
}
