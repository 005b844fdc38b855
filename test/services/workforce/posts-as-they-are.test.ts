import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

/** Posts as they are: paid at a band of their own, in a setting, at a host. */
describe("a post of its own kind", () => {
  const it = story();

  let service: TestService;
  let recording: Recorder;
  let count = 0;

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
  const refused = async (mutation: string, input: object) => {
    const { userErrors } = await recording.run(mutation, input, "trust-hr");
    return userErrors.map(({ code, field }) => [code, field.join(".")].join(" ").trim());
  };
  const joiner = () => {
    count += 1;
    return done("registerWorker", { number: `OWN-${count}`, name: "Ann Example" });
  };
  const POST = {
    roleBand: { code: "PSW" },
    startedOn: inDays(-100),
    wholeTimeEquivalent: 1,
    contractKind: "PERMANENT",
  };

  it("a post has a pay band, a grade and a setting of its own, which change on a day, and a host by its code", async () => {
    const worker = await joiner();
    const shown = async (asOf: string | null) => {
      const { data, errors } = await service.ask(
        `query ($worker: ID!, $asOf: Date) { worker(by: { id: $worker }) { posts(asOf: $asOf) {
          payBand { code } grade setting { code title basis sources { ref } } host { code } roleBand { payBand { code } }
          changes { kind payBand { code } grade setting { code } } } } }`,
        { worker, asOf },
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      return (data as unknown as { worker: { posts: object[] } }).worker.posts[0];
    };
    const sent = {
      worker: { id: worker },
      ...POST,
      payBand: "4",
      grade: "Scale 4",
      setting: "PERINATAL",
      host: { code: "OPEN-DOOR" },
    };
    const post = await done("startPost", sent);
    expect(await done("startPost", sent)).toBe(post);
    expect(await refused("startPost", { ...sent, payBand: "5" })).toEqual(["ALREADY_RECORDED payBand"]);
    await done("changePost", {
      post,
      effectiveOn: inDays(-20),
      payBand: null,
      grade: null,
      setting: "CRISIS",
    });
    const first = { payBand: { code: "4" }, grade: "Scale 4", roleBand: { payBand: { code: "3" } } };
    expect(await shown(inDays(-21))).toMatchObject({
      ...first,
      host: { code: "OPEN-DOOR" },
      setting: {
        code: "PERINATAL",
        title: "Perinatal services",
        basis: "PUBLISHED",
        sources: [{ ref: "S-DEVON" }],
      },
    });
    expect(await shown(null)).toMatchObject({
      payBand: null,
      grade: null,
      setting: { code: "CRISIS" },
      changes: expect.arrayContaining([
        { kind: "BAND", payBand: null, grade: null, setting: null },
        { kind: "GRADE", payBand: null, grade: null, setting: null },
        { kind: "SETTING", payBand: null, grade: null, setting: { code: "CRISIS" } },
      ]),
    });
    expect(await refused("changePost", { post, effectiveOn: inDays(-9), payBand: "Band 4" })).toEqual([
      "UNKNOWN_CODE payBand",
    ]);
    expect(await refused("changePost", { post, effectiveOn: inDays(-9), setting: "PRISON" })).toEqual([
      "UNKNOWN_CODE setting",
    ]);
  });

  it("a post has the outcome of its job evaluation: matched to a profile, evaluated locally, or not known", async () => {
    const worker = await joiner();
    const evaluated = async (asOf: string | null, persona = "trust-hr") => {
      const { data } = await service.ask(
        `query ($worker: ID!, $asOf: Date) { worker(by: { id: $worker }) { posts(asOf: $asOf) {
          jobEvaluation jobProfile changes { kind jobEvaluation jobProfile } } } }`,
        { worker, asOf },
        persona,
      );
      return (data as unknown as { worker: { posts: object[] } | null } | null)?.worker?.posts[0];
    };
    const post = await done("startPost", { worker: { id: worker }, ...POST });
    expect(await evaluated(null)).toEqual({ jobEvaluation: null, jobProfile: null, changes: [] });

    // A profile implies that the job was matched to it.
    await done("changePost", { post, effectiveOn: inDays(-60), jobProfile: "Clinical support worker" });
    await done("changePost", { post, effectiveOn: inDays(-20), jobEvaluation: "EVALUATED_LOCALLY" });
    await done("changePost", { post, effectiveOn: inDays(-5), jobEvaluation: null });
    expect(await evaluated(inDays(-61))).toMatchObject({ jobEvaluation: null, jobProfile: null });
    expect(await evaluated(inDays(-60))).toMatchObject({
      jobEvaluation: "MATCHED",
      jobProfile: "Clinical support worker",
    });
    expect(await evaluated(inDays(-20))).toMatchObject({
      jobEvaluation: "EVALUATED_LOCALLY",
      jobProfile: null,
    });
    expect(await evaluated(null)).toEqual({
      jobEvaluation: null,
      jobProfile: null,
      changes: expect.arrayContaining([
        { kind: "EVALUATION", jobEvaluation: "MATCHED", jobProfile: null },
        { kind: "PROFILE", jobEvaluation: null, jobProfile: "Clinical support worker" },
        { kind: "PROFILE", jobEvaluation: null, jobProfile: null },
        { kind: "EVALUATION", jobEvaluation: "EVALUATED_LOCALLY", jobProfile: null },
      ]),
    });
    // It is for those who may read the post: a colleague may not.
    expect(await evaluated(null, "worker-amara")).toBeUndefined();
  });

  it("a job that was evaluated locally has no national profile", async () => {
    const worker = { id: await joiner() };
    const local = { jobEvaluation: "EVALUATED_LOCALLY", jobProfile: "Clinical support worker" };
    expect(await refused("startPost", { worker, ...POST, ...local })).toEqual(["WRONG_STATE jobProfile"]);
    expect(await refused("startPost", { worker, ...POST, jobProfile: "x".repeat(201) })).toEqual([
      "TEXT_LENGTH jobProfile",
    ]);
  });
});
