import { Writable } from "node:stream";
import { pino } from "pino";
import { organisationId, workerId, workerPersonId } from "../../../src/commands/demonstration/personas";
import { toGlobalId } from "../../../src/schema/node";
import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const TRUST = organisationId("NORTHMOOR");
const AMARA = { code: "amara" };
const amara = { id: toGlobalId("Worker", workerId(AMARA)) };
const OF_AMARA = { worker: amara, organisation: { code: "NORTHMOOR" }, duty: { code: "9.1.4" } };

/** A worker says in confidence that their employer does not do what it attests. */
describe("saying that it is not so", () => {
  const it = story();

  let service: TestService;
  let record: Recorder;
  const log: string[] = [];

  beforeAll(async () => {
    const lines = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    });
    service = await startDemonstration({ service: { logger: pino({ level: "debug" }, lines) } });
    record = recorder(service);
  });
  afterAll(() => service.close());

  const said = async (mutation: string, input: object, as: string) => {
    const { userErrors } = await record.run(mutation, input, as);
    return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  };
  const whatAmaraReads = async (as: string) => {
    const { data } = await service.ask(
      "query ($id: ID!) { worker(by: { id: $id }) { duties { duties { duty { code } disagreedOn } } } }",
      amara,
      as,
    );
    const { worker } = data as unknown as {
      worker: { duties: { duties: { duty: { code: string }; disagreedOn: string | null }[] }[] } | null;
    };
    return (worker?.duties ?? []).flatMap(({ duties }) =>
      duties.flatMap(({ duty: { code }, disagreedOn }) =>
        disagreedOn === null ? [] : [[code, disagreedOn]],
      ),
    );
  };
  const stored = async () =>
    (await service.pool.query("SELECT * FROM duty_disagreement WHERE worker_id = $1", [workerId(AMARA)]))
      .rows;

  it("is read by the worker, on the day that they name, and by nobody else", async () => {
    log.length = 0;
    expect(await said("disagreeWithDuty", { ...OF_AMARA, noticedOn: "2026-10-01" }, "worker-amara")).toEqual(
      [],
    );
    expect(await whatAmaraReads("worker-amara")).toEqual([["9.1.4", "2026-10-01"]]);
    for (const other of [
      "trust-hr",
      "trust-lead",
      "trust-auditor",
      "trust-peer-supervisor",
      "trust-line-manager",
    ])
      expect([other, await whatAmaraReads(other)]).toEqual([other, []]);
    // The duty of another person's page is not taken for one's own.
    const { data } = await service.ask("{ organisationDuties { duties { disagreedOn } } }", {}, "trust-hr");
    expect(JSON.stringify(data)).not.toContain("2026-10-01");
  });

  it("can be said again, of another day, and is then said once", async () => {
    expect(await said("disagreeWithDuty", { ...OF_AMARA, noticedOn: "2026-10-02" }, "worker-amara")).toEqual(
      [],
    );
    expect(await whatAmaraReads("worker-amara")).toEqual([["9.1.4", "2026-10-02"]]);
    expect(await stored()).toHaveLength(1);
  });

  it("is refused of another worker, of an organisation where the worker has no post, and of a day to come", async () => {
    expect(await said("disagreeWithDuty", OF_AMARA, "worker-chandra")).toEqual(["NOT_FOUND worker"]);
    await expect(record.run("disagreeWithDuty", OF_AMARA, "trust-hr")).rejects.toThrow();
    const elsewhere = { ...OF_AMARA, organisation: { code: "OPEN-DOOR" } };
    expect(await said("disagreeWithDuty", elsewhere, "worker-amara")).toEqual(["WRONG_STATE organisation"]);
    expect(await said("disagreeWithDuty", { ...OF_AMARA, noticedOn: inDays(1) }, "worker-amara")).toEqual([
      "DATE_IN_FUTURE noticedOn",
    ]);
    expect(await said("disagreeWithDuty", { ...OF_AMARA, duty: { code: "9.9" } }, "worker-amara")).toEqual([
      "UNKNOWN_CODE duty",
    ]);
  });

  it("is in no entry of the trail, no event of the feed, no line of the log and no kept answer", async () => {
    const [row] = await stored();
    const everything = await service.pool.query(
      `SELECT (SELECT count(*)::int FROM trail WHERE operation ~* 'disagree' OR about ~* 'disagree') AS trail,
              (SELECT count(*)::int FROM idempotency WHERE operation ~* 'disagree') AS answers,
              (SELECT count(*)::int FROM change WHERE fact_id = $1) AS changes`,
      [row.id],
    );
    expect(everything.rows).toEqual([{ trail: 0, answers: 0, changes: 0 }]);
    expect(log.filter((line) => line.includes("9.1.4") || line.includes(row.owed_id))).toEqual([]);
  });

  it("is in the worker's own export, and in no one else's", async () => {
    const exported = async (as: string) => {
      const { data } = await service.ask("{ exportRecord }", {}, as);
      return (data as unknown as { exportRecord: { record: Record<string, unknown[]> } | null }).exportRecord
        ?.record;
    };
    expect((await exported("worker-amara"))?.duty_disagreement).toHaveLength(1);
    expect((await exported("worker-chandra"))?.duty_disagreement).toEqual([]);
  });

  it("is kept from somebody else who takes up the record later", async () => {
    await service.pool.query("UPDATE worker SET person_id = $2 WHERE id = $1", [
      workerId(AMARA),
      (await service.pool.query("INSERT INTO person DEFAULT VALUES RETURNING id")).rows[0].id,
    ]);
    const { rows } = await service.pool.query("SELECT person_id FROM duty_disagreement");
    expect(rows).toEqual([{ person_id: workerPersonId(AMARA) }]);
    await service.pool.query("UPDATE worker SET person_id = $2 WHERE id = $1", [
      workerId(AMARA),
      workerPersonId(AMARA),
    ]);
  });

  it("can be withdrawn, and is then deleted", async () => {
    expect(await said("withdrawDisagreement", OF_AMARA, "worker-amara")).toEqual([]);
    expect(await whatAmaraReads("worker-amara")).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(await said("withdrawDisagreement", OF_AMARA, "worker-amara")).toEqual(["NOT_FOUND duty"]);
  });

  it("is erased with the worker", async () => {
    expect(await said("disagreeWithDuty", OF_AMARA, "worker-amara")).toEqual([]);
    expect(await said("requestErasure", { worker: amara }, "worker-amara")).toEqual([]);
    expect(await said("carryOutErasure", { worker: amara, reason: "Asked for." }, "trust-hr")).toEqual([]);
    expect(await stored()).toEqual([]);
    const { rows } = await service.pool.query(
      "SELECT * FROM duty_disagreement_ended WHERE organisation_id = $1",
      [TRUST],
    );
    expect(JSON.stringify(rows)).not.toContain(workerPersonId(AMARA));
  });
});
