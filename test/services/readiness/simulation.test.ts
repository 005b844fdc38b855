import type { WorkerEntry } from "../../../src/commands/demonstration/file";
import { type Author, author, leaf, route } from "../../support/authoring";
import { contentsOf } from "../../support/contents";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const LEAD = "trust-lead";

/** Workers at one role band who differ in whether they have done their fire safety and since when they are in post. */
const workers = (
  prefix: string,
  size: number,
  own: {
    readonly since: string;
    readonly fireSafety: boolean;
    readonly until?: string;
    readonly organisation?: string;
  },
): WorkerEntry[] =>
  Array.from({ length: size }, (_, index) => ({
    code: `${prefix}-${index}`,
    number: `${prefix.toUpperCase()}-${index}`,
    name: `${prefix} ${index}`,
    organisation: own.organisation ?? "NORTHMOOR",
    team: null,
    shows: "One of many.",
    posts: [
      {
        roleBand: "PSW_CARER",
        startedOn: own.since,
        endedOn: own.until ?? null,
        wholeTimeEquivalent: 1,
        contractKind: "PERMANENT",
      },
    ],
    credentials: own.fireSafety
      ? [{ type: "FIRE_SAFETY", issuer: "Northmoor learning", awardedOn: "2026-05-11" }]
      : [],
  }));

const time = (months: number) =>
  leaf({ code: "time", kind: "TIME_IN_ROLE", suppliedBy: "TIME", roleBands: ["PSW_CARER"], months });
const fire = leaf({
  code: "fire",
  label: "Fire safety",
  kind: "CREDENTIAL",
  suppliedBy: "EMPLOYER",
  credentialType: "FIRE_SAFETY",
  currencyMonths: 12,
});
const band = leaf({
  code: "band",
  label: "At Band 2",
  kind: "HOLDS_BAND",
  suppliedBy: "EMPLOYER",
  minimumBand: "2",
});
const carers = (...requirements: object[]) => ({
  ...route("NM-CARERS", ...requirements),
  from: [{ roleBand: "PSW_CARER", basis: "LOCAL_POLICY" }],
});

interface Count {
  readonly count: number | null;
  readonly suppressed: boolean;
}
interface Simulation {
  readonly workers: Count;
  readonly before: readonly { outcome: string; workers: Count }[] | null;
  readonly after: readonly { outcome: string; workers: Count }[];
  readonly newlyEligible: Count;
  readonly noLongerEligible: Count;
  readonly blocking: readonly { code: string; workers: Count }[];
  readonly newlyEligibleWorkers: { nodes: object[] } | null;
  readonly noLongerEligibleWorkers: {
    nodes: { worker: { name: string }; before: string; after: string; open: string[] }[];
  } | null;
}
const COUNT = "{ count suppressed }";
const SIMULATION = `query ($draft: ID!) { simulateRoute(draft: $draft, asOf: "${DEMONSTRATION_DAY}") {
  workers ${COUNT} before { outcome workers ${COUNT} } after { outcome workers ${COUNT} } newlyEligible ${COUNT} noLongerEligible ${COUNT}
  blocking { code label workers ${COUNT} } newlyEligibleWorkers(first: 5) { nodes { worker { name } } }
  noLongerEligibleWorkers(first: 3) { nodes { worker { name } before after open } totalCount } } }`;
const shown = (count: number) => ({ count, suppressed: false });
const SUPPRESSED = { count: null, suppressed: true };

