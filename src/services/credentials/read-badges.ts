import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { badgeOf, recordOf } from "../../interchange/credentials";
import { badgesOfWorker, type IssuedBadgeRow } from "../../repositories/credentials/issued-badges";
import type { UseCaseContext } from "../shared/context";
import { type Chosen, requireChosen, requireNumber } from "./shared/chosen";
import { issuingFor } from "./shared/settings";

/** The badges and records that the actor took away, the latest first. */
export async function readOwnBadges(
  { actor, today }: UseCaseContext,
  db: Database,
): Promise<IssuedBadgeRow[]> {
  capacityFor(actor, "takeBadges", actor.workerId);
  return actor.workerId === null ? [] : badgesOfWorker(db, actor.organisationId, actor.workerId, today);
}

/** What would be issued. */
export interface PreviewedBadge {
  readonly chosen: readonly Chosen[];
  /** The document without a proof, with zeros where a random id or place will be. */
  readonly document: object;
}

const NO_ID = "00000000-0000-0000-0000-000000000000";

/** Shows what a badge of one accepted competence, or a record of several, would say. @throws Refused */
export async function previewBadge(
  context: UseCaseContext,
  db: Database,
  attainments: readonly string[],
  now: Date,
): Promise<PreviewedBadge> {
  capacityFor(context.actor, "takeBadges", context.actor.workerId);
  requireNumber(attainments);
  const issuing = issuingFor(context, { id: `urn:uuid:${NO_ID}`, email: null }, now);
  const chosen = await requireChosen(context, db, attainments, (at) => ["attainments", String(at)]);
  const place = { list: 1, place: 0 };
  const parts = chosen.map(({ accepted }) => ({
    accepted,
    badge: badgeOf(NO_ID, accepted, place, issuing),
  }));
  const [only, ...more] = parts;
  return {
    chosen,
    document: only && more.length === 0 ? only.badge : recordOf(NO_ID, parts, place, issuing),
  };
}
