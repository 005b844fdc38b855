import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PAGES = join(__dirname, "../../../src/pages");
/** These hold the texts themselves, and code that is generated. */
const NOT_READ = /^(?:messages|operations)[\\/]/;
/** Attributes that are shown or read out. */
const SPOKEN = /\b(?:aria-label|alt|title|placeholder)="([^"]*)"/g;
/** Attributes without a value, which are written as a word. */
const SWITCHES = /^(?:checked|open|selected)$/;
const HAS_WORDS = /\p{L}{2,}/u;
/** Stands where a template is filled in. */
const GAP = "\u0001";

/** The templates of pages in a file, also those within others, each with gaps where it is filled in. */
function templatesIn(code: string): readonly string[] {
  const found: string[] = [];
  // What is open at a place of the code: a template of a page, another one, or code within braces.
  const open: { readonly is: "PAGE" | "TEXT" | "CODE"; text: string }[] = [];
  for (const [token] of code.matchAll(/\bhtml`|\$\{|(?<!:)\/\/.*|[\s\S]/g)) {
    const last = open.at(-1);
    const isText = last?.is === "PAGE" || last?.is === "TEXT";
    if (isText && token === "`") {
      open.pop();
      if (last.is === "PAGE") found.push(last.text);
    } else if (isText && token === "${") {
      last.text += GAP;
      open.push({ is: "CODE", text: "" });
    } else if (isText) last.text += token;
    else if (token.endsWith("`")) open.push({ is: token === "`" ? "TEXT" : "PAGE", text: "" });
    else if (token === "{") open.push({ is: "CODE", text: "" });
    else if (token === "}") open.pop();
  }
  return found;
}

/** The words that stand in a template itself, not in what it is filled in with. */
function wordsIn(template: string): readonly string[] {
  const spoken = [...template.matchAll(SPOKEN)].map(([, words = ""]) => words);
  const shown = template
    .replace(/&\w+;/g, " ")
    .replace(/<[^>]*>|[\w-]+="[^"]*"/g, GAP)
    .split(GAP);
  return [...spoken, ...shown]
    .map((words) => words.trim())
    .filter((words) => HAS_WORDS.test(words) && !SWITCHES.test(words));
}

describe("the texts of pages", () => {
  it("are all in message files, so that they can be translated", () => {
    const files = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !NOT_READ.test(file),
    );
    const templates = files.flatMap((file) =>
      templatesIn(readFileSync(join(PAGES, file), "utf8")).map((template) => ({ file, template })),
    );
    expect(templates.length).toBeGreaterThan(300);
    const found = templates.flatMap(({ file, template }) =>
      wordsIn(template).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
