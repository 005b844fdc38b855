import type { Scope } from "../../src/access/scopes";
import type { WorkerEntry } from "../../src/commands/demonstration/file";
import { author, leaf, route } from "../support/authoring";
import { DEMONSTRATION_DAY, startDemonstration } from "../support/demonstration";
import { type Attack, attack, type Exchange } from "../support/disclosure-attacker";
import type { TestService } from "../support/server";
import { asking, varied } from "../support/varied";

const RUNS = Number(process.env.PEERWAY_RUNS ?? 1);
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_128);
const ATTACKS = Math.max(1, Math.round(2 * RUNS));
const QUESTIONS = 50;

/** Everything a program may hold that may not list people. */
const SCOPES: readonly Scope[] = ["workforce:count", "reference:write", "curriculum:write", "evidence:write"];
const program = asking("counts-everything", { scope: "workforce:count" }, 71);
const PROGRAM = {
  ...program,
  actor: { ...program.actor, client: { id: program.code, scopes: SCOPES } },
};
/** They may not list people; between them they may draft, publish, teach and count. */
const ATTACKERS = [PROGRAM.code, "trust-steward", "trust-provider"];

/** The one person that the attack is about: the newest, so that the attacker knows who made a difference. */
const target = (own: Partial<WorkerEntry>): WorkerEntry => ({
  code: "target",
  number: "TARGET",
  name: "The newest worker",
  organisation: "NORTHMOOR",
  team: null,
  shows: "One person.",
  posts: [
    {
      roleBand: "PSW",
      startedOn: "2026-04-27",
      endedOn: null,
      wholeTimeEquivalent: 1,
      contractKind: "PERMANENT",
    },
  ],
  ...own,
});
const fireSafety = { type: "FIRE_SAFETY", issuer: "Northmoor learning", awardedOn: "2026-05-11" };
const competent = {
  kind: "REFLECTIVE_ACCOUNT",
  doneOn: "2026-06-01",
  title: "An account",
  competences: ["1.2"],
  level: "SUPPORTED",
  judgedOn: "2026-06-01",
};
const longer = target({}).posts.map((post) => ({ ...post, startedOn: "2025-04-27" }));

const WORLDS: readonly { readonly differs: string; readonly workers: readonly WorkerEntry[] }[] = [
  { differs: "as they are", workers: [target({})] },
  {
    differs: "with a credential and a competence, a year longer in post",
    workers: [target({ posts: longer, evidence: [competent], credentials: [fireSafety] })],
  },
  { differs: "not there at all", workers: [] },
];

describe("an attacker who may not list people", () => {
  let worlds: { readonly differs: string; readonly service: TestService }[];

  beforeAll(async () => {
    const start = async ({ differs, workers }: (typeof WORLDS)[number]) => ({
      differs,
      service: await startDemonstration({
        workers: [...varied(8), ...workers],
        personas: [PROGRAM],
      }),
    });
    worlds = [];
    for (const world of WORLDS) worlds.push(await start(world));
  });

  afterAll(() => Promise.all(worlds.map(({ service }) => service.close())));

  /** What one attack sees in each of the worlds, which differ in one person alone. */
  const seenBy = async (own: Omit<Attack, "around">): Promise<Exchange[][]> => {
    const seen: Exchange[][] = [];
    for (const { service } of worlds) seen.push(await attack(service, { ...own, around: DEMONSTRATION_DAY }));
    return seen;
  };

  it(`cannot tell two worlds apart that differ in one person, whatever they draft and ask (seed ${SEED}, ${ATTACKS} attacks)`, async () => {
    const answered = new Set<string>();
    for (let run = 0; run < ATTACKS; run += 1) {
      const seed = SEED + run;
      const [first = [], ...others] = await seenBy({ personas: ATTACKERS, seed, questions: QUESTIONS });
      for (const { answer } of first) answered.add(/^\{"data":\{"(\w+)":\{/.exec(answer)?.[1] ?? "refused");
      expect(first.filter(({ answer }) => answer.includes("INTERNAL_SERVER_ERROR"))).toEqual([]);
      for (const [at, other] of others.entries())
        expect([seed, WORLDS[at + 1]?.differs, other]).toEqual([seed, WORLDS[at + 1]?.differs, first]);
    }
    expect([...answered]).toEqual(
      expect.arrayContaining(["simulateRoute", "whichUnitHelpsMost", "workforce", "publishDraft", "refused"]),
    );
  }, 600_000);

  it("has no record read for what they ask", async () => {
    const [world] = worlds;
    const first = world
      ? await attack(world.service, {
          personas: ATTACKERS,
          seed: SEED - 1,
          questions: QUESTIONS,
          around: DEMONSTRATION_DAY,
        })
      : [];
    const read = new Set(first.flatMap(({ statements }) => statements));
    expect(
      [...read].filter((name) => /^(engine-|find-holders|readiness-|count-|page-of-)/.test(name)),
    ).toEqual([]);
    expect(first.filter(({ answer }) => /"count":\d/.test(answer))).toEqual([]);
  });

  it("reads the same of a draft on the day before the newest worker meets it and on that day, which is what gave them away", async () => {
    const nineMonths = leaf({
      code: "time",
      kind: "TIME_IN_ROLE",
      suppliedBy: "TIME",
      roleBands: ["PSW"],
      months: 9,
    });
    const [world] = worlds;
    if (!world) throw new Error("There is no world.");
    const api = author(world.service);
    const { id: draft } = await api.run(
      "saveRouteDraft",
      { route: route("AT-NINE", nineMonths) },
      "trust-steward",
    );
    const on = (asOf: string, persona: string) =>
      api.ask<{
        simulateRoute: {
          after: { workers: { count: number | null } }[];
          newlyEligibleWorkers: { nodes: { worker: { number: string } }[] } | null;
        };
      }>(
        `query ($draft: ID!) { simulateRoute(draft: $draft, asOf: "${asOf}") { workers { count } after { workers { count } } newlyEligible { count } newlyEligibleWorkers(first: 100) { nodes { worker { number } } } } }`,
        { draft },
        persona,
      );
    const [before, after] = ["2027-01-26", "2027-01-27"];
    expect(await on(before, "trust-steward")).toEqual(await on(after, "trust-steward"));
    // People who may list workers see who it is.
    const named = async (day: string) =>
      (await on(day, "trust-lead")).simulateRoute.newlyEligibleWorkers?.nodes.map(
        ({ worker }) => worker.number,
      ) ?? [];
    expect(await named(before)).not.toContain("TARGET");
    expect(await named(after)).toContain("TARGET");
  });
});
