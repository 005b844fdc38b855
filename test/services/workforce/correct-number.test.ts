import { organisationId } from "../../../src/commands/demonstration/personas";
import { asOrganisation } from "../../../src/database/transaction";
import { verifyTrail } from "../../../src/services/rights/verify-trail";
import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const HR = "trust-hr";
const AUDITOR = { capacities: ["AUDITOR"] };

describe("a worker's number, and a record opened by mistake", () => {
  let service: TestService;
  let record: Recorder;
  let opened = 0;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });

  afterAll(() => service.close());

  async function open(): Promise<{ readonly worker: { readonly id: string }; readonly number: string }> {
    opened += 1;
    const number = `NUM-${opened}`;
    const { id } = await record.run("registerWorker", { number, name: "Somebody New" }, HR);
    return { worker: { id: id ?? "" }, number };
  }
  const register = (number: string) => record.run("registerWorker", { number, name: "Another" }, HR);
  const correct = (worker: object, number: string, more: object = {}) =>
    record.run("correctNumber", { worker, number, reason: "Two digits swapped", ...more }, HR);
  const remove = async (worker: object, persona = HR): Promise<object> => {
    const { data, errors } = await service.ask(
      "mutation ($input: RemoveWorkerInput!) { removeWorker(input: $input) { id: removedWorkerId userErrors { code field message } } }",
      { input: { worker, reason: "Registered twice" } },
      persona,
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return (data as unknown as { removeWorker: object }).removeWorker;
  };
  const refusal = (code: string, message: string, field = ["number"]) => ({
    id: null,
    userErrors: [{ code, field, message: expect.stringContaining(message) }],
  });
  const nodeOf = async (id: string) =>
    (await service.ask("query ($id: ID!) { node(id: $id) { ... on Worker { number version } } }", { id }, HR))
      .data?.node;
  const idOf = (globalId: string) => Buffer.from(globalId, "base64url").toString().split(":").at(-1);
  const entries = async (globalId: string) =>
    (
      await service.pool.query(
        "SELECT operation, action, about, reason_hash IS NOT NULL AS sealed FROM trail WHERE worker_id = $1 AND operation IN ('correctNumber', 'removeWorker') ORDER BY sequence",
        [idOf(globalId)],
      )
    ).rows;
  const send = async (kind: string, text: string) => {
    const { data, errors } = await service.ask(
      `mutation ($input: ImportFileInput!) { importFile(input: $input) { lines { line outcome code message } userErrors { message } } }`,
      { input: { kind, format: "CSV", text, dryRun: true } },
      HR,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { importFile: { lines: object[] } }).importFile.lines;
  };

  it("is corrected, and the record stays the same one", async () => {
    const { worker, number } = await open();
    const corrected = await correct({ number }, `${number}-R`);
    expect(corrected).toMatchObject({ id: worker.id, userErrors: [] });
    expect(await nodeOf(worker.id)).toEqual({ number: `${number}-R`, version: 2 });
    expect(await entries(worker.id)).toEqual(
      expect.arrayContaining([
        { operation: "correctNumber", action: "RECORDED", about: "NUMBER_CORRECTION", sealed: true },
        { operation: "correctNumber", action: "CHANGED", about: "WORKER", sealed: false },
      ]),
    );
  });

  it("that was corrected opens no second record, by the API or a file, which says the right one", async () => {
    const { worker, number } = await open();
    await correct(worker, `${number}-R`);
    const said = `Number ${number} was corrected to ${number}-R on `;
    expect(await register(number)).toMatchObject(refusal("ALREADY_RECORDED", said));
    expect(
      await record.run("updateWorker", { worker: { number }, expectedVersion: 2, team: "North" }, HR),
    ).toMatchObject(refusal("NOT_FOUND", said, ["worker"]));
    expect(await send("WORKERS", `number,name\n${number},Somebody New\n`)).toEqual([
      { line: 2, outcome: "REFUSED", code: "ALREADY_RECORDED", message: expect.stringContaining(said) },
    ]);
    expect(await send("SUPERVISIONS", `worker,kind,heldOn\n${number},PEER,${inDays(-5)}\n`)).toEqual([
      { line: 2, outcome: "REFUSED", code: "ALREADY_RECORDED", message: expect.stringContaining(said) },
    ]);
  });

  it("is nobody else's, now or before, unless it was freed; and can be corrected back", async () => {
    const [one, other] = [await open(), await open()];
    expect(await correct(one.worker, other.number)).toMatchObject(
      refusal("ALREADY_RECORDED", "is already on record"),
    );
    await correct(one.worker, `${one.number}-R`);
    expect(await correct(other.worker, one.number)).toMatchObject(
      refusal("ALREADY_RECORDED", "was corrected to"),
    );
    expect(await correct(one.worker, one.number)).toMatchObject({ userErrors: [] });
    expect(await register(`${one.number}-R`)).toMatchObject(refusal("ALREADY_RECORDED", "was corrected to"));
    expect(await correct(one.worker, one.number)).toMatchObject(refusal("WRONG_STATE", "already"));
    expect(await correct(one.worker, one.number, { formerNumberIsFree: true })).toMatchObject({
      userErrors: [],
    });
    expect(await register(`${one.number}-R`)).toMatchObject({ userErrors: [] });
    // A number typed at the wrong person is free at once.
    expect(await correct(other.worker, `${other.number}-R`, { formerNumberIsFree: true })).toMatchObject({
      userErrors: [],
    });
    expect(await register(other.number)).toMatchObject({ userErrors: [] });
  });

  it("of somebody who has left says so, and they come back with a new post under it", async () => {
    const { worker, number } = await open();
    const post = { worker, roleBand: { code: "PSW" }, wholeTimeEquivalent: 1, contractKind: "PERMANENT" };
    await record.run("startPost", { ...post, startedOn: inDays(-400), endedOn: inDays(-200) }, HR);
    expect(await register(number)).toMatchObject(
      refusal("ALREADY_RECORDED", `and left on ${inDays(-200)}. If they have come back`),
    );
    expect(await record.run("startPost", { ...post, startedOn: inDays(-10) }, HR)).toMatchObject({
      userErrors: [],
    });
    expect(await register(number)).toMatchObject(refusal("ALREADY_RECORDED", "is already on record."));
    const { data } = await service.ask(
      "query ($number: String!) { worker(by: { number: $number }) { employment { status startedOn endedOn } } }",
      { number },
      HR,
    );
    expect(data).toEqual({
      worker: { employment: { status: "HERE", startedOn: inDays(-10), endedOn: null } },
    });
  });

  it("goes with a record that is removed, and the trail keeps that it was", async () => {
    const { worker, number } = await open();
    await correct(worker, `${number}-R`);
    expect(await remove({ number: `${number}-R` })).toMatchObject({
      id: worker.id,
      userErrors: [],
    });
    expect(await nodeOf(worker.id)).toBeNull();
    expect(await entries(worker.id)).toEqual(
      expect.arrayContaining([
        { operation: "removeWorker", action: "RECORDED", about: "WORKER_REMOVAL", sealed: true },
        { operation: "removeWorker", action: "REMOVED", about: "WORKER", sealed: false },
      ]),
    );
    // Both numbers are free again, and nothing of the name or number is left.
    expect(await register(number)).toMatchObject({ userErrors: [] });
    expect(await register(`${number}-R`)).toMatchObject({ userErrors: [] });
    const left = await service.pool.query(
      "SELECT (SELECT count(*)::int FROM worker_name_part WHERE holder = $1) + (SELECT count(*)::int FROM employment WHERE worker_id = $1) + (SELECT count(*)::int FROM number_correction WHERE worker_id = $1 AND (former_number, number) <> ('removed', 'removed')) AS left",
      [idOf(worker.id)],
    );
    expect(left.rows).toEqual([{ left: 0 }]);
  });

  it("is not removed with a record on which something depends, and the answer says what", async () => {
    const { worker } = await open();
    await record.run("recordSupervision", { worker, kind: "PEER", heldOn: inDays(-5) }, HR);
    const { rows } = await service.pool.query("SELECT id FROM supervision WHERE worker_id = $1", [
      idOf(worker.id),
    ]);
    expect(rows).toHaveLength(1);
    expect(await remove(worker)).toMatchObject(refusal("REFERRED_TO", "1 × supervision", ["worker"]));
    expect(await nodeOf(worker.id)).not.toBeNull();
  });

  it("cannot be removed by those who may not keep workers, nor where an account has taken the record up", async () => {
    const { worker } = await open();
    await expect(remove(worker, "trust-line-manager")).rejects.toThrow("HR");
    await service.pool.query(
      "INSERT INTO sign_in (issuer, subject, person_id) SELECT 'https://issuer.example', 'somebody', person_id FROM worker WHERE id = $1",
      [idOf(worker.id)],
    );
    expect(await remove(worker)).toMatchObject(
      refusal("REFERRED_TO", "an account that has signed in", ["worker"]),
    );
  });

  it("leaves nothing behind that would keep a record from being removed unseen", async () => {
    const { rows } = await service.pool.query<{ name: string }>(
      "SELECT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'worker'::regclass AND confdeltype <> 'c' ORDER BY 1",
    );
    // What is refused by the database has to be counted by removeWorker: src/repositories/workforce/worker-removal.ts.
    expect(rows.map(({ name }) => name)).toEqual([
      "account_detachment",
      "account_readmission",
      "copy_consent",
      "erasure_request",
      "fact",
      "issued_badge",
      "partner_grant_worker",
    ]);
  });

  it("is corrected and removed under a trail that verifies, reasons included", async () => {
    const verified = await asOrganisation(service.pool, TRUST, (db) => verifyTrail(db, TRUST), AUDITOR);
    expect(verified).toMatchObject({ holds: true });
  });
});
