import { Client } from "pg";
import { staffPersonId } from "../../src/commands/demonstration/personas";
import { PARTNER_ROLE, SERVICE_ROLE } from "../../src/database/pool";
import { asOrganisation } from "../../src/database/transaction";
import { recomputeSome } from "../../src/services/readiness/stored/recompute";
import { inDays } from "../support/days";
import { startDemonstration, TEST_DAY } from "../support/demonstration";
import { type Acting, AMARA, acting, CHANDRA, CHARITY, chandra, TRUST } from "../support/partners";
import { enter, type Said } from "../support/reach";
import { staffMember } from "../support/recorder";
import type { TestService } from "../support/server";

describe("people of a partner, before the database alone", () => {
  let service: TestService;
  let grant: Acting["grant"];
  let end: Acting["end"];
  let ask: Acting["ask"];
  let run: Acting["run"];

  beforeAll(async () => {
    service = await startDemonstration();
    ({ ask, run, grant, end } = acting(service));
    const granted = await grant("PROVIDER", [chandra]);
    const completion = {
      worker: { id: chandra },
      unit: { code: { code: "1.1" } },
      passed: true,
      completedOn: "2026-06-01",
    };
    await run("recordCompletion", completion, "charity-provider", "NORTHMOOR");
    await end(granted);
    const reference = service.reference;
    for (const organisation of [TRUST, CHARITY]) {
      const what = {
        organisationId: organisation,
        reference: reference.seenBy(organisation),
        today: TEST_DAY,
      };
      await asOrganisation(service.servicePool, organisation, (db) =>
        recomputeSome(db, what, { most: 1000, waits: true }),
      );
    }
  });

  afterAll(() => service.close());

  /** As the service at a door, with what the application would say of somebody; it checks nothing else. */
  const count = async (statement: string, settings: Said) => {
    const client = new Client({ connectionString: service.ownerUrl });
    await client.connect();
    try {
      await client.query("BEGIN");
      await enter(client, { role: PARTNER_ROLE, ...settings });
      return (await client.query(statement)).rowCount;
    } catch (error) {
      return (error as { code?: string }).code;
    } finally {
      await client.end();
    }
  };
  const at = (capacities: string, more: object = {}) => ({
    organisations: CHARITY,
    host: TRUST,
    capacities: capacities,
    person: "11111111-1111-4111-8111-111111111111",
    ...more,
  });
  const RECORDS = [
    "worker",
    "post",
    "evidence",
    "claim",
    "judgement",
    "worker_attainments",
    "completion",
    "supervision",
    "decision",
  ];
  const seen = async (capacities: string, more: object = {}) => {
    const found: Record<string, unknown> = {};
    for (const table of RECORDS) found[table] = await count(`SELECT * FROM ${table}`, at(capacities, more));
    return found;
  };
  const own = async (): Promise<Record<string, unknown>> => {
    const found: Record<string, unknown> = {};
    for (const table of RECORDS)
      found[table] = await count(`SELECT * FROM ${table}`, { organisations: CHARITY });
    return found;
  };

  it("are shown words that the worker shares with them or that they are to assess, while they act for the worker", async () => {
    const { data } = await ask("{ me { evidence(first: 20) { nodes { id state } } } }", "worker-chandra");
    const { evidence: all } = (data?.me ?? {}) as { evidence: { nodes: { id: string; state: string }[] } };
    const evidence = all.nodes.find(({ state }) => state === "SUBMITTED")?.id;
    const words = async (persona: string) =>
      JSON.stringify(
        (
          await ask(
            "query ($evidence: ID!) { node(id: $evidence) { ... on Evidence { words { title } } } }",
            persona,
            "NORTHMOOR",
            { evidence },
          )
        ).data ?? null,
      );
    const UNTOLD = '{"node":{"words":null}}';
    const supervising = await grant("PEER_SUPERVISOR", [chandra]);
    const assessing = await grant("ASSESSOR", [chandra]);
    for (const persona of ["charity-peer-supervisor", "charity-assessor"])
      expect(await words(persona)).toBe(UNTOLD);
    const share = {
      evidence,
      member: staffMember("charity-peer-supervisor"),
      purpose: "For our sessions",
      untilOn: inDays(7),
    };
    expect((await run("shareEvidence", share, "worker-chandra")).userErrors).toEqual([]);
    expect(await words("charity-peer-supervisor")).toContain('"title"');
    expect(await words("charity-assessor")).toBe(UNTOLD);
    const assigned = { evidence, assessor: staffMember("charity-assessor") };
    expect((await run("assignAssessor", assigned, "trust-lead")).userErrors).toEqual([]);
    expect(await words("charity-assessor")).toContain('"title"');
    const { rows } = await service.pool.query(
      "SELECT organisation_id, person_id, capacities FROM trail WHERE action = 'READ' ORDER BY sequence",
    );
    expect(rows).toEqual(
      ["charity-peer-supervisor", "charity-assessor"].map((code) => ({
        organisation_id: TRUST,
        person_id: staffPersonId({ code }),
        capacities: [code.slice(8).replace("-", "_").toUpperCase()],
      })),
    );
    for (const each of [supervising, assessing]) await end(each);
    for (const persona of ["charity-peer-supervisor", "charity-assessor"])
      expect(await words(persona)).toBe("null");
    // A later grant opens nothing of what was assigned under the one before, in the service and in the database.
    const later = await grant("ASSESSOR", [chandra]);
    expect(await words("charity-assessor")).toBe(UNTOLD);
    await service.pool.query("UPDATE evidence_assignment SET ended_at = NULL WHERE grant_id IS NOT NULL");
    expect(await words("charity-assessor")).toBe(UNTOLD);
    const assessor = at("ASSESSOR", { person: staffPersonId({ code: "charity-assessor" }) });
    const theirs = `SELECT * FROM evidence_words WHERE organisation_id = '${TRUST}'`;
    expect(await count(theirs, assessor)).toBe(0);
    expect((await run("assignAssessor", assigned, "trust-lead")).userErrors).toEqual([]);
    expect(await words("charity-assessor")).toContain('"title"');
    expect(await count(theirs, assessor)).toBe(1);
    await end(later);
  });

  it("reach nothing without a grant in force, whatever the application says of them", async () => {
    await service.pool.query(
      "INSERT INTO partner_grant_end (organisation_id, grant_id, ended_on, reason, ended_by) SELECT organisation_id, id, current_date, 'x', granted_by FROM partner_grant ON CONFLICT DO NOTHING",
    );
    expect(await seen("ASSESSOR,PROVIDER,HR,LINE_MANAGER,PEER_SUPERVISOR")).toEqual(await own());
  });

  it("reach the record of the worker named in a capacity that reads, and no row of any other", async () => {
    await grant("ASSESSOR", [chandra]);
    const [before, now_] = [await own(), await seen("ASSESSOR")];
    expect(now_.worker).toBe(Number(before.worker) + 1);
    expect(Number(now_.judgement)).toBeGreaterThan(Number(before.judgement));
    expect(Number(now_.worker_attainments)).toBeGreaterThan(Number(before.worker_attainments));
    const others = `SELECT * FROM evidence WHERE organisation_id = '${TRUST}' AND worker_id <> '${CHANDRA}'`;
    expect(await count(others, at("ASSESSOR"))).toBe(0);
    // The capacity has to be one of theirs, and the organisation the one that was granted it.
    expect(await seen("PROVIDER")).toEqual(before);
    expect(await seen("HR,AUDITOR,LIVED_EXPERIENCE_LEAD")).toEqual(before);
    expect(await count(others, at("ASSESSOR", { organisations: TRUST, host: CHARITY }))).not.toBe(0);
  });

  it("reach nothing by a door that the service stands at as its ordinary self", async () => {
    await grant("ASSESSOR", [chandra]);
    const [before, within] = [await own(), await seen("ASSESSOR")];
    expect(within).not.toEqual(before);
    expect(await seen("ASSESSOR", { role: SERVICE_ROLE })).toEqual(before);
    const { rows } = await service.pool.query(
      "SELECT DISTINCT roles::text FROM pg_policies WHERE concat(qual, with_check) LIKE '%''host''%' OR policyname LIKE 'as\\_guest%'",
    );
    expect(rows).toEqual([{ roles: `{${PARTNER_ROLE}}` }]);
  });

  it("read stored attainments of the workers whose evidence they read, and of nobody else", async () => {
    for (const capacity of ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER", "PROVIDER"]) {
      const granted = await grant(capacity, [chandra]);
      const readsEvidence = capacity !== "PROVIDER";
      const rows = (table: string, worker: string) =>
        count(
          `SELECT * FROM ${table} WHERE organisation_id = '${TRUST}' AND worker_id ${worker} '${CHANDRA}'`,
          at(capacity),
        );
      for (const table of ["evidence", "worker_attainments"]) {
        expect([capacity, table, Number(await rows(table, "=")) > 0]).toEqual([
          capacity,
          table,
          readsEvidence,
        ]);
        expect(await rows(table, "<>")).toBe(0);
      }
      await end(granted);
    }
    // An employer that may copy evidence reads the evidence alone, which is what it copies.
    expect(await count(`SELECT * FROM worker_attainments WHERE organisation_id = '${TRUST}'`, at("HR"))).toBe(
      0,
    );
  });

  it("change nothing there, and add only what the capacity adds", async () => {
    for (const statement of [
      `UPDATE worker SET name = 'x' WHERE organisation_id = '${TRUST}'`,
      `INSERT INTO fact (organisation_id, worker_id, kind, recorded_by, recorded_as) VALUES ('${TRUST}', '${AMARA}', 'SUPERVISION', '11111111-1111-4111-8111-111111111111', 'ASSESSOR')`,
      `INSERT INTO fact (organisation_id, worker_id, kind, recorded_by, recorded_as) SELECT '${TRUST}', '${CHANDRA}', 'SUPERVISION', person_id, 'ASSESSOR' FROM member LIMIT 1`,
      `INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on) SELECT '${TRUST}', f.id, '${CHANDRA}', k.id, '2026-01-01' FROM fact f, supervision_kind k WHERE f.organisation_id = '${TRUST}' AND f.kind = 'SUPERVISION' LIMIT 1`,
      `INSERT INTO post (organisation_id, id, worker_id, role_band_id, started_on, hundredths, contract_kind) SELECT '${TRUST}', gen_random_uuid(), '${CHANDRA}', id, '2026-01-01', 100, 'BANK' FROM role_band LIMIT 1`,
      `INSERT INTO worker_attainments SELECT organisation_id, '${AMARA}', claim_ids, evidence_ids, competence_ids, level_ids, done_on, judged_on FROM worker_attainments WHERE worker_id = '${CHANDRA}'`,
      `INSERT INTO partner_grant_worker (organisation_id, grant_id, worker_id, number, name) SELECT organisation_id, id, '${AMARA}', 'x', 'x' FROM partner_grant LIMIT 1`,
    ])
      expect([statement, await count(statement, at("ASSESSOR"))]).toEqual([statement, "42501"]);
  });

  it("see of completions as a provider those of their own", async () => {
    await grant("PROVIDER", [chandra]);
    const completions = `SELECT * FROM completion WHERE organisation_id = '${TRUST}'`;
    expect(await count(completions, at("PROVIDER"))).toBe(0);
    const { rows } = await service.pool.query<{ recorded_by: string; mine: string }>(
      "SELECT recorded_by, count(*) AS mine FROM fact WHERE kind = 'COMPLETION' AND worker_id = $1 AND recorded_as = 'PROVIDER' GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
      [CHANDRA],
    );
    expect(await count(completions, at("PROVIDER", { person: rows[0]?.recorded_by }))).toBe(
      Number(rows[0]?.mine),
    );
    expect(await count(`SELECT * FROM evidence WHERE organisation_id = '${TRUST}'`, at("PROVIDER"))).toBe(0);
  });
});
