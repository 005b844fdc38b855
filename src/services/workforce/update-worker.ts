import { isDeepStrictEqual } from "node:util";
import type { Database } from "../../database/pool";
import { updateWorker as write } from "../../repositories/workforce/workforce";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireWorker, requireWritableFields } from "../shared/validation";
import { messages } from "./messages";

export interface UpdateWorker {
  readonly worker: NamedWorker;
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly team?: string | null;
  readonly intention?: "STAYING" | "EXPLORING" | null;
}

/**
 * Changes a worker's particulars; HR their name and team, the worker their own intention. What is left out
 * stays.
 */
export async function updateWorker(
  context: UseCaseContext,
  db: Database,
  input: UpdateWorker,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "keepWorkers", "sayIntention");
  requireWritableFields(context, "UpdateWorkerInput", input, worker.id);
  if (worker.erasedAt !== null) refuse("WRONG_STATE", ["worker"], messages.recordErased);
  const wanted = {
    name: input.name == null ? worker.name : requireLength(input.name, 200, "name"),
    team:
      input.team === undefined
        ? worker.team
        : input.team === null
          ? null
          : requireLength(input.team, 200, "team"),
    intention: input.intention === undefined ? worker.intention : input.intention,
  };
  const { organisationId, id, name, team, intention } = worker;
  const isAsItWas = isDeepStrictEqual(wanted, { name, team, intention });
  // What is as it was is not written: it would be a version, and an entry in the trail, that say nothing.
  const version = input.expectedVersion;
  const stands = isAsItWas
    ? worker.version === version
    : await write(db, { organisationId, id, version, ...wanted });
  if (!stands)
    refuse("CONFLICT", ["expectedVersion"], messages.recordChanged(worker.version, input.expectedVersion));
  return worker.id;
}
