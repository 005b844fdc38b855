import { organisationId } from "../../src/commands/demonstration/personas";
import type { Database } from "../../src/database/pool";
import { type Reading, readingWithin } from "../../src/database/reading";
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
         FROM workforce_question q WHERE purpose LIKE 'The %' ORDER BY asked_at`,
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

  it("leaves nothing that other processes have to hear of, if it is a question", async () => {
    const [left] = await send(async (db) => {
      const [, announcements] = await Promise.all([
        ask(db, "A fourth"),
        // What is left for the trail at COMMIT would announce as well, so it is written now.
        db.query({ name: "trail-now", text: "SET CONSTRAINTS ALL IMMEDIATE" }, []),
        db.query<{ left: string }>(
          {
            name: "announcements",
            text: "SELECT coalesce(current_setting('app.announcements', true), '') AS left",
          },
          [],
        ),
      ]).then(([asked, , rows]) => [asked, rows] as const);
      return announcements;
    });
    expect(left).toEqual({ left: "" });
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

  describe("that a request reads behind", () => {
    const scope = () => ({ ...rlsScopeOfOrganisation(TRUST, { capacities: ["HR"] }), person });
    const reading = () => readingWithin(service.servicePool, scope());
    const countBehind = (behind: Reading, purpose: string) =>
      behind
        .query<{ count: number }>(
          {
            name: "count-asked",
            text: "SELECT count(*)::int AS count FROM workforce_question WHERE organisation_id = $1 AND purpose = $2",
          },
          [TRUST, purpose],
        )
        .then(([row]) => row?.count);

    it("is read as it was left, on the same connection, without waiting for it", async () => {
      const behind = reading();
      const recorded = behind.record((db) => ask(db, "Read behind"), { rlsScope: scope() });
      const [count, rows] = await Promise.all([countBehind(behind, "Read behind"), recorded]);
      expect({ count, rows }).toEqual({ count: 1, rows: [{ purpose: "Read behind" }] });
      await behind.recorded();
    });

    it("fails what asks whether it was recorded if it was not, and later readings go on", async () => {
      const behind = reading();
      const refused = behind.record((db) => ask(db, "x"), { rlsScope: scope() });
      const count = countBehind(behind, "x");
      await expect(refused).rejects.toMatchObject({ code: "23514" });
      await expect(behind.recorded()).rejects.toMatchObject({ code: "23514" });
      expect(await count).toBe(0);
      expect(await countBehind(behind, "x")).toBe(0);
    });

    it("gives its connection back if nothing is read", async () => {
      for (let at = 0; at < 12; at += 1) {
        const alone = reading();
        await alone.record((db) => ask(db, "Read by nobody"), { rlsScope: scope() });
      }
      expect(await countBehind(reading(), "Read by nobody")).toBe(12);
    });

    it("is tried again if another transaction was in its way", async () => {
      let times = 0;
      const behind = reading();
      const recorded = behind.record(
        (db) => {
          times += 1;
          return times > 1
            ? ask(db, "Tried again")
            : db.query<{ purpose: string }>(
                { name: "in-the-way", text: "DO $$ BEGIN RAISE SQLSTATE '40001'; END $$" },
                [],
              );
        },
        { rlsScope: scope() },
      );
      expect(await recorded).toEqual([{ purpose: "Tried again" }]);
      await behind.recorded();
      expect(times).toBe(2);
    });
  });

  const READS = "readiness(first: 5) { nodes { outcome } }";
  it.each([
    ["whose rows are read behind it", READS, "23514", "INTERNAL_SERVER_ERROR"],
    ["that needs no row", "asOf", "23514", "INTERNAL_SERVER_ERROR"],
    ["whose rows are read behind it", READS, "55P03", "DATABASE_BUSY"],
    ["that needs no row", "asOf", "55P03", "DATABASE_BUSY"],
    ["that needs no row", "asOf", "57P03", "SERVICE_UNAVAILABLE"],
    ["that needs no row", "asOf", "57014", "TOO_SLOW"],
  ])(
    "answers nothing of a question %s (%s) if %s kept it from being recorded, and says %s",
    async (_, fields, state, code) => {
      const before = await asked();
      await service.pool.query(`
      CREATE FUNCTION refuse_now() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '${state}'; END $$;
      CREATE TRIGGER refused BEFORE INSERT ON workforce_question FOR EACH ROW EXECUTE FUNCTION refuse_now()`);
      const { data, errors } = await service.ask(
        `{ workforce(purpose: "The refused") { ${fields} } }`,
        {},
        "trust-hr",
      );
      await service.pool.query("DROP TRIGGER refused ON workforce_question; DROP FUNCTION refuse_now");
      expect(data?.workforce ?? null).toBeNull();
      expect(errors).toEqual([
        expect.objectContaining({ path: ["workforce"], extensions: expect.objectContaining({ code }) }),
      ]);
      expect(await asked()).toEqual(before);
    },
  );
});
