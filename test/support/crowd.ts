import { randomUUID } from "node:crypto";
import type { Persona } from "../../src/access/persona";
import type { WorkerEntry } from "../../src/commands/demonstration/file";
import { organisationId, workerId, workerPersonId } from "../../src/commands/demonstration/personas";
import { databaseOf } from "../../src/database/pool";
import { inTransaction } from "../../src/database/transaction";
import { Capacity } from "../../src/entities/vocabulary";
import type { FactKind, NewRow } from "../../src/facts";
import { insertFact } from "../../src/repositories/evidence/facts";
import { enterMember } from "../../src/repositories/workforce/members";
import { insertPerson } from "../../src/repositories/workforce/workforce";
import { decisionRow } from "./decision-row";
import { startDemonstration } from "./demonstration";
import type { TestService } from "./server";

const TRUST = organisationId("NORTHMOOR");
const CHARITY = organisationId("OPEN-DOOR");
const SOMEBODY = "11111111-1111-4111-8111-111111111111";

/** Somebody who acts in every capacity, so that no list is empty for want of permission. */
export const EVERYBODY: Persona = {
  code: "everybody",
  title: "Everybody",
  organisation: "NORTHMOOR",
  actor: {
    subject: SOMEBODY,
    name: "Everybody",
    organisationId: TRUST,
    capacities: Object.values(Capacity),
    workerId: null,
  },
};

const crowdOf = (size: number): readonly WorkerEntry[] =>
  Array.from({ length: size }, (_, index) => ({
    code: `crowd-${index}`,
    number: `CR-${index}`,
    name: `Aaron ${String(index).padStart(2, "0")}`,
    organisation: "NORTHMOOR",
    team: null,
    shows: "One of everything.",
    posts: [
      {
        roleBand: "PSW",
        startedOn: "2024-01-01",
        endedOn: "2027-01-01",
        wholeTimeEquivalent: 1,
        contractKind: "PERMANENT",
      },
    ],
    evidence: [
      {
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-03-02",
        title: "An account",
        competences: ["6.1"],
        level: "INDEPENDENT",
        judgedOn: "2026-03-02",
      },
    ],
    credentials: [{ type: "FIRE_SAFETY", issuer: "Northmoor learning", awardedOn: "2026-05-11" }],
    completions: [{ unit: "1.1", completedOn: "2026-05-11" }],
    supervisions: [
      { kind: "PEER", heldOn: "2026-05-11" },
      { kind: "PEER", heldOn: "2026-06-11" },
    ],
    endorsements: [{ by: "line-manager", as: "LINE_MANAGER", subject: "APPRAISAL", givenOn: "2026-05-11" }],
  }));

const DRAFT = {
  code: "CROWD",
  title: "A draft",
  basis: "LOCAL_POLICY",
  summary: "A step.",
  sourceRefs: [],
  conditions: [],
  requirements: [],
};

