import { rlsScopeOf } from "../../src/access/rls-scope";
import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import { readingWithin } from "../../src/database/reading";
import { rlsScopeOfOrganisation } from "../../src/database/rls-scope";
import { asOrganisation } from "../../src/database/transaction";
import { toGlobalId } from "../../src/schema/node";
import { apiSchema } from "../support/api-schema";
import { EVERYBODY } from "../support/crowd";
import { startDemonstration } from "../support/demonstration";
import { listOperations } from "../support/lists";
import type { TestService } from "../support/server";

const TRUST = organisationId("NORTHMOOR");
const CHARITY = organisationId("OPEN-DOOR");
const MO = toGlobalId("Worker", workerId({ code: "mo" }));
const AMARA = toGlobalId("Worker", workerId({ code: "amara" }));

/** How many are asked for in all, by 24 at a time over a pool of 4 connections. */
const REQUESTS = Math.ceil(2_000 * Number(process.env.PEERWAY_RUNS ?? 1));

/** It trusts the wall alone: it names no organisation. */
const COUNT = { name: "count-all", text: "SELECT count(*)::int AS found FROM worker" };
const BY_ZERO = { name: "divide-by-zero", text: "SELECT 1 / 0" };

interface Page {
  readonly workers: { readonly totalCount: number; readonly nodes: readonly { readonly number: string }[] };
  readonly node: object | null;
}

describe("the service with the application's check of organisations removed", () => {
  let service: TestService;
  /** The application takes whoever asks for one of the trust's; the database knows that they are the charity's. */
  let removed = true;

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [EVERYBODY],
      rlsScopeOf: (actor) =>
        removed && actor ? { ...rlsScopeOf(actor), organisations: [CHARITY] } : rlsScopeOf(actor),
    });
  });

  afterAll(() => service.close());

  const rowsIn = (answer: object | null) => JSON.stringify(answer).split('"__typename"').length - 1;

  it("lists nothing of the other organisation, wherever the schema has a list", async () => {
    const lists = listOperations(apiSchema()).filter(([name]) => name.startsWith("Query."));
    let rows = 0;
    for (const [, operation] of lists) {
      const ask = async () => (await service.ask(operation.replaceAll("$N", "5"), {}, EVERYBODY.code)).data;
      removed = false;
      const own = await ask();
      service.statements.length = 0;
      removed = true;
      const others = await ask();
      // What no statement was run for is published, and everybody's.
      if (service.statements.length === 0) expect(others).toEqual(own);
      else expect(rowsIn(others)).toBe(0);
      rows += rowsIn(own) - rowsIn(others);
    }
    expect(rows).toBeGreaterThan(5);
  });

  it("finds nothing of it by id, whatever the type", async () => {
    const { rows } = await service.pool.query<{ id: string; kind: string }>(
      "SELECT DISTINCT ON (kind) id, kind FROM fact WHERE organisation_id = $1 AND kind <> 'UNDOING'",
      [TRUST],
    );
    const pascal = (kind: string) =>
      kind.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    const ids = [AMARA, ...rows.map(({ id, kind }) => toGlobalId(pascal(kind), id))];
    expect(ids.length).toBeGreaterThan(8);
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    removed = false;
    expect((await service.ask(query, { ids }, EVERYBODY.code)).data).toEqual({
      nodes: ids.map((id) => ({ id })),
    });
    removed = true;
    expect((await service.ask(query, { ids }, EVERYBODY.code)).data).toEqual({ nodes: ids.map(() => null) });
  });

  it("stores nothing there", async () => {
    const stored = async () =>
      (await service.pool.query("SELECT count(*) FROM fact WHERE organisation_id = $1", [TRUST])).rows;
    const before = await stored();
    const supervision = `mutation { recordSupervision(input: { worker: { id: "${AMARA}" }, kind: "PEER", heldOn: "2026-01-01" }) { supervision { id } userErrors { code } } }`;
    expect((await service.ask(supervision, {}, EVERYBODY.code)).data).toEqual({
      recordSupervision: { supervision: null, userErrors: [{ code: "NOT_FOUND" }] },
    });
    const worker =
      'mutation { registerWorker(input: { number: "NM-900", name: "Nobody" }) { worker { id } } }';
    const { errors } = await service.ask(worker, {}, EVERYBODY.code);
    expect(errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toContain("policy");
    const found = await service.pool.query("SELECT FROM worker WHERE number = 'NM-900'");
    expect(found.rowCount).toBe(0);
    expect(await stored()).toEqual(before);
  });
});

