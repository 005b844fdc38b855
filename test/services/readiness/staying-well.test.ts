import { author } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

interface Item {
  readonly kind: string;
  readonly dueOn: string | null;
  readonly sentence: string;
  readonly requirement: { readonly code: string } | null;
  readonly payStep: {
    readonly payBand: { readonly code: string } | null;
    readonly inBandSinceOn: string | null;
    readonly payYear: string | null;
    readonly fromAnnual: number | null;
    readonly toAnnual: number | null;
  } | null;
}

/** Somebody who is content where they are. */
describe("staying well", () => {
  const it = story();

  let service: TestService;
  let recording: Recorder;
  let worker: string;

  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object) => {
    const { id, userErrors } = await recording.run(mutation, input, "trust-hr");
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  async function itemsOn(asOf: string, audience = "WORKER", of = worker): Promise<readonly Item[]> {
    const { data, errors } = await service.ask(
      `query ($worker: ID!, $asOf: Date, $audience: Audience!) { worker(by: { id: $worker }) { nextSteps(asOf: $asOf) {
        stayingWell { kind dueOn sentence(audience: $audience) requirement { code }
          payStep { payBand { code } inBandSinceOn payYear fromAnnual toAnnual } } } } }`,
      { worker: of, asOf, audience },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { nextSteps: { stayingWell: Item[] } } }).worker.nextSteps
      .stayingWell;
  }
  const stepOn = async (asOf: string, audience?: string, of?: string) =>
    (await itemsOn(asOf, audience, of)).find(({ kind }) => kind === "PAY_STEP");
  const startPost = (of: string, post: object) =>
    done("startPost", {
      worker: { id: of },
      wholeTimeEquivalent: 1,
      contractKind: "PERMANENT",
      ...post,
    });

  it("names the next pay step, from the start of the post and the steps of its band", async () => {
    worker = await done("registerWorker", { number: "ST-1", name: "Ann Example" });
    await startPost(worker, { roleBand: { code: "PSW" }, startedOn: "2025-02-01" });
    // Band 3 has one step, after two years.
    expect(await stepOn("2026-06-01")).toEqual({
      kind: "PAY_STEP",
      dueOn: "2027-02-01",
      requirement: null,
      payStep: {
        payBand: { code: "3" },
        inBandSinceOn: "2025-02-01",
        payYear: "2026/27",
        fromAnnual: 25_760,
        toAnnual: 27_476,
      },
      sentence:
        "Your next pay step in Band 3 is due on 1 February 2027. You have been in the band since 1 February 2025. At the pay of 2026/27 it is from £25,760 to £27,476 a year, full time. It does not come by itself. Your manager meets you a few weeks before, and confirms your appraisal and the training that everybody needs.",
    });
  });

  it("still names the day when no pay is held for the day asked about, and says so", async () => {
    const found = await stepOn("2027-01-31", "HR");
    expect(found?.dueOn).toBe("2027-02-01");
    const late = await stepOn("2028-01-01", "HR");
    expect(late).toMatchObject({ dueOn: null, payStep: { payYear: null, fromAnnual: null, toAnnual: null } });
    expect(late?.sentence).toMatch(/^The worker has been in Band 3 long enough for its top pay point/);
    expect(late?.sentence).toContain("No pay is held for Band 3 on 1 January 2028");
  });

  it("goes on across posts at one band, and begins again in another", async () => {
    const other = await done("registerWorker", { number: "ST-2", name: "Ben Example" });
    await startPost(other, { roleBand: { code: "PSW" }, startedOn: "2024-05-01", endedOn: "2025-05-01" });
    await startPost(other, { roleBand: { code: "PSW" }, startedOn: "2025-05-01", endedOn: "2025-11-01" });
    await startPost(other, { roleBand: { code: "PSW" }, startedOn: "2025-11-01", payBand: "5" });
    expect((await stepOn("2025-10-01", "HR", other))?.dueOn).toBe("2026-05-01");
    // Band 5: two years, then two more.
    expect((await stepOn("2026-06-01", "HR", other))?.dueOn).toBe("2027-11-01");
    expect((await stepOn("2027-11-02", "HR", other))?.dueOn).toBe("2029-11-01");
  });

  it("goes by the band to which a grade is mapped, and asks for one if there is none", async () => {
    const graded = await done("registerWorker", { number: "ST-3", name: "Cat Example" });
    await startPost(graded, { roleBand: { code: "PSW" }, startedOn: "2026-01-01", grade: "Scale 4" });
    expect((await stepOn("2026-06-01", "HR", graded))?.sentence).toBe(
      "The worker's post as Peer support worker on the grade Scale 4 is not mapped to a pay band, so no pay step can be worked out. If the grade matches a band, record the band for the post.",
    );
    const mapped = await done("registerWorker", { number: "ST-4", name: "Dee Example" });
    await startPost(mapped, {
      roleBand: { code: "PSW" },
      startedOn: "2026-01-01",
      grade: "Scale 4",
      payBand: "4",
    });
    const found = await stepOn("2026-06-01", "HR", mapped);
    // Band 4 has one step, after three years.
    expect(found).toMatchObject({ dueOn: "2029-01-01", payStep: { fromAnnual: 28_392, toAnnual: 31_157 } });
    expect(found?.sentence).toContain("This goes by Band 4, to which the grade Scale 4 is mapped");
  });

  it("says when no route leads on from a role, on the role band and in the worker's own answer", async () => {
    const api = author(service);
    const roleBand = {
      code: "NM-GROUP-LEAD",
      title: "Group leader",
      titlesInUse: [],
      payBanding: "BANDED",
      payBand: "4",
      family: "PEER_SUPPORT",
      summary: "Leads groups.",
      titleBasis: "LOCAL_POLICY",
      bandBasis: "LOCAL_POLICY",
      inScope: [],
      outOfScope: [],
      typicalRequirements: [],
      sourceRefs: [],
    };
    const saved = await api.run("saveRoleBandDraft", { roleBand }, "trust-lead");
    await api.reviewed(saved.id, "trust-lead");
    await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, "trust-lead");
    const leader = await done("registerWorker", { number: "ST-5", name: "Eve Example" });
    await startPost(leader, { roleBand: { code: "NM-GROUP-LEAD" }, startedOn: "2026-01-01" });
    const found = await api.ask(
      '{ roleBand(by: { code: "NM-GROUP-LEAD" }) { endOfMap } worker(by: { number: "ST-5" }) { nextSteps { notices whatToDoNext { outcome } } } }',
      {},
      "trust-hr",
    );
    const notice =
      "No route starts from Group leader yet. Your organisation can publish a route that starts there.";
    expect(found).toEqual({
      roleBand: { endOfMap: notice },
      worker: { nextSteps: { notices: [notice], whatToDoNext: null } },
    });
  });

  it("lists supervision, CPD and what the employer owes, and nothing about moving", async () => {
    const items = await itemsOn("2026-06-01");
    const codes = (kind: string) =>
      items.filter((item) => item.kind === kind).map(({ requirement }) => requirement?.code);
    expect(codes("SUPERVISION")).toEqual(["supervision", "supervision-peer"]);
    expect(codes("EMPLOYER_OWES")).toEqual(
      expect.arrayContaining(["dbs", "appraisal", "training-fire-safety"]),
    );
    expect(items.find(({ kind }) => kind === "CPD")?.sentence).toMatch(/^Your record shows no learning/);
  });

  it("leaves moving out of what to do next for somebody who is staying", async () => {
    const ask = async (kinds: readonly string[] | null) => {
      const { data, errors } = await service.ask(
        `query ($worker: ID!, $kinds: [RouteKind!]) { worker(by: { id: $worker }) { nextSteps(kinds: $kinds) {
          evaluations { route { kind } } whatToDoNext { evaluation { route { kind } } } } } }`,
        { worker, kinds },
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      type Next = { whatToDoNext: { evaluation: { route: { kind: string } } } | null };
      return (data as unknown as { worker: { nextSteps: Next } }).worker.nextSteps.whatToDoNext?.evaluation
        .route.kind;
    };
    expect(await ask(null)).not.toBe("WITHIN");
    // The entry to nursing is one requirement, the fewest of all, and leaving peer work is not suggested for that.
    expect(await ask(null)).not.toBe("OUTWARD");
    expect(await ask(["OUTWARD"])).toBe("OUTWARD");
    await service.pool.query("UPDATE worker SET intention = 'STAYING' WHERE number = 'ST-1'");
    expect(await ask(null)).toBe("WITHIN");
    // Whoever asks about routes up is answered about them.
    expect(await ask(["UPWARD"])).toBe("UPWARD");
  });

  it("is counted by HR among all intentions, and suppressed for publication if one person could be recognised", async () => {
    const counted = async (publishable: boolean) => {
      const { data, errors } = await service.ask(
        `query ($publishable: Boolean!) { workforce(purpose: "Planning for the year", publishable: $publishable) {
          workers { count } byIntention { intention workers { count } } } }`,
        { publishable },
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      type Counts = {
        workers: { count: number };
        byIntention: { intention: string; workers: { count: number | null } }[];
      };
      const { workers, byIntention } = (data as unknown as { workforce: Counts }).workforce;
      return { all: workers.count, counts: byIntention.map(({ workers: { count } }) => count) };
    };
    await service.pool.query("UPDATE worker SET intention = NULL");
    await service.pool.query("UPDATE worker SET intention = 'STAYING' WHERE number IN ('ST-1', 'ST-2')");
    const exact = await counted(false);
    expect(exact.counts).toEqual([2, 0, exact.all - 2]);
    // Two are fewer than the threshold, and the rest would show them.
    expect((await counted(true)).counts).toEqual([null, 0, null]);
  });
});
