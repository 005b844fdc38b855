import type { Database } from "../../../database/pool";
import type { LeftOutReason } from "../../../interchange/esr";
import {
  type EsrFact,
  findEsrFacts,
  findFactsOfEsr,
  writeEsrRecords,
} from "../../../repositories/importing/esr-records";
import { findRecordedFactsById } from "../../../repositories/importing/import-staging";
import { sayTheSame } from "../../shared/recognise-fact";
import { decideLines, type ReadLine, readLine, writeLedger } from "../shared/chunk";
import type { FileLedger } from "../shared/file-ledger";
import { numbersOf } from "./people-here";
import { writtenOf } from "./reading";
import { type EntryOf, type EsrRun, type PhaseResult, personIdOf } from "./run";
import { groupedBy } from "./withdraw";

type CompetenceEntry = EntryOf<"CREDENTIALS">;

/** Records competences that workers hold as credentials. One that ESR has changed takes the place of what it was. */
export async function recordCompetences(
  db: Database,
  run: EsrRun,
  entries: readonly CompetenceEntry[],
): Promise<PhaseResult> {
  const { organisationId } = run.context.actor;
  const numbers = await numbersOf(db, run, entries.map(personIdOf));
  const leftOut: LeftOutReason[] = [];
  const here = entries.filter((entry) => {
    const isHere = numbers.has(personIdOf(entry));
    if (!isHere) leftOut.push("NOT_RECORDED_HERE");
    return isHere;
  });
  const facts = await findEsrFacts(db, organisationId, "CM", here.map(elementOf));
  const before = await credentialsBefore(db, organisationId, facts);
  const mapping = run.reading.credentialMapping;
  const read = here.map((entry) => {
    const { record, competence } = entry;
    const line = readLine(
      run.context,
      mapping,
      { worker: null, extractedOn: run.plan.day, again: run.again },
      {
        line: record.line,
        cells: run.reading.credentialCells(competence, numbers.get(personIdOf(entry)) ?? ""),
        problem: null,
        written: writtenOf(record),
      },
    );
    return withReplaced(line, before.get(elementOf(entry)) ?? []);
  });
  const ledger = run.ledgerFor("CREDENTIALS");
  const decided = await decideLines(db, ledger, read, !run.isDry);
  if (!run.isDry) {
    await writeLedger(db, ledger);
    await noteSources(db, ledger, here);
  }
  return { outcomes: decided, leftOut };
}

const elementOf = ({ record }: CompetenceEntry): string => record.cells["Competency Element ID"] ?? "";

/** A credential that was recorded from a competence of ESR, as it is on record. */
interface Before {
  readonly fact: EsrFact;
  readonly row: Readonly<Record<string, unknown>>;
}

async function credentialsBefore(
  db: Database,
  organisationId: string,
  facts: readonly EsrFact[],
): Promise<ReadonlyMap<string, Before[]>> {
  const credentials = facts.filter(({ factKind, isShared }) => factKind === "CREDENTIAL" && !isShared);
  if (credentials.length === 0) return new Map();
  const rows = await findRecordedFactsById(
    db,
    organisationId,
    "CREDENTIAL",
    credentials.map(({ factId }) => factId),
  );
  const rowOf = new Map(rows.map(({ id, row }) => [id, row]));
  return groupedBy(
    credentials.map((fact) => ({ fact, row: rowOf.get(fact.factId) ?? {} })),
    ({ fact }) => fact.recordId,
  );
}

/** Names what a line takes the place of: what was recorded from the same competence and is other now. */
function withReplaced(line: ReadLine, before: readonly Before[]): ReadLine {
  if (!("prepared" in line) || line.prepared.kind !== "FACT" || before.length === 0) return line;
  const { fact } = line.prepared;
  const replaces = before
    .filter(({ row }) => !sayTheSame(fact, row))
    .map((each) => ({ id: each.fact.factId, kind: each.fact.factKind }));
  return { ...line, prepared: { ...line.prepared, replaces } };
}

/** Notes which competence each credential came from, also where another file of ESR has recorded the same. */
async function noteSources(
  db: Database,
  { context, writes, same }: FileLedger,
  entries: readonly CompetenceEntry[],
): Promise<void> {
  const { organisationId } = context.actor;
  const elements = new Map(entries.map((entry) => [entry.record.line, elementOf(entry)]));
  const awarded = new Set(writes.flatMap(({ kind, line }) => (kind === "CREDENTIAL" ? [line] : [])));
  const written = writes.flatMap(({ kind, line, id, workerId }) =>
    kind === "CREDENTIAL" || (kind === "CREDENTIAL_VERIFICATION" && !awarded.has(line))
      ? [{ recordId: elements.get(line) ?? "", factId: id, workerId }]
      : [],
  );
  const ours = await findFactsOfEsr(
    db,
    organisationId,
    same.map(({ factId }) => factId),
  );
  const shared = same
    .filter(({ factId }) => ours.has(factId))
    .map(({ line, factId, workerId }) => ({ recordId: elements.get(line) ?? "", factId, workerId }));
  const records = [...written, ...shared];
  if (records.length > 0) await writeEsrRecords(db, organisationId, "CM", records);
}
