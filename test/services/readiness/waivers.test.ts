import { type Adviser, AMARA_OF_HR, adviser } from "../../support/adviser";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

describe("waivers", () => {
  let service: TestService;
  let record: Recorder;
  let decide: Adviser["decide"];
  let decision: Adviser["decision"];

  beforeAll(async () => {
    service = await startDemonstration({ personas: [AMARA_OF_HR] });
    record = recorder(service);
    ({ decide, decision } = adviser(service, record));
  });

  afterAll(() => service.close());

  const waiver = async (number: string, more: object = {}) => ({
    worker: { id: await record.idOf(number) },
    route: { code: "R03" },
    requirement: "competence-3.4",
    authority: "The trust's progression panel",
    reason: "Shown over years in another role",
    fromOn: "2026-11-01",
    ...more,
  });

  it("waives a requirement from a day until another, so that it satisfies and shows, until it is revoked", async () => {
    const standing = async (asOf: string) => {
      const { data, errors } = await service.ask(
        'query ($asOf: Date!) { worker(by: { number: "NM-003" }) { eligibility(route: { code: "R03" }, asOf: $asOf) { outcome met { code outcome counted { kind } } } waivers(first: 1) { nodes { authority reason fromOn untilOn recordedBy requirement { label } } } } }',
        { asOf },
        "worker-chandra",
      );
      expect(errors).toBeUndefined();
      return (
        data as unknown as { worker: { eligibility: { outcome: string; met: object[] }; waivers: object } }
      ).worker;
    };
    const input = await waiver("NM-003", { untilOn: "2027-01-01" });
    const { id, userErrors } = await record.run("waiveRequirement", input, "trust-lead");
    expect(userErrors).toEqual([]);
    const { eligibility, waivers } = await standing(DEMONSTRATION_DAY);
    expect(eligibility.outcome).toBe("WAIVED");
    expect(eligibility.met).toContainEqual({
      code: "competence-3.4",
      outcome: "WAIVED",
      counted: [{ kind: "WAIVER" }],
    });
    expect(waivers).toMatchObject({
      nodes: [
        {
          authority: "The trust's progression panel",
          fromOn: "2026-11-01",
          untilOn: "2027-01-01",
          recordedBy: "Yusuf Demir",
        },
      ],
    });
    expect((await standing("2026-10-31")).eligibility.outcome).toBe("NOT_MET");
    expect((await standing("2027-01-01")).eligibility.outcome).toBe("NOT_MET");
    // Eligible by waiver is eligible: going along does not depart from the advice.
    expect(await decision(await decide("NM-003"))).toMatchObject({
      departsFromAdvice: false,
      evaluation: { outcome: "WAIVED" },
    });
    const revocation = { fact: id, effectiveOn: "2026-11-02", reason: "The panel thought again" };
    expect((await record.run("revokeFact", revocation, "trust-lead")).userErrors).toEqual([]);
    expect((await standing("2026-11-01")).eligibility.outcome).toBe("WAIVED");
    expect((await standing(DEMONSTRATION_DAY)).eligibility.outcome).toBe("NOT_MET");
  });

  it.each<[string, object, string, string[], string]>([
    ["an unknown requirement", { requirement: "charm" }, "UNKNOWN_CODE", ["requirement"], "supervision, "],
    [
      "a requirement that may not be waived",
      { requirement: "training-prevent" },
      "WRONG_STATE",
      ["requirement"],
      "supervision, ",
    ],
    ["an unknown route", { route: { code: "R99" } }, "UNKNOWN_CODE", ["route"], "progressionRoutes"],
    [
      "an end before the beginning",
      { untilOn: "2026-11-01" },
      "DATES_OUT_OF_ORDER",
      ["untilOn"],
      "first day",
    ],
    ["no authority", { authority: "" }, "MISSING", ["authority"], "empty"],
    ["too long a reason", { reason: "x".repeat(2001) }, "TEXT_LENGTH", ["reason"], "2000"],
  ])(
    "refuses to waive %s, says what would be right, and stores nothing",
    async (_, wrong, code, field, right) => {
      const before = await record.facts();
      const { id, userErrors } = await record.run(
        "waiveRequirement",
        await waiver("NM-002", wrong),
        "trust-hr",
      );
      expect([id, userErrors]).toMatchObject([null, [{ code, field }]]);
      expect(userErrors[0]?.message).toContain(right);
      expect(await record.facts()).toBe(before);
    },
  );

  it("waives only for HR and lived experience leads", async () => {
    const input = await waiver("NM-001");
    for (const persona of ["worker-amara", "trust-line-manager", "trust-assessor"])
      await expect(record.run("waiveRequirement", input, persona)).rejects.toThrow("LIVED_EXPERIENCE_LEAD");
  });

  it("waives nothing on one's own record", async () => {
    const waived = await record.run("waiveRequirement", await waiver("NM-001"), AMARA_OF_HR.code);
    expect(waived).toMatchObject({ id: null, userErrors: [{ code: "OWN_WORK", field: ["worker"] }] });
  });
});
