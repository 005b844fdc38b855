import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { inTransaction } from "../../src/database/transaction";
import type { FactKind, NewRow } from "../../src/facts";
import { insertFact, type NewFact } from "../../src/repositories/evidence/facts";
import type { Historian } from "./histories";

const TRUST = organisationId("NORTHMOOR");

/** A claim that was accepted, and its last judgement. */
interface Judged {
  readonly id: string;
  readonly worker_id: string;
  readonly claim_id: string;
  readonly framework_version_id: string;
  readonly level_id: string;
  readonly assessor_id: string;
  readonly evidence_id: string;
}

/**
 * What histories leave out: a judgement that supersedes another, and may be retracted, and evidence taken back,
 * each on some day near another. Nothing if no claim is left that was accepted.
 */
export async function judgeAgainOrTakeBack(pool: Pool, writing: Historian, near: string): Promise<void> {
  const { rows: judged } = await pool.query<Judged>(ACCEPTED, [TRUST]);
  if (judged.length === 0) return;
  const of = writing.pick(judged);
  const fact = {
    organisationId: TRUST,
    id: randomUUID(),
    workerId: of.worker_id,
    recordedBy: of.assessor_id,
    recordedAs: "HR" as const,
  };
  const again = writing.pick([
    { outcome: "ACCEPTED", frameworkVersionId: of.framework_version_id, levelId: of.level_id, reason: null },
    { outcome: "RETURNED", frameworkVersionId: null, levelId: null, reason: "More is needed" },
  ] as const);
  const day = writing.near(near);
  const insert = <Kind extends FactKind>(fact: NewFact<Kind>, row: NewRow<Kind>) =>
    inTransaction(pool, (db) => insertFact(db, fact, row));
  if (writing.whole(3) === 0) {
    await insert(
      { ...fact, kind: "EVIDENCE_HANDOVER" },
      { evidenceId: of.evidence_id, handover: "WITHDRAWN", effectiveOn: day },
    );
    return;
  }
  await insert(
    { ...fact, kind: "JUDGEMENT" },
    { ...again, claimId: of.claim_id, assessorId: of.assessor_id, supersedesId: of.id, judgedOn: day },
  );
  if (writing.whole(2) === 0)
    await insert(
      { ...fact, id: randomUUID(), kind: "UNDOING" },
      { factId: fact.id, factKind: "JUDGEMENT", reason: "Entered wrongly", how: "RETRACTION" },
    );
}

const ACCEPTED = `
  SELECT j.id, j.worker_id, j.claim_id, j.framework_version_id, j.level_id, j.assessor_id, c.evidence_id
  FROM judgement j JOIN claim c ON c.organisation_id = j.organisation_id AND c.id = j.claim_id
  WHERE j.organisation_id = $1 AND j.level_id IS NOT NULL AND NOT EXISTS (SELECT FROM judgement s WHERE s.supersedes_id = j.id)
    AND NOT EXISTS (SELECT FROM evidence_handover h WHERE h.evidence_id = c.evidence_id AND h.handover = 'WITHDRAWN')
  ORDER BY j.judged_on, c.competence_id, j.level_id, j.id`;
