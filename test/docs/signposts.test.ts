import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../support/template";

const DECISIONS = join("docs", "decisions");
const pagesIn = (folder: string): string[] =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
const PAGES = [
  ...pagesIn("."),
  ...pagesIn("docs"),
  ...pagesIn(DECISIONS),
  ...pagesIn("bench"),
  ...pagesIn("examples"),
];

const read = (page: string): string => readFileSync(join(PROJECT, page), "utf8");

/** Paths of our own files and folders in a page's code spans: `src/main.ts`, `docs/access.md`, `test/api`. */
const pathsIn = (page: string): string[] =>
  [...read(page).matchAll(/`((?:src|test|docs|scripts|bench|examples|seed)\/[\w./-]*[\w-])`/g)].map(
    ([, path = ""]) => path,
  );

describe("the pages that guide a newcomer", () => {
  it.each(["docs/architecture.md", "CONTRIBUTING.md"])("name files and folders: %s", (page) => {
    expect(pathsIn(page).length).toBeGreaterThan(10);
  });

  it.each(PAGES)("name only files and folders that exist: %s", (page) => {
    const gone = pathsIn(page).filter(
      (path) => ![path, `${path}.ts`, `${path}.test.ts`].some((file) => existsSync(join(PROJECT, file))),
    );
    expect(gone).toEqual([]);
  });

  it.each(PAGES)("name only npm commands that exist: %s", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]*\w)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe("links between pages", () => {
  it.each(PAGES)("lead to something: %s", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(PROJECT, dirname(page), link)))).toEqual([]);
  });

  it("reach every decision from the index", () => {
    const index = read(join(DECISIONS, "README.md"));
    const pages = readdirSync(join(PROJECT, DECISIONS)).filter((name) => name !== "README.md");
    expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });
});
