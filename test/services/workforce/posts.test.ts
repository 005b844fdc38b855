import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

/** What HR records of posts, one by one and in batches. */
describe("posts that change", () => {
  const it = story();

  let service: TestService;
  let recording: Recorder;
  let count = 0;

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    recording = recorder(service);
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object) => {
    const { id, userErrors } = await recording.run(mutation, input, "trust-hr");
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  const refused = async (mutation: string, input: object) => {
    const before = await recording.facts();
    const { userErrors } = await recording.run(mutation, input, "trust-hr");
    expect(await recording.facts()).toBe(before);
    return userErrors.map(({ code, field }) => [code, field.join(".")].join(" ").trim());
  };
  const joiner = () => {
    count += 1;
    return done("registerWorker", { number: `PC-${count}`, name: "Ann Example" });
  };
  const POST = {
    roleBand: { code: "PSW" },
    startedOn: inDays(-100),
    wholeTimeEquivalent: 1,
    contractKind: "PERMANENT",
  };

  /** A worker's posts as of a day. */
  async function postsOn(worker: string, asOf: string | null = null) {
    const { data, errors } = await service.ask(
      `query ($worker: ID!, $asOf: Date) { worker(by: { id: $worker }) { posts(asOf: $asOf) {
        assignmentNumber startedOn endedOn wholeTimeEquivalent contractKind team
        changes { kind effectiveOn wholeTimeEquivalent contractKind team assignmentNumber } } } }`,
      { worker, asOf },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { posts: Record<string, unknown>[] } }).worker.posts;
  }

  it("the same post sent twice is one post; with something else it is refused, with another number it is a second", async () => {
    const worker = await joiner();
    const post = { worker: { id: worker }, ...POST, assignmentNumber: "PC-1" };
    const first = await done("startPost", post);
    const before = await recording.facts();
    expect(await Promise.all([done("startPost", post), done("startPost", post)])).toEqual([first, first]);
    expect(await recording.facts()).toBe(before);
    const atOnce = { ...post, assignmentNumber: "PC-3" };
    const [one, other] = await Promise.all([done("startPost", atOnce), done("startPost", atOnce)]);
    expect(one).toBe(other);
    expect(await refused("startPost", { ...post, wholeTimeEquivalent: 0.5 })).toEqual([
      "ALREADY_RECORDED wholeTimeEquivalent",
    ]);
    expect(await done("startPost", { ...post, assignmentNumber: "PC-2" })).not.toBe(first);
    // Whoever has retracted a post can record it once more.
    await done("retractFact", { fact: first, reason: "Somebody else's" });
    expect(await done("startPost", post)).not.toBe(first);
    expect(await refused("startPost", { ...post, startedOn: "1066-10-14" })).toEqual([
      "OUT_OF_RANGE startedOn",
    ]);
  });

  it("a completion, a credential and a session sent twice are one of each", async () => {
    const worker = await joiner();
    const unit = {
      worker: { id: worker },
      unit: { code: { curriculum: "HEE-PSW-CURRICULUM", code: "1.1" } },
      completedOn: inDays(-30),
    };
    const sent = [
      ["recordCompletion", { ...unit, passed: false }],
      ["recordCompletion", { ...unit, passed: true }],
      [
        "recordCredential",
        { worker: { id: worker }, type: "PREVENT", issuer: "NHS", awardedOn: inDays(-30) },
      ],
      ["recordSupervision", { worker: { id: worker }, kind: "PEER", heldOn: inDays(-30) }],
    ] as const;
    const first: string[] = [];
    for (const [mutation, input] of sent) first.push(await done(mutation, input));
    expect(new Set(first).size).toBe(4);
    const before = await recording.facts();
    for (const [index, [mutation, input]] of sent.entries())
      expect(await done(mutation, input)).toBe(first[index]);
    expect(await recording.facts()).toBe(before);
    expect(await refused("recordCompletion", { ...unit, passed: true, expiresOn: inDays(30) })).toEqual([
      "ALREADY_RECORDED expiresOn",
    ]);
    const programme = { code: "IMROC-PSW" };
    expect(await refused("recordCompletion", { ...unit, passed: true, programme })).toEqual([
      "ALREADY_RECORDED programme",
    ]);
  });

  it("hours, contract kind and team change on a day, and are shown as of the day asked about", async () => {
    const worker = await joiner();
    const post = await done("startPost", { worker: { id: worker }, ...POST, team: "North" });
    const change = {
      post,
      effectiveOn: inDays(-40),
      wholeTimeEquivalent: 0.6,
      team: "South",
      contractKind: "BANK",
    };
    await done("changePost", change);
    await done("changePost", { post, effectiveOn: inDays(-20), team: null });
    const before = await recording.facts();
    await done("changePost", { ...change, effectiveOn: inDays(-30) });
    expect(await recording.facts()).toBe(before);
    const shown = async (asOf: string | null) =>
      (await postsOn(worker, asOf)).map((each) => [each.wholeTimeEquivalent, each.contractKind, each.team]);
    expect(await shown(inDays(-41))).toEqual([[1, "PERMANENT", "North"]]);
    expect(await shown(inDays(-40))).toEqual([[0.6, "BANK", "South"]]);
    expect(await shown(null)).toEqual([[0.6, "BANK", null]]);
    const [{ changes } = { changes: [] }] = await postsOn(worker);
    expect(changes).toEqual(
      expect.arrayContaining([
        {
          kind: "CONTRACT",
          effectiveOn: inDays(-40),
          wholeTimeEquivalent: null,
          contractKind: "BANK",
          team: null,
          assignmentNumber: null,
        },
      ]),
    );
    expect(await refused("changePost", { post, effectiveOn: inDays(-40) })).toEqual(["MISSING"]);
    expect(await refused("changePost", { ...change, effectiveOn: inDays(-101) })).toEqual([
      "DATES_OUT_OF_ORDER effectiveOn",
    ]);
    const { results } = await recording.batch(
      "changePosts",
      {
        items: [
          { post, effectiveOn: inDays(-10), wholeTimeEquivalent: 0.5 },
          { post, effectiveOn: inDays(-10), wholeTimeEquivalent: 2 },
        ],
        policy: "EACH_FOR_ITSELF",
      },
      "trust-hr",
    );
    expect(results.map(({ userErrors }) => userErrors.map(({ field }) => field.join(".")))).toEqual([
      [],
      ["items.1.wholeTimeEquivalent"],
    ]);
  });

  it("who is counted at a contract kind is who holds it on the day", async () => {
    const worker = await joiner();
    const post = await done("startPost", { worker: { id: worker }, ...POST });
    const counted = async (asOf: string) => {
      const { data, errors } = await service.ask(
        `query ($asOf: Date!) { workforce(asOf: $asOf, purpose: "Planning for the year") { byContractKind { contractKind workers { count } } } }`,
        { asOf },
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      type Counts = { workforce: { byContractKind: { contractKind: string; workers: { count: number } }[] } };
      const { byContractKind } = (data as unknown as Counts).workforce;
      return byContractKind.find(({ contractKind }) => contractKind === "SECONDMENT")?.workers.count ?? 0;
    };
    const before = await counted(inDays(-5));
    await done("changePost", { post, effectiveOn: inDays(-5), contractKind: "SECONDMENT" });
    expect([await counted(inDays(-6)), await counted(inDays(-5))]).toEqual([before, before + 1]);
  });

  it("the end of a post that has ended becomes another one; of one that was retracted nothing changes", async () => {
    const worker = await joiner();
    const post = await done("startPost", { worker: { id: worker }, ...POST, endedOn: inDays(-20) });
    for (const endedOn of [inDays(-10), inDays(-30)]) {
      await done("endPost", { post, endedOn });
      expect((await postsOn(worker))[0]?.endedOn).toBe(endedOn);
    }
    const before = await recording.facts();
    await done("endPost", { post, endedOn: inDays(-30) });
    expect(await recording.facts()).toBe(before);
    await done("retractFact", { fact: post, reason: "Never held" });
    expect(await refused("endPost", { post, endedOn: inDays(-25) })).toEqual(["WRONG_STATE post"]);
    expect(await refused("changePost", { post, effectiveOn: inDays(-90), team: "North" })).toEqual([
      "WRONG_STATE post",
    ]);
  });

  it("a fact is not revoked from a day before its own", async () => {
    const worker = await joiner();
    const facts = [
      await done("startPost", { worker: { id: worker }, ...POST }),
      await done("recordSupervision", { worker: { id: worker }, kind: "PEER", heldOn: inDays(-30) }),
      await done("recordCredential", {
        worker: { id: worker },
        type: "PREVENT",
        issuer: "NHS",
        awardedOn: inDays(-30),
      }),
    ];
    for (const fact of facts)
      expect(await refused("revokeFact", { fact, effectiveOn: "1999-01-01", reason: "Over" })).toEqual([
        "DATES_OUT_OF_ORDER effectiveOn",
      ]);
    await done("revokeFact", { fact: facts[0], effectiveOn: inDays(-100), reason: "Over" });
  });

  it("a batch makes the record what an extract says: one result an item, and nothing the second time", async () => {
    const [one, other] = [await joiner(), await joiner()];
    const batch = (items: object[], more: object = {}) =>
      service.ask(
        `mutation ($input: RecordPostsInput!) { recordPosts(input: $input) {
          results { outcome message post { wholeTimeEquivalent } worker { number } userErrors { code field } } userErrors { code } } }`,
        { input: { items, policy: "EACH_FOR_ITSELF", ...more } },
        "trust-hr",
      );
    const items = [
      { worker: { id: one }, ...POST, assignmentNumber: "1" },
      { worker: { number: `PC-${count}` }, ...POST, assignmentNumber: "2" },
      { worker: { number: "NOBODY" }, ...POST },
      { worker: { id: other }, ...POST, assignmentNumber: "2", wholeTimeEquivalent: 0.5 },
    ];
    const outcomes = async (given: object[], more: object = {}) => {
      const { data, errors } = await batch(given, more);
      expect(errors).toBeUndefined();
      type Results = { recordPosts: { results: { outcome: string; userErrors: object[] }[] } };
      return (data as unknown as Results).recordPosts.results;
    };
    const first = await outcomes(items, { extractedOn: inDays(-50) });
    expect(first.map(({ outcome }) => outcome)).toEqual(["CREATED", "CREATED", "REFUSED", "CHANGED"]);
    expect(first[2]?.userErrors).toEqual([{ code: "NOT_FOUND", field: ["items", "2", "worker"] }]);
    expect(first[3]).toMatchObject({ post: { wholeTimeEquivalent: 0.5 }, worker: { number: `PC-${count}` } });
    const before = await recording.facts();
    const again = await outcomes([items[0] ?? {}, items[3] ?? {}]);
    expect(again.map(({ outcome }) => outcome)).toEqual(["SKIPPED", "SKIPPED"]);
    const allOrNothing = { policy: "ALL_OR_NOTHING", extractedOn: inDays(-5) };
    const nothing = await outcomes([{ ...items[0], wholeTimeEquivalent: 0.1 }, items[2] ?? {}], allOrNothing);
    expect(nothing.map(({ outcome }) => outcome)).toEqual(["REFUSED", "REFUSED"]);
    expect(await recording.facts()).toBe(before);
    // The same call with the same key answers the same.
    const keyed = { idempotencyKey: "posts-of-may", extractedOn: inDays(-2) };
    const changed = [{ ...items[0], contractKind: "BANK" }];
    expect(await outcomes(changed, keyed)).toEqual(await outcomes(changed, keyed));
    expect((await postsOn(one, inDays(-3)))[0]?.contractKind).toBe("PERMANENT");
    expect((await postsOn(one, inDays(-2)))[0]?.contractKind).toBe("BANK");
  });
});
