import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

const NONE = Buffer.from("Credential:00000000-0000-4000-8000-000000000000").toString("base64url");
const ASSESSOR = "trust-assessor";
const HR = "trust-hr";

describe("several facts at once", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });

  afterAll(() => service.close());

  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await record.run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  const worker = { number: "NM-003" };
  const credential = (awardedOn: string) =>
    done("recordCredential", { worker, type: "FIRE_SAFETY", issuer: "Us", awardedOn }, HR);
  const session = (heldOn: string) =>
    done("recordSupervision", { worker, kind: "PEER", heldOn }, "trust-peer-supervisor");
  const post = (startedOn: string) =>
    done(
      "startPost",
      { worker, roleBand: { code: "PSW" }, startedOn, wholeTimeEquivalent: 0.2, contractKind: "BANK" },
      HR,
    );
  async function evidence(title: string): Promise<string> {
    const draft = {
      worker,
      kind: "DIRECT_OBSERVATION",
      doneOn: "2026-10-20",
      title,
      claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
    };
    const id = await done("draftEvidence", draft, "worker-chandra");
    return await done("submitEvidence", { evidence: id, nobodyRecognisable: true }, "worker-chandra");
  }

  it("HR confirms for everybody that no formal process is open, by their numbers", async () => {
    const { data } = await service.ask("{ workers(first: 100) { nodes { number } } }", {}, HR);
    const { nodes } = (data as unknown as { workers: { nodes: { number: string }[] } }).workers;
    expect(nodes.length).toBeGreaterThan(10);
    const word = { as: "HR", subject: "HR_STANDING", topic: "NO_FORMAL_PROCESS", givenOn: "2026-10-30" };
    const before = await record.facts();
    const { results, userErrors } = await record.batch(
      "giveEndorsements",
      { policy: "ALL_OR_NOTHING", items: nodes.map(({ number }) => ({ worker: { number }, ...word })) },
      HR,
    );
    expect(userErrors).toEqual([]);
    expect(results.map((result) => result.userErrors)).toEqual(nodes.map(() => []));
    expect(await record.facts()).toBe(before + nodes.length);
    const read = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Endorsement { capacity subject subjectCode recordedAs worker { number } } } }",
      { id: results[1]?.id },
      HR,
    );
    expect(read.data).toEqual({
      node: {
        capacity: "HR",
        subject: "HR_STANDING",
        subjectCode: "NO_FORMAL_PROCESS",
        recordedAs: "HR",
        worker: { number: nodes[1]?.number },
      },
    });
  });

  it("nobody gives another's word: an item in a capacity that is not the caller's is refused", async () => {
    const items = [
      { worker, as: "HR", subject: "APPRAISAL", givenOn: "2026-10-01" },
      { worker, as: "LINE_MANAGER", subject: "APPRAISAL", givenOn: "2026-10-01" },
    ];
    const { results } = await record.batch("giveEndorsements", { policy: "EACH_FOR_ITSELF", items }, HR);
    expect(results.map(({ id, userErrors }) => [id !== null, userErrors.map(({ field }) => field)])).toEqual([
      [true, []],
      [false, [["items", "1", "as"]]],
    ]);
  });

  /** Two that can be done and one that cannot, for each batch. */
  const batches: [
    mutation: string,
    persona: string,
    items: () => Promise<object[]>,
    code: string,
    field: string,
  ][] = [
    [
      "verifyCredentials",
      HR,
      async () => [
        { credential: await credential("2026-01-05"), how: "Certificate seen", verifiedOn: "2026-02-01" },
        { credential: await credential("2026-01-06"), how: "Certificate seen" },
        { credential: NONE, how: "Certificate seen" },
      ],
      "NOT_FOUND",
      "credential",
    ],
    [
      "assignAssessors",
      HR,
      async () => [
        { evidence: await evidence("One"), assessor: staffMember(ASSESSOR) },
        { evidence: await evidence("Two"), assessor: staffMember(ASSESSOR) },
        { evidence: await evidence("Three"), assessor: staffMember("trust-provider") },
      ],
      "NO_APPOINTMENT",
      "assessor",
    ],
    [
      "endPosts",
      HR,
      async () => [
        { post: await post("2019-01-01"), endedOn: "2019-02-01" },
        { post: await post("2019-03-01"), endedOn: "2019-04-01" },
        { post: await post("2019-05-01"), endedOn: "2019-05-01" },
      ],
      "DATES_OUT_OF_ORDER",
      "endedOn",
    ],
    [
      "retractFacts",
      HR,
      async () => [
        { fact: await session("2026-01-07"), reason: "It was somebody else's." },
        { fact: await credential("2026-01-08"), reason: "It was somebody else's." },
        { fact: NONE, reason: "It was somebody else's." },
      ],
      "NOT_FOUND",
      "fact",
    ],
    [
      "revokeFacts",
      HR,
      async () => [
        { fact: await credential("2026-01-09"), reason: "Withdrawn.", effectiveOn: "2026-03-01" },
        { fact: await credential("2026-01-10"), reason: "Withdrawn.", effectiveOn: "2026-03-01" },
        { fact: await credential("2026-01-11"), reason: "Withdrawn.", effectiveOn: "1066-01-01" },
      ],
      "OUT_OF_RANGE",
      "effectiveOn",
    ],
  ];

  it.each(batches)(
    "%s answers for each item, and does all or each as asked",
    async (mutation, persona, make, code, field) => {
      const items = await make();
      const told = ({ id, userErrors }: { id: string | null; userErrors: readonly object[] }) =>
        [id !== null, userErrors] as const;
      const before = await record.facts();
      const all = await record.batch(mutation, { policy: "ALL_OR_NOTHING", items }, persona);
      expect(all.results.map(told)).toMatchObject([
        [false, [{ code: "NOTHING_STORED", field: ["items", "0"] }]],
        [false, [{ code: "NOTHING_STORED", field: ["items", "1"] }]],
        [false, [{ code, field: ["items", "2", field] }]],
      ]);
      expect(await record.facts()).toBe(before);

      const input = { policy: "EACH_FOR_ITSELF", items, idempotencyKey: `the batch of ${mutation}` };
      const each = await record.batch(mutation, input, persona);
      expect(each.results.map(told)).toMatchObject([
        [true, []],
        [true, []],
        [false, [{ code, field: ["items", "2", field] }]],
      ]);
      const stored = await record.facts();
      expect(await record.batch(mutation, input, persona)).toEqual(each);
      expect(await record.facts()).toBe(stored);

      const many = Array.from({ length: 251 }, () => items[0]);
      expect(await record.batch(mutation, { policy: "ALL_OR_NOTHING", items: many }, persona)).toMatchObject({
        results: [],
        userErrors: [{ code: "BATCH_TOO_LARGE", field: ["items"] }],
      });
    },
  );

  it("a batch of retractions shows each fact that it took back, of whatever type", async () => {
    const facts = [await session("2026-01-12"), await credential("2026-01-13")];
    const items = facts.map((fact) => ({ fact, reason: "Wrong." }));
    const { data } = await service.ask(
      "mutation ($input: RetractFactsInput!) { retractFacts(input: $input) { results { fact { __typename id undoing { kind } } worker { number } } } }",
      { input: { policy: "ALL_OR_NOTHING", items } },
      HR,
    );
    expect(data).toEqual({
      retractFacts: {
        results: ["Supervision", "Credential"].map((__typename, at) => ({
          fact: { __typename, id: facts[at], undoing: { kind: "RETRACTION" } },
          worker,
        })),
      },
    });
  });
});
