import fc from "fast-check";
import { evaluate, type Facts, toDay, withOverlay } from "../../src/eligibility";
import {
  cheapestWays,
  helpFor,
  keepReady,
  type PlanQuestion,
  type Upkeep,
  type Way,
} from "../../src/planning";
import { accepted, group, leaf, together } from "../eligibility/building";
import { aCase, COMPETENCES, day, EVIDENCE_KINDS, runs, SEED, UNITS } from "../eligibility/generate";
import { asks, assesses, LIMITS, question, satisfied, solving, unit } from "./building";
import { makesReady } from "./exhaustive";
import { GAPS, inProgrammes, requirement, units } from "./generate";

const laidOver = (record: Facts, steps: Upkeep["renewals"][number]["steps"]): Facts =>
  steps.reduce((facts, step) => withOverlay(facts, { added: step.facts, withdrawn: [] }), record);

describe(`what to renew and by when (seed ${SEED})`, () => {
  const { solver } = solving();

  /** Every day up to the last, by the engine: ready but between a renewal's day and the day on which it is done. */
  function holds(asked: PlanQuestion, until: number, kept: Upkeep): void {
    const { asOf } = asked.clocks;
    const isReady = (record: Facts, on: number) =>
      satisfied(evaluate(asked.requirement, record, { ...asked.clocks, asOf: on }).outcome);
    expect(kept.isReady).toBe(isReady(asked.record, asOf));
    if (!kept.isReady) {
      expect(kept).toMatchObject({ renewals: [], lostOn: null });
      return;
    }
    let [record, from] = [asked.record, asOf];
    const staysReady = (upTo: number) => {
      for (let on = from; on < upTo; on += 1) expect([on, isReady(record, on)]).toEqual([on, true]);
    };
    for (const { renewBy, landsOn, steps } of kept.renewals) {
      staysReady(renewBy);
      expect(isReady(record, renewBy)).toBe(false);
      const renewed = laidOver(record, steps);
      expect(isReady(renewed, landsOn)).toBe(true);
      expect(steps.every((step) => step.landsOn <= landsOn)).toBe(true);
      for (const { id, kind } of steps.filter((step) => step.kind === "UNIT")) {
        const gone = new Set([id]);
        for (const one of gone) for (const step of steps) if (step.after.includes(one)) gone.add(step.id);
        const less = laidOver(
          record,
          steps.filter((step) => !gone.has(step.id)),
        );
        expect([kind, id, isReady(less, landsOn)]).toEqual([kind, id, false]);
      }
      [record, from] = [renewed, landsOn];
    }
    const last = kept.lostOn ?? until + 1;
    staysReady(Math.min(last, until + 1));
    if (kept.lostOn === null) return;
    expect(isReady(record, kept.lostOn)).toBe(false);
    expect(kept.blocked.length).toBeGreaterThan(0);
  }

  it("is true of any record, day by day, and renews nothing that need not be", async () => {
    await fc.assert(
      fc.asyncProperty(
        aCase,
        units(COMPETENCES, [...UNITS, "U3", "U4"]),
        day,
        fc.constantFrom("WHERE_NOT_TAUGHT", "ANYWHERE", "NEVER"),
        async ({ requirement: asksFor, facts, knownAt }, offered, asOf, ownEvidence) => {
          const asked: PlanQuestion = {
            ...question({ requirement: asksFor, units: offered, evidenceKinds: EVIDENCE_KINDS }),
            record: facts,
            clocks: { asOf, knownAt },
            limits: { ...LIMITS, ownEvidence },
          };
          const until = asOf + 365;
          const kept = await keepReady(asked, until, solver);
          if (kept.renewals.length < 24) holds(asked, until, kept);
        },
      ),
      runs(30),
    );
  });

  it("renews each thing on the last day on which it still stands, again and again", async () => {
    const yearly = leaf("ENDORSEMENT", {
      code: "appraisal",
      suppliedBy: "EMPLOYER",
      byCapacity: "LINE_MANAGER",
      subject: "APPRAISAL",
      subjectCode: null,
      goodForMonths: 6,
    });
    const endorsement = {
      id: "given",
      recordedAt: 1,
      capacity: "LINE_MANAGER",
      subject: "APPRAISAL",
      subjectCode: null,
      routeId: null,
      givenOn: toDay("2026-08-01"),
      expiresOn: null,
    } as const;
    const asked = question({
      requirement: group("ALL_OF", yearly, asks("1")),
      record: together({ endorsements: [endorsement] }, accepted("e", "2025-06-01", { competenceId: "1" })),
    });
    const until = toDay("2027-12-31");
    const kept = await keepReady(asked, until, solver);
    expect(kept.renewals.map(({ renewBy, steps }) => [renewBy, steps.map(({ id }) => id)])).toEqual([
      [toDay("2027-02-01"), ["endorsement:appraisal"]],
      [toDay("2027-06-01"), ["evidence:competence-1", "judgement:competence-1"]],
      [toDay("2027-08-01"), ["endorsement:appraisal"]],
    ]);
    holds(asked, until, kept);
    const never = await keepReady({ ...asked, limits: { ...LIMITS, ownEvidence: "NEVER" } }, until, solver);
    expect(never).toMatchObject({
      lostOn: toDay("2027-06-01"),
      blocked: [{ obstacle: "LAPSES_BEFORE_THE_REST" }],
    });
  });
});

