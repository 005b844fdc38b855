import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import type { Database } from "../../src/database/pool";
import { asOrganisation, inTransaction } from "../../src/database/transaction";
import type { FactKind, NewRow } from "../../src/facts";
import { attainmentsOfWorkers } from "../../src/repositories/evidence/attainments";
import { insertFact } from "../../src/repositories/evidence/facts";
import { storedAttainments } from "../../src/repositories/evidence/stored-attainments";
import { recomputeSome, storeAttainmentsOfSome } from "../../src/services/readiness/stored/recompute";
import { TEST_DAY } from "./demonstration";
import type { TestService } from "./server";

const TRUST = organisationId("NORTHMOOR");
const AMARA = workerId({ code: "amara" });
const NUMBER = "NM-001";

/** A claim of hers that is accepted and in force. */
export interface Accepted {
  readonly judgement: string;
  readonly claim: string;
  readonly evidence: string;
  readonly version: string;
  readonly level: string;
  readonly assessor: string;
}

/** What a worker of the demonstration has attained: written behind the service's back, stored, and shown. */
export async function attainedBy(service: TestService) {
  const pool = new Pool({ connectionString: service.ownerUrl, max: 4 });
  const reference = service.reference;

  const inTrust = <T>(work: (db: Database) => Promise<T>) => asOrganisation(service.servicePool, TRUST, work);
  const what = (today: string) => ({ organisationId: TRUST, reference: reference.seenBy(TRUST), today });
  const recompute = (today: string = TEST_DAY) =>
    inTrust((db) => recomputeSome(db, what(today), { most: 1000, waits: true }));
  const storeSome = (today: string = TEST_DAY) =>
    inTrust((db) => storeAttainmentsOfSome(db, what(today), 1000));

  const write = <Kind extends FactKind>(
    kind: Kind,
    row: NewRow<Kind>,
    { assessor }: Accepted,
    id: string = randomUUID(),
  ) =>
    inTransaction(pool, (db) =>
      insertFact(
        db,
        { organisationId: TRUST, id, workerId: AMARA, kind, recordedBy: assessor, recordedAs: "HR" },
        row,
      ),
    );

  /** One more claim of hers that has been accepted and stored. */
  async function accepted(): Promise<Accepted> {
    const { rows } = await pool.query<Accepted & { kind: string; competence: string }>(ALIKE, [TRUST, AMARA]);
    const [alike] = rows;
    if (!alike) throw new Error("She has no claim that was accepted.");
    const [evidence, claim, judgement] = [randomUUID(), randomUUID(), randomUUID()];
    const of = { ...alike, evidence, claim, judgement };
    const doneOn = "2026-06-01";
    await write("EVIDENCE", { evidenceKindId: alike.kind, doneOn, version: 1 }, of, evidence);
    await pool.query("INSERT INTO claim VALUES ($1, $2, $3, $4, $5, $6)", [
      TRUST,
      claim,
      evidence,
      alike.version,
      alike.competence,
      alike.level,
    ]);
    await write(
      "EVIDENCE_HANDOVER",
      { evidenceId: evidence, handover: "SUBMITTED", effectiveOn: doneOn },
      of,
    );
    const outcome = {
      outcome: "ACCEPTED" as const,
      frameworkVersionId: alike.version,
      levelId: alike.level,
    };
    await write(
      "JUDGEMENT",
      { claimId: claim, ...outcome, judgedOn: doneOn, assessorId: alike.assessor },
      of,
      judgement,
    );
    await recompute();
    return of;
  }

  /** Her claims that are attained on a day, by what is stored; null if that does not count. */
  const storedOn = async (day: string): Promise<string[] | null> => {
    const { rows, current } = await inTrust((db) => storedAttainments(db, TRUST, [AMARA], day, null));
    return current.has(AMARA) ? rows.map(({ id }) => id) : null;
  };
  const byEvidenceOn = async (day: string): Promise<string[]> => {
    const clocks = { asOf: day, today: day, knownAt: null };
    const rows = await inTrust((db) => attainmentsOfWorkers(db, TRUST, [AMARA], clocks, null));
    return rows.map(({ id }) => id);
  };

  const LIST = "attainments(first: 100, asOf: $day, knownAt: $knownAt) { nodes { judgedOn claim { id } } }";
  const shown = async (day: string | null = null, knownAt: string | null = null): Promise<string[]> => {
    const { data } = await service.ask(
      `query ($day: Date, $knownAt: DateTime) { worker(by: { number: "${NUMBER}" }) { ${LIST} } }`,
      { day, knownAt },
      "trust-hr",
    );
    const { worker } = data as unknown as { worker: { attainments: { nodes: { judgedOn: string }[] } } };
    return worker.attainments.nodes.map(({ judgedOn }) => judgedOn);
  };

  return {
    pool,
    reference,
    inTrust,
    what,
    recompute,
    storeSome,
    write,
    accepted,
    storedOn,
    byEvidenceOn,
    shown,
  };
}

/** A later judgement of it, which returns it. */
export const returned = (of: Accepted, judgedOn: string): NewRow<"JUDGEMENT"> => ({
  claimId: of.claim,
  outcome: "RETURNED",
  reason: "More is needed",
  judgedOn,
  assessorId: of.assessor,
  supersedesId: of.judgement,
});

const ALIKE = `
  SELECT e.evidence_kind_id AS kind, c.competence_id AS competence, j.framework_version_id AS version,
    j.level_id AS level, j.assessor_id AS assessor
  FROM judgement j
  JOIN claim c ON c.organisation_id = j.organisation_id AND c.id = j.claim_id
  JOIN evidence e ON e.organisation_id = c.organisation_id AND e.id = c.evidence_id
  WHERE j.organisation_id = $1 AND j.worker_id = $2 AND j.outcome = 'ACCEPTED' ORDER BY j.id LIMIT 1`;
