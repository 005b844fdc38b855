import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { SERVICE_ROLE } from "../../src/database/pool";
import { startDemonstration } from "../support/demonstration";
import { enter } from "../support/reach";
import type { TestService } from "../support/server";

const TRUST = organisationId("NORTHMOOR");
const ARRIVE =
  "INSERT INTO arriving_facts (organisation_id, kind, recorded_by, recorded_as, facts, workers) VALUES ($1, 'SUPERVISION', $2, 'HR', $3, $4)";

/** With plain SQL, as the service. */
describe("facts that arrive together", () => {
  let service: TestService;
  let owner: Client;
  let workers: { id: string; personId: string }[];

  beforeAll(async () => {
    service = await startDemonstration();
    owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
    const found = await owner.query(
      'SELECT id, person_id AS "personId" FROM worker WHERE organisation_id = $1 ORDER BY number LIMIT 2',
      [TRUST],
    );
    workers = found.rows;
  });
  afterAll(async () => {
    await owner.end();
    await service.close();
  });
  beforeEach(async () => {
    await owner.query("BEGIN");
    await enter(owner, { role: SERVICE_ROLE, organisations: TRUST, capacities: "HR" });
  });
  afterEach(async () => {
    await owner.query("ROLLBACK");
  });

  const [one, other] = [() => workers[0]?.id ?? "", () => workers[1]?.id ?? ""];
  const recorder = () => workers[0]?.personId;
  const stampsOf = async (ids: readonly string[]): Promise<{ id: string; at: Date; worker: string }[]> => {
    const { rows } = await owner.query(
      "SELECT id, recorded_at AS at, worker_id AS worker FROM fact WHERE organisation_id = $1 AND id = ANY($2)",
      [TRUST, ids],
    );
    return ids.flatMap((id) => rows.filter((row) => row.id === id));
  };

  it("are stamped after all that is on record of their workers, each later than the one before, and leave nothing behind", async () => {
    const { rows } = await owner.query(
      "SELECT max(recorded_at) AS latest FROM fact WHERE organisation_id = $1 AND worker_id = ANY($2)",
      [TRUST, [one(), other()]],
    );
    const ids = Array.from({ length: 6 }, () => randomUUID());
    const of = [one(), other(), one(), one(), other(), one()];
    await owner.query(ARRIVE, [TRUST, recorder(), ids, of]);
    const stamps = await stampsOf(ids);
    expect(stamps.map(({ worker }) => worker)).toEqual(of);
    for (const worker of [one(), other()]) {
      const own = stamps.flatMap((each) => (each.worker === worker ? [each.at.getTime()] : []));
      expect([rows[0].latest.getTime(), ...own].every((at, i, all) => i === 0 || at > all[i - 1])).toBe(true);
    }
    // One that follows by itself in the same transaction is later than all of them.
    const next = randomUUID();
    await owner.query(
      "INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as, recorded_at) VALUES ($1, $2, $3, 'SUPERVISION', $4, 'HR', '2001-01-01')",
      [TRUST, next, one(), recorder()],
    );
    const [after] = await stampsOf([next]);
    expect(after?.at.getTime()).toBeGreaterThan(stamps.at(-1)?.at.getTime() ?? Number.NaN);
    await owner.query("RESET ROLE");
    expect((await owner.query("SELECT FROM arriving_facts")).rowCount).toBe(0);
  });

  it.each([
    ["without a worker", () => [null], "23502"],
    ["with a worker too many", () => [one(), other()], "23502"],
    ["of a worker who is nobody's", () => [randomUUID()], "23503"],
  ])("are refused %s", async (_, of, code) => {
    await expect(owner.query(ARRIVE, [TRUST, recorder(), [randomUUID()], of()])).rejects.toMatchObject({
      code,
    });
  });

  it("are refused in an organisation that is not the sender's", async () => {
    const another = organisationId("OPEN-DOOR");
    await expect(owner.query(ARRIVE, [another, recorder(), [randomUUID()], [one()]])).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("are of the kind and the worker that the row with their contents names", async () => {
    const id = randomUUID();
    await owner.query(ARRIVE, [TRUST, recorder(), [id], [one()]]);
    const contents = `INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on)
      SELECT '${TRUST}', '${id}', $1, id, '2026-01-01' FROM supervision_kind LIMIT 1`;
    await owner.query("SAVEPOINT before");
    for (const statement of [
      { text: contents, values: [other()] },
      {
        text: `INSERT INTO undoing (organisation_id, id, fact_id, fact_kind, how, reason) VALUES ('${TRUST}', '${id}', '${id}', 'POST', 'RETRACTION', 'x')`,
      },
      {
        text: `INSERT INTO organisation_detail (organisation_id, id) VALUES ('${TRUST}', '${id}')`,
      },
    ]) {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
      await owner.query("ROLLBACK TO before");
    }
    expect((await owner.query(contents, [one()])).rowCount).toBe(1);
  });
});
