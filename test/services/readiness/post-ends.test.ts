import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const inWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** A fixed term, before and after its end. */
describe("the end of a post", () => {
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
  type End = { roleBand: { code: string }; lastDayOn: string; isPast: boolean; sentence: string };
  type Steps = {
    notices: string[];
    postEnds: End[];
    evaluations: { route: { code: string }; postEnds: End[] }[];
  };
  const ENDS = "postEnds { roleBand { code } lastDayOn isPast sentence(audience: WORKER) }";
  async function stepsOn(asOf: string): Promise<Steps> {
    const { data, errors } = await service.ask(
      `query ($worker: ID!, $asOf: Date) { worker(by: { id: $worker }) { nextSteps(asOf: $asOf) {
        notices ${ENDS} evaluations { route { code } ${ENDS} } } } }`,
      { worker, asOf },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { nextSteps: Steps } }).worker.nextSteps;
  }
  const END = inDays(60);
  const LAST_DAY = inDays(59);

  it("is a notice on the next steps and on each answer, with what it means for the answer", async () => {
    worker = await done("registerWorker", { number: "FT-1", name: "Ann Example" });
    await done("startPost", {
      worker: { id: worker },
      roleBand: { code: "PSW" },
      startedOn: inDays(-400),
      endedOn: END,
      wholeTimeEquivalent: 1,
      contractKind: "FIXED_TERM",
    });
    const { notices, postEnds, evaluations } = await stepsOn(inDays(0));
    expect(notices).toEqual([
      `The worker's post as Peer support worker ends; the last day is ${inWords(LAST_DAY)}.`,
    ]);
    const ends = `Your post as Peer support worker ends. Your last day in it is ${inWords(LAST_DAY)}. Ask your employer what comes next.`;
    expect(postEnds).toEqual([
      { roleBand: { code: "PSW" }, lastDayOn: LAST_DAY, isPast: false, sentence: ends },
    ]);
    const senior = evaluations.find(({ route }) => route.code === "R03");
    expect(senior?.postEnds.map(({ sentence }) => sentence)).toEqual([
      `${ends} What is still to do on this route has to be done before then.`,
    ]);
  });

  it("leaves the routes on view once it is past, with the day on which the post ended", async () => {
    const before = await stepsOn(inDays(59));
    const after = await stepsOn(inDays(90));
    const codes = ({ evaluations }: Steps) => evaluations.map(({ route }) => route.code);
    expect(codes(after)).toEqual(codes(before));
    expect(after.notices).toEqual([
      `The worker's post as Peer support worker ended on ${inWords(LAST_DAY)}. The routes from that role are still shown.`,
    ]);
    expect(after.postEnds[0]?.isPast).toBe(true);
    expect(after.postEnds[0]?.sentence).toContain("What you have shown stays on your record");
  });

  it("bounds a plan: the steps after it depend on a further post, and the plan says so", async () => {
    const { data, errors } = await service.ask(
      `query ($worker: ID!) { worker(by: { id: $worker }) { plan(route: { code: "R03" }) {
        readyOn proof lastDayInPostOn sentence(audience: WORKER) steps { landsOn isAfterPostEnd } } } }`,
      { worker },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    type Plan = {
      readyOn: string;
      proof: string;
      lastDayInPostOn: string | null;
      sentence: string;
      steps: { landsOn: string; isAfterPostEnd: boolean }[];
    };
    const { plan } = (data as unknown as { worker: { plan: Plan } }).worker;
    // A proof does not cover that there will be a further post.
    expect(plan).toMatchObject({ lastDayInPostOn: LAST_DAY, proof: "PROVEN_WITH_A_FURTHER_POST" });
    const after = plan.steps.filter(({ landsOn }) => landsOn >= END);
    expect(after.length).toBeGreaterThan(0);
    expect(plan.steps.filter(({ isAfterPostEnd }) => isAfterPostEnd)).toEqual(after);
    expect(plan.sentence).toContain(`Your last day in post on record is ${inWords(LAST_DAY)}. `);
    expect(plan.sentence).toContain("The plan depends on another post.");
  });

  it("is none where another post follows on the same day: that is a move", async () => {
    await done("startPost", {
      worker: { id: worker },
      roleBand: { code: "PSW_SNR" },
      startedOn: END,
      wholeTimeEquivalent: 1,
      contractKind: "PERMANENT",
    });
    const { notices, postEnds } = await stepsOn(inDays(0));
    expect([notices, postEnds]).toEqual([[], []]);
  });

  it("is counted by role band for HR, suppressed for publication, and not where something follows", async () => {
    const counted = async (withinDays: number, publishable: boolean) => {
      const { data, errors } = await service.ask(
        `query ($withinDays: Int!, $publishable: Boolean!) {
          workforce(purpose: "Planning for the year", publishable: $publishable) {
            postEnds(withinDays: $withinDays) { roleBand { code } workers { count } ending { count } } } }`,
        { withinDays, publishable },
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      type Row = { roleBand: { code: string }; workers: { count: number }; ending: { count: number | null } };
      const rows = (data as unknown as { workforce: { postEnds: Row[] } }).workforce.postEnds;
      return rows.find(({ roleBand }) => roleBand.code === "PSW")?.ending.count;
    };
    const before = await counted(90, false);
    // Ann Example moves on the day on which her fixed term ends; these two have nothing to follow.
    for (const number of ["FT-2", "FT-3"])
      await done("startPost", {
        worker: { id: await done("registerWorker", { number, name: "Bo Example" }) },
        roleBand: { code: "PSW" },
        startedOn: inDays(-300),
        endedOn: END,
        wholeTimeEquivalent: 1,
        contractKind: "FIXED_TERM",
      });
    expect(await counted(90, false)).toBe((before ?? 0) + 2);
    expect(await counted(59, false)).toBe(before);
    expect(await counted(60, false)).toBe((before ?? 0) + 2);
    expect(await counted(90, true)).toBeNull();
  });
});
