import { author } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { itSlow } from "../../support/sample";
import type { TestService } from "../../support/server";
import { outcome, programme, unit } from "../../support/teaching";

interface Step {
  readonly kind: string;
  readonly whoseMove: string;
  readonly sentence: string;
  readonly landsOn: string;
  readonly unit: { readonly code: string } | null;
}
interface PlanAnswer {
  readonly outcome: string;
  readonly readyOn: string | null;
  readonly proof: string;
  readonly sentence: string;
  readonly cost: { readonly units: number; readonly hours: number; readonly price: number };
  readonly steps: readonly Step[];
  readonly obstacles: readonly { readonly code: string; readonly sentence: string }[];
  readonly passedOver: readonly { readonly unit: { readonly code: string }; readonly reason: string }[];
}

const PLAN = `outcome readyOn proof sentence(audience: WORKER) cost { units hours price }
  steps { kind whoseMove sentence(audience: WORKER) landsOn unit { code } }
  obstacles { code sentence(audience: WORKER) } passedOver { unit { code } reason }`;
const TAUGHT = ", limits: { ownEvidence: WHERE_NOT_TAUGHT }";
const TODAY = "2099-01-10";

const assessing = (competence: string, own: object = {}) => ({
  starts: [],
  outcomes: [outcome({ competence, level: "INDEPENDENT" })],
  ...own,
});