describe("two organisations on one pool", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
  });

  afterAll(() => service.close());

  const sides = [
    { persona: "trust-hr", prefix: "NM-", workers: 12, own: AMARA, other: MO, organisation: TRUST },
    { persona: "charity-hr", prefix: "OD-", workers: 5, own: MO, other: AMARA, organisation: CHARITY },
  ] as const;
  type Side = (typeof sides)[number];

  /** What one asks of the service, and below its HTTP; each says what came back for that side, which has to be right. */
  const asked: Readonly<Record<string, (side: Side) => Promise<unknown>>> = {
    page: async ({ persona, prefix, other }) => {
      const query =
        "query ($id: ID!) { workers(first: 50) { totalCount nodes { number } } node(id: $id) { id } }";
      const { workers, node } = (await service.ask(query, { id: other }, persona)).data as unknown as Page;
      return [
        node,
        workers.totalCount,
        workers.nodes.filter(({ number }) => number.startsWith(prefix)).length,
      ];
    },
    own: async ({ persona, own }) => (await supervise(own, persona)).userErrors.length,
    others: async ({ persona, other }) => (await supervise(other, persona)).userErrors,
    failing: async ({ organisation }) =>
      asOrganisation(service.servicePool, organisation, (db) => db.query(BY_ZERO, [])).catch(
        ({ code }) => code,
      ),
    reading: async ({ organisation }) => {
      const reading = readingWithin(service.servicePool, rlsScopeOfOrganisation(organisation));
      const both = await Promise.all([1, 2].map(() => reading.query<{ found: number }>(COUNT, [])));
      return [...both, await reading.query<{ found: number }>(COUNT, [])].map(([row]) => row?.found);
    },
    background: async ({ organisation }) =>
      asOrganisation(service.servicePool, organisation, (db) => db.query(COUNT, [])),
  };
  const right: Readonly<Record<string, (side: Side) => unknown>> = {
    page: ({ workers }) => [null, workers, workers],
    own: () => 0,
    others: () => [{ code: "NOT_FOUND" }],
    failing: () => "22012",
    reading: ({ workers }) => [workers, workers, workers],
    background: ({ workers }) => [{ found: workers }],
  };

  async function supervise(worker: string, persona: string): Promise<{ userErrors: unknown[] }> {
    const mutation = `mutation { recordSupervision(input: { worker: { id: "${worker}" }, kind: "GROUP", heldOn: "2026-10-01" }) { userErrors { code } } }`;
    const { data } = await service.ask(mutation, {}, persona);
    return (data as unknown as { recordSupervision: { userErrors: unknown[] } }).recordSupervision;
  }

  it("never mix in thousands of interleaved requests", async () => {
    const kinds = ["page", "reading", "background", "reading", "background", "background", "reading"];
    const rare = ["own", "others", "failing"];
    const wrong: unknown[] = [];
    let next = 0;
    const inTurn = async () => {
      for (let index = next++; index < REQUESTS; index = next++) {
        const side = sides[index % 2 === 0 ? 0 : 1];
        const kind = (index % 20 < 2 ? rare[index % 3] : kinds[index % 7]) ?? "";
        const answer = await asked[kind]?.(side);
        if (JSON.stringify(answer) !== JSON.stringify(right[kind]?.(side)))
          wrong.push({ kind, side, answer });
      }
    };
    await Promise.all(Array.from({ length: 24 }, inTurn));
    expect(wrong).toEqual([]);
    // Nothing was left open, and nothing of a reach outlives its transaction.
    const { rows } = await service.servicePool.query(
      "SELECT coalesce(current_setting('app.reach', true), '') AS reach, (SELECT count(*)::int FROM worker) AS workers",
    );
    expect(rows).toEqual([{ reach: "", workers: 0 }]);
    const { rows: open } = await service.servicePool.query(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'",
    );
    expect(open).toEqual([]);
  });

  it("reads back in one request what it has just written, and writes again after that", async () => {
    const answer = await service.ask(
      `mutation {
        before: updateWorker(input: { worker: { id: "${MO}" }, expectedVersion: 1, team: "One" }) { worker { team } }
        after: updateWorker(input: { worker: { id: "${MO}" }, expectedVersion: 2, team: "Two" }) { worker { team } }
      }`,
      {},
      "charity-hr",
    );
    expect(answer.data).toEqual({ before: { worker: { team: "One" } }, after: { worker: { team: "Two" } } });
  });

  it("opens no transaction for what is published, and one for a whole page with what hangs on it", async () => {
    service.statements.length = 0;
    await service.ask("{ frameworks(first: 1) { nodes { code } } }", {}, "trust-hr");
    expect(service.statements).toEqual([]);
    await service.ask(
      "{ workers(first: 5) { nodes { posts { changes { kind } } evidence(first: 5) { nodes { claims { competence { code } } } } } } }",
      {},
      "trust-hr",
    );
    expect(service.statements.filter((name) => name === "set-reach")).toHaveLength(1);
  });
});
