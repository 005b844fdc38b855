import type { Database } from "../../database/pool";
import { deleteAspiration, insertAspiration } from "../../repositories/workforce/aspirations";
import { lockWorker } from "../../repositories/workforce/record-lock";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireRoute } from "../shared/route";
import { requireWorker } from "../shared/validation";
import { messages } from "./messages";

export interface Aspire {
  readonly worker: NamedWorker;
  readonly route: NamedByCode;
}

/**
 * Records that a worker aspires to a route, wherever it starts; it changes no outcome. @returns the worker's
 * id.
 */
export async function aspireTo(context: UseCaseContext, db: Database, input: Aspire): Promise<string> {
  const { organisationId, id } = await requireWorker(context, db, input.worker, "sayIntention");
  const { routeId } = requireRoute(context, input.route);
  await lockWorker(db, organisationId, id);
  await insertAspiration(db, { organisationId, workerId: id, routeId });
  return id;
}

/** Takes it back. @returns the worker's id. */
export async function dropAspiration(context: UseCaseContext, db: Database, input: Aspire): Promise<string> {
  const { organisationId, id } = await requireWorker(context, db, input.worker, "sayIntention");
  const { routeId } = requireRoute(context, input.route);
  await lockWorker(db, organisationId, id);
  if (!(await deleteAspiration(db, { organisationId, workerId: id, routeId })))
    refuse("NOT_FOUND", ["route"], messages.routeNotAspired);
  return id;
}
