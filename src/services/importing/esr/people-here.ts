import type { Database } from "../../../database/pool";
import { findEsrWorkers } from "../../../repositories/importing/esr-records";
import type { EsrRun } from "./run";

/** The numbers of workers on record, by the person of ESR; of a dry run, also of those that it would open. */
export async function numbersOf(
  db: Database,
  { context, seen }: EsrRun,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await findEsrWorkers(db, context.actor.organisationId, [...new Set(personIds)]);
  return new Map([...seen, ...found.map(({ personId, number }) => [personId, number] as const)]);
}