describe("a drafted route, simulated over an organisation's workers", () => {
  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration({
      workers: [
        ...workers("ready", 12, { since: "2024-01-01", fireSafety: true }),
        ...workers("unready", 7, { since: "2024-01-01", fireSafety: false }),
        ...workers("new", 6, { since: "2026-09-01", fireSafety: true }),
        ...workers("few", 3, { since: "2024-01-01", fireSafety: false, organisation: "OPEN-DOOR" }),
        ...workers("many", 12, { since: "2024-01-01", fireSafety: true, organisation: "OPEN-DOOR" }),
        ...workers("gone", 9, { since: "2024-01-01", until: "2026-01-01", fireSafety: true }),
      ],
    });
    api = author(service);
    expect((await api.publish(carers(time(12)), LEAD)).userErrors).toEqual([]);
  });
  afterAll(() => service.close());

  const simulate = async (id: string | null, persona = LEAD) =>
    (await api.ask<{ simulateRoute: Simulation }>(SIMULATION, { draft: id }, persona)).simulateRoute;
  const drafted = async (content: object, persona = LEAD) => {
    const open = await api.ask<{ drafts: { nodes: { id: string; version: number }[] } }>(
      "{ drafts(first: 100, status: OPEN) { nodes { id version } } }",
      {},
      persona,
    );
    for (const { id, version } of open.drafts.nodes)
      await api.run("discardDraft", { draft: id, expectedVersion: version }, persona);
    return (await api.run("saveRouteDraft", { route: content }, persona)).id;
  };

  it("tells who would lose, by what, and how many stand how before and after", async () => {
    const simulated = await simulate(await drafted(carers(time(12), fire, band)));
    expect(simulated.workers).toEqual(shown(25));
    expect(simulated.before).toContainEqual({ outcome: "MET", workers: shown(19) });
    expect(simulated.after).toContainEqual({ outcome: "MET", workers: shown(12) });
    expect(simulated.after).toContainEqual({ outcome: "NOT_MET", workers: shown(13) });
    expect([simulated.newlyEligible, simulated.noLongerEligible]).toEqual([shown(0), shown(7)]);
    // What stood before is nothing new, however many it blocks.
    expect(simulated.blocking).toEqual([
      { code: "fire", label: "Fire safety", workers: shown(7) },
      { code: "band", label: "At Band 2", workers: shown(0) },
    ]);
    expect(simulated.noLongerEligibleWorkers).toEqual({
      totalCount: 7,
      nodes: [0, 1, 2].map((index) => ({
        worker: { name: `unready ${index}` },
        before: "MET",
        after: "NOT_MET",
        open: ["Fire safety"],
      })),
    });
  });

  it("tells who would gain", async () => {
    const simulated = await simulate(await drafted(carers(time(1), fire)));
    // Six gain, seven lose; nobody else changes.
    expect([simulated.newlyEligible, simulated.noLongerEligible]).toEqual([shown(6), shown(7)]);
    expect(simulated.newlyEligibleWorkers?.nodes).toHaveLength(5);
  });

  it("counts exactly for those who may list the workers, however few they are", async () => {
    const draft = await drafted(carers(time(12), fire), "charity-lead");
    const simulated = await simulate(draft, "charity-lead");
    // Fifteen, and Bronagh of the demonstration, who has no fire safety training on record.
    expect(simulated.workers).toEqual(shown(16));
    // The charity has no such route yet.
    expect(simulated.before).toBeNull();
    expect(simulated.after).toContainEqual({ outcome: "MET", workers: shown(12) });
    expect(simulated.after).toContainEqual({ outcome: "NOT_MET", workers: shown(4) });
    expect([simulated.newlyEligible, simulated.noLongerEligible]).toEqual([shown(12), shown(0)]);
    expect(simulated.blocking).toEqual([
      { code: "fire", label: "Fire safety", workers: shown(4) },
      { code: "time", label: "Twelve months in the role", workers: shown(0) },
    ]);
  });

  it("shows a steward, who may not list the workers, what is new or changed, and neither a name nor a number", async () => {
    const simulated = await simulate(await drafted(carers(time(12), band, fire)), "trust-steward");
    expect([simulated.newlyEligibleWorkers, simulated.noLongerEligibleWorkers]).toEqual([null, null]);
    expect([simulated.workers, simulated.newlyEligible, simulated.noLongerEligible]).toEqual([
      SUPPRESSED,
      SUPPRESSED,
      SUPPRESSED,
    ]);
    for (const outcomes of [simulated.before, simulated.after])
      expect(outcomes?.map(({ workers }) => workers)).toEqual(Array(5).fill(SUPPRESSED));
    // In the order of the draft: another order would show what blocks most.
    expect(simulated.blocking).toEqual([
      { code: "band", label: "At Band 2", workers: SUPPRESSED },
      { code: "fire", label: "Fire safety", workers: SUPPRESSED },
    ]);
  });

  it("is refused of what cannot be evaluated, and to those who may not author", async () => {
    await expect(simulate(await drafted(carers()))).rejects.toThrow("The draft cannot be evaluated as it is");
    await expect(simulate(await drafted(carers(fire)), "charity-lead")).rejects.toThrow(
      "you may not write it",
    );
  });

  const ofOne = (draft: string | null, persona: string) =>
    service.ask(
      `query ($draft: ID!) { worker(by: { number: "UNREADY-0" }) { whatIf(route: { code: "NM-CARERS" }, asOf: "${DEMONSTRATION_DAY}", changes: { draft: $draft }) {
        base { outcome fingerprint } hypothetical { outcome fingerprint employerOwes { code requirement { code } } } differences { code before { outcome } after { outcome } } } } }`,
      { draft },
      persona,
    );

  it("is asked of one worker as well: what would be if the draft stood", async () => {
    const { data } = await ofOne(await drafted(carers(time(12), fire)), LEAD);
    expect(data).toMatchObject({
      worker: {
        whatIf: {
          base: { outcome: "MET" },
          hypothetical: { outcome: "NOT_MET", employerOwes: [{ code: "fire", requirement: null }] },
          differences: [
            { code: "all", before: { outcome: "MET" }, after: { outcome: "NOT_MET" } },
            { code: "fire", before: null, after: { outcome: "NOT_MET" } },
          ],
        },
      },
    });
  });

  it("is asked of one worker by nobody who may not write the draft, and of no route that does not stand yet", async () => {
    const draft = await drafted(carers(time(12), fire));
    expect((await ofOne(draft, "trust-peer-supervisor")).errors?.[0]?.message).toContain(
      "you may not write it",
    );
    const fresh = await drafted({ ...carers(fire), code: "NM-FRESH" });
    expect((await ofOne(fresh, LEAD)).errors?.[0]?.message).toContain("has no current version");
  });

  it("stores nothing", async () => {
    const draft = await drafted(carers(time(12), fire));
    const before = await contentsOf(service.pool);
    await simulate(draft);
    expect(await contentsOf(service.pool)).toEqual(before);
  });
});