describe("the plan, over the demonstration", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
    const api = author(service);
    const saved = await api.run(
      "saveProgrammeDraft",
      {
        programme: programme("FAMILIES", {
          units: ["F0", "F1", "F2", "F3"].map((each) => ({ unit: each, mandatory: true })),
          define: [
            unit("F0", {
              starts: [],
              price: 20,
              outcomes: [outcome({ depth: "INTRODUCED" })],
              durationDays: 1,
            }),
            unit("F1", assessing("3.4", { price: 100, prerequisites: [{ unit: "F0" }] })),
            unit("F2", assessing("3.4", { price: 500, durationDays: 90 })),
            // Starts that far away are none: nobody is told to wait for them.
            unit("F3", assessing("3.4", { price: 0, starts: [{ startsOn: "2099-02-01", places: 12 }] })),
          ],
        }),
      },
      "trust-provider",
    );
    const { draft } = await api.run(
      "publishDraft",
      { draft: saved.id, expectedVersion: 1 },
      "trust-provider",
    );
    expect(draft?.status).toBe("PUBLISHED");
  });

  afterAll(() => service.close());

  const asked = async <Answer>(field: string, number = "NM-003", persona = "trust-hr"): Promise<Answer> => {
    const { data, errors } = await service.ask(
      `query ($number: String!) { worker(by: { number: $number }) { it: ${field} } }`,
      { number },
      persona,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { it: Answer } }).worker.it;
  };
  const planned = (args = "", number = "NM-003") =>
    asked<PlanAnswer>(`plan(route: { code: "R03" }, asOf: "2026-11-02"${args}) { ${PLAN} }`, number);

  it("chooses the unit that costs least, with what comes before it and who has to judge what comes of it", async () => {
    const fewest = await planned(TAUGHT);
    expect(fewest).toMatchObject({
      // Ninety days of F2, then the week in which this organisation judges evidence by its own record.
      readyOn: "2027-02-06",
      outcome: "PLANNED",
      proof: "PROVEN",
      cost: { units: 1, hours: 6.5, price: 500 },
    });
    const cheapest = await planned(`${TAUGHT}, costProfile: LEAST_MONEY`);
    expect(fewest.passedOver).toEqual([{ unit: { code: "F3" }, reason: "NO_START_LEFT" }]);
    expect(cheapest).toMatchObject({ readyOn: "2026-11-23", cost: { units: 2, hours: 13, price: 120 } });
    expect(cheapest.sentence).toBe(
      "With this plan, you could be ready to be considered on 23 November 2026. The plan needs two units and one step that other people take.",
    );
    expect(cheapest.steps.map(({ kind, whoseMove, unit: taken }) => [kind, whoseMove, taken?.code])).toEqual([
      ["UNIT", "WORKER", "F0"],
      ["UNIT", "WORKER", "F1"],
      ["JUDGEMENT", "ASSESSOR", "F1"],
    ]);
    expect(cheapest.steps[1]?.sentence).toBe(
      "Take unit F1, Unit F1, starting on 3 November 2026 at the earliest and ending on 16 November 2026.",
    );
    expect(cheapest.steps[2]?.sentence).toBe(
      "An assessor judges the evidence from unit F1, Unit F1: Able to engage and support families and carers.",
    );
  });

  it("keeps to the provider asked for, and to evidence alone where that is known to be enough", async () => {
    const elsewhere = await planned(
      ', limits: { providers: [{ code: "IMROC" }], ownEvidence: WHERE_NOT_TAUGHT }',
    );
    expect(elsewhere.steps.map(({ kind }) => kind)).toEqual(["EVIDENCE", "JUDGEMENT"]);
    expect(elsewhere.passedOver).toContainEqual({ unit: { code: "F1" }, reason: "OTHER_PROVIDER" });
    // Somebody in post need not take a course.
    const alone = await planned();
    expect(alone.steps.map(({ kind }) => kind)).toEqual(["EVIDENCE", "JUDGEMENT"]);
  });

  it("is empty for someone who is ready, waits where only time is short, and renews what has lapsed by evidence", async () => {
    expect(await planned("", "NM-001")).toMatchObject({
      outcome: "NOTHING_TO_DO",
      readyOn: "2026-11-02",
      steps: [],
      sentence: "You are ready to be considered now. Nothing is left to do.",
    });
    expect(await planned("", "NM-002")).toMatchObject({ readyOn: "2026-12-15" });
    const { steps } = await planned("", "NM-004");
    expect(steps.filter(({ kind }) => kind === "UNIT")).toEqual([]);
    expect(steps.some(({ kind }) => kind === "EVIDENCE")).toBe(true);
    const waiting = await planned("", "NM-005");
    expect(waiting.steps.map(({ kind, whoseMove }) => [kind, whoseMove])).toEqual([
      ["JUDGEMENT", "ASSESSOR"],
    ]);
  });

  it("says what nothing can be planned for, in plain words", async () => {
    const nowhere = await planned(", limits: { ownEvidence: NEVER, onlineOnly: true }");
    expect(nowhere).toMatchObject({ outcome: "NO_DATE", readyOn: null });
    expect(nowhere.obstacles).toEqual([
      {
        code: "NO_EVIDENCE_LEFT",
        sentence:
          "Able to engage and support families and carers: no unit within these limits gives the evidence that this needs, and a plan cannot assume evidence from practice.",
      },
    ]);
  });

  it.each([
    ["hoursAMonth: 0", "hoursAMonth"],
    ["budget: -5", "budget"],
    ["providers: []", "providers"],
    ['providers: [{ code: "NOBODY" }]', "providers.0"],
    ["daysBetweenSessions: 0", "daysBetweenSessions"],
    ["piecesAMonth: 0", "piecesAMonth"],
    ["competencesAPiece: 9", "competencesAPiece"],
    ["seconds: 60", "seconds"],
  ])("refuses %s, with the path", async (limit, path) => {
    const { errors } = await service.ask(
      `{ worker(by: { number: "NM-003" }) { plan(route: { code: "R03" }, limits: { ${limit} }) { outcome } } }`,
      {},
      "trust-hr",
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      userErrors: [{ field: ["limits", ...path.split(".")] }],
    });
  });

  itSlow("leads over several routes, each with its plan", async () => {
    type Way = {
      readonly notices: string[];
      readonly isComplete: boolean;
      readonly chains: readonly {
        readonly readyOn: string | null;
        readonly routes: readonly {
          readonly plan: {
            readonly readyOn: string;
            readonly evaluation: { supposed: boolean; route: { code: string } };
          };
        }[];
      }[];
    };
    const WAY =
      "notices isComplete chains { readyOn routes { plan { readyOn evaluation { supposed route { code } } } } }";
    const way = await asked<Way>(
      `pathwayTo(roleBand: { code: "PEER_ADV" }, costProfile: SOONEST, asOf: "2026-11-02") { ${WAY} }`,
      "NM-001",
    );
    expect(way).toMatchObject({ notices: [], isComplete: true });
    const told = way.chains.map(({ routes }) => routes.map(({ plan }) => plan.evaluation.route.code));
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        ["R03", "R05"],
        ["R03", "R04", "R06"],
      ]),
    );
    const [first, second] = way.chains;
    expect((first?.readyOn ?? "") <= (second?.readyOn ?? "")).toBe(true);
    expect(first?.routes.map(({ plan }) => plan.evaluation.supposed)[0]).toBe(false);
    expect(first?.routes.at(-1)?.plan.evaluation.supposed).toBe(true);
    // Two years as a senior, from the day on which she could be one.
    expect(way.chains.map(({ readyOn }) => readyOn)).toContain("2028-11-02");
  });

  it("leads to nowhere that is held already", async () => {
    const held = await asked<object>(
      `pathwayTo(roleBand: { code: "PSW" }) { notices chains { readyOn } }`,
      "NM-001",
    );
    expect(held).toEqual({ chains: [], notices: ["A post at this role band is already held."] });
  });

  it("says what to renew and by when, for someone who is ready", async () => {
    type Kept = {
      readonly isReady: boolean;
      readonly until: string;
      readonly lostOn: string | null;
      readonly renewals: readonly { readonly dueOn: string; readonly steps: readonly Step[] }[];
    };
    const KEPT =
      "isReady untilOn lostOn renewals { dueOn landsOn steps { kind whoseMove sentence landsOn } }";
    const kept = await asked<Kept>(
      `renewalPlan(route: { code: "R03" }, asOf: "2026-11-02", untilOn: "2027-02-01") { ${KEPT} }`,
      "NM-001",
    );
    expect(kept).toMatchObject({ isReady: true, untilOn: "2027-02-01", lostOn: null });
    expect(kept.renewals.length).toBeGreaterThan(0);
    const days = kept.renewals.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
    const { lapsesOn } = await asked<{ lapsesOn: string }>(
      'eligibility(route: { code: "R03" }, asOf: "2026-11-02") { lapsesOn }',
      "NM-001",
    );
    expect(kept.renewals[0]?.dueOn).toBe(lapsesOn);
    const notReady = await asked<Kept>(`renewalPlan(route: { code: "R03" }, asOf: "2026-11-02") { ${KEPT} }`);
    expect(notReady).toMatchObject({ isReady: false, renewals: [] });
    for (const [asOf, until] of [
      ["0001-01-01", "0002-01-01"],
      ["0096-02-29", "0097-03-01"],
      ["9990-06-01", "9991-06-01"],
      ["9999-06-01", "9999-12-31"],
      ["9999-12-31", "9999-12-31"],
    ])
      expect(
        await asked(`renewalPlan(route: { code: "R03" }, asOf: "${asOf}") { untilOn }`, "NM-001"),
      ).toEqual({
        untilOn: until,
      });
  });

  const HELP = `{ whichUnitHelpsMost(route: { code: "R03" }, asOf: "${TODAY}") {
    workers { count } readyAlready { count } units { unit { code } nearer { count suppressed } ready { count suppressed } } } }`;
  interface Help {
    readonly workers: { readonly count: number };
    readonly readyAlready: { readonly count: number | null };
    readonly units: readonly {
      readonly unit: { readonly code: string };
      readonly nearer: { readonly count: number | null; readonly suppressed: boolean };
      readonly ready: { readonly count: number | null };
    }[];
  }
  const helpAs = async (persona: string) => {
    const { data, errors } = await service.ask(HELP, {}, persona);
    expect(errors).toBeUndefined();
    return (data as unknown as { whichUnitHelpsMost: Help }).whichUnitHelpsMost;
  };

  it("counts whom each unit would help, and tells no small number", async () => {
    const found = await helpAs("trust-hr");
    // By then everybody's evidence has lapsed: the units that can be begun at once would help each of them a little.
    expect(found.workers.count).toBeGreaterThanOrEqual(5);
    expect(found.units.map(({ unit: { code } }) => code)).toEqual(["F2", "F3", "KNOWING"]);
    expect(found.units[0]).toMatchObject({ nearer: { count: found.workers.count }, ready: { count: 0 } });
    const refused = await service.ask(HELP, {}, "worker-amara");
    expect(refused.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("says to a training provider, who may not list the workers, what would help somebody with nothing on record, and no number", async () => {
    const found = await helpAs("trust-provider");
    expect([found.workers.count, found.readyAlready.count]).toEqual([null, null]);
    expect(found.units.map(({ unit: { code } }) => code)).toEqual(["F2", "F3", "KNOWING"]);
    for (const { nearer, ready } of found.units)
      expect([nearer, ready]).toEqual(Array(2).fill({ count: null, suppressed: true }));
  });
});
