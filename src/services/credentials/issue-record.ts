import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { badgeOf, recordOf } from "../../interchange/credentials";
import { insertBadges, type NewBadge } from "../../repositories/credentials/issued-badges";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { requireChosen, requireNumber } from "./shared/chosen";
import { drawPlaces } from "./shared/places";
import { issuingFor, requireCredentials } from "./shared/settings";
import { requireSubject, type SaidOfHolder } from "./shared/subject";
import { type BadgeFormat, digestOf, type Issued, signWithProof, writeBadge } from "./shared/written";

export interface IssueRecord extends SaidOfHolder {
  /** Global ids of accepted competences. */
  readonly attainments: readonly string[];
  readonly format: BadgeFormat;
}

/** Issues a record of several accepted competences on the actor's own record. @throws Refused */
export async function issueRecord(
  context: UseCaseContext,
  db: Database,
  input: IssueRecord,
  now: Date,
): Promise<Issued> {
  const { actor } = context;
  capacityFor(actor, "takeBadges", actor.workerId);
  const settings = requireCredentials(context);
  requireNumber(input.attainments);
  const issuing = issuingFor(context, requireSubject(input), now);
  const path = (at: number) => ["attainments", String(at)];
  const chosen = await requireChosen(context, db, input.attainments, path);
  const { organisationId } = actor;
  const [ofRecord, ...places] = await drawPlaces(db, organisationId, chosen.length + 1);
  if (!ofRecord || !actor.workerId) throw new Error("Nothing was chosen.");
  const recordId = randomUUID();
  const parts = [];
  const rows: NewBadge[] = [];
  for (const [at, { claim, accepted }] of chosen.entries()) {
    const id = randomUUID();
    const status = places[at] ?? ofRecord;
    const badge = await signWithProof(badgeOf(id, accepted, status, issuing), issuing, settings);
    parts.push({ accepted, badge });
    const { workerId, judgementId, competenceId, levelId } = claim;
    const about = { workerId, judgementId, competenceId, levelId, recordId, kind: "BADGE" } as const;
    rows.push({ organisationId, id, ...about, ...status, digest: digestOf(JSON.stringify(badge)) });
  }
  const document = recordOf(recordId, parts, ofRecord, issuing);
  const written = await writeBadge(document, { format: input.format, kind: "RECORD" }, issuing, settings);
  const about = {
    judgementId: null,
    competenceId: null,
    levelId: null,
    recordId: null,
    kind: "RECORD",
  } as const;
  const { workerId } = actor;
  rows.unshift({ organisationId, id: recordId, workerId, ...about, ...ofRecord, digest: written.digest });
  const inserted = await insertBadges(db, rows);
  return inserted === rows.length ? { ...written, id: recordId } : refuse("CONFLICT", [], messages.busy);
}
