import type { Database } from "../../../database/pool";
import type { LeftOutReason } from "../../../interchange/esr";
import { findEsrWorkers, writeEsrPeople } from "../../../repositories/importing/esr-records";
import { findNumbered } from "../../../repositories/importing/import-staging";
import { messages } from "../messages";
import { decideLines, type ReadLine, readLine, writeLedger } from "../shared/chunk";
import type { LineOutcome } from "../shared/file-ledger";
import { WORKERS, writtenOf } from "./reading";
import { type EntryOf, type EsrRun, type PhaseResult, personIdOf, refusalOf } from "./run";

/**
 * Opens the records of people who hold a post of the organisation's table, and keeps the names of those who
 * are on record. Everybody else in the file is left out.
 */
export async function recordPeople(
  db: Database,
  run: EsrRun,
  entries: readonly EntryOf<"WORKERS">[],
): Promise<PhaseResult> {
  const { organisationId } = run.context.actor;
  const ids = entries.map(personIdOf);
  const known = new Map((await findEsrWorkers(db, organisationId, ids)).map((each) => [each.personId, each]));
  const numbers = entries.map(({ person }) => person.number).filter((number) => number !== "");
  const found = await findNumbered(db, organisationId, numbers, false);
  const onRecord = new Set(found.map(({ number }) => number));
  const outcomes: LineOutcome[] = [];
  const leftOut: LeftOutReason[] = [];
  const read: ReadLine[] = [];
  const taken: EntryOf<"WORKERS">[] = [];
  for (const entry of entries) {
    const { number } = entry.person;
    const worker = known.get(personIdOf(entry));
    if (worker && worker.number !== number && number !== "")
      outcomes.push(
        refusalOf(entry, "ALREADY_RECORDED", "number", messages.esr.numberChanged(number, worker.number)),
      );
    else if (worker || onRecord.has(number) || run.plan.opens.has(personIdOf(entry))) {
      taken.push(entry);
      read.push(readPerson(run, entry));
    } else leftOut.push("NOT_RECORDED_HERE");
  }
  const ledger = run.ledgerFor("WORKERS");
  const decided = await decideLines(db, ledger, read, !run.isDry);
  const isRefused = new Set(decided.flatMap(({ line, outcome }) => (outcome === "REFUSED" ? [line] : [])));
  const people = taken
    .filter(({ record }) => !isRefused.has(record.line))
    .map((entry) => ({
      personId: personIdOf(entry),
      workerId: ledger.workers.get(entry.person.number)?.id ?? "",
      number: entry.person.number,
    }));
  for (const { personId, number } of run.isDry ? people : []) run.seen.set(personId, number);
  if (!run.isDry) {
    await writeLedger(db, ledger);
    await writeEsrPeople(db, organisationId, people);
  }
  return { outcomes: [...outcomes, ...decided], leftOut };
}

const readPerson = (
  { context, reading, plan, again }: EsrRun,
  { record, person }: EntryOf<"WORKERS">,
): ReadLine =>
  readLine(
    context,
    WORKERS,
    { worker: null, extractedOn: plan.day, again },
    { line: record.line, cells: reading.workerCells(person), problem: null, written: writtenOf(record) },
  );
