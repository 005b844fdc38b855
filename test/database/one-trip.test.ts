import { organisationId } from "../../src/commands/demonstration/personas";
import type { Database } from "../../src/database/pool";
import { rlsScopeOfOrganisation } from "../../src/database/rls-scope";
import { inTransaction } from "../../src/database/transaction";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const TRUST = organisationId("NORTHMOOR");
const OTHER = organisationId("OPEN-DOOR");

describe("a transaction that is sent as a whole", () => {
  let service: TestService;
  let person: string;

  beforeAll(async () => {
    service = await startDemonstration();
    const { rows } = await service.pool.query<{ id: string }>("SELECT id FROM person ORDER BY id LIMIT 1");
    person = rows[0]?.id ?? "";
  });

  afterAll(() => service.close());

  const ask = (db: Database, purpose: string, organisation = TRUST) =>
    db.query<{ purpose: string }>(
      {
        name: "ask",
        text: `INSERT INTO workforce_question (organisation_id, asked_by, asked_as, as_of, purpose)
          VALUES ($1, $2, 'HR', '2026-11-02', $3) RETURNING purpose`,
      },
      [organisation, person, purpose],
    );
  const send = <T>(work: (db: Database) => Promise<T>, onStatement?: (name: string) => void) =>
    inTransaction(service.servicePool, work, {
      rlsScope: { ...rlsScopeOfOrganisation(TRUST, { capacities: ["HR"] }), person },
      inOneTrip: true,
      onStatement,
    });
  const asked = async () =>
    (
      await service.pool.query<{ purpose: string; entries: number }>(
        `SELECT purpose, (SELECT count(*)::int FROM trail t WHERE t.organisation_id = q.organisation_id AND t.object = q.id::text) AS entries
         FROM workforce_question q ORDER BY asked_at`,
      )
    ).rows;

  it("stores what it writes, with an entry in the trail, and returns what its statements answered", async () => {
    const names: string[] = [];
    const rows = await send(
      (db) => ask(db, "The first"),
      (name) => {
        names.push(name);
      },
    );
    expect(rows).toEqual([{ purpose: "The first" }]);
    expect(names).toEqual(["set-reach", "ask"]);
    expect(await asked()).toEqual([{ purpose: "The first", entries: 1 }]);
  });

  it.each([
    ["that a constraint refuses", () => send((db) => ask(db, "x")), "23514"],
    ["about another organisation", () => send((db) => ask(db, "The second", OTHER)), "42501"],
    [
      "that follows a failure",
      () =>
        send(async (db) => {
          const refused = ask(db, "x");
          await Promise.allSettled([refused, ask(db, "The third")]);
          return refused;
        }),
      "23514",
    ],
  ])("stores nothing of a statement %s, and its connection can be used again", async (_, work, code) => {
    const before = await asked();
    await expect(work()).rejects.toMatchObject({ code });
    expect(await asked()).toEqual(before);
    // As often as there are connections.
    for (let at = 0; at < 12; at += 1) await send((db) => db.query({ name: "one", text: "SELECT 1" }, []));
  });
});
