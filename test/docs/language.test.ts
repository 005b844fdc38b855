import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../support/template";

interface Part {
  readonly kind: "text" | "name";
  readonly start: number;
  readonly content: string;
}
interface Entry {
  readonly pattern: string;
  readonly instead: string;
}
const { readSource } = require("../../scripts/language/read") as {
  readSource: (file: string, source: string) => Part[];
};
const { faultsIn, retiredWords } = require("../../scripts/language/retired") as {
  faultsIn: (
    part: Part,
    source: string,
    file: string,
    retired: Entry[],
  ) => { line: number; found: string; instead: string }[];
  retiredWords: (glossary: string) => Entry[];
};

const retired = retiredWords(readFileSync(join(PROJECT, "docs", "glossary.md"), "utf8"));

/** What the check finds in a file with this content, as "line word". */
const found = (file: string, source: string): string[] =>
  readSource(file, source)
    .flatMap((part) => faultsIn(part, source, file, retired))
    .map((fault) => `${fault.line} ${fault.found}`);

describe("the check for retired words", () => {
  it("reads messages, comments and exported names of programs", () => {
    const source = [
      "// Done é anew.",
      "export function toldCounts() {}",
      "const message = `Nobody may be",
      "  told twice.`;",
      'const key = "told";',
    ].join("\n");
    expect(found("src/counts.ts", source).sort()).toEqual(["1 anew", "2 toldCounts", "4 told"]);
  });

  it("finds a phrase that a comment breaks over two lines", () => {
    expect(found("src/a.ts", "/**\n * Both are read at\n * once.\n */\nexport const a = 1;")).toEqual([
      "2 at once",
    ]);
  });

  it("leaves statements for the database, code spans and regular expressions alone", () => {
    const source = 'const rows = `SELECT told, anew FROM x`; /** See `told`. */ const odd = /is told "/;';
    expect(found("src/a.ts", source)).toEqual([]);
  });

  it("accepts other words and other meanings", () => {
    const text =
      "Understanding an outstanding, long-standing rule: NHS stands for National Health Service. Of course.";
    expect(found("README.md", text)).toEqual([]);
  });

  it("reads documents without their code, and without examples that are struck out", () => {
    const page = "It is `told`.\n\n```sh\necho told\n```\n\n- ~~It is told.~~\n- Whoever\nasks.";
    expect(found("docs/page.md", page)).toEqual(["8 Whoever"]);
  });

  it("refuses a sentence that starts with “of”, and no other “of”", () => {
    expect(found("docs/page.md", "Most of it. Of a worker's posts, the last.")).toEqual(["1 Of"]);
  });

  it("reads descriptions and names of the printed schema", () => {
    const schema = '"""What it is worth, besides."""\ntype Fact {\n  """A day."""\n  standing: Int!\n}\n';
    expect(found("src/schema/schema.graphql", schema).sort()).toEqual(["1 besides", "4 standing"]);
  });

  it("gives each word something to write instead", () => {
    expect(retired.filter(({ instead }) => instead === "")).toEqual([]);
    expect(retired.length).toBeGreaterThan(50);
  });

  it("says so if the glossary has no list", () => {
    expect(() => retiredWords("# Glossary")).toThrow("Retired words");
  });
});
