import { type GraphQLField, getNamedType, isInterfaceType, isObjectType } from "graphql";
import { apiSchema } from "../support/api-schema";
import { databaseNow } from "../support/days";
import { startDemonstration } from "../support/demonstration";
import { type Recorder, recorder, staffMember } from "../support/recorder";
import type { TestService } from "../support/server";

/** What is not asked as of a day or as known at an instant: who somebody is, and how anything is found by its id. */
const TIMELESS = [
  "Query.me",
  "Query.worker",
  "Query.node",
  "Query.nodes",
  "Query.members",
  // A list of what waits for somebody now.
  "Query.appeals",
  // They are about today: what one is to do, has done, and may read.
  "Query.evidenceToAssign",
  "Query.evidenceToJudge",
  "Query.myJudgements",
  "Query.sharedWithMe",
  "Query.erasureRequests",
  // What hangs on a fact is read by the clocks that the fact was read by.
  "Credential.verifications",
  "Evidence.claims",
  "Evidence.handovers",
  "Post.changes",
  "Decision.evaluation",
  "Decision.replay",
];

const schema = apiSchema();

/** Whether a field of a worker, of the query or of a fact answers a question about people. */
function isAboutPeople({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  const item = isObjectType(named) ? getNamedType(named.getFields().nodes?.type ?? named) : named;
  const isFact = isObjectType(item) && item.getInterfaces().some(({ name }) => name === "Fact");
  return (
    isFact ||
    isInterfaceType(item) ||
    ["Worker", "Member", "Evaluation", "NextSteps", "WhatIf", "Replay", "Claim", "Attainment"].includes(
      item.name,
    )
  );
}

describe("two clocks", () => {
  let service: TestService;
  let record: Recorder;
  let amara: string;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    amara = await record.idOf("NM-001");
  });

  afterAll(() => service.close());

  it.each(
    ["Query", "Worker", "Post", "Evidence", "Credential", "Decision"]
      .flatMap((name) => {
        const type = schema.getType(name);
        return Object.values(isObjectType(type) ? type.getFields() : {})
          .filter((field) => isAboutPeople(field) || field.name === "roleBandsHeld")
          .map((field) => [`${name}.${field.name}`, field.args.map((argument) => argument.name)] as const);
      })
      .filter(([field]) => !TIMELESS.includes(field) && !field.endsWith(".worker")),
  )("%s takes asOf and knownAt", (_, given) => {
    expect(given).toEqual(expect.arrayContaining(["asOf", "knownAt"]));
  });

  /** What a selection of Amara's record says, by the variables $asOf and $knownAt. */
  async function read(selection: string, asOf: string | null, knownAt: string | null): Promise<object> {
    const day = selection.includes("$asOf") ? "$asOf: Date, " : "";
    const { data, errors } = await service.ask(
      `query (${day}$knownAt: DateTime) { me { ${selection} } }`,
      { asOf, knownAt },
      "worker-amara",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { me: object }).me;
  }

  /** An instant after everything recorded so far, and before everything recorded afterwards. */
  async function instant(): Promise<string> {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    await pause();
    const now = (await databaseNow(service.pool)).toISOString();
    await pause();
    return now;
  }

  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await record.run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };

  it("reads a credential as it was known: recorded, verified, revoked, retracted, one after another", async () => {
    const CREDENTIALS =
      "credentials(first: 1, asOf: $asOf, knownAt: $knownAt) { totalCount nodes { issuer verifiedOn verifications { how } undoing { kind } } }";
    const before = await instant();
    const credential = await done(
      "recordCredential",
      { worker: { id: amara }, type: "FIRE_SAFETY", issuer: "Elsewhere", awardedOn: "2026-11-10" },
      "trust-hr",
    );
    const recorded = await instant();
    await done("verifyCredential", { credential, how: "Seen", verifiedOn: "2026-11-12" }, "trust-hr");
    const verified = await instant();
    const revocation = { fact: credential, effectiveOn: "2026-11-15", reason: "Withdrawn by its issuer" };
    await done("revokeFact", revocation, "trust-hr");
    const revoked = await instant();
    await done("retractFact", { fact: credential, reason: "Somebody else's" }, "trust-hr");

    const [count] = [(await read(CREDENTIALS, null, before)) as { credentials: { totalCount: number } }].map(
      ({ credentials }) => credentials.totalCount,
    );
    const shown = (node: object) => ({
      credentials: { totalCount: (count ?? 0) + 1, nodes: [{ issuer: "Elsewhere", ...node }] },
    });
    const unverified = { verifiedOn: null, verifications: [], undoing: null };
    const seen = { verifiedOn: "2026-11-12", verifications: [{ how: "Seen" }] };
    expect(await read(CREDENTIALS, null, recorded)).toEqual(shown(unverified));
    expect(await read(CREDENTIALS, null, verified)).toEqual(shown({ ...seen, undoing: null }));
    expect(await read(CREDENTIALS, "2026-11-11", verified)).toEqual(shown(unverified));
    expect(await read(CREDENTIALS, "2026-11-14", revoked)).toEqual(
      shown({ ...seen, undoing: { kind: "REVOCATION" } }),
    );
    for (const [asOf, knownAt] of [
      ["2026-11-09", verified],
      ["2026-11-15", revoked],
      [null, revoked],
      [null, null],
    ] as const)
      expect(await read(CREDENTIALS, asOf, knownAt)).toMatchObject({
        credentials: { nodes: [{ issuer: expect.not.stringContaining("Elsewhere") }] },
      });
    const undone =
      "credentials(first: 1, includeUndone: true, knownAt: $knownAt) { nodes { issuer undoing { kind } } }";
    expect(await read(undone, null, revoked)).toMatchObject({
      credentials: { nodes: [{ issuer: "Elsewhere", undoing: { kind: "REVOCATION" } }] },
    });
    expect(await read(undone, null, null)).toMatchObject({
      credentials: { nodes: [{ issuer: "Elsewhere", undoing: { kind: "RETRACTION" } }] },
    });
  });

  it("reads posts as held on a day, by the hours of that day, as known at an instant", async () => {
    const POSTS =
      "roleBandsHeld(asOf: $asOf, knownAt: $knownAt) { code } posts(asOf: $asOf, knownAt: $knownAt) { wholeTimeEquivalent endedOn changes { kind } roleBand { code } }";
    const before = await instant();
    const start = {
      worker: { id: amara },
      roleBand: { code: "LX_ENGAGE" },
      startedOn: "2026-06-01",
      wholeTimeEquivalent: 0.4,
      contractKind: "BANK",
    };
    const post = await done("startPost", start, "trust-hr");
    const held = await instant();
    await done("changePost", { post, effectiveOn: "2026-07-01", wholeTimeEquivalent: 0.6 }, "trust-hr");
    await done("endPost", { post, endedOn: "2026-08-01" }, "trust-hr");
    const engage = (own: object) =>
      expect.arrayContaining([expect.objectContaining({ roleBand: { code: "LX_ENGAGE" }, ...own })]);
    const codes = ({ roleBandsHeld }: { roleBandsHeld?: { code: string }[] }) =>
      roleBandsHeld?.map(({ code }) => code).sort();
    expect(await read(POSTS, "2026-09-01", held)).toMatchObject({
      posts: engage({ wholeTimeEquivalent: 0.4, endedOn: null, changes: [] }),
    });
    expect(await read(POSTS, "2026-06-15", null)).toMatchObject({
      posts: engage({ wholeTimeEquivalent: 0.4, endedOn: "2026-08-01", changes: [] }),
    });
    expect(await read(POSTS, "2026-07-15", null)).toMatchObject({
      posts: engage({ wholeTimeEquivalent: 0.6, changes: [{ kind: "HOURS" }] }),
    });
    expect(codes(await read(POSTS, "2026-07-15", null))).toEqual(["LX_ENGAGE", "PSW"]);
    for (const [asOf, knownAt] of [
      ["2026-07-15", before],
      ["2026-05-31", null],
      ["2026-08-01", null],
    ] as const)
      expect(codes(await read(POSTS, asOf, knownAt))).toEqual(["PSW"]);
    const holders = async (asOf: string, knownAt: string | null) =>
      (
        await service.ask(
          'query ($asOf: Date, $knownAt: DateTime) { workers(first: 20, roleBand: { code: "LX_ENGAGE" }, asOf: $asOf, knownAt: $knownAt) { totalCount nodes { number } } }',
          { asOf, knownAt },
          "trust-hr",
        )
      ).data as unknown as { workers: { totalCount: number; nodes: { number: string }[] } };
    const numbers = async (asOf: string, knownAt: string | null) =>
      (await holders(asOf, knownAt)).workers.nodes.map(({ number }) => number);
    expect(await numbers("2026-09-01", held)).toContain("NM-001");
    expect(await numbers("2026-09-01", null)).not.toContain("NM-001");
    expect(await numbers("2026-07-15", before)).not.toContain("NM-001");
  });

  it("reads evidence as far as it had come, and its judgement as it stood", async () => {
    const draft = await done(
      "draftEvidence",
      {
        worker: { id: amara },
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-11-19",
        title: "A talk",
        claims: [{ competence: { code: { code: "3.4" } }, level: "KNOWS" }],
      },
      "worker-amara",
    );
    const EVIDENCE =
      "evidence(first: 1, knownAt: $knownAt) { nodes { state handovers { kind } claims { id judgement { outcome } judgements { outcome } } } }";
    const drafted = await instant();
    await done(
      "submitEvidence",
      { evidence: draft, nobodyRecognisable: true, assessor: staffMember("trust-assessor") },
      "worker-amara",
    );
    const submitted = await instant();
    const now = (await read(EVIDENCE, null, null)) as { evidence: { nodes: { claims: { id: string }[] }[] } };
    const [claim] = now.evidence.nodes[0]?.claims ?? [];
    const judgement = await done(
      "judgeClaim",
      { claim: claim?.id, outcome: "ACCEPTED", level: "KNOWS" },
      "trust-assessor",
    );
    const accepted = await instant();
    const further = {
      claim: claim?.id,
      outcome: "RETURNED",
      reason: "On second thoughts",
      supersedes: judgement,
    };
    await done("judgeClaim", further, "trust-assessor");
    const stands = async (knownAt: string | null) =>
      ((await read(EVIDENCE, null, knownAt)) as { evidence: { nodes: object[] } }).evidence.nodes[0];
    const [ACCEPTED, RETURNED] = [{ outcome: "ACCEPTED" }, { outcome: "RETURNED" }];
    expect(await stands(drafted)).toMatchObject({
      state: "DRAFT",
      handovers: [],
      claims: [{ judgement: null }],
    });
    expect(await stands(submitted)).toMatchObject({
      state: "SUBMITTED",
      handovers: [{ kind: "SUBMITTED" }],
      claims: [{ judgement: null, judgements: [] }],
    });
    expect(await stands(accepted)).toMatchObject({
      claims: [{ judgement: ACCEPTED, judgements: [ACCEPTED] }],
    });
    expect(await stands(null)).toMatchObject({
      claims: [{ judgement: RETURNED, judgements: [RETURNED, ACCEPTED] }],
    });
  });

  it("refuses an instant to come, and says what to ask with", async () => {
    for (const field of [
      'eligibility(route: { code: "R03" }, knownAt: $knownAt) { outcome }',
      "nextSteps(knownAt: $knownAt) { notices }",
      "posts(knownAt: $knownAt) { startedOn }",
      "waivers(first: 1, knownAt: $knownAt) { totalCount }",
    ]) {
      const { errors } = await service.ask(
        `query ($knownAt: DateTime) { me { ${field} } }`,
        { knownAt: "2999-01-01T00:00:00Z" },
        "worker-amara",
      );
      expect(errors?.[0]).toMatchObject({
        extensions: { code: "BAD_USER_INPUT" },
        message: expect.stringContaining("asOf"),
      });
    }
  });

  it("knows in the answer to a mutation what that has recorded", async () => {
    const { data, errors } = await service.ask(
      'mutation ($worker: ID!) { recordSupervision(input: { worker: { id: $worker }, kind: "PEER", heldOn: "2026-11-01" }) { supervision { id } worker { eligibility(route: { code: "R03" }, asOf: "2026-11-02") { met { code actual { amount } counted { factId } } } } } }',
      { worker: amara },
      "trust-peer-supervisor",
    );
    expect(errors).toBeUndefined();
    const { supervision, worker } = (
      data as unknown as {
        recordSupervision: {
          supervision: { id: string };
          worker: { eligibility: { met: { code: string; counted: { factId: string }[] }[] } };
        };
      }
    ).recordSupervision;
    const counted = worker.eligibility.met
      .find(({ code }) => code === "supervision")
      ?.counted.map(({ factId }) => factId);
    expect(counted).toContain(supervision.id);
  });

  it("reads each pair of clocks in one statement, however many workers are asked about", async () => {
    const ran = async (size: number) => {
      service.statements.length = 0;
      const lists = ["2026-01-01", "2026-06-01"].map(
        (day, at) => `on${at}: credentials(first: 5, asOf: "${day}") { nodes { verifications { how } } }`,
      );
      await service.ask(`{ workers(first: ${size}) { nodes { ${lists.join(" ")} } } }`, {}, "trust-hr");
      return [...service.statements].sort();
    };
    const two = await ran(2);
    expect(two.filter((name) => name === "credential-of-workers")).toHaveLength(2);
    expect(await ran(11)).toEqual(two);
  });
});
