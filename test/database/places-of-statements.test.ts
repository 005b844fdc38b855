import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../support/template";

const { literalsOf } = require("../../scripts/language/program") as {
  /** `text` is false for regular expressions, and for what follows a value in a statement. */
  literalsOf: (source: string, file: string) => { start: number; end: number; text: boolean }[];
};

/** Folders of src that have statements: docs/architecture.md. */
const ROOMS = /^src\/(?:repositories|database|migrations)\//;

/** Pages of facts that have a part of a statement; the statement itself is in a room. */
const PARTS = ["src/facts/completion.ts", "src/facts/endorsement.ts"];

/** Words that begin a statement of several words, in capitals as we write SQL. Alone they are something else: DELETE is a method of HTTP. */
const FIRST_WORDS = [
  "SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|VALUES|TABLE|LOCK|TRUNCATE|COPY",
  "CREATE|ALTER|DROP|GRANT|REVOKE|COMMENT|REFRESH|ANALYZE|VACUUM|REINDEX",
  "SET|RESET|SHOW|DECLARE|FETCH|CLOSE|PREPARE|EXECUTE|EXPLAIN|CALL|DO",
  "NOTIFY|LISTEN|UNLISTEN|SAVEPOINT|RELEASE|START",
].join("|");

/** Statements that may be one word. */
const ONE_WORD = "BEGIN|COMMIT|ROLLBACK";

const BEGINNING = String.raw`(?:\\n|[\s(])*(?:(?:${FIRST_WORDS})(?:\\n|[\s(])|(?:${ONE_WORD})\b)`;

const STATEMENT = new RegExp(`^["'\`]?${BEGINNING}`);

/** Only programs that have this somewhere are parsed. */
const HINT = new RegExp(`["'\`}]${BEGINNING}`);

/** The statements of a program, as "line beginning". */
function statementsIn(source: string, file = "src/a.ts"): string[] {
  if (!HINT.test(source)) return [];
  return literalsOf(source, file)
    .map(({ start, end }) => ({
      line: source.slice(0, start).split("\n").length,
      text: source.slice(start, end),
    }))
    .filter(({ text }) => STATEMENT.test(text))
    .map(({ line, text }) => `${line} ${text.replace(/["'`]/g, "").trim().slice(0, 20).trim()}`);
}

const PROGRAMS = readdirSync(join(PROJECT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src", name));

const found = (files: readonly string[]): string[] =>
  files.flatMap((file) =>
    statementsIn(readFileSync(join(PROJECT, file), "utf8"), file).map((statement) => `${file}:${statement}`),
  );

describe("statements of SQL", () => {
  it("are in src/repositories, src/database and src/migrations alone", () => {
    expect(found(PROGRAMS.filter((file) => !ROOMS.test(file) && !PARTS.includes(file)))).toEqual([]);
  });

  it("have a part in the pages of facts that are listed here, and in no others", () => {
    const facts = PROGRAMS.filter((file) => file.startsWith("src/facts/") && found([file]).length > 0);
    expect(facts.sort()).toEqual(PARTS);
  });

  it.each([
    ["in a string", 'await db.query("SELECT count(*) FROM worker");', "SELECT count(*) FROM"],
    ["over several lines", "const all = `\n  WITH given AS (SELECT 1)\n  SELECT 1`;", "WITH given AS (SELEC"],
    ["about a table that is a value", `const one = \`UPDATE \${table} SET code = $1\`;`, "UPDATE"],
    ["after a value", `const two = \`\${given} INSERT INTO worker VALUES ($1)\`;`, "INSERT INTO worker V"],
    ["about a transaction", 'await client.query("COMMIT");', "COMMIT"],
    ["that locks", 'await client.query("LOCK TABLE worker");', "LOCK TABLE worker"],
    ["in parentheses", "const part = '(SELECT id FROM fact)';", "(SELECT id FROM fact"],
  ])("are found: %s", (_, source, statement) => {
    expect(statementsIn(source)).toContain(`1 ${statement}`);
  });

  it("are no methods of HTTP, sentences, comments or regular expressions", () => {
    const source = [
      'const methods = ["POST", "DELETE"]; // "SELECT id FROM worker"',
      'const text = "Select a route with a code."; const state = "UPDATE";',
      "const pattern = /^SELECT /;",
    ].join("\n");
    expect(statementsIn(source)).toEqual([]);
  });
});
