import { staffPersonId } from "../../../src/commands/demonstration/personas";
import { inDays } from "../../support/days";
import { startDemonstration, startDemonstrationAgain, TEST_DAY } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import { itSlow } from "../../support/sample";
import type { TestService } from "../../support/server";

const LEAD = "trust-lead";
const WORKER = "worker-chandra";
/** The first day from which an adjustment can apply. */
const TOMORROW = inDays(1);

describe("adjustments", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });

  afterAll(() => service.close());

  const adjustment = async (more: object = {}) => ({
    worker: { id: await record.idOf("NM-003") },
    route: { code: "R03" },
    requirement: "supervision",
    authority: "LIVED_EXPERIENCE_LEAD",
    sessions: 1,
    fromOn: TOMORROW,
    ...more,
  });

  const look = async (persona: string) => {
    const { data, errors } = await service.ask(
      'query ($asOf: Date!) { worker(by: { number: "NM-003" }) { adjustments(first: 5) { nodes { id sessions authority } } eligibility(route: { code: "R03" }, asOf: $asOf) { met { code outcome required { amount } } missing { code outcome required { amount } } } } }',
      { asOf: TOMORROW },
      persona,
    );
    expect(errors).toBeUndefined();
    type Result = { code: string; outcome: string; required: { amount: number } };
    const { worker } = data as unknown as {
      worker: {
        adjustments: { nodes: { id: string }[] };
        eligibility: { met: Result[]; missing: Result[] };
      };
    };
    const { met, missing } = worker.eligibility;
    return {
      adjustments: worker.adjustments.nodes,
      supervision: [...met, ...missing].find(({ code }) => code === "supervision"),
    };
  };

  it("shows what is asked to the worker and its recorder, and to HR only the route's own numbers", async () => {
    const before = await look("trust-hr");
    const { id, userErrors } = await record.run("recordAdjustment", await adjustment(), LEAD);
    expect(userErrors).toEqual([]);
    const shown = { sessions: 1, authority: "LIVED_EXPERIENCE_LEAD" };
    expect((await look(WORKER)).adjustments).toMatchObject([shown]);
    expect((await look(WORKER)).supervision?.required.amount).toBe(1);
    expect((await look(LEAD)).adjustments).toMatchObject([shown]);
    const seen = await look("trust-hr");
    expect(seen.adjustments).toEqual([]);
    expect(seen.supervision?.required).toEqual(before.supervision?.required);

    const node = async (persona: string) =>
      (await service.ask("query ($id: ID!) { node(id: $id) { id } }", { id }, persona)).data;
    expect(await node(WORKER)).toMatchObject({ node: { id } });
    expect(await node("trust-hr")).toEqual({ node: null });

    const feed = await service.ask("{ changes(last: 20) { nodes { factKind } } }", {}, "trust-hr");
    expect(JSON.stringify(feed.data)).not.toContain("ADJUSTMENT");

    // HR may undo any other fact, but does not learn that there is this one.
    const undoing = { fact: id, reason: "Not ours to know" };
    expect((await record.run("retractFact", undoing, "trust-hr")).userErrors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    expect((await record.run("retractFact", undoing, LEAD)).userErrors).toEqual([]);
    expect((await look(WORKER)).adjustments).toEqual([]);
    const { rows } = await service.pool.query<{ reason: string }>(
      "SELECT reason FROM undoing WHERE reason LIKE 'Not ours%' OR reason = 'It no longer applies.'",
    );
    expect(rows).toEqual([{ reason: "It no longer applies." }]);
  });

  it.each<[string, object, string, string[], string]>([
    [
      "more than the route asks for",
      { sessions: 500 },
      "OUT_OF_RANGE",
      ["sessions"],
      "may only ask for less: give 1 to",
    ],
    [
      "a number that it does not have",
      { sessions: null, items: 1 },
      "WRONG_STATE",
      ["items"],
      "sessions, months",
    ],
    ["nothing", { sessions: null }, "MISSING", ["requirement"], "Give at least one of sessions"],
    [
      "a day on which others could see when it was recorded",
      { fromOn: TEST_DAY },
      "OUT_OF_RANGE",
      ["fromOn"],
      "from the day after today",
    ],
    ["an unknown requirement", { requirement: "charm" }, "UNKNOWN_CODE", ["requirement"], "supervision"],
    [
      "an end before the beginning",
      { untilOn: "2026-11-01" },
      "DATES_OUT_OF_ORDER",
      ["untilOn"],
      "first day",
    ],
  ])("refuses %s", async (_, more, code, field, message) => {
    const { userErrors } = await record.run("recordAdjustment", await adjustment(more), LEAD);
    expect(userErrors).toMatchObject([{ code, field, message: expect.stringContaining(message) }]);
  });

  it("adjusts a requirement that cannot be waived", async () => {
    const more = { requirement: "training-prevent", sessions: null, months: 600 };
    const { userErrors } = await record.run("recordAdjustment", await adjustment(more), LEAD);
    expect(userErrors.map(({ code }) => code)).not.toContain("UNKNOWN_CODE");
  });

  it("ends on a later day once it has begun, so that nobody sees when somebody ended it", async () => {
    const { id } = await record.run("recordAdjustment", await adjustment({ sessions: 5 }), LEAD);
    // Two days later, by what is on record.
    await service.pool.query("ALTER TABLE adjustment DISABLE TRIGGER USER");
    await service.pool.query("UPDATE adjustment SET from_on = $1 WHERE sessions = 5", [TEST_DAY]);
    await service.pool.query("ALTER TABLE adjustment ENABLE TRIGGER USER");
    const undone = { fact: id, reason: "Agreed with the worker" };
    const refused = [
      await record.run("retractFact", undone, LEAD),
      await record.run("revokeFact", { ...undone, effectiveOn: TEST_DAY }, LEAD),
    ];
    expect(refused.map(({ userErrors }) => userErrors[0]?.code)).toEqual(["WRONG_STATE", "WRONG_STATE"]);
    const later = await record.run("revokeFact", { ...undone, effectiveOn: TOMORROW }, LEAD);
    expect(later.userErrors).toEqual([]);
  });

  it("does not apply to what HR supposes, so that supposing does not show it", async () => {
    const worker = (await record.run("registerWorker", { number: "AD-1", name: "Ann Example" }, "trust-hr"))
      .id;
    const input = await adjustment({ worker: { id: worker }, fromOn: TOMORROW });
    expect((await record.run("recordAdjustment", input, LEAD)).userErrors).toEqual([]);
    const session = { kind: "PEER", heldOn: "2026-10-20" };
    const { data, errors } = await service.ask(
      `query ($session: SupposedSupervisionInput!, $asOf: Date!) { worker(by: { number: "AD-1" }) {
        whatIf(route: { code: "R03" }, changes: { supervisions: [$session] }, asOf: $asOf) { hypothetical { met { code } } } } }`,
      { session, asOf: TOMORROW },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('"supervision"');
    // Once it is on record, it is enough: from tomorrow on, and HR cannot see that today.
    await record.run("recordSupervision", { worker: { id: worker }, ...session }, "trust-hr");
    const met = async (on: TestService) => {
      const recorded = await on.ask(
        `query ($asOf: Date!) { worker(by: { number: "AD-1" }) { eligibility(route: { code: "R03" }, asOf: $asOf) { met { code } } } }`,
        { asOf: TOMORROW },
        "trust-hr",
      );
      return JSON.stringify(recorded.data);
    };
    expect(await met(service)).not.toContain('"supervision"');
    const later = await startDemonstrationAgain(service.ownerUrl, TOMORROW);
    try {
      expect(await met(later)).toContain('"supervision"');
    } finally {
      await later.close();
    }
  });

  describe("in a plan", () => {
    interface Planned {
      readonly readyOn: string | null;
      readonly steps: readonly { readonly kind: string; readonly amount: number }[];
    }
    // Lena is new, and holds six sessions, two of them with a peer supervisor, before she is ready.
    const planned = async (persona: string): Promise<Planned> => {
      const { data, errors } = await service.ask(
        `query ($asOf: Date!) { worker(by: { number: "NM-012" }) { plan(route: { code: "R02" }, asOf: $asOf) {
          readyOn proof steps { id kind startsOn landsOn latestOn amount serves { code required { amount } } } } } }`,
        { asOf: TOMORROW },
        persona,
      );
      expect(errors).toBeUndefined();
      return (data as unknown as { worker: { plan: Planned } }).worker.plan;
    };
    const sessions = ({ steps }: Planned) =>
      steps.reduce((sum, { kind, amount }) => sum + (kind === "SUPERVISION" ? amount : 0), 0);
    const adjusted = async (more: object) => {
      const worker = { id: await record.idOf("NM-012") };
      const input = await adjustment({ worker, route: { code: "R02" }, ...more });
      const { id, userErrors } = await record.run("recordAdjustment", input, LEAD);
      expect(userErrors).toEqual([]);
      return id;
    };

    itSlow(
      "asks the worker for what is asked of them, and shows HR the plan that there was before",
      async () => {
        const before = await planned("trust-hr");
        expect(sessions(before)).toBe(6);
        const ended = await adjusted({ sessions: 2, untilOn: "2026-12-01" });
        // It has ended before she is ready.
        expect(sessions(await planned("worker-lena"))).toBe(6);
        await record.run("retractFact", { fact: ended, reason: "Entered in error" }, LEAD);
        await adjusted({ sessions: 3 });
        expect(sessions(await planned("worker-lena"))).toBe(3);
        expect(await planned("trust-hr")).toEqual(before);
      },
      120_000,
    );
  });

  it("is an entry like any other in the trail, except for the worker", async () => {
    const { userErrors } = await record.run("recordAdjustment", await adjustment({ sessions: 2 }), LEAD);
    expect(userErrors).toEqual([]);
    const fields = "nodes { objectType operation }";
    const whole = await service.ask(`{ trail(first: 100) { ${fields} } }`, {}, "trust-auditor");
    expect(whole.errors).toBeUndefined();
    expect(JSON.stringify(whole.data)).not.toMatch(/adjust/i);
    expect(JSON.stringify(whole.data)).toContain('"objectType":"FACT","operation":"recordFact"');
    const own = await service.ask(
      `{ worker(by: { number: "NM-003" }) { trail(first: 100) { ${fields} } } }`,
      {},
      WORKER,
    );
    expect(JSON.stringify(own.data)).toContain('"objectType":"ADJUSTMENT","operation":"recordAdjustment"');
  });

  it("can be read by the assessor of the worker's evidence, and not by a supervisor or manager", async () => {
    const { rows } = await service.pool.query(
      "SELECT FROM evidence_assignment a JOIN worker w ON w.organisation_id = a.organisation_id AND w.id = a.worker_id WHERE w.number = 'NM-003' AND a.ended_at IS NULL AND a.assessor_id = $1",
      [staffPersonId({ code: "trust-assessor" })],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await look("trust-assessor")).adjustments.length).toBeGreaterThan(0);
    expect((await look("trust-peer-supervisor")).adjustments).toEqual([]);
    expect((await look("trust-line-manager")).adjustments).toEqual([]);
  });
});
