import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { badgeOf } from "../../interchange/credentials";
import { insertBadges } from "../../repositories/credentials/issued-badges";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { requireChosen } from "./shared/chosen";
import { drawPlaces } from "./shared/places";
import { issuingFor, requireCredentials } from "./shared/settings";
import { requireSubject, type SaidOfHolder } from "./shared/subject";
import { type BadgeFormat, type Issued, writeBadge } from "./shared/written";

export interface IssueBadge extends SaidOfHolder {
  /** Global id of an accepted competence. */
  readonly attainment: string;
  readonly format: BadgeFormat;
}

/** Issues a badge of one accepted competence on the actor's own record. @throws Refused */
export async function issueBadge(
  context: UseCaseContext,
  db: Database,
  input: IssueBadge,
  now: Date,
): Promise<Issued> {
  const { actor } = context;
  capacityFor(actor, "takeBadges", actor.workerId);
  const settings = requireCredentials(context);
  const issuing = issuingFor(context, requireSubject(input), now);
  const [chosen] = await requireChosen(context, db, [input.attainment], () => ["attainment"]);
  const [status] = await drawPlaces(db, actor.organisationId, 1);
  if (!chosen || !status) throw new Error("Nothing was chosen.");
  const { claim, accepted } = chosen;
  const id = randomUUID();
  const document = badgeOf(id, accepted, status, issuing);
  const written = await writeBadge(document, { format: input.format, kind: "BADGE" }, issuing, settings);
  const { organisationId } = actor;
  const { workerId, judgementId, competenceId, levelId } = claim;
  const { digest } = written;
  const row = { organisationId, id, workerId, judgementId, competenceId, levelId, digest, ...status };
  const inserted = await insertBadges(db, [{ ...row, kind: "BADGE", recordId: null }]);
  return inserted === 1 ? { ...written, id } : refuse("CONFLICT", [], messages.busy);
}
