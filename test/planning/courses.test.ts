import { toDay } from "../../src/eligibility";
import { group } from "../eligibility/building";
import { asks, assesses, solving, told, unit } from "./building";

describe("where a plan takes its units", () => {
  const { plan } = solving();
  const units = (ids: readonly string[]) => ids.filter((id) => id.startsWith("unit:"));

  it("begins on the first start that has room, and says where every one is full", async () => {
    const [first, second] = ["2026-12-01", "2027-02-01"].map(toDay);
    const at = (starts: number[], fullStarts: number[]) =>
      unit("A", { ...assesses("1"), starts, fullStarts });
    const asked = { requirement: asks("1"), limits: { ownEvidence: "NEVER" } } as const;
    const later = await plan({ ...asked, units: [at([second ?? 0], [first ?? 0])] });
    expect(told(later)).toMatchObject({ outcome: "PLANNED", readyOn: "2027-02-01" });
    const full = await plan({ ...asked, units: [at([], [first ?? 0, second ?? 0])] });
    expect(told(full).outcome).toBe("NO_DATE");
    expect(full.passedOver).toMatchObject([{ unit: { code: "A" }, reason: "STARTS_FULL" }]);
  });

  describe("with programmes", () => {
    const course = (code: string, price: number | null, ...parts: readonly [string, boolean][]) => ({
      id: `${code}-v1`,
      code,
      providerId: "uni",
      price,
      units: parts.map(([unitId, mandatory]) => ({ unitId, mandatory })),
    });
    const only = { onlyInProgrammes: true };

    it("takes what is taught there alone with all that everyone on it takes, and of the rest what serves", async () => {
      const answer = await plan({
        requirement: asks("1"),
        units: [
          unit("CHOICE", { ...assesses("1"), ...only }),
          unit("CORE", { ...only, durationDays: 10 }),
          unit("OTHER", only),
        ],
        programmes: [course("P", null, ["CORE", true], ["CHOICE", false], ["OTHER", false])],
      });
      expect(told(answer).steps).toEqual(["unit:CHOICE", "judgement:unit:CHOICE", "unit:CORE"]);
      expect(answer.steps.map(({ programme, serves }) => [programme?.code, serves.length])).toEqual([
        ["P", 0],
        [undefined, 1],
        ["P", 0],
      ]);
      // What is left of the programme takes longer than what serves.
      expect(told(answer).readyOn).toBe("2026-11-21");
    });

    it("pays for the whole where that is less than its units one by one, and for each of them otherwise", async () => {
      const asked = {
        requirement: group("ALL_OF", asks("1"), asks("2")),
        units: [
          unit("ONE", { ...assesses("1"), price: 120 }),
          unit("TWO", { ...assesses("2"), price: 120 }),
          unit("MORE", { price: 120 }),
        ],
        profile: "LEAST_MONEY",
      } as const;
      const parts = ["ONE", "TWO", "MORE"].map((each): [string, boolean] => [each, each === "MORE"]);
      const whole = await plan({ ...asked, programmes: [course("P", 200, ...parts)] });
      expect(units(told(whole).steps)).toEqual(["unit:MORE", "unit:ONE", "unit:TWO"]);
      expect(whole.cost).toMatchObject({ units: 3, price: 200 });
      const apart = await plan({ ...asked, programmes: [course("P", 300, ...parts)] });
      expect(apart.cost).toMatchObject({ units: 2, price: 240 });
      const limits = { budget: 210 };
      const fewest = await plan({
        ...asked,
        profile: "FEWEST_UNITS",
        limits,
        programmes: [course("P", 200, ...parts)],
      });
      expect(fewest.cost).toMatchObject({ units: 3, price: 200 });
    });

    it("is none that cannot be joined: of another provider, or with a part that cannot be taken", async () => {
      const asked = {
        requirement: asks("1"),
        units: [unit("PART", { ...assesses("1"), ...only }), unit("PAST", { starts: [toDay("2026-01-01")] })],
        programmes: [course("P", 0, ["PART", true], ["PAST", true])],
        limits: { ownEvidence: "NEVER" },
      } as const;
      const reasons = async (...asking: Parameters<typeof plan>) =>
        (await plan(...asking)).passedOver.map(({ unit: { code }, reason }) => [code, reason]);
      expect(await reasons(asked)).toEqual([["PART", "PROGRAMME_NOT_OFFERED"]]);
      const elsewhere = { ...asked.limits, providerIds: ["college"] };
      expect(await reasons({ ...asked, limits: elsewhere })).toEqual([["PART", "OTHER_PROVIDER"]]);
      const free = [course("P", 0, ["PART", true], ["PAST", false])];
      const within = await plan({ ...asked, programmes: free, limits: { ...asked.limits, budget: 0 } });
      expect(within.cost).toMatchObject({ units: 1, price: 0, priceNotKnown: 0 });
    });
  });
});
