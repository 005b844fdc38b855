import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { organisationId, workerId } from "../../../src/commands/demonstration/personas";
import { type Database, SERVICE_ROLE } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import type { Reference } from "../../../src/reference";
import { listenForChanges } from "../../../src/repositories/authoring/listening";
import { keepReadiness } from "../../../src/services/readiness/keep-readiness";
import { currentBasis, pendingIn, recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import { recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const CHARITY = organisationId("OPEN-DOOR");
const AMARA = workerId({ code: "amara" });
const BEN = workerId({ code: "ben" });

/** Whoever writes here knows nothing of readiness: plain SQL, as the owner, behind the service's back. */
describe("what is recorded marks readiness as due", () => {
  let service: TestService;
  let client: Client;
  let reference: Reference;
  let person: string;

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    client = new Client({ connectionString: service.ownerUrl });
    await client.connect();
    reference = service.reference;
    person = (await client.query("SELECT person_id FROM member WHERE name = 'Ruth Bannerman'")).rows[0]
      .person_id;
  });

  afterAll(async () => {
    await client.end();
    await service.close();
  });

  const what = (today = DEMONSTRATION_DAY) => ({
    organisationId: TRUST,
    reference: reference.seenBy(TRUST),
    today,
  });
  const inTrust = <T>(work: (db: Database) => Promise<T>) => asOrganisation(service.servicePool, TRUST, work);
  const recompute = (today?: string) =>
    inTrust((db) => recomputeSome(db, what(today), { most: 1000, waits: true }));
  const everybody = async () =>
    (await client.query("SELECT FROM worker WHERE organisation_id = $1", [TRUST])).rowCount;

  /** Workers whose readiness is due. */
  async function due(today = DEMONSTRATION_DAY): Promise<string[]> {
    const basis = await inTrust((db) => currentBasis(db, what()));
    const { rows } = await client.query<{ id: string }>(
      "SELECT worker_id AS id FROM readiness_state WHERE organisation_id = $1 AND (recompute_on <= $2 OR basis <> $3) ORDER BY 1",
      [TRUST, today, basis],
    );
    return rows.map(({ id }) => id);
  }

  async function write(kind: string, worker: string | null, says: (id: string) => string): Promise<string> {
    const id = randomUUID();
    await client.query(
      "INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as) VALUES ($1, $2, $3, $4, $5, 'HR')",
      [TRUST, id, worker, kind, person],
    );
    await client.query(says(id));
    return id;
  }

  const session = (id: string, worker = AMARA) =>
    `INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on) SELECT '${TRUST}', '${id}', '${worker}', id, '2026-10-01' FROM supervision_kind LIMIT 1`;

  beforeEach(async () => {
    await recompute();
    expect(await due()).toEqual([]);
  });

  it("is so for every table that says what a fact is, but decisions and details of organisations", async () => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'fact'::regclass AND conrelid <> 'fact'::regclass
      AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = conrelid AND tgname = 'readiness_marked_insert' AND tgenabled = 'O') ORDER BY name`);
    expect(rows.map(({ name }) => name)).toEqual(["decision", "organisation_detail"]);
  });

  it("is so for what the organisation states of how it assesses", async () => {
    await client.query(
      `INSERT INTO assessment_policy (organisation_id, line_managers_may_judge, every_percent, new_assessor_percent, new_assessor_judgements, returned_percent, top_level_percent, seed, stated_by)
       VALUES ($1, true, 0, 0, 0, 0, 0, 'a seed of its own', $2)`,
      [TRUST, person],
    );
    expect((await due()).length).toBe(await everybody());
  });

  it("marks the worker of a fact, and nobody else", async () => {
    const id = await write("SUPERVISION", AMARA, session);
    expect(await due()).toEqual([AMARA]);
    await recompute();
    await write(
      "UNDOING",
      AMARA,
      (undoing) =>
        `INSERT INTO undoing (organisation_id, id, fact_id, fact_kind, how, reason) VALUES ('${TRUST}', '${undoing}', '${id}', 'SUPERVISION', 'RETRACTION', 'Entered twice')`,
    );
    expect(await due()).toEqual([AMARA]);
  });

  it("marks where what a fact says comes later than the fact", async () => {
    const id = await write("SUPERVISION", AMARA, () => "SELECT 1");
    await recompute();
    expect(await due()).toEqual([]);
    await client.query(session(id));
    expect(await due()).toEqual([AMARA]);
  });

  it("marks what a transaction writes after it took something back", async () => {
    await client.query("BEGIN; SAVEPOINT s");
    await write("SUPERVISION", AMARA, session);
    await client.query("ROLLBACK TO SAVEPOINT s");
    await write("SUPERVISION", BEN, (id) => session(id, BEN));
    await write("SUPERVISION", AMARA, session);
    await client.query("COMMIT");
    expect(await due()).toEqual([AMARA, BEN].sort());
  });

  it("marks nobody where the organisation records how many it employs", async () => {
    await write(
      "ORGANISATION_DETAIL",
      null,
      (id) =>
        `INSERT INTO organisation_detail (organisation_id, id, kind, employed, from_on) VALUES ('${TRUST}', '${id}', 'EMPLOYED', 4200, '2026-10-01')`,
    );
    expect(await due()).toEqual([]);
  });

  it("marks everybody where the organisation says something of itself or appoints", async () => {
    await write(
      "ATTESTATION",
      null,
      (id) =>
        `INSERT INTO attestation (organisation_id, id, framework_version_id, competence_id, met, attested_on) SELECT '${TRUST}', '${id}', framework_version_id, id, false, '2026-10-01' FROM competence WHERE code = '9.2' AND kind = 'ORGANISATIONAL'`,
    );
    expect((await due()).length).toBe(await everybody());
    await recompute();
    const appointment = await write(
      "ASSESSOR_APPOINTMENT",
      null,
      (id) =>
        `INSERT INTO assessor_appointment (organisation_id, id, assessor_id, from_on) VALUES ('${TRUST}', '${id}', '${person}', '2026-01-01')`,
    );
    expect((await due()).length).toBe(await everybody());
    await recompute();
    await client.query(
      "INSERT INTO appointment_competence (organisation_id, appointment_id, competence_id) SELECT $1, $2, id FROM competence WHERE code = '6.1' LIMIT 1",
      [TRUST, appointment],
    );
    expect((await due()).length).toBe(await everybody());
  });

  it("marks who is new, who aspires to a route and no longer does, and whose record turns out to be another person's", async () => {
    const newcomer = randomUUID();
    await client.query("INSERT INTO person (id) VALUES ($1)", [newcomer]);
    await client.query(
      "INSERT INTO worker (organisation_id, id, person_id, number, name) VALUES ($1, $2, $2, 'NEW-1', 'Newcomer')",
      [TRUST, newcomer],
    );
    expect(await due()).toEqual([newcomer]);
    await recompute();
    await client.query(
      "INSERT INTO aspiration (organisation_id, worker_id, route_id) SELECT $1, $2, id FROM progression_route WHERE code = 'R03'",
      [TRUST, BEN],
    );
    expect(await due()).toEqual([BEN]);
    await recompute();
    await client.query("DELETE FROM aspiration WHERE worker_id = $1", [BEN]);
    expect(await due()).toEqual([BEN]);
    await recompute();
    const other = randomUUID();
    await client.query("INSERT INTO person (id) VALUES ($1)", [other]);
    await client.query("UPDATE worker SET name = 'New Comer' WHERE id = $1", [newcomer]);
    expect(await due()).toEqual([]);
    await client.query("UPDATE worker SET person_id = $2 WHERE id = $1", [newcomer, other]);
    expect(await due()).toEqual([newcomer]);
  });

  it("comes due on the day on which a post to come begins", async () => {
    const newcomer = randomUUID();
    await client.query("INSERT INTO person (id) VALUES ($1)", [newcomer]);
    await client.query(
      "INSERT INTO worker (organisation_id, id, person_id, number, name) VALUES ($1, $2, $2, 'NEW-2', 'To come')",
      [TRUST, newcomer],
    );
    await write(
      "POST",
      newcomer,
      (id) =>
        `INSERT INTO post (organisation_id, id, worker_id, role_band_id, started_on, hundredths, contract_kind) SELECT '${TRUST}', '${id}', '${newcomer}', id, '2027-03-01', 100, 'PERMANENT' FROM role_band WHERE code = 'PSW'`,
    );
    const routes = async () =>
      (await client.query("SELECT FROM readiness WHERE worker_id = $1", [newcomer])).rowCount;
    await recompute();
    expect(await routes()).toBe(0);
    expect(await due("2027-02-28")).not.toContain(newcomer);
    expect(await due("2027-03-01")).toContain(newcomer);
    await recompute("2027-03-01");
    expect(await routes()).toBeGreaterThan(3);
  });

  it("keeps a decision from marking anybody: no rule reads it", async () => {
    await write("DECISION", AMARA, () => "SELECT 1");
    expect(await due()).toEqual([]);
  });

  it("leaves a worker due about whom something commits while they are being computed", async () => {
    await write("SUPERVISION", AMARA, session);
    let written: Promise<string> | undefined;
    await inTrust(async (db) => {
      expect(await recomputeSome(db, what(), { most: 1, waits: false })).toBe(1);
      // It waits for this transaction, and comes after it.
      written = write("SUPERVISION", AMARA, session);
      await pause(50);
    });
    await written;
    expect(await due()).toEqual([AMARA]);
  });

  it("passes over a worker about whom something is being written, and those whom others compute", async () => {
    await write("SUPERVISION", AMARA, session);
    await write("SUPERVISION", BEN, (id) => session(id, BEN));
    await client.query("BEGIN");
    await write("SUPERVISION", AMARA, session);
    const most = 100;
    const counts = await inTrust(async (db) => {
      const first = await recomputeSome(db, what(), { most, waits: false });
      const second = await inTrust((other) => recomputeSome(other, what(), { most, waits: false }));
      return [first, second];
    });
    expect(counts).toEqual([1, 0]);
    await client.query("COMMIT");
    expect(await due()).toEqual([AMARA]);
  });

  it("leaves everybody due of whom the organisation says something while they are being computed", async () => {
    await write("SUPERVISION", AMARA, session);
    await inTrust(async (db) => {
      expect(await recomputeSome(db, what(), { most: 1, waits: false })).toBe(1);
      await client.query("UPDATE readiness_epoch SET changes = changes + 1 WHERE organisation_id = $1", [
        TRUST,
      ]);
    });
    expect((await due()).length).toBe(await everybody());
  });

  it("is computed by however many keepers, once each, and they hear of what is written", async () => {
    const taken: number[] = [];
    const keeper = () =>
      keepReadiness({
        workers: 2,
        reference: { current: reference },
        today: () => DEMONSTRATION_DAY,
        async within(organisation, work) {
          const result = await asOrganisation(service.servicePool, organisation, work);
          if (typeof result === "number") taken.push(result);
          return result;
        },
        onTrouble: (error) => {
          throw error;
        },
      });
    const keepers = [keeper(), keeper()];
    await client.query("UPDATE readiness_state SET recompute_on = '-infinity', computed_at = NULL");
    for (const each of keepers) each.wake(null);
    await Promise.all(keepers.map((each) => each.idle()));
    expect(await due()).toEqual([]);
    const charity = await asOrganisation(service.servicePool, CHARITY, (db) =>
      pendingIn(db, { ...what(), organisationId: CHARITY, reference: reference.seenBy(CHARITY) }),
    );
    expect(charity).toBe(0);
    const all = (await client.query("SELECT FROM worker")).rowCount;
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(all);

    const [one] = keepers;
    const listening = await listenForChanges(
      service.ownerUrl,
      SERVICE_ROLE,
      (organisation) => one?.wake(organisation),
      () => {},
    );
    const { id } = await recorder(service).run(
      "registerWorker",
      { number: "HEARD", name: "Heard" },
      "trust-hr",
    );
    expect(id).not.toBeNull();
    for (let tries = 0; tries < 1_000 && (await due()).length > 0; tries += 1) await pause(50);
    expect(await due()).toEqual([]);
    await listening.close();
    await Promise.all(keepers.map((each) => each.close()));
  });
});
