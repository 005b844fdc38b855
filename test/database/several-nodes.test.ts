import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { readKept } from "../../src/database/distributing/catalogue";
import { cloneDatabase } from "../support/clone";
import { PROJECT } from "../support/template";

const { literalsOf } = require("../../scripts/language/program") as {
  literalsOf: (source: string, file: string) => { start: number; end: number; text: boolean }[];
};

/** Functions that read the name of their table, which is that of one node's part of it. */
const READING_THE_NAME = `
SELECT proname::text AS name FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prosrc ~ 'TG_TABLE_NAME\\M|TG_RELNAME\\M' ORDER BY 1`;

/** Triggers whose function takes the name of the table from the last argument, and whose last argument is another. */
const NAMELESS = `
SELECT tgrelid::regclass || '.' || tgname AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = tgfoid JOIN pg_class c ON c.oid = tgrelid
WHERE NOT tgisinternal AND p.pronamespace = 'public'::regnamespace AND prosrc LIKE '%TG_ARGV[TG_NARGS - 1]%' AND p.prorettype = 'trigger'::regtype
  AND pg_get_triggerdef(t.oid) NOT LIKE '%''' || relname || ''')' ORDER BY 1`;

/** Functions in SQL that read a table: each node compiles them, and may have them before it has the table. */
const IN_SQL = `
SELECT DISTINCT proname::text AS name FROM pg_proc p JOIN pg_language l ON l.oid = prolang
JOIN pg_class c ON c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  AND coalesce(pg_get_function_sqlbody(p.oid), prosrc) ~ ('\\m(FROM|JOIN)\\s+(public\\.)?' || relname || '\\M')
WHERE p.pronamespace = 'public'::regnamespace AND lanname = 'sql' ORDER BY 1`;

/** Functions that change rows by a clock that may show another instant to each row. */
const BY_VOLATILE_CLOCK = `
SELECT proname::text AS name FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prosrc ~ '\\m(UPDATE|DELETE)\\M[^;]*clock_timestamp\\(\\)' ORDER BY 1`;

/**
 * What an engine asks that spreads tables over several nodes, and that costs nothing on one PostgreSQL: docs/scaling.md. The
 * shape of the tables is in sharding.test.ts.
 */
describe("the functions and triggers of the database, on several nodes", () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: await cloneDatabase() });
    await client.connect();
  });
  afterAll(() => client.end());

  const named = async (query: string) =>
    (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);

  it("have the name of their table from an argument", async () => {
    expect(await named(READING_THE_NAME)).toEqual([]);
    expect(await named(NAMELESS)).toEqual([]);
  });

  it("are given that argument after a migration that forgot it, and nothing else of them changes", async () => {
    await client.query("BEGIN");
    await client.query(`
      CREATE TABLE made_later (organisation_id uuid NOT NULL, id uuid PRIMARY KEY);
      CREATE CONSTRAINT TRIGGER left_in_trail AFTER INSERT OR DELETE ON made_later
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail('id');
      CREATE TRIGGER written_once BEFORE TRUNCATE ON made_later FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact()`);
    expect(await named(NAMELESS)).toEqual(["made_later.left_in_trail", "made_later.written_once"]);
    await client.query("SELECT watch_everything_for_readiness()");
    expect(await named(NAMELESS)).toEqual([]);
    const { rows } = await client.query<{ text: string }>(
      "SELECT pg_get_triggerdef(oid) AS text FROM pg_trigger WHERE tgrelid = 'made_later'::regclass ORDER BY 1",
    );
    expect(rows.map(({ text }) => text)).toEqual([
      "CREATE CONSTRAINT TRIGGER left_in_trail AFTER INSERT OR DELETE ON public.made_later DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail('id', 'made_later')",
      "CREATE TRIGGER written_once BEFORE TRUNCATE ON public.made_later FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact('made_later')",
    ]);
    await client.query("ROLLBACK");
  });

  it("are not in SQL if they read tables", async () => {
    expect(await named(IN_SQL)).toEqual([]);
  });

  it("change rows by an instant that is the same for a whole statement", async () => {
    expect(await named(BY_VOLATILE_CLOCK)).toEqual([]);
  });
});

