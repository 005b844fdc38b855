import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { PROJECT } from "../support/template";

const SOURCE = join(PROJECT, "src");

/** Programs under a folder, with their paths from src. */
const programsIn = (folder: string): [file: string, program: string][] =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(SOURCE, folder, name))
    .map((path) => [relative(SOURCE, path), readFileSync(path, "utf8")]);

/** Where a call's arguments end that begin at a place of a program. */
function endOfCall(program: string, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < program.length) {
    if (program[at] === "(") depth += 1;
    if (program[at] === ")") depth -= 1;
    at += 1;
  }
  return at;
}

/** Calls that carry a sentence to a user. */
const REFUSALS = /\b(?:refuse|badField|new (?:FileError|MappingError|NotAdmitted))\(/g;

const TEXT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** Names of things, such as "requirement of the routes asked about", have a few words and no full stop. */
const isSentence = (text: string): boolean => text.split(/\s+/).length > 2 && /[.?]/.test(text);

const sentencesAtRefusals = (program: string): string[] =>
  [...program.matchAll(REFUSALS)].flatMap(({ 0: call, index }) => {
    const start = index + call.length;
    return (program.slice(start, endOfCall(program, start)).match(TEXT) ?? []).filter(isSentence);
  });

describe("messages of refusals", () => {
  it("are found in a program", () => {
    expect(sentencesAtRefusals('refuse("NOT_FOUND", ["claim"], "Claim not found here.")')).toEqual([
      '"Claim not found here."',
    ]);
    expect(sentencesAtRefusals('refuse("NOT_FOUND", ["claim"], messages.claimNotFound)')).toEqual([]);
  });

  it("are on the page of their area", () => {
    const literal = [...programsIn("services"), ...programsIn("resolvers")]
      .filter(([file]) => !file.endsWith("messages.ts"))
      .flatMap(([file, program]) => sentencesAtRefusals(program).map((found) => `${file}: ${found}`));
    expect(literal).toEqual([]);
  });

  it("are one page an area, and name what was not found", () => {
    const pages = programsIn("services").filter(([file]) => file.endsWith("messages.ts"));
    expect(pages.map(([file]) => file).sort()).toEqual(
      [
        "authoring",
        "badges",
        "credentials",
        "events",
        "evidence",
        "importing",
        "organisations",
        "readiness",
        "rights",
        "shared",
        "workforce",
      ].map((area) => `services/${area}/messages.ts`),
    );
    for (const [, page] of pages) expect(page).not.toMatch(/there is no such/i);
  });
});

const FUNCTION = /^(?=(?:export )?(?:async function|function|const) )/m;

/** Top-level functions of a program that send more than one statement. */
const sendersOfSeveral = (program: string): string[] =>
  program
    .split(FUNCTION)
    .filter((text) => (text.match(/\bdb\.query\b/g) ?? []).length > 1)
    .map((text) => /(?:function|const) (\w+)/.exec(text)?.[1] ?? text);

describe("statements for the database", () => {
  it("are written in repositories, in the modules of the database, and in migrations", () => {
    const statement =
      /\.query(?:<[^>]*>)?\(\s*\{|\btext: [`"](?:SELECT|INSERT|UPDATE|DELETE|WITH|SET|SAVEPOINT)\b/;
    const elsewhere = programsIn(".")
      .filter(([file]) => !/^(?:repositories|database|migrations)\//.test(file))
      .filter(([, program]) => statement.test(program))
      .map(([file]) => file);
    expect(elsewhere).toEqual([]);
  });

  it("have a function each", () => {
    const insert = 'await db.query({ name: "insert-it", text: "INSERT INTO it DEFAULT VALUES" }, []);';
    const several = programsIn("repositories").flatMap(([file, program]) =>
      sendersOfSeveral(program).map((name) => `${file}: ${name}`),
    );
    expect(several).toEqual([]);
    expect(
      sendersOfSeveral(`
export async function insertOne(db: Database) {
  ${insert}
}

async function insertTwo(db: Database) {
  ${insert}
  ${insert}
}

export const countTwo = (db: Database) =>
  Promise.all([db.query<Count>(FIRST, []), db.query<Count>(SECOND, [])]);`),
    ).toEqual(["insertTwo", "countTwo"]);
  });
});
