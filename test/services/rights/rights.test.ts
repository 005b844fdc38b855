import { randomBytes } from "node:crypto";
import { organisationId, workerId } from "../../../src/commands/demonstration/personas";
import { asOrganisation } from "../../../src/database/transaction";
import { toGlobalId } from "../../../src/schema/node";
import { carryOutRetention } from "../../../src/services/rights/keep-words";
import { verifyTrail } from "../../../src/services/rights/verify-trail";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const TRUST = organisationId("NORTHMOOR");
const AMARA = workerId({ code: "amara" });
const amara = toGlobalId("Worker", AMARA);
const CANARY = `words-${randomBytes(6).toString("hex")}`;
const AUDITOR = { capacities: ["AUDITOR"] };

interface Entry {
  readonly doneBy: string | null;
  readonly capacities: string[];
  readonly operation: string;
  readonly action: string;
  readonly objectType: string;
  readonly reason: string | null;
}

describe("the trail of a record, and its worker's rights", () => {
  const it = story();

  let service: TestService;
  let record: Recorder;
  let evidence: string;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    const draft = await record.run(
      "draftEvidence",
      {
        worker: { id: amara },
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-10-21",
        title: `A title, ${CANARY}`,
        reflection: `What I went through, ${CANARY}`,
        attachments: [`letter-${CANARY}.pdf`],
        claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
      },
      "worker-amara",
    );
    evidence = draft.id ?? "";
    const handedIn = { evidence, nobodyRecognisable: true, assessor: staffMember("trust-assessor") };
    expect((await record.run("submitEvidence", handedIn, "worker-amara")).userErrors).toEqual([]);
  });

  afterAll(() => service.close());

  const ask = async <Data>(query: string, variables: object, persona: string): Promise<Data> => {
    const { data, errors } = await service.ask(query, variables, persona);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const ENTRY = "doneBy capacities operation action objectType reason";
  const trailOf = async (persona: string, first = 100): Promise<Entry[] | undefined> =>
    (
      await ask<{ node: { trail: { nodes: Entry[] } | null } | null }>(
        `query ($id: ID!) { node(id: $id) { ... on Worker { trail(first: ${first}) { nodes { ${ENTRY} } } } } }`,
        { id: amara },
        persona,
      )
    ).node?.trail?.nodes;
  const exported = async (persona: string) =>
    (await ask<{ exportRecord: Record<string, unknown> | null }>("{ exportRecord }", {}, persona))
      .exportRecord;
  const verified = () => asOrganisation(service.pool, TRUST, (db) => verifyTrail(db, TRUST), AUDITOR);
  const judgement = async () => {
    const { node } = await ask<{ node: { claims: { id: string }[] } }>(
      "query ($id: ID!) { node(id: $id) { ... on Evidence { claims { id } } } }",
      { id: evidence },
      "trust-assessor",
    );
    return record.run(
      "judgeClaim",
      { claim: node.claims[0]?.id, outcome: "RETURNED", reason: "Say what came of it." },
      "trust-assessor",
    );
  };

  it("say who did what in which capacity, who read the words, and why where it was asked", async () => {
    await ask(
      "query ($id: ID!) { node(id: $id) { ... on Evidence { words { title } } } }",
      { id: evidence },
      "trust-assessor",
    );
    const judged = await judgement();
    expect(judged.userErrors).toEqual([]);
    const appeal = { judgement: judged.id, reason: `It says so: ${CANARY}` };
    expect((await record.run("appealJudgement", appeal, "worker-amara")).userErrors).toEqual([]);
    const assessor = { doneBy: "Tomasz Zielinski", capacities: ["ASSESSOR"] };
    const own = { doneBy: "Amara Okafor", capacities: ["WORKER"], reason: null };
    const entries = await trailOf("worker-amara", 7);
    expect(entries).toEqual([
      { ...own, operation: "appealJudgement", action: "RECORDED", objectType: "APPEAL" },
      { ...own, operation: "appealJudgement", action: "CHANGED", objectType: "EVIDENCE_ASSIGNMENT" },
      {
        ...assessor,
        operation: "judgeClaim",
        action: "RECORDED",
        objectType: "JUDGEMENT",
        reason: "Say what came of it.",
      },
      { ...assessor, operation: "readWords", action: "READ", objectType: "EVIDENCE_WORDS", reason: null },
      { ...own, operation: "submitEvidence", action: "RECORDED", objectType: "EVIDENCE_ASSIGNMENT" },
      { ...own, operation: "submitEvidence", action: "RECORDED", objectType: "EVIDENCE_HANDOVER" },
      { ...own, operation: "draftEvidence", action: "RECORDED", objectType: "EVIDENCE_WORDS" },
    ]);
    expect(await trailOf("trust-auditor", 7)).toEqual(entries);
    for (const persona of ["trust-hr", "trust-assessor", "trust-line-manager", "worker-chandra"])
      expect((await trailOf(persona)) ?? null).toBeNull();
    expect(JSON.stringify(await trailOf("worker-amara"))).not.toContain(CANARY);
  });

  it("are read page by page, there and back, and as a whole by auditors alone", async () => {
    const page = async (args: string, list = "trail", persona = "trust-auditor") =>
      (
        await ask<
          Record<
            string,
            { totalCount: number; nodes: { sequence: number }[]; pageInfo: { endCursor: string } }
          >
        >(`{ ${list}(${args}) { totalCount nodes { sequence } pageInfo { endCursor } } }`, {}, persona)
      )[list];
    const first = await page("first: 3");
    const next = await page(`first: 2, after: "${first?.pageInfo.endCursor}"`);
    const length = first?.totalCount ?? 0;
    expect(first?.nodes.map(({ sequence }) => sequence)).toEqual([length, length - 1, length - 2]);
    expect(next?.nodes.map(({ sequence }) => sequence)).toEqual([length - 3, length - 4]);
    expect((await page("last: 2"))?.nodes.map(({ sequence }) => sequence)).toEqual([2, 1]);
    const { errors } = await service.ask("{ trail(first: 1) { totalCount } }", {}, "trust-hr");
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("are exported in one document, which leaves out no table that is about the worker", async () => {
    const whole = (await exported("worker-amara")) as unknown as {
      format: string;
      organisation: string;
      record: Record<string, Record<string, unknown>[]>;
      meanings: Record<string, string>;
    };
    expect(whole).toMatchObject({ format: "peerway-record-1", organisation: expect.any(String) });
    const { rows } = await service.pool.query(
      "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'worker_id' WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'attainment'",
    );
    // Only an older version keeps this one up to date: worker_attainments says what counts.
    expect(whole.record).not.toHaveProperty("attainment");
    for (const table of [...rows.map(({ relname }) => relname), "worker", "claim", "undoing"]) {
      const { rows: counted } = await service.pool.query(
        `SELECT count(*)::int AS count FROM ${table} t WHERE ${
          table === "worker"
            ? "t.id = $1"
            : table === "claim"
              ? "EXISTS (SELECT FROM evidence e WHERE e.id = t.evidence_id AND e.worker_id = $1)"
              : table === "undoing"
                ? "EXISTS (SELECT FROM fact f WHERE f.id = t.fact_id AND f.worker_id = $1)"
                : "t.worker_id = $1"
        }`,
        [AMARA],
      );
      expect([table, whole.record[table]?.length]).toEqual([table, counted[0].count]);
    }
    expect(JSON.stringify(whole.record.evidence_words)).toContain(CANARY);
    expect(whole.meanings[String(whole.record.claim?.[0]?.competence_id)]).toMatch(/^\d/);
    expect(JSON.stringify(await exported("worker-chandra"))).not.toContain(CANARY);
    expect((await service.ask("{ exportRecord }", {}, "trust-hr")).errors?.[0]?.extensions.code).toBe(
      "FORBIDDEN",
    );
  });

  it("have their words deleted when the organisation keeps them no longer, which a dry run tells first", async () => {
    const retain = (dryRun: boolean, today = "2027-10-21") =>
      asOrganisation(service.pool, TRUST, (db) => carryOutRetention(db, TRUST, today, { dryRun }), {
        operation: "retention",
      });
    const kept = async () =>
      (await service.pool.query("SELECT count(*)::int AS count FROM evidence_words")).rows[0].count;
    expect([...(await retain(false)).values()]).toEqual([]);
    const rule = { kind: "REFLECTIVE_ACCOUNT", months: 12 };
    await expect(record.run("stateRetention", rule, "trust-line-manager")).rejects.toThrow("capacities");
    expect((await record.run("stateRetention", { ...rule, months: 0 }, "trust-hr")).userErrors).toMatchObject(
      [{ code: "OUT_OF_RANGE", field: ["months"] }],
    );
    expect((await record.run("stateRetention", rule, "trust-hr")).userErrors).toEqual([]);
    expect(
      (await ask<{ retentionRules: object[] }>("{ retentionRules { months kind { code } } }", {}, "trust-hr"))
        .retentionRules,
    ).toEqual([{ months: 12, kind: { code: "REFLECTIVE_ACCOUNT" } }]);
    const before = await kept();
    const [expired = 0] = (await retain(true)).values();
    expect(expired).toBeGreaterThan(0);
    expect(await kept()).toBe(before);
    expect([...(await retain(false)).values()]).toEqual([expired]);
    expect(await kept()).toBe(before - expired);
    expect([...(await retain(true)).values()]).toEqual([]);
    // Amara's has been appealed: somebody has still to read it.
    expect(JSON.stringify(await exported("worker-amara"))).toContain(CANARY);
    expect(await verified()).toMatchObject({ holds: true });
  });

  it("are erased as the worker has asked: name and words are gone, decisions and the trail stand", async () => {
    const replays = () =>
      ask<{ node: object }>(
        "query ($id: ID!) { node(id: $id) { ... on Worker { decisions(first: 9) { nodes { outcome reason replay { same } } } } } }",
        { id: amara },
        "trust-lead",
      );
    const erase = (persona = "trust-hr") =>
      record.run("carryOutErasure", { worker: { id: amara }, reason: "They have left." }, persona);
    const decided = await replays();
    // The number of an assignment is made of theirs.
    const post = {
      roleBand: { code: "PSW_TRN" },
      startedOn: "2019-01-07",
      endedOn: "2019-07-01",
      wholeTimeEquivalent: 0.5,
    };
    const numbered = {
      ...post,
      worker: { id: amara },
      contractKind: "PERMANENT",
      assignmentNumber: "NM-001-1",
    };
    const { id: trainee } = await record.run("startPost", numbered, "trust-hr");
    const renumbered = {
      post: trainee,
      effectiveOn: "2019-02-01",
      assignmentNumber: "NM-001-2",
      team: "North",
    };
    expect((await record.run("changePost", renumbered, "trust-hr")).userErrors).toEqual([]);
    expect((await erase()).userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
    expect(
      (await record.run("requestErasure", { worker: { id: amara } }, "worker-chandra")).userErrors,
    ).toMatchObject([{ code: "NOT_FOUND" }]);
    expect(
      (await record.run("requestErasure", { worker: { id: amara } }, "worker-amara")).userErrors,
    ).toEqual([]);
    expect(
      (await record.run("requestErasure", { worker: { id: amara } }, "worker-amara")).userErrors,
    ).toMatchObject([{ code: "ALREADY_RECORDED" }]);
    expect(await ask<object>("{ erasureRequests(first: 5) { nodes { number } } }", {}, "trust-hr")).toEqual({
      erasureRequests: { nodes: [{ number: "NM-001" }] },
    });
    await expect(erase("trust-line-manager")).rejects.toThrow("capacities");
    // Files and calls whose refusals quote what they said of her, and of somebody else.
    const send = (fileName: string, text: string) =>
      ask<{ importFile: { tally: { refused: number } } }>(
        "mutation ($input: ImportFileInput!) { importFile(input: $input) { tally { refused } } }",
        { input: { kind: "POSTS", format: "CSV", fileName, text, dryRun: false } },
        "trust-hr",
      );
    const posts = "worker,roleBand,startedOn,wholeTimeEquivalent,contractKind\n";
    const named = `NM-001,PSW,2024-01-08,1,Amara Okafor\nNM-001,AMÁRA,2024-01-08,1,PERMANENT\nNM-001 ,PSW,the okafor,1,PERMANENT`;
    const { importFile } = await send("posts of AMARÁ_okafor.csv", `${posts}${named}`);
    expect(importFile.tally.refused).toBe(3);
    await send("everybody.csv", `${posts}NM-003,PSW,2024-01-08,1,Somebody Else`);
    const taken = { number: "NM-001", name: "Ann Example", idempotencyKey: `key-${CANARY}` };
    expect((await record.run("registerWorker", taken, "trust-hr")).userErrors).toHaveLength(1);
    expect((await erase()).userErrors).toEqual([]);
    expect(await replays()).toEqual(decided);
    expect(await verified()).toMatchObject({ holds: true });
    const { rows: tables } = await service.pool.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    for (const { table_name: table } of tables) {
      const { rows } = await service.pool.query(
        `SELECT count(*)::int AS count FROM "${table}" t WHERE t::text LIKE '%' || $1 || '%' OR lower(t::text) ~ 'okafor|amára|nm-001'`,
        [CANARY],
      );
      expect([table, rows[0].count]).toEqual([table, 0]);
    }
    const { rows: left } = await service.pool.query(
      "SELECT i.file_name AS file, r.code, r.message FROM import i JOIN import_refusal r ON r.import_id = i.id ORDER BY i.started_at, r.line",
    );
    expect(left.slice(0, 3).map(({ file, message }) => [file, message])).toEqual(
      Array(3).fill(["Erased", "Erased"]),
    );
    expect(left[3]).toMatchObject({
      file: "everybody.csv",
      message: expect.stringContaining("Somebody Else"),
    });
    const [entry] =
      (await trailOf("trust-auditor", 40))?.filter(({ objectType }) => objectType === "ERASURE_REQUEST") ??
      [];
    expect(entry).toMatchObject({
      operation: "carryOutErasure",
      capacities: ["HR"],
      reason: "They have left.",
    });
    expect(
      (
        await record.run(
          "updateWorker",
          { worker: { id: amara }, expectedVersion: 2, name: "Amara Okafor" },
          "trust-hr",
        )
      ).userErrors,
    ).toMatchObject([{ code: "WRONG_STATE" }]);
  });
});
