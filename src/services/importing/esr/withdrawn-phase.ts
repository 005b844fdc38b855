import type { Database } from "../../../database/pool";
import type { LeftOutReason, RecordKind } from "../../../interchange/esr";
import {
  deleteEsrPeople,
  deleteEsrRecords,
  deleteEsrRecordsOfWorkers,
  type EsrFact,
  findEsrFacts,
  findEsrFactsOfWorkers,
  findEsrWorkers,
} from "../../../repositories/importing/esr-records";
import type { LineOutcome } from "../shared/file-ledger";
import { type EntryOf, type EsrRun, outcomeOf, type PhaseResult } from "./run";
import { groupedBy, Withdrawals } from "./withdraw";

type Withdrawn = EntryOf<"WITHDRAWN">;

const ID_COLUMN: Readonly<Record<RecordKind, string>> = {
  PR: "Person ID",
  AS: "Assignment ID",
  CM: "Competency Element ID",
};

const idOf = ({ record }: Withdrawn): string => record.cells[ID_COLUMN[record.kind]] ?? "";

/** Takes back what was recorded from records that ESR has deleted, or that are of no concern any more. */
export async function withdrawRecords(
  db: Database,
  run: EsrRun,
  entries: readonly Withdrawn[],
): Promise<PhaseResult> {
  const outcomes: LineOutcome[] = [];
  const leftOut: LeftOutReason[] = [];
  for (const [kind, some] of groupedBy(entries, ({ record }) => record.kind)) {
    const factsOf = await (kind === "PR"
      ? factsOfPeople(db, run, some.map(idOf))
      : factsOfRecords(db, run, kind as "AS" | "CM", some.map(idOf)));
    const withdrawals = new Withdrawals(run);
    const done: string[] = [];
    for (const entry of some) {
      const facts = factsOf.get(idOf(entry)) ?? [];
      if (facts.length === 0) {
        if (entry.why === null) outcomes.push(outcomeOf(entry, "SKIPPED"));
        else leftOut.push(entry.why);
      } else {
        const outcome = withdrawals.take(entry, facts);
        outcomes.push(outcome);
        if (outcome.outcome === "REFUSED") continue;
      }
      done.push(idOf(entry));
    }
    await withdrawals.write(db);
    if (!run.isDry) await forget(db, run, kind, done);
  }
  return { outcomes, leftOut };
}

async function factsOfRecords(
  db: Database,
  { context }: EsrRun,
  kind: "AS" | "CM",
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EsrFact[]>> {
  return groupedBy(
    await findEsrFacts(db, context.actor.organisationId, kind, ids),
    ({ recordId }) => recordId,
  );
}

/** Everything that was recorded from records of persons of ESR; two records that say the same both go. */
async function factsOfPeople(
  db: Database,
  { context }: EsrRun,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EsrFact[]>> {
  const { organisationId } = context.actor;
  const workers = await findEsrWorkers(db, organisationId, ids);
  const found = await findEsrFactsOfWorkers(
    db,
    organisationId,
    workers.map(({ workerId }) => workerId),
  );
  const factsOf = groupedBy(found, ({ workerId }) => workerId);
  return new Map(
    workers.map(({ personId, workerId }) => {
      const facts = new Map(
        (factsOf.get(workerId) ?? []).map((fact) => [fact.factId, { ...fact, isShared: false }]),
      );
      return [personId, [...facts.values()]];
    }),
  );
}

async function forget(
  db: Database,
  { context }: EsrRun,
  kind: string,
  ids: readonly string[],
): Promise<void> {
  const { organisationId } = context.actor;
  if (kind === "AS" || kind === "CM") return await deleteEsrRecords(db, organisationId, kind, ids);
  const workers = await findEsrWorkers(db, organisationId, ids);
  await deleteEsrRecordsOfWorkers(
    db,
    organisationId,
    workers.map(({ workerId }) => workerId),
  );
  await deleteEsrPeople(db, organisationId, ids);
}