describe(`what one unit would do for somebody (seed ${SEED})`, () => {
  it("makes ready exactly whom the engine finds ready with it, and nobody by what asks for another first", () => {
    fc.assert(
      fc.property(requirement, inProgrammes, fc.subarray([...GAPS]), (asksFor, { units: offered }, shown) => {
        const record = together(
          {},
          ...shown.map((each) => accepted(`held-${each}`, "2026-06-01", { competenceId: each })),
        );
        const asked = question({
          requirement: asksFor,
          units: offered.map((each) => ({ ...each, onlyInProgrammes: false })),
          record,
        });
        const help = helpFor(asked);
        expect(help.isReady).toBe(makesReady(asked, []));
        for (const each of asked.units) {
          const { unitId } = each;
          const isOpen = !help.isReady && each.prerequisites.length === 0;
          expect([unitId, help.ready.has(unitId)]).toEqual([unitId, isOpen && makesReady(asked, [each])]);
          if (help.ready.has(unitId)) expect(help.nearer).toContain(unitId);
        }
        expect(
          [...help.nearer].filter((id) =>
            asked.units.some((each) => each.unitId === id && each.prerequisites.length > 0),
          ),
        ).toEqual([]);
      }),
      runs(40),
    );
  });

  it("counts what comes of one unit, and nothing of one that asks for another, is full, or comes with a programme", () => {
    const asked = question({
      requirement: group("ALL_OF", asks("1"), asks("2")),
      record: accepted("held", "2026-06-01", { competenceId: "2" }),
      units: [
        unit("ENOUGH", assesses("1")),
        unit("ELSE", assesses("9")),
        unit("LATER", { ...assesses("1"), prerequisites: ["ELSE"] }),
        unit("FULL", { ...assesses("1"), starts: [], fullStarts: [toDay("2027-01-04")] }),
        unit("PART", { ...assesses("1"), onlyInProgrammes: true }),
        unit("WHOLE", { ...assesses("1"), onlyInProgrammes: true }),
      ],
      programmes: [
        {
          id: "P-v1",
          code: "P",
          providerId: "uni",
          price: null,
          units: [
            { unitId: "PART", mandatory: false },
            { unitId: "ELSE", mandatory: true },
          ],
        },
        {
          id: "Q-v1",
          code: "Q",
          providerId: "uni",
          price: null,
          units: [{ unitId: "WHOLE", mandatory: true }],
        },
      ],
    });
    const { isReady, nearer, ready } = helpFor(asked);
    expect([isReady, [...nearer], [...ready]]).toEqual([false, ["ENOUGH", "WHOLE"], ["ENOUGH", "WHOLE"]]);
    const two = helpFor({ ...asked, record: question({ requirement: asked.requirement }).record });
    expect([[...two.nearer], [...two.ready]]).toEqual([["ENOUGH", "WHOLE"], []]);
  });
});

