import { randomUUID } from "node:crypto";
import { Client, Pool } from "pg";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { inTransaction } from "../../../src/database/transaction";
import { recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import { rowMaker } from "../../support/fill";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const TRUST = organisationId("NORTHMOOR");
const ONE = randomUUID();
const ANOTHER = randomUUID();
const THIRD = randomUUID();

/** What it is computed from and that nothing watches: why it cannot become another without a word. */
const UNWATCHED: Readonly<Record<string, string>> = {
  worker_attainments: "What was stored: read to write what differs.",
  claim: "Changes only while its evidence is a draft, which counts for nothing; handing it in is a fact.",
  fact_origin: "Written before the fact that names it, and never changed.",
  readiness: "What was stored: read to write what differs, and to note which outcomes lapse soon.",
  readiness_epoch: "Raised by what is watched.",
  requirement_number: "Says how readiness is written; once given, a number stays.",
  webhook_notice: "What subscribers were sent about a lapse: nothing is computed from it.",
  webhook_progress: "Read by the trigger that wakes the senders of events; nothing is computed from it.",
  webhook_subscription: "Says who hears of lapses: nothing is computed from it.",
  worker_standing: "What was stored: read to write what differs.",
};

/** Every table from the catalogue, written to by plain SQL as the owner: nobody has to remember a new kind of fact here. */
describe("readiness is marked by whatever is written", () => {
  const it = story();

  let service: TestService;
  let client: Client;

  beforeAll(async () => {
    service = await startDemonstration();
    client = new Client({ connectionString: service.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await service.close();
  });

  const names = async (text: string) =>
    (await client.query<{ name: string }>(text)).rows.map(({ name }) => name);

  // First, while the database is as the migrations left it.
  it("in every table of organisations that it is computed from", async () => {
    const reference = service.reference;
    await client.query("UPDATE readiness_state SET recompute_on = '-infinity'");
    // As the owner, so that what the wall itself looks at is not among it.
    const owner = new Pool({ connectionString: service.ownerUrl, max: 1, pipeline: true });
    const read = await inTransaction(owner, async (db) => {
      const what = { organisationId: TRUST, reference: reference.seenBy(TRUST), today: DEMONSTRATION_DAY };
      expect(await recomputeSome(db, what, { most: 1000, waits: true })).toBeGreaterThan(5);
      return await db.query<{ name: string }>({ name: "tables-read", text: TABLES_READ }, []);
    });
    await owner.end();
    const watched = await names(
      "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'readiness_marked_insert' AND tgenabled = 'O'",
    );
    expect(read.length).toBeGreaterThan(20);
    expect(read.map(({ name }) => name).filter((name) => !watched.includes(name))).toEqual(
      Object.keys(UNWATCHED).sort(),
    );
  });

  it("and what marks nobody cannot be changed", async () => {
    for (const table of ["fact_origin", "claim"])
      for (const statement of [
        `UPDATE ${table} SET organisation_id = organisation_id`,
        `DELETE FROM ${table}`,
      ])
        await expect(client.query(statement)).rejects.toMatchObject({ code: "PW002" });
  });

  describe("with nothing else in the way", () => {
    it.prepare(async () => {
      await client.query(ONLY_MARKS);
      for (const id of [ONE, ANOTHER, THIRD])
        await client.query(
          "INSERT INTO worker (organisation_id, id, person_id, number, name) VALUES ($1, $2, $2, $3, 'Somebody')",
          [TRUST, id, id],
        );
    });

    /** Does something, and says who of the three is due for it, and how often everybody is. */
    async function marksOf(statement: string): Promise<{ due: string[]; everybody: number }> {
      await client.query("UPDATE readiness_state SET recompute_on = 'infinity', changed_in = NULL");
      await client.query("DELETE FROM readiness_epoch");
      await client.query(statement);
      const due = await names(
        "SELECT worker_id::text AS name FROM readiness_state WHERE recompute_on = '-infinity' ORDER BY 1",
      );
      const { rows } = await client.query("SELECT changes FROM readiness_epoch");
      return { due, everybody: rows.reduce((sum, { changes }) => sum + changes, 0) };
    }

    /** What each of the three commands on each of the tables marks. */
    async function marksIn(
      tables: readonly string[],
      statements: (
        table: string,
        insertion: (own: Readonly<Record<string, string>>) => string,
      ) => Promise<Readonly<Record<string, string>>>,
    ): Promise<Record<string, unknown>> {
      const outcomes: Record<string, unknown> = {};
      for (const table of tables) {
        const insertion = await rowMaker(client, table);
        const marks: Record<string, unknown> = {};
        const ofTable = await statements(table, (own) => insertion(TRUST, own));
        for (const [what, statement] of Object.entries(ofTable)) marks[what] = await marksOf(statement);
        outcomes[table] = marks;
      }
      return outcomes;
    }

    const all = (tables: readonly string[], marks: object) =>
      Object.fromEntries(tables.map((table) => [table, { add: marks, change: marks, remove: marks }]));

    const inFacts = (tables: readonly string[], workers: readonly (string | null)[]) =>
      marksIn(tables, async (table, insertion) => {
        const written = workers.map((worker) => ({ id: randomUUID(), worker }));
        for (const { id, worker } of written)
          if (table !== "fact")
            await client.query(
              "INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as) VALUES ($1, $2, $3, 'MADE', now(), $2, 'HR')",
              [TRUST, id, worker],
            );
        const list = written.map(({ id }) => `'${id}'`).join();
        const rows = written.map(({ id, worker }) =>
          insertion({ id, ...(worker !== null && { worker_id: worker }) }),
        );
        return {
          add: rows.join(";"),
          change: `UPDATE ${table} SET id = id WHERE id IN (${list})`,
          remove: `DELETE FROM ${table} WHERE id IN (${list})`,
        };
      });

    it("for the workers of facts, in every table that says what a fact is, and nobody else", async () => {
      const tables = await names(TABLES_OF_FACTS);
      expect(tables.length).toBeGreaterThan(15);
      expect(await inFacts(tables, [ONE, ANOTHER])).toEqual(
        all(tables, { due: [ONE, ANOTHER].sort(), everybody: 0 }),
      );
    });

    it("for nobody, in the tables of facts that no readiness is computed from", async () => {
      const nobody = { due: [], everybody: 0 };
      expect(await inFacts(["decision"], [ONE])).toEqual(all(["decision"], nobody));
      expect(await inFacts(["organisation_detail"], [null])).toEqual(all(["organisation_detail"], nobody));
    });

    it("for everybody, where the fact is the organisation's", async () => {
      const tables = (await names(TABLES_OF_FACTS)).filter((table) => table !== "fact");
      expect(await inFacts(tables, [null])).toEqual(all(tables, { due: [], everybody: 1 }));
    });

    it("for everybody, where the organisation states something or says whom it appoints for what", async () => {
      const tables = [...(await names(TABLES_OF_STATEMENTS)), "appointment_competence"];
      const marks = await marksIn(tables, async (table, insertion) => {
        const [column] = await names(
          `SELECT attname::text AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 AND attname <> 'organisation_id' AND atttypid = 'uuid'::regtype AND NOT attisdropped ORDER BY attnum LIMIT 1`,
        );
        const id = randomUUID();
        return {
          add: insertion({ [column ?? ""]: id }),
          change: `UPDATE ${table} SET ${column} = ${column} WHERE ${column} = '${id}'`,
          remove: `DELETE FROM ${table} WHERE ${column} = '${id}'`,
        };
      });
      expect(marks).toEqual(all(tables, { due: [], everybody: 1 }));
    });

    it("for whoever aspires", async () => {
      const marks = await marksIn(["aspiration"], async (table, insertion) => ({
        add: insertion({ worker_id: ONE }),
        change: `UPDATE ${table} SET since = since WHERE worker_id = '${ONE}'`,
        remove: `DELETE FROM ${table} WHERE worker_id = '${ONE}'`,
      }));
      expect(marks).toEqual(all(["aspiration"], { due: [ONE], everybody: 0 }));
    });
  });
});

/** Of organisations, that a statement of this transaction names, whether or not it came to look there: each is locked until the end. */
const TABLES_READ = `
SELECT DISTINCT relname::text AS name FROM pg_locks JOIN pg_class c ON c.oid = relation
WHERE pid = pg_backend_pid() AND mode = 'AccessShareLock' AND relkind = 'r'
  AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = relation AND attname = 'organisation_id' AND NOT attisdropped) ORDER BY 1`;

/** Decisions and an organisation's details are left out: no readiness is computed from them, so they make nobody due. */
const TABLES_OF_FACTS = `
SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'fact'::regclass 
  AND conrelid <> ALL ('{decision,organisation_detail}'::regclass[])
UNION SELECT 'fact' ORDER BY 1`;

const TABLES_OF_STATEMENTS = `
SELECT attrelid::regclass::text AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
WHERE attname = 'stated_at' AND NOT attisdropped AND relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`;

/** Takes down, in the tables of organisations, whatever else could refuse or change a row; foreign keys stay, unheeded. */
const ONLY_MARKS = `
DO $$
DECLARE
  taken record;
BEGIN
  FOR taken IN SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS down FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
      WHERE relnamespace = 'public'::regnamespace AND tgname NOT LIKE 'readiness_marked%'
    UNION ALL SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'c' LOOP
    EXECUTE taken.down;
  END LOOP;
END $$`;
