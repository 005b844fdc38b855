import { randomBytes } from "node:crypto";
import { organisationId, staffPersonId, workerId } from "../../../src/commands/demonstration/personas";
import { SERVICE_ROLE } from "../../../src/database/pool";
import { fromGlobalId } from "../../../src/entities/global-id";
import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { enter, type Said } from "../../support/reach";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const TRUST = organisationId("NORTHMOOR");
const CHANDRA = workerId({ code: "chandra" });
const CANARY = `words-${randomBytes(6).toString("hex")}`;

const WORDS = {
  title: `A title, ${CANARY}`,
  reflection: `What I went through, ${CANARY}`,
  attachments: [`letter-${CANARY}.pdf`],
};

describe("the words of evidence", () => {
  const it = story();

  let service: TestService;
  let record: Recorder;
  let evidence: string;
  let claim: string;
  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    const draft = await record.run(
      "draftEvidence",
      {
        worker: { id: await record.idOf("NM-003") },
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-10-21",
        ...WORDS,
        claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
    expect(draft.userErrors).toEqual([]);
    evidence = draft.id ?? "";
  });

  afterAll(() => service.close());

  const ask = async <Data>(query: string, variables: object, persona: string): Promise<Data> => {
    const { data, errors } = await service.ask(query, variables, persona);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const wordsFor = async (persona: string) =>
    (
      await ask<{ node: { words: object | null } | null }>(
        "query ($id: ID!) { node(id: $id) { ... on Evidence { words { title reflection attachments } } } }",
        { id: evidence },
        persona,
      )
    ).node?.words ?? null;
  const waiting = async (persona: string, list: "evidenceToAssign" | "evidenceToJudge") => {
    const found = await ask<Record<string, { nodes: { id: string }[] }>>(
      `{ ${list}(first: 100) { totalCount nodes { id assignment { assessor { name } } } } }`,
      {},
      persona,
    );
    return found[list]?.nodes.find(({ id }) => id === evidence) ?? null;
  };
  const reads = async () =>
    (
      await service.pool.query(
        "SELECT person_id, capacities FROM trail WHERE action = 'READ' AND object = $1 ORDER BY sequence",
        [fromGlobalId(evidence)?.id],
      )
    ).rows;
  const judge = (persona: string) =>
    record.run("judgeClaim", { claim, outcome: "ACCEPTED", level: "INDEPENDENT" }, persona);
  const OTHERS = [
    "trust-hr",
    "trust-line-manager",
    "trust-auditor",
    "trust-lead",
    "trust-peer-supervisor",
    "trust-provider",
    "trust-steward",
    "worker-amara",
    "charity-hr",
    "charity-assessor",
  ];

  it("are asked to show no service user, and are the worker's alone until they are handed in", async () => {
    const refused = await record.run(
      "submitEvidence",
      { evidence, nobodyRecognisable: false },
      "worker-chandra",
    );
    expect(refused.userErrors).toMatchObject([{ code: "WRONG_STATE", field: ["nobodyRecognisable"] }]);
    const share = { evidence, member: staffMember("trust-peer-supervisor"), purpose: "Advice" };
    expect(
      (await record.run("shareEvidence", { ...share, untilOn: "2099-01-01" }, "worker-chandra")).userErrors,
    ).toMatchObject([{ code: "WRONG_STATE" }]);
    expect(await wordsFor("worker-chandra")).toEqual(WORDS);
    for (const persona of [...OTHERS, "trust-assessor"]) expect(await wordsFor(persona)).toBeNull();
  });

  it("wait for an assessor where the worker chooses none, and nobody reads or judges them meanwhile", async () => {
    expect(
      (await record.run("submitEvidence", { evidence, nobodyRecognisable: true }, "worker-chandra"))
        .userErrors,
    ).toEqual([]);
    claim = (
      await ask<{ node: { claims: { id: string }[] } }>(
        "query ($id: ID!) { node(id: $id) { ... on Evidence { claims { id } } } }",
        { id: evidence },
        "worker-chandra",
      )
    ).node.claims[0]?.id as string;
    expect(await waiting("trust-hr", "evidenceToAssign")).toEqual({ id: evidence, assignment: null });
    expect(await waiting("trust-assessor", "evidenceToJudge")).toBeNull();
    expect(await wordsFor("trust-assessor")).toBeNull();
    expect((await judge("trust-assessor")).userErrors).toMatchObject([{ code: "NOT_ASSIGNED" }]);
  });

  it("are read and judged by the assessor that they are assigned to, who has to be appointed for them", async () => {
    const assign = (assessor: string, persona: string) =>
      record.run("assignAssessor", { evidence, assessor }, persona);
    expect((await assign(staffMember("trust-hr"), "trust-hr")).userErrors).toMatchObject([
      { code: "NO_APPOINTMENT", message: expect.stringContaining("3.4") },
    ]);
    expect((await assign(staffMember("charity-assessor"), "trust-hr")).userErrors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    await expect(assign(staffMember("trust-assessor"), "trust-auditor")).rejects.toThrow("capacities");
    await expect(assign(staffMember("trust-assessor"), "worker-amara")).rejects.toThrow("capacities");
    expect((await assign(staffMember("trust-assessor"), "trust-line-manager")).userErrors).toEqual([]);
    expect(await waiting("trust-hr", "evidenceToAssign")).toBeNull();
    expect(await waiting("trust-assessor", "evidenceToJudge")).toEqual({
      id: evidence,
      assignment: { assessor: { name: "Tomasz Zielinski" } },
    });
    const before = await reads();
    expect(await wordsFor("trust-assessor")).toEqual(WORDS);
    expect(await reads()).toEqual([
      ...before,
      { person_id: staffPersonId({ code: "trust-assessor" }), capacities: ["ASSESSOR"] },
    ]);
    for (const persona of OTHERS) expect(await wordsFor(persona)).toBeNull();
    expect(await wordsFor("worker-chandra")).toEqual(WORDS);
    expect(await reads()).toHaveLength(before.length + 1);
  });

  it("are handed out to nobody else where it cannot be written down who reads them", async () => {
    await service.pool.query(
      "CREATE FUNCTION break_down() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'out of paper'; END $$",
    );
    await service.pool.query(
      "CREATE TRIGGER broken BEFORE INSERT ON trail FOR EACH ROW EXECUTE FUNCTION break_down()",
    );
    const answer = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Evidence { words { title } } } }",
      { id: evidence },
      "trust-assessor",
    );
    await service.pool.query("DROP TRIGGER broken ON trail");
    expect(answer.errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(answer)).not.toContain(CANARY);
  });

  it("are read by whom the worker shares them with, until it ends or is stopped", async () => {
    const given = (member: string, untilOn: string, persona = "worker-chandra") =>
      record.run("shareEvidence", { evidence, member, purpose: "For our next session", untilOn }, persona);
    const later = inDays(7);
    const provider = staffMember("trust-provider");
    expect((await given(provider, "2026-01-01")).userErrors).toMatchObject([{ code: "DATES_OUT_OF_ORDER" }]);
    expect((await given(provider, "2099-01-01")).userErrors).toMatchObject([{ code: "OUT_OF_RANGE" }]);
    expect((await given(staffMember("charity-hr"), later)).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["member"] },
    ]);
    expect((await given(provider, later, "worker-amara")).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["evidence"] },
    ]);
    const share = await given(provider, later);
    expect(share).toMatchObject({ userErrors: [], worker: { name: "Chandra Patel" } });
    const shared = (persona: string) =>
      ask<{ sharedWithMe: { nodes: object[] } }>(
        "{ sharedWithMe(first: 5) { nodes { sharedBy purpose untilOn isActive doneOn kind { code } evidence { id } words { title reflection attachments } } } }",
        {},
        persona,
      );
    // A training provider does not read records: of the evidence they see what the share shows.
    expect((await shared("trust-provider")).sharedWithMe.nodes).toEqual([
      {
        sharedBy: "Chandra Patel",
        purpose: "For our next session",
        untilOn: later,
        isActive: true,
        doneOn: "2026-10-21",
        kind: { code: "REFLECTIVE_ACCOUNT" },
        evidence: null,
        words: WORDS,
      },
    ]);
    expect((await reads()).at(-1)).toEqual({
      person_id: staffPersonId({ code: "trust-provider" }),
      capacities: ["PROVIDER"],
    });
    const shares = (persona: string) =>
      ask<{ node: { shares: object[] | null } | null }>(
        "query ($id: ID!) { node(id: $id) { ... on Evidence { shares { sharedWith { name } isActive } } } }",
        { id: evidence },
        persona,
      );
    expect((await shares("worker-chandra")).node?.shares).toEqual([
      { sharedWith: { name: "Isla Macrae" }, isActive: true },
    ]);
    expect((await shares("trust-hr")).node?.shares).toBeNull();
    for (const persona of ["trust-hr", "worker-amara"])
      expect(
        (
          await ask<{ node: object | null }>(
            "query ($id: ID!) { node(id: $id) { id } }",
            { id: share.id },
            persona,
          )
        ).node,
      ).toBeNull();

    const until = (day: string) => service.pool.query("UPDATE evidence_share SET until_on = $1::date", [day]);
    await until("2026-11-01");
    expect((await shared("trust-provider")).sharedWithMe.nodes).toEqual([]);
    await until(later);
    expect((await shared("trust-provider")).sharedWithMe.nodes).toHaveLength(1);
    await expect(record.run("stopSharingEvidence", { share: share.id }, "trust-hr")).rejects.toThrow();
    expect(
      (await record.run("stopSharingEvidence", { share: share.id }, "worker-amara")).userErrors,
    ).toMatchObject([{ code: "NOT_FOUND" }]);
    expect(
      (await record.run("stopSharingEvidence", { share: share.id }, "worker-chandra")).userErrors,
    ).toEqual([]);
    expect((await shared("trust-provider")).sharedWithMe.nodes).toEqual([]);
    expect((await given(provider, later)).userErrors).toEqual([]);
    expect((await shared("trust-provider")).sharedWithMe.nodes).toHaveLength(1);
  });

  /** What the database alone shows of the words, to a transaction with those settings, as the service's role. */
  async function inDatabase(
    settings: Said,
    statement = "SELECT title FROM evidence_words WHERE evidence_id = $1",
  ) {
    const client = await service.pool.connect();
    try {
      await client.query("BEGIN");
      await enter(client, { role: SERVICE_ROLE, organisations: TRUST, ...settings });
      return (await client.query(statement, [fromGlobalId(evidence)?.id])).rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  }
  const person = (code: string, today = TEST_DAY) => ({
    person: staffPersonId({ code }),
    today,
  });

  it("are shown by the database to the same, whatever the service asks for", async () => {
    expect(await inDatabase({})).toBe(0);
    for (const code of ["trust-hr", "trust-auditor", "trust-line-manager", "trust-lead"])
      expect(await inDatabase({ ...person(code), capacities: "HR,AUDITOR,ASSESSOR,STEWARD" })).toBe(0);
    expect(await inDatabase({ worker: workerId({ code: "amara" }) })).toBe(0);
    expect(await inDatabase({ worker: CHANDRA })).toBe(1);
    expect(await inDatabase(person("trust-assessor"))).toBe(1);
    expect(await inDatabase(person("trust-provider"))).toBe(1);
    for (const today of ["2099-01-01", ""]) expect(await inDatabase(person("trust-provider", today))).toBe(0);
    expect(await inDatabase({ ...person("trust-assessor"), organisations: "" })).toBe(0);
    const rewrite = "UPDATE evidence_words SET title = 'Mine' WHERE evidence_id = $1";
    expect(await inDatabase(person("trust-assessor"), rewrite)).toBe(0);
    expect(await inDatabase({ worker: CHANDRA }, rewrite)).toBe("PW002");
    const remove = "DELETE FROM evidence_words WHERE evidence_id = $1";
    expect(await inDatabase({ worker: CHANDRA }, remove)).toBe(0);
    expect(await inDatabase({ operation: "retention" }, remove)).toBe(1);
    const extend = "UPDATE evidence_share SET stopped_at = NULL WHERE evidence_id = $1";
    expect(await inDatabase(person("trust-provider"), extend)).toBe(0);
  });

  it("are nobody else's any more once the worker takes the evidence back", async () => {
    expect((await judge("trust-assessor")).userErrors).toEqual([]);
    expect((await record.run("withdrawEvidence", { evidence }, "worker-chandra")).userErrors).toEqual([]);
    expect(await wordsFor("worker-chandra")).toEqual(WORDS);
    for (const persona of [...OTHERS, "trust-assessor"]) expect(await wordsFor(persona)).toBeNull();
    for (const code of ["trust-assessor", "trust-provider"]) expect(await inDatabase(person(code))).toBe(0);
  });
});
