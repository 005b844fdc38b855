import { createHash } from "node:crypto";
import type { Database } from "../../../database/pool";
import { toCivilDate, toDay } from "../../../eligibility";
import { toGlobalId } from "../../../entities/global-id";
import type { BadgeFacts } from "../../../interchange/badges/read-badge";
import { londonDay } from "../../../reference/london";
import { achievementMappingInForce } from "../../../repositories/badges/achievement-mappings";
import {
  findHandedInBadges,
  type HandedInBadgeRow,
  insertHandedInBadge,
  lockBadge,
} from "../../../repositories/badges/handed-in-badges";
import { type TrustedIssuerRow, trustedIssuerInForce } from "../../../repositories/badges/trusted-issuers";
import type { WorkerRow } from "../../../repositories/workforce/workforce";
import type { ClaimInput } from "../../shared/claims";
import { refuse, type UseCaseContext } from "../../shared/context";
import { recordOnce } from "../../shared/recognise-fact";
import { credentialRowAmong } from "../../shared/rows";
import { requireEntry, requireNotInFuture } from "../../shared/validation";
import { writeDraft } from "../../shared/write-draft";
import { writeFact } from "../../shared/write-fact";
import { messages } from "../messages";
import { type Holder, subjectOf } from "./check-subject";
import { proposeClaims } from "./propose-claims";

/** A badge of which everything has been checked. */
export interface CheckedBadge {
  readonly facts: BadgeFacts;
  /** The statement of trust by whose keys it was checked. */
  readonly trusted: TrustedIssuerRow;
  readonly holder: Holder;
  /** What the worker says that it shows; null: what its alignments propose. */
  readonly claims: readonly ClaimInput[] | null;
  /** Where its refusals lead to in the input. */
  readonly path: readonly string[];
}

/** What became of a badge. */
export interface RecordedBadge {
  readonly factId: string;
  readonly result: "CREDENTIAL" | "EVIDENCE_DRAFT" | "ALREADY_RECORDED";
  /** The type of the credential that was recorded now. */
  readonly credentialTypeId: string | null;
}

/** The name by which verifications say that no person made them. */
const PROGRAM = "Peerway";

/** The code of the kind of evidence that badges are. */
const KIND = "CERTIFICATE";

/**
 * Records what a badge is here: a verified credential if its achievement was mapped to a type, else a draft of
 * evidence. The same badge again records nothing.
 * @throws Refused if it is on another record, or somebody retracted its result.
 */
export async function recordBadge(
  context: UseCaseContext,
  db: Database,
  worker: WorkerRow,
  badge: CheckedBadge,
): Promise<RecordedBadge> {
  const { facts, trusted, holder, path } = badge;
  const { organisationId } = worker;
  const digest = digestOf(facts);
  await lockBadge(db, organisationId, digest);
  const inForce = await trustedIssuerInForce(db, organisationId, facts.issuer.id);
  if (inForce?.id !== trusted.id) refuse("ISSUER_NOT_TRUSTED", path, messages.trustEnded);
  const before = recordedBefore(await findHandedInBadges(db, organisationId, digest), worker.id, path);
  if (before !== null) return { factId: before, result: "ALREADY_RECORDED", credentialTypeId: null };
  const recorded =
    (await recordCredential(context, db, worker, badge)) ?? (await recordDraft(context, db, worker, badge));
  await insertHandedInBadge(db, {
    organisationId,
    workerId: worker.id,
    digest,
    trustedIssuerId: trusted.id,
    achievement: facts.achievement.id,
    subject: subjectOf(facts.identifiers, holder),
    factId: recorded.factId,
  });
  return recorded;
}

/** A badge that was renewed under the same id has another period of validity, and is another one. */
const digestOf = ({ issuer, id, validFrom, validUntil }: BadgeFacts): string =>
  createHash("sha256")
    .update(JSON.stringify([issuer.id, id, validFrom, validUntil]))
    .digest("hex");