/** The demonstration with so many more workers, each with one of everything; and as many of everything that the trust says of itself. */
export async function startCrowd(size: number): Promise<{ service: TestService; persona: string }> {
  const crowd = crowdOf(size);
  const service = await startDemonstration({
    workers: crowd,
    personas: [EVERYBODY],
    // Statements are counted, not timed: on a busy machine plans for fifty take longer than the service allows.
  });
  const db = databaseOf(service.pool);
  const one = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row> => {
    const [row] = (await service.pool.query<Row>(text, [...values])).rows;
    if (!row) throw new Error(`Nothing is there: ${text}`);
    return row;
  };
  const { route } = await one<{ route: string }>(
    "SELECT id AS route FROM progression_route WHERE code = 'R03'",
  );
  const duty = await one<Pick<NewRow<"ATTESTATION">, "frameworkVersionId" | "competenceId">>(
    "SELECT framework_version_id AS \"frameworkVersionId\", id AS \"competenceId\" FROM competence WHERE code = '9.2' AND kind = 'ORGANISATIONAL'",
  );
  await insertPerson(db, SOMEBODY);
  const record = async <Kind extends FactKind>(kind: Kind, worker: string | null, row: NewRow<Kind>) =>
    inTransaction(service.pool, (within) =>
      insertFact(
        within,
        {
          organisationId: TRUST,
          id: randomUUID(),
          workerId: worker,
          kind,
          recordedBy: SOMEBODY,
          recordedAs: "HR",
        },
        row,
      ),
    );
  for (const { number } of crowd)
    await service.pool.query(
      "INSERT INTO draft (organisation_id, kind, code, title, content, created_by, updated_by) VALUES ($1, 'ROUTE', $2, 'A draft', $3, $4, $4)",
      [TRUST, number, DRAFT, EVERYBODY.actor.subject],
    );
  const [someone] = crowd;
  const decision = await decisionRow(db, service.ownerUrl, {
    organisationId: TRUST,
    workerId: someone ? workerId(someone) : "",
    routeId: route,
  });
  for (const entry of crowd) {
    const worker = workerId(entry);
    // The same advice for all of them: they have the same record.
    await record("DECISION", worker, decision);
    await record("WAIVER", worker, {
      routeId: route,
      requirementCode: "supervision",
      authority: "The trust's panel",
      reason: "A year of leave",
      fromOn: "2026-01-01",
    });
    const { session } = await one<{ session: string }>(
      "SELECT id AS session FROM supervision WHERE organisation_id = $1 AND worker_id = $2 LIMIT 1",
      [TRUST, worker],
    );
    await record("UNDOING", worker, {
      factId: session,
      factKind: "SUPERVISION",
      how: "RETRACTION",
      reason: "Entered twice",
    });
    const { judgement } = await one<{ judgement: string }>(
      "SELECT id AS judgement FROM judgement WHERE organisation_id = $1 AND worker_id = $2 LIMIT 1",
      [TRUST, worker],
    );
    await record("CONFLICT", worker, {
      assessorId: SOMEBODY,
      reason: "Neighbours",
      fromOn: "2026-01-01",
    });
    await record("APPEAL", worker, {
      judgementId: judgement,
      reason: "There is more to it",
      appealedOn: "2026-05-11",
    });
    await record("QUALITY_CHECK", worker, {
      judgementId: judgement,
      verdict: "CONFIRMED",
      checkerId: SOMEBODY,
      checkedOn: "2026-05-11",
    });
    await service.pool.query(
      `WITH given AS (INSERT INTO partner_grant (organisation_id, partner_organisation_id, capacity, from_on, granted_by) VALUES ($1, $2, 'PROVIDER', '2026-01-01', $3), ($2, $1, 'PROVIDER', '2026-01-01', $3) RETURNING organisation_id, id)
       INSERT INTO partner_grant_worker (organisation_id, grant_id, worker_id, number, name) SELECT w.organisation_id, given.id, w.id, w.number, w.name FROM given JOIN worker w ON w.organisation_id = given.organisation_id AND w.id IN ($4, $5)`,
      [TRUST, CHARITY, SOMEBODY, worker, workerId({ code: "mo" })],
    );
    await service.pool.query(
      `INSERT INTO copy_consent (organisation_id, worker_id, person_id, to_organisation_id, kinds, given_on, until_on)
       VALUES ($1, $3, $5, $2, '{POST}', '2026-01-01', '2027-01-01'), ($2, $4, $5, $1, '{POST}', '2026-01-01', '2027-01-01')`,
      [TRUST, CHARITY, worker, workerId({ code: "mo" }), workerPersonId(entry)],
    );
    const person = randomUUID();
    await insertPerson(db, person);
    await enterMember(db, TRUST, person, `Member ${entry.number}`, ["ASSESSOR"]);
    await record("ASSESSOR_APPOINTMENT", null, { assessorId: person, fromOn: "2026-01-01" });
    await record("ATTESTATION", null, { ...duty, met: true, attestedOn: "2026-01-01" });
  }
  return { service, persona: EVERYBODY.code };
}
