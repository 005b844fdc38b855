import { toGlobalId } from "../../../src/schema/node";
import { type Adviser, AMARA_OF_HR, adviser, type Decision, type Evaluation } from "../../support/adviser";
import { startDemonstration, startDemonstrationAgain, TEST_DAY } from "../../support/demonstration";
import { publishChanged } from "../../support/publish";
import { type Recorder, recorder } from "../../support/recorder";
import { itSlow } from "../../support/sample";
import type { TestService } from "../../support/server";

describe("decisions", () => {
  let service: TestService;
  let record: Recorder;
  let evaluate: Adviser["evaluate"];
  let on: Adviser["on"];
  let decide: Adviser["decide"];
  let decision: Adviser["decision"];

  beforeAll(async () => {
    service = await startDemonstration({ personas: [AMARA_OF_HR] });
    record = recorder(service);
    ({ evaluate, on, decide, decision } = adviser(service, record));
  });

  afterAll(() => service.close());

  it("keeps the advice as it was told, in both voices, beside who decided, in what capacity, and why", async () => {
    const advice = await evaluate("NM-001");
    const { asOf, knownAt, fingerprint } = advice;
    const id = await decide("NM-001", { asOf, knownAt, fingerprint }, "trust-lead");
    const decided = await decision(id);
    expect(decided).toMatchObject({
      id,
      outcome: "PROGRESS",
      reason: "The panel of 2 November agreed.",
      departsFromAdvice: false,
      decidedOn: TEST_DAY,
      fingerprint,
      asOf,
      knownAt,
      recordedBy: "Yusuf Demir",
      recordedAs: "LIVED_EXPERIENCE_LEAD",
      route: { code: "R03", version: 1 },
      replay: { same: true, differences: [] },
    });
    expect(decided.evaluation).toEqual(advice);
    // The worker reads what was decided about them; a colleague does not.
    expect(await decision(id, "worker-amara")).toEqual(decided);
    expect(await decision(id, "worker-chandra")).toBeNull();
    const own = "{ me { decisions(first: 1) { totalCount nodes { id } } posts { startedOn } } }";
    expect((await service.ask(own, {}, "worker-amara")).data).toEqual({
      // No post has come of it.
      me: { decisions: { totalCount: 1, nodes: [{ id }] }, posts: [{ startedOn: "2025-03-01" }] },
    });
  });

  it.each([
    ["NM-006", "PROGRESS", false],
    ["NM-006", "NOT_NOW", true],
    ["NM-003", "PROGRESS", true],
    ["NM-003", "NOT_NOW", false],
    // What waits for an assessor is not there yet.
    ["NM-005", "PROGRESS", true],
  ])("says whether deciding for %s on %s departs from the advice: %s", async (number, outcome, departs) => {
    const id = await decide(number, { outcome }, "trust-line-manager");
    const { data } = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Decision { outcome departsFromAdvice } } }",
      { id },
      "trust-hr",
    );
    expect(data).toEqual({ node: { outcome, departsFromAdvice: departs } });
  });

  it("is refused where the evaluation does not rest on what was read: ask again", async () => {
    const input = await on("NM-002");
    const { knownAt } = input as Evaluation;
    const before = await record.facts();
    for (const changed of [
      { fingerprint: "0".repeat(64) },
      { asOf: "2026-11-03" },
      { knownAt: new Date(Date.parse(knownAt) - 1).toISOString() },
      { route: { code: "R10" } },
      { worker: { id: await record.idOf("NM-001") } },
    ]) {
      const { id, userErrors } = await record.run("decideProgression", { ...input, ...changed }, "trust-hr");
      expect([id, userErrors[0]?.code, userErrors[0]?.field]).toEqual([null, "CONFLICT", ["fingerprint"]]);
      expect(userErrors[0]?.message).toContain("Ask again");
    }
    expect(await record.facts()).toBe(before);
  });

  it.each<[string, object, string, string[]]>([
    ["an instant to come", { knownAt: "2999-01-01T00:00:00Z" }, "DATE_IN_FUTURE", ["knownAt"]],
    ["an instant before the route", { knownAt: "2020-01-01T00:00:00Z" }, "WRONG_STATE", ["knownAt"]],
    ["a day long past", { asOf: "2024-11-02" }, "OUT_OF_RANGE", ["asOf"]],
    ["a day far ahead", { asOf: "2128-11-02" }, "OUT_OF_RANGE", ["asOf"]],
    ["no reason", { reason: " " }, "MISSING", ["reason"]],
    ["an unknown route", { route: { code: "R99" } }, "UNKNOWN_CODE", ["route"]],
    ["a worker who is not there", { worker: { id: toGlobalId("Worker", "none") } }, "NOT_FOUND", ["worker"]],
  ])("refuses %s, says what would be right, and stores nothing", async (_, wrong, code, field) => {
    const before = await record.facts();
    const { id, userErrors } = await record.run("decideProgression", await on("NM-002", wrong), "trust-hr");
    expect([id, userErrors]).toMatchObject([null, [{ code, field }]]);
    expect(userErrors[0]?.message.length).toBeGreaterThan(20);
    expect(await record.facts()).toBe(before);
  });

  it("is not for a worker, an assessor, a supervisor or another employer to take", async () => {
    const input = await on("NM-001");
    for (const persona of ["worker-amara", "worker-chandra", "trust-assessor", "trust-peer-supervisor"])
      await expect(record.run("decideProgression", input, persona)).rejects.toThrow("HR, LINE_MANAGER");
    expect((await record.run("decideProgression", input, "charity-hr")).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["worker"] },
    ]);
  });

  it("is nobody's to take on their own record", async () => {
    const decided = await record.run("decideProgression", await on("NM-001"), AMARA_OF_HR.code);
    expect(decided).toMatchObject({ id: null, userErrors: [{ code: "OWN_WORK", field: ["worker"] }] });
  });

  it("is recorded once for one idempotency key, and taken back by a retraction that leaves it on record", async () => {
    const input = await on("NM-011", { idempotencyKey: "panel-2026-11-02/NM-011" });
    const first = await record.run("decideProgression", input, "trust-hr");
    expect(await record.run("decideProgression", input, "trust-hr")).toEqual(first);
    const retraction = { fact: first.id, reason: "Entered for the wrong worker" };
    expect((await record.run("retractFact", retraction, "trust-hr")).userErrors).toEqual([]);
    expect(await decision(first.id)).toMatchObject({
      undoing: { kind: "RETRACTION" },
      replay: { same: true },
    });
  });

  itSlow(
    "replays to the same years later: after more facts, a retraction, newer versions of route and reference data",
    async () => {
      const ids = [await decide("NM-001"), await decide("NM-003"), await decide("NM-010")];
      const before: Decision[] = [];
      for (const id of ids) before.push(await decision(id));
      const old = before[0]?.evaluation;
      expect(old?.outcome).toBe("MET");

      const session = { worker: { id: await record.idOf("NM-001") }, kind: "PEER", heldOn: "2026-11-01" };
      expect((await record.run("recordSupervision", session, "trust-peer-supervisor")).userErrors).toEqual(
        [],
      );
      const retraction = {
        // Claims of a choice come last; HR may retract an endorsement.
        fact: old?.why.map(({ factId }) => factId).findLast((id) => atob(id).startsWith("Endorsement:")),
        reason: "Entered for somebody else",
      };
      expect((await record.run("retractFact", retraction, "trust-hr")).userErrors).toEqual([]);
      await publishChanged(service.ownerUrl, ({ routes, roleBands, crosswalks }) => ({
        // Every route is shorter and has another title, a role ranks otherwise, and a link is gone.
        routes: routes.map((route) => ({
          ...route,
          title: `${route.title}, anew`,
          requirement: { ...route.requirement, children: route.requirement.children?.slice(1) ?? [] },
        })),
        roleBands: roleBands.map((role) =>
          role.code === "PSW" ? { ...role, standing: "VOLUNTEER", payBand: null, bandRange: null } : role,
        ),
        crosswalks: crosswalks.map((crosswalk) => ({ ...crosswalk, links: crosswalk.links.slice(1) })),
      }));
      const later = await startDemonstrationAgain(service.ownerUrl, "2031-11-02");
      try {
        for (const [index, id] of ids.entries()) {
          const after = await decision(id, "trust-hr", later);
          expect(after).toEqual(before[index]);
          expect(after.replay).toMatchObject({ same: true, referenceAgrees: true, differences: [] });
        }
        expect((await evaluate("NM-001", null, later)).outcome).not.toBe("MET");
        const again = await evaluate("NM-001", old?.knownAt, later);
        // Why a fact that came later does not count is told now, and was not to be told then.
        expect({ ...again, root: null }).toEqual({ ...old, root: null });
      } finally {
        await later.close();
      }
    },
  );
});
