import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

interface Leaf {
  readonly code: string;
  readonly whoseMove: string | null;
  readonly sentence: string;
}

/** An employer offers a worker mandatory training, or the word of a supervisor or manager. */
describe("an offer", () => {
  let service: TestService;
  let record: Recorder;
  let numbers = 0;
  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });
  afterAll(() => service.close());

  /** A new peer support worker, of whom nothing else is on record. */
  async function newcomer(): Promise<{ readonly number: string }> {
    numbers += 1;
    const worker = { number: `OFFERED-${numbers}` };
    await record.run("registerWorker", { ...worker, name: "Kofi Lund" }, "trust-hr");
    const post = { roleBand: { code: "PSW" }, startedOn: "2026-09-01", wholeTimeEquivalent: 1 };
    await record.run("startPost", { worker, ...post, contractKind: "PERMANENT" }, "trust-hr");
    return worker;
  }
  const offered = async (input: object, as = "trust-hr") => {
    const { userErrors } = await record.run("recordOffer", input, as);
    return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  };
  /** What is left for the worker and for the employer of the way to a senior post. */
  async function left({ number }: { readonly number: string }) {
    const leaf = "code whoseMove sentence(audience: WORKER)";
    const { data, errors } = await service.ask(
      `query ($number: String!) { worker(by: { number: $number }) {
        eligibility(route: { code: "R03" }) { missing { ${leaf} } employerOwes { ${leaf} } }
      } }`,
      { number },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const { missing, employerOwes } = (
      data as unknown as { worker: { eligibility: { missing: Leaf[]; employerOwes: Leaf[] } } }
    ).worker.eligibility;
    const find = (leaves: readonly Leaf[], code: string) => leaves.find((each) => each.code === code);
    return (code: string) => ({ worker: find(missing, code), employer: find(employerOwes, code) });
  }

  it("of mandatory training makes it the worker's move, from its day on", async () => {
    const worker = await newcomer();
    const before = (await left(worker))("training-fire-safety");
    expect([before.worker, before.employer?.whoseMove]).toEqual([undefined, "EMPLOYER"]);

    expect(await offered({ worker, type: "FIRE_SAFETY", fromOn: inDays(30, TEST_DAY) })).toEqual([]);
    expect((await left(worker))("training-fire-safety").worker).toBeUndefined();

    expect(await offered({ worker, type: "FIRE_SAFETY", fromOn: "2026-11-03" })).toEqual([]);
    const after = (await left(worker))("training-fire-safety");
    expect([after.worker?.whoseMove, after.employer]).toEqual(["WORKER", undefined]);
    expect(after.worker?.sentence).toContain("It was offered on 3 November 2026. You can take it up.");
    // Other training is still the employer's.
    expect((await left(worker))("training-prevent").employer?.whoseMove).toBe("EMPLOYER");
  });

  it("of a peer supervisor's word does the same for that word alone", async () => {
    const worker = await newcomer();
    const word = { capacity: "PEER_SUPERVISOR", subject: "SUPPORTS_MOVE", fromOn: "2026-11-03" };
    expect(await offered({ worker, ...word }, "trust-peer-supervisor")).toEqual([]);
    const leaves = await left(worker);
    expect(leaves("support-peer-supervisor").worker?.whoseMove).toBe("WORKER");
    expect(leaves("support-line-manager").employer?.whoseMove).toBe("EMPLOYER");
  });

  it("is not the worker's own to record, nor another employer's", async () => {
    const worker = await newcomer();
    expect(await offered({ worker, type: "FIRE_SAFETY" }, "charity-hr")).toEqual(["NOT_FOUND worker"]);
    const { errors } = await service.ask(
      'mutation { recordOffer(input: { worker: { number: "NM-001" }, type: "FIRE_SAFETY" }) { userErrors { code } } }',
      {},
      "worker-amara",
    );
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("is refused with what would be right, and stores nothing", async () => {
    const worker = await newcomer();
    const count = async () => (await service.pool.query("SELECT FROM offer")).rowCount;
    const before = await count();
    expect(await offered({ worker })).toEqual(["MISSING type"]);
    expect(await offered({ worker, type: "FIRE_SAFTEY" })).toEqual(["UNKNOWN_CODE type"]);
    expect(await offered({ worker, type: "FIRE_SAFETY", capacity: "LINE_MANAGER" })).toEqual([
      "UNREADABLE type",
    ]);
    expect(await offered({ worker, capacity: "HR", subject: "SUPPORTS_MOVE" })).toEqual([
      "UNKNOWN_CODE capacity",
    ]);
    expect(await count()).toBe(before);
  });
});