describe(`the cheapest ways (seed ${SEED})`, () => {
  const PLACES = ["A", "B", "C", "D", "E", "F"];
  interface Road {
    readonly from: string;
    readonly to: string;
    readonly cost: number;
    readonly isSideways: boolean;
    readonly isStuck: boolean;
  }
  const roads = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...PLACES),
      to: fc.constantFrom(...PLACES),
      cost: fc.nat(4),
      isSideways: fc.boolean(),
      isStuck: fc.constantFrom(false, false, false, false, true),
    }),
    { selector: ({ from, to }) => `${from}${to}`, maxLength: 18 },
  );
  const codeOf = (way: readonly Road[]) => way.map(({ from, to }) => `${from}${to}`).join();
  const costOf = (way: readonly Road[]) => way.reduce((sum, { cost }) => sum + cost, 0);

  /** Every way that comes to no place twice, nor steps aside for what could be gone to directly. */
  function everyWay(all: readonly Road[], starts: readonly string[], target: string): Road[][] {
    const goOn = (at: string, way: readonly Road[]): Road[][] => {
      if (at === target) return [[...way]];
      if (way.at(-1)?.isStuck) return [];
      return all
        .filter(({ from, to }) => from === at && !starts.includes(to) && way.every((road) => road.to !== to))
        .filter(({ to }) => {
          const straight = way.findLastIndex((road) => !road.isSideways);
          const aside = way.slice(straight + 1).map(({ from }) => from);
          return !all.some((road) => aside.includes(road.from) && road.to === to);
        })
        .flatMap((road) => goOn(road.to, [...way, road]));
    };
    return starts
      .flatMap((start) => goOn(start, []))
      .filter((way) => !way.at(-1)?.isStuck)
      .sort((a, b) => costOf(a) - costOf(b) || (codeOf(a) < codeOf(b) ? -1 : 1));
  }

  it("are those that looking at every way finds, five at most, and lead round no circle", async () => {
    await fc.assert(
      fc.asyncProperty(
        roads,
        fc.subarray(["A", "B", "C"], { minLength: 1 }),
        fc.constantFrom("D", "E", "F"),
        async (all, starts, target) => {
          const start = (at: string): Way<string, readonly Road[]> => ({
            at,
            seen: new Set(starts),
            passedBy: new Set(),
            state: [],
            cost: [0, ""],
          });
          const found = await cheapestWays(
            starts.map(start),
            target,
            (place) => all.filter(({ from }) => from === place),
            async ({ state }, road) => {
              const way = [...state, road];
              return { state: way, cost: [costOf(way), codeOf(way)], isStuck: road.isStuck };
            },
            { most: 5, steps: 100_000 },
          );
          const told = found.arrived.map(({ state }) => codeOf(state));
          expect(told).toEqual(everyWay(all, starts, target).slice(0, 5).map(codeOf));
          expect(found.isComplete).toBe(true);
          for (const { state } of [...found.arrived, ...found.stuck]) {
            const places = state.map(({ to }) => to);
            expect(new Set([...starts, ...places]).size).toBe(starts.length + places.length);
          }
        },
      ),
      runs(200),
    );
  });

  it("says that it has not looked at everything where there were too many", async () => {
    const all = PLACES.flatMap((from) => PLACES.filter((to) => to !== from).map((to) => ({ from, to })));
    const found = await cheapestWays(
      [{ at: "A", seen: new Set(["A"]), passedBy: new Set(), state: null, cost: [0] }],
      "F",
      (place) => all.filter(({ from }) => from === place).map(({ to }) => ({ to, isSideways: false })),
      async ({ cost }) => ({ state: null, cost: [Number(cost[0]) + 1], isStuck: false }),
      { most: 5, steps: 3 },
    );
    expect(found).toMatchObject({ arrived: [], isComplete: false });
  });
});
