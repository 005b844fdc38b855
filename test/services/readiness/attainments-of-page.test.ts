import { organisationId, workerId } from "../../../src/commands/demonstration/personas";
import { type AttainmentRow, attainmentsOfWorkers } from "../../../src/repositories/evidence/attainments";
import { storedAttainments } from "../../../src/repositories/evidence/stored-attainments";
import { attainedBy } from "../../support/attained";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const AMARA = workerId({ code: "amara" });

describe("what the workers of a page have attained, stored", () => {
  let service: TestService;
  let attained: Awaited<ReturnType<typeof attainedBy>>;

  beforeAll(async () => {
    service = await startDemonstration();
    attained = await attainedBy(service);
    await attained.recompute();
  });

  afterAll(async () => {
    await attained.pool.end();
    await service.close();
  });

  it("are read for each worker of a page, also for those who have none", async () => {
    await attained.storeSome();
    const { rows: workers } = await attained.pool.query<{ id: string }>(
      "SELECT worker_id AS id FROM readiness_state WHERE organisation_id = $1 ORDER BY worker_id",
      [TRUST],
    );
    const ids = workers.map(({ id }) => id);
    const [, none] = ids.filter((id) => id !== AMARA);
    await attained.pool.query(
      `UPDATE worker_attainments SET claim_ids = '{}', evidence_ids = '{}', competence_ids = '{}', level_ids = '{}',
         done_on = '{}', judged_on = '{}' WHERE worker_id = $1`,
      [none],
    );
    // Rows of workers with some come after it in the table too.
    await attained.pool.query("UPDATE worker_attainments SET claim_ids = claim_ids WHERE worker_id <> $1", [
      none,
    ]);
    const clocks = { asOf: TEST_DAY, today: TEST_DAY, knownAt: null };
    for (const most of [null, 2]) {
      const stored = await attained.inTrust((db) => storedAttainments(db, TRUST, ids, TEST_DAY, most));
      const found = await attained.inTrust((db) => attainmentsOfWorkers(db, TRUST, ids, clocks, most));
      const of = (rows: readonly AttainmentRow[]) =>
        ids.map((id) => [id, rows.filter(({ workerId: whose }) => whose === id)]);
      expect(of(stored.rows)).toEqual(of(found.filter(({ workerId: whose }) => whose !== none)));
      expect([...stored.current].sort()).toEqual(ids);
    }
  });
});