/** Pages of facts have parts of statements too. */
const FILES = ["repositories", "facts"].flatMap((folder) =>
  readdirSync(join(PROJECT, "src", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", folder, name)),
);
const TEXTS = FILES.flatMap(textsOf);

function textsOf(file: string): { readonly file: string; readonly text: string }[] {
  const source = readFileSync(join(PROJECT, file), "utf8");
  return literalsOf(source, file).map(({ start, end }) => ({ file, text: source.slice(start, end) }));
}

const filesWith = (pattern: RegExp) => [
  ...new Set(TEXTS.filter(({ text }) => pattern.test(text)).map(({ file }) => file)),
];

/**
 * Statements and parts of statements in which a table names the organisation through another one, how many by file. The
 * engine finds the node for most of them all the same, since tables are joined on it. Some are counted because they take it from
 * another part of the text, or are about all organisations of a caller. Fewer is better, none is to be added.
 */
const THROUGH_ANOTHER: Readonly<Record<string, number>> = {
  "events/delivery-writing.ts": 1,
  "events/notices.ts": 5,
  "events/progress.ts": 1,
  "evidence/assessment.ts": 2,
  "evidence/evidence-reading.ts": 3,
  "evidence/judging-rule.ts": 9,
  "evidence/shares.ts": 1,
  "evidence/stored-attainments.ts": 1,
  "importing/import-tasks.ts": 3,
  // Anchors link the trails of all organisations.
  "moving/trail.ts": 1,
  "provisioning/account-pages.ts": 2,
  "readiness/engine-facts.ts": 2,
  "readiness/people-counted.ts": 2,
  "readiness/placed-workers.ts": 3,
  "readiness/readiness-of-workers.ts": 1,
  "readiness/readiness.ts": 2,
  "readiness/unaffected.ts": 2,
  "rights/erasure.ts": 6,
  // The same.
  "rights/trail-checking.ts": 1,
  "workforce/changes.ts": 1,
  "workforce/copy-consents.ts": 1,
  "workforce/own-records.ts": 1,
  "workforce/partner-grants.ts": 3,
  "workforce/posts-on-record.ts": 2,
  "workforce/posts.ts": 2,
  "workforce/sign-in.ts": 1,
  "workforce/workforce.ts": 1,
};

/**
 * Which tables of a text are spread over nodes and do not name the organisation by a parameter. A table that is joined by
 * LEFT JOIN names it through the other one: with a parameter there, the engine finds no node.
 */
function namingNoOrganisation(text: string, spread: ReadonlySet<string>): string[] {
  const found = text.matchAll(
    /(?<!\bLEFT )\b(?:FROM|JOIN|USING|UPDATE)\s+(?:public\.)?([a-z_]+)(?:\s+(?:AS\s+)?(?!where|set|join|left|cross|on\b)([a-z_]\w*))?/g,
  );
  return [...found].flatMap(([, table = "", alias]) => {
    if (!spread.has(table)) return [];
    const named = new RegExp(
      `${alias === undefined ? "(?<![.\\w])" : `\\b${alias}\\.`}organisation_id\\s*=\\s*(\\$|ANY ?\\(\\$)`,
    );
    return named.test(text) ? [] : [table];
  });
}

describe("statements of the repositories, on several nodes", () => {
  it("name the organisation by a parameter for each table, but for these", async () => {
    const client = new Client({ connectionString: await cloneDatabase() });
    await client.connect();
    const spread = new Set((await readKept(client)).spread);
    await client.end();
    const counts: Record<string, number> = {};
    for (const { file, text } of TEXTS) {
      const missing = namingNoOrganisation(text, spread).length;
      const name = file.replace(/^src\/(repositories\/)?/, "");
      if (missing > 0) counts[name] = (counts[name] ?? 0) + missing;
    }
    expect(counts).toEqual(THROUGH_ANOTHER);
  });

  it("join by LEFT JOIN through the other table, except to one that every node has", () => {
    expect(filesWith(/\bLEFT JOIN \w+ (\w+)\s+ON \1\.organisation_id = \$/)).toEqual([
      "src/repositories/workforce/sign-in.ts",
    ]);
  });

  it("change rows by no function whose result may differ within a statement", () => {
    expect(
      filesWith(/\b(UPDATE|DELETE FROM|SET)\s[\s\S]*\b(clock_timestamp|random|gen_random_uuid)\(/),
    ).toEqual([]);
  });

  it("read the clock in no COALESCE or CASE, which the engine would have to work out on each node", () => {
    expect(
      filesWith(
        /\b(UPDATE|SET)\s[\s\S]*(coalesce\([^()]*|CASE\s((?!END\b)[\s\S])*)\bclock_(instant|timestamp)\(/,
      ),
    ).toEqual([]);
  });

  it("replace an instant on record by that of the row that was to be inserted", () => {
    expect(filesWith(/DO UPDATE[\s\S]*clock_(timestamp|instant)\(/)).toEqual([]);
  });

  it("insert without looking up something else on the way", () => {
    expect(filesWith(/INSERT INTO[^;]*RETURNING[^;]*\(\s*SELECT\s[^;]*\bFROM\s/)).toEqual([]);
  });

  it("never write in a part that another part may read", () => {
    expect(filesWith(/\bAS (MATERIALIZED )?\(\s*(INSERT|UPDATE|DELETE)\b/)).toEqual([]);
  });

  it("answer for each row that they insert from others, since the engine would copy the rows past the policies", () => {
    const silent = FILES.filter((file) =>
      [...readFileSync(join(PROJECT, file), "utf8").matchAll(/\bINSERT INTO\s[^`;]*/g)].some(
        ([statement]) => !/\b(VALUES|ON CONFLICT|RETURNING)\b/.test(statement),
      ),
    );
    expect(silent).toEqual([]);
  });
});