/** The fact that the same badge became before; null if there is none, or a draft that was taken back. */
function recordedBefore(
  before: readonly HandedInBadgeRow[],
  workerId: string,
  path: readonly string[],
): string | null {
  if (before.some((each) => each.workerId !== workerId))
    refuse("ALREADY_RECORDED", path, messages.onAnotherRecord);
  const inForce = before.find(({ isUndone }) => !isUndone);
  if (inForce) return inForce.factId;
  // Nobody verifies again by themselves what somebody found to be wrong.
  if (before.some(({ kind }) => kind === "CREDENTIAL")) refuse("WRONG_STATE", path, messages.undoneBefore);
  return null;
}

async function recordCredential(
  context: UseCaseContext,
  db: Database,
  { organisationId, id: workerId }: WorkerRow,
  { facts, trusted, holder }: CheckedBadge,
): Promise<RecordedBadge | null> {
  const mapping = await achievementMappingInForce(db, organisationId, {
    issuer: facts.issuer.id,
    achievement: facts.achievement.id,
  });
  const type = mapping && context.reference.pathway.credentialTypes.get(mapping.credentialTypeId);
  if (!type) return null;
  const credential = credentialRowAmong(context, [type], {
    type: type.code,
    issuer: trusted.name,
    awardedOn: londonDay(facts.awardedAt),
    expiresOn: facts.validUntil && firstDayAfter(facts.validUntil),
  });
  const action = { action: "recordCredentials", workerId } as const;
  const factId = await recordOnce(context, db, action, credential);
  const isByAddress = subjectOf(facts.identifiers, holder) === "ADDRESS_MATCHED";
  await writeFact(context, db, {
    kind: "CREDENTIAL_VERIFICATION",
    action: "handInBadges",
    workerId,
    row: {
      credentialId: factId,
      verifiedOn: context.today,
      how: messages.howVerified(isByAddress),
      program: PROGRAM,
    },
  });
  return { factId, result: "CREDENTIAL", credentialTypeId: type.id };
}

/**
 * A credential ends with the first day on no instant of which it is valid. Midnight UTC is how issuers write a
 * day.
 */
function firstDayAfter(until: Date): string {
  const [day = "", time] = until.toISOString().split("T");
  return time === "00:00:00.000Z" ? day : toCivilDate(toDay(londonDay(new Date(until.getTime() - 1))) + 1);
}

async function recordDraft(
  context: UseCaseContext,
  db: Database,
  worker: WorkerRow,
  { facts, trusted, holder, claims }: CheckedBadge,
): Promise<RecordedBadge> {
  const { reference, today } = context;
  const kind = requireEntry(reference.pathway.evidenceKinds, KIND, [], "kind of evidence");
  const awardedOn = londonDay(facts.awardedAt);
  requireNotInFuture(context, awardedOn, "awardedDate");
  const claimed = claims ?? proposedClaims(context, facts);
  if (claims === null && claimed.length === 0) refuse("MISSING", ["claims"], messages.nothingToClaim);
  const { name } = facts.achievement;
  const isByAddress = subjectOf(facts.identifiers, holder) === "ADDRESS_MATCHED";
  const reflection = messages.draftOf({
    name,
    issuer: trusted.name,
    awardedOn,
    checkedOn: today,
    id: facts.id,
    isByAddress,
  });
  const factId = await writeDraft(context, db, {
    worker,
    evidenceKindId: kind.id,
    doneOn: awardedOn,
    words: { title: name, reflection, attachments: [] },
    claims: claimed,
  });
  return { factId, result: "EVIDENCE_DRAFT", credentialTypeId: null };
}

const proposedClaims = ({ reference }: UseCaseContext, facts: BadgeFacts): ClaimInput[] =>
  proposeClaims(reference, facts).map(({ competence, level }) => ({
    competence: { id: toGlobalId("Competence", competence.id) },
    level: level.code,
  }));
