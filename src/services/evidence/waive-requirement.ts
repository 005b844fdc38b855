import type { Database } from "../../database/pool";
import { isGroup, type Requirement } from "../../eligibility";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireRoute } from "../shared/route";
import { refuseUnknownCode } from "../shared/unknown-code";
import { parseEnd, requireLength, requirePlausible, requireWorker } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface WaiveRequirement {
  readonly worker: NamedWorker;
  readonly route: NamedByCode;
  /** Code of the requirement, leaf or group, stable within its route. */
  readonly requirement: string;
  readonly authority: string;
  readonly reason: string;
  readonly fromOn: string;
  /** The first day on which it no longer holds. */
  readonly untilOn?: string | null;
}

/**
 * Records that a worker need not meet one requirement of a route, from a day on. @returns the waiver's id.
 */
export async function waiveRequirement(
  context: UseCaseContext,
  db: Database,
  input: WaiveRequirement,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "waive");
  const { routeId } = requireRoute(context, input.route);
  const { code } = waivableIn(context, routeId, input.requirement);
  requirePlausible(context, input.fromOn, "fromOn");
  const untilOn = parseEnd(context, input.fromOn, input.untilOn, "untilOn", "waiver");
  return await writeFact(context, db, {
    kind: "WAIVER",
    action: "waive",
    workerId: worker.id,
    row: {
      routeId,
      requirementCode: code,
      authority: requireLength(input.authority, 200, "authority"),
      reason: requireLength(input.reason, 2000, "reason"),
      fromOn: input.fromOn,
      untilOn,
    },
  });
}

/**
 * @throws Refused if the route has no requirement of that code, or it may not be waived; naming those that
 * may.
 */
function waivableIn(
  { reference: { editions, pathway } }: UseCaseContext,
  routeId: string,
  code: string,
): Requirement {
  const all = nodesOf(editions.routeNow(routeId)?.requirement);
  const found = all.find((requirement) => requirement.code === code);
  if (found?.waivable) return found;
  const waivable = all.filter((requirement) => requirement.waivable).map((requirement) => requirement.code);
  return found
    ? refuse("WRONG_STATE", ["requirement"], messages.notWaivable(code, waivable))
    : refuseUnknownCode(["requirement"], {
        what: `waivable requirement of ${pathway.routes.get(routeId)?.code}`,
        code,
        among: waivable,
      });
}

function nodesOf(requirement: Requirement | undefined): Requirement[] {
  if (!requirement) return [];
  return [requirement, ...(isGroup(requirement) ? requirement.children.flatMap(nodesOf) : [])];
}
