import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { lockWorkersOf } from "../../repositories/importing/import-staging";
import { insertPerson, insertWorker } from "../../repositories/workforce/workforce";
import type { UseCaseContext } from "../shared/context";
import { requireLength } from "../shared/validation";
import { requireFreeNumber } from "./shared/number-taken";

export interface RegisterWorker {
  readonly number: string;
  readonly name: string;
  readonly team?: string | null;
}

/** Opens a record for someone at the actor's organisation. @returns the worker's id. */
export async function registerWorker(
  context: UseCaseContext,
  db: Database,
  input: RegisterWorker,
  ids: { readonly person: string; readonly worker: string } = { person: randomUUID(), worker: randomUUID() },
): Promise<string> {
  const { organisationId } = context.actor;
  capacityFor(context.actor, "keepWorkers", null);
  const number = requireLength(input.number, 40, "number");
  await lockWorkersOf(db, organisationId);
  await requireFreeNumber(context, db, number);
  await insertPerson(db, ids.person);
  await insertWorker(db, {
    organisationId,
    id: ids.worker,
    personId: ids.person,
    number,
    name: requireLength(input.name, 200, "name"),
    team: input.team == null ? null : requireLength(input.team, 200, "team"),
    intention: null,
  });
  return ids.worker;
}
