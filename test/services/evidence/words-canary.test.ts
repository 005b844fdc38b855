import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { Writable } from "node:stream";
import { pino } from "pino";
import { apiSchema } from "../../support/api-schema";
import { startDemonstration } from "../../support/demonstration";
import { everythingOf } from "../../support/everything";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import { IS_WHOLE, sampled } from "../../support/sample";
import type { TestService } from "../../support/server";
import { PROJECT } from "../../support/template";

/** In a sample of what can be asked for. */
const ONE_SELECTION_IN = 10;

/** Stands in everything that Chandra writes, and nowhere else. */
const CANARY = `words-${randomBytes(6).toString("hex")}`;

const WORDS = {
  title: `A title, ${CANARY}`,
  reflection: `What I went through, ${CANARY}`,
  attachments: [`letter-${CANARY}.pdf`],
};

describe("a canary in the words of evidence", () => {
  let service: TestService;
  let record: Recorder;
  let evidence: string;
  let claim: string;
  const log: string[] = [];

  beforeAll(async () => {
    const lines = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    });
    service = await startDemonstration({ service: { logger: pino({ level: "debug" }, lines) } });
    record = recorder(service);
    const draft = await record.run("draftEvidence", await whole(), "worker-chandra");
    evidence = draft.id ?? "";
    const handedIn = { evidence, nobodyRecognisable: true, assessor: staffMember("trust-assessor") };
    const { userErrors } = await record.run("submitEvidence", handedIn, "worker-chandra");
    expect([draft.userErrors, userErrors]).toEqual([[], []]);
    const { data } = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Evidence { claims { id } } } }",
      { id: evidence },
      "worker-chandra",
    );
    claim = (data as unknown as { node: { claims: { id: string }[] } }).node.claims[0]?.id ?? "";
  });

  afterAll(() => service.close());

  const whole = async () => ({
    worker: { id: await record.idOf("NM-003") },
    kind: "REFLECTIVE_ACCOUNT",
    doneOn: "2026-10-21",
    ...WORDS,
    claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
  });
  const draft = (input: object) =>
    service.ask(
      "mutation ($input: DraftEvidenceInput!) { draftEvidence(input: $input) { evidence { id } userErrors { message } } }",
      { input },
      "worker-chandra",
    );

  it("appears in nothing that anybody else is shown, however they ask", async () => {
    const schema = apiSchema();
    const types = { Worker: await record.idOf("NM-003"), Evidence: evidence, Claim: claim };
    let told = 0;
    for (const persona of [
      "trust-hr",
      "trust-auditor",
      "trust-peer-supervisor",
      "worker-amara",
      "charity-assessor",
    ])
      for (const [type, id] of Object.entries(types))
        for (const selection of sampled(
          everythingOf(schema, type),
          ONE_SELECTION_IN,
          `canary ${persona} ${type}`,
        )) {
          const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`;
          const answer = JSON.stringify(await service.ask(query, { id }, persona));
          expect([persona, query, answer.includes(CANARY)]).toEqual([persona, query, false]);
          told += answer.includes('"node":{') ? 1 : 0;
        }
    expect(told).toBeGreaterThan(IS_WHOLE ? 50 : 5);
  });

  it("appears nowhere that the feed of changes leads to, for anybody", async () => {
    const schema = apiSchema();
    let told = 0;
    for (const persona of ["trust-hr", "trust-lead", "trust-auditor", "worker-amara", "trust-hr-system"])
      for (const selection of sampled(
        everythingOf(schema, "Change"),
        ONE_SELECTION_IN,
        `canary changes ${persona}`,
      )) {
        const query = `{ changes(last: 3) { nodes { ${selection} } } }`;
        const { data, errors } = await service.ask(query, {}, persona);
        const answer = JSON.stringify([data, errors]);
        expect([persona, query, answer.includes(CANARY)]).toEqual([persona, query, false]);
        told += answer.includes('"nodes":[{') ? 1 : 0;
      }
    expect(told).toBeGreaterThan(IS_WHOLE ? 5 : 0);
  });

  it("appears in no line of the log, nor in the answer, where the service, the language or the database fails", async () => {
    log.length = 0;
    const input = await whole();
    await draft({ ...input, claims: CANARY });
    await draft({ ...input, kind: CANARY });
    await draft({ ...input, reflection: `\u0000${CANARY}` });
    await service.pool.query(
      "ALTER TABLE evidence_words ADD CONSTRAINT brief CHECK (length(reflection) < 5) NOT VALID",
    );
    const failed = await draft(input);
    await service.pool.query("ALTER TABLE evidence_words DROP CONSTRAINT brief");
    await service.pool.query(
      `CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cannot keep "%"', NEW.title; END $$`,
    );
    await service.pool.query(
      "CREATE TRIGGER shouts BEFORE INSERT ON evidence_words FOR EACH ROW EXECUTE FUNCTION shout()",
    );
    const shouted = await draft(input);
    await service.pool.query("DROP TRIGGER shouts ON evidence_words");
    for (const { errors } of [failed, shouted])
      expect(errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify([failed, shouted])).not.toContain(CANARY);
    expect(log.length).toBeGreaterThan(2);
    expect(log.join("")).toContain('"constraint":"brief"');
    expect(log.join("")).not.toContain(CANARY);
  });

  it("comes from a table that is touched by one file of the service alone, so no rule and no count can rest on it", () => {
    const files = execFileSync("grep", ["-rlE", "evidence_words", "src"], { cwd: PROJECT, encoding: "utf8" })
      .trim()
      .split("\n")
      .filter((file) => !file.startsWith("src/migrations/"))
      .sort();
    expect(files).toEqual(["src/repositories/evidence/words.ts"]);
  });
});
