import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COLUMNS, csvOf } from "../../../src/interchange/moodle/csv";
import { readMoodleFile } from "../../../src/interchange/moodle/reading";
import { wishes } from "../case/packages";

/** A file that was written by hand in Moodle's form. It is not in the repository. */
const SAMPLE = join("/work", "shared", "conformance", "moodle", "sample-by-hand.csv");

const FRAMEWORK = [
  "",
  "F 1",
  "Framework",
  "<p>About it.</p>",
  "1",
  "Low,High",
  "",
  "",
  "",
  "",
  "",
  "",
  "1",
  "domain,competency,indicator",
];
const part = (
  parent: string,
  number: string,
  name: string,
  description = "",
  more: Record<number, string> = {},
) => Object.assign([parent, number, name, description, "1", "", "", "", "0", "null", "", "", "", ""], more);
const PARTS = [
  part("", "F 1/A", "Domain"),
  part(
    "F 1/A",
    "F 1/A.1",
    "Competence",
    "<p>Competence</p><ul><li>One &amp; two</li><li>&lt;b&gt; &#x1F600;</li></ul>",
  ),
  part("F 1/A.1", "F 1/a", "Statement"),
];
const file = (...rows: readonly (readonly string[])[]) => csvOf([COLUMNS, ...rows]);
const read = (text: string, more = {}) => readMoodleFile(text, wishes({ framework: "F", ...more }));
const problemsOf = (text: string) =>
  read(text).problems.map(({ path, right }) => `${path.join(".")}: ${right}`);

describe("a competency framework that Moodle exported", () => {
  it("becomes an edition, with HTML as plain text and levels from the scale", () => {
    const { framework, problems, losses } = read(file(FRAMEWORK, ...PARTS));
    expect(problems).toEqual([]);
    expect(framework).toMatchObject({
      title: "Framework",
      summary: "About it.",
      publisher: "Not stated",
      levelScale: {
        levels: [
          { code: "LOW", rank: 1 },
          { code: "HIGH", rank: 2 },
        ],
      },
      domains: [
        {
          code: "A",
          competences: [
            { code: "A.1", summary: "One & two\n<b> 😀", statements: [{ code: "a", text: "Statement" }] },
          ],
        },
      ],
    });
    expect(losses).toContainEqual(
      expect.objectContaining({ effect: "CHANGED", what: "Description", count: 1 }),
    );
    expect(losses).toContainEqual(expect.objectContaining({ effect: "ASSUMED", what: "publisher" }));
  });

  it("is read with the line breaks of any system, and with or without quotation marks", () => {
    const plain = file(FRAMEWORK, ...PARTS);
    for (const text of [
      plain.replaceAll("\r\n", "\n"),
      `\uFEFF${plain}`,
      plain.trimEnd(),
      plain.replaceAll('""', ""),
    ])
      expect(read(text).framework?.domains).toHaveLength(1);
  });

  it("shows what was not carried: rules and cross-references", () => {
    const { losses } = read(
      file(
        FRAMEWORK,
        ...PARTS.slice(0, 2),
        part("F 1/A.1", "F 1/a", "Statement", "", { 7: "rule", 10: "F 1/A" }),
      ),
    );
    expect(losses).toContainEqual(expect.objectContaining({ effect: "LEFT_OUT", what: COLUMNS[7] }));
    expect(losses).toContainEqual(expect.objectContaining({ effect: "LEFT_OUT", what: COLUMNS[10] }));
  });

  it.each<[string, string, RegExp]>([
    ["nothing", "", /^moodleCsv: a row of headings/],
    ["no framework", file(...PARTS), /^moodleCsv: one row that "Is framework" marks with 1, and has 0/],
    ["two frameworks", file(FRAMEWORK, FRAMEWORK), /and has 2/],
    ["a row that is too short", `${file(FRAMEWORK)}"a","b","c"\r\n`, /^moodleCsv.3: 14 fields, and has 3/],
    [
      "a row without a name",
      file(FRAMEWORK, part("", "F 1/A", "")),
      /^moodleCsv.3.Short name: Short name, a text/,
    ],
    [
      "an id number twice",
      file(FRAMEWORK, ...PARTS, part("", "F 1/A", "Again")),
      /^moodleCsv.6.ID number: an id number of its own, and moodleCsv.3 has/,
    ],
    [
      "a parent that is not there",
      file(FRAMEWORK, part("F 1/X", "F 1/A", "Domain")),
      /^moodleCsv.3.*: the identifier of/,
    ],
    [
      "a circle",
      file(FRAMEWORK, part("B", "A", "One"), part("A", "B", "Two")),
      /^moodleCsv.3: below the document/,
    ],
    [
      "an id number that is too long",
      file(FRAMEWORK, part("", "A".repeat(101), "Domain")),
      /^moodleCsv.3.ID number: at most 100 characters, and has 101/,
    ],
    ["a stray quotation mark", `${file(FRAMEWORK)}"a"b\r\n`, /^moodleCsv.3: fields with commas/],
  ])("is refused with the place and what would be right: %s", (_, text, expected) => {
    expect(read(text).framework).toBeNull();
    expect(problemsOf(text)[0]).toMatch(expected);
  });

  it("is read in time, however it is made", () => {
    const began = performance.now();
    read(
      file(FRAMEWORK, part("", "A", "One", "<".repeat(20_000)), part("", "B", "Two", "<p ".repeat(6_000))),
    );
    read(`"${'""'.repeat(400_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("is what was written by hand in Moodle's form", () => {
    if (!existsSync(SAMPLE)) return console.info(`Moodle's form was not read: ${SAMPLE} is absent.`);
    const { framework, problems } = read(readFileSync(SAMPLE, "utf8"));
    expect(problems).toEqual([]);
    expect(
      framework?.domains.map(({ code, competences }) => [code, competences.map((each) => each.code)]),
    ).toEqual([["3", ["3.1", "3.10"]]]);
  });
});
