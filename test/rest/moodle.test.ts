import { readMoodleFile } from "../../src/interchange/moodle/reading";
import { wishes } from "../interchange/case/packages";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

/** Reads a file of which every field is quoted. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, value = "", end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(value.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

const FILE = "/frameworks/HEE-PSW/1.0/moodle.csv";

let service: TestService;
beforeAll(async () => {
  service = await startDemonstration();
});
afterAll(() => service.close());

const idOf = (row: readonly string[]) => row[1] ?? "";

describe("the national framework as a file for Moodle", () => {
  let text: string;
  let rows: string[][];

  beforeAll(async () => {
    ({ body: text } = await service.app.inject(FILE));
    rows = rowsOf(text);
  });

  it("is a public file of fourteen columns, all quoted, which may be kept", async () => {
    const { headers, statusCode } = await service.app.inject(FILE);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "cache-control": "public, max-age=300",
    });
    const again = await service.app.inject({ url: FILE, headers: { "if-none-match": String(headers.etag) } });
    expect(again.statusCode).toBe(304);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]));
    expect(text.replace(/"(?:[^"]|"")*"/g, "").replace(/[,\r\n]/g, "")).toBe("");
  });

  it("has the framework first, with its scale, and from where somebody is proficient", () => {
    const [, framework = []] = rows;
    expect(framework[1]).toBe("HEE-PSW 1.0");
    expect(framework[5]).toBe("Knows about it,Does it with support,Does it independently,Helps others do it");
    expect(JSON.parse(framework[6] ?? "")).toEqual([
      { scaleid: "1" },
      { id: 3, scaledefault: 1, proficient: 1 },
      { id: 4, scaledefault: 0, proficient: 1 },
    ]);
    expect(framework.slice(12)).toEqual(["1", "domain,competency,indicator"]);
    expect(rows.filter((row) => row[12] === "1")).toHaveLength(1);
  });

  it("has every domain, competence and statement below its parent, under a number that is no number", () => {
    const parts = rows.slice(2);
    expect(parts).toHaveLength(298);
    expect(new Set(parts.map(idOf)).size).toBe(298);
    const known = new Set([""]);
    for (const row of parts) {
      expect(known).toContain(row[0]);
      known.add(idOf(row));
      expect(idOf(row)).toMatch(/^HEE-PSW 1\.0\/\d/);
      expect((row[2] ?? "").length).toBeLessThanOrEqual(100);
      expect(row[3]).toMatch(/^<p>.*<\/p>$/);
      expect(row[3]?.replace(/<\/?p>/g, "")).not.toMatch(/[<>]/);
    }
    expect(parts.find((row) => idOf(row) === "HEE-PSW 1.0/3.2")?.slice(0, 3)).toEqual([
      "HEE-PSW 1.0/3",
      "HEE-PSW 1.0/3.2",
      "Able to draw on and share lived experience",
    ]);
  });

  it("comes with a report of what Moodle has no place for", async () => {
    const report = (await service.app.inject("/frameworks/HEE-PSW/1.0/moodle-report.json")).json();
    expect(report).toContainEqual(expect.objectContaining({ effect: "ASSUMED", what: "proficient" }));
    expect(report).toContainEqual(expect.objectContaining({ effect: "LEFT_OUT", what: "crosswalks" }));
  });

  it("is served for every published framework, and for no other", async () => {
    const { CFDocuments } = (await service.app.inject("/ims/case/v1p1/CFDocuments?limit=500")).json();
    const framework = (each: { extensions: { "ext:peerway": { framework?: string } } }) =>
      each.extensions["ext:peerway"].framework;
    const codes = CFDocuments.filter(framework);
    expect(codes.length).toBeGreaterThan(5);
    for (const each of codes) {
      const version = encodeURIComponent(each.version);
      const { statusCode } = await service.app.inject(`/frameworks/${framework(each)}/${version}/moodle.csv`);
      expect([each.title, statusCode]).toEqual([each.title, 200]);
    }
    const missing = await service.app.inject("/frameworks/HEE-PSW/9.9/moodle.csv");
    expect(missing.statusCode).toBe(404);
    expect(missing.json()).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a curriculum as a file for Moodle", () => {
  const CURRICULUM = "/curricula/HEE-PSW-CURRICULUM";
  let text: string;
  let rows: string[][];

  beforeAll(async () => {
    ({ body: text } = await service.app.inject(`${CURRICULUM}/moodle.csv`));
    rows = rowsOf(text);
  });

  it("has the sections, their units and what they lead to, under numbers that stay when a unit changes", () => {
    expect(rows[1]?.[1]).toMatch(/^HEE-PSW-CURRICULUM \d{4}-\d\d-\d\d$/);
    expect(rows[1]?.[5]).toBe("Not completed,Completed");
    expect(rows[1]?.[13]).toBe("domain,competency,outcome");
    const parts = rows.slice(2);
    expect(new Set(parts.map(idOf)).size).toBe(parts.length);
    const known = new Set([""]);
    for (const row of parts) {
      expect(known).toContain(row[0]);
      known.add(idOf(row));
    }
    expect(parts.filter((row) => /^HEE-PSW-CURRICULUM\/\d+\.\d+$/.test(idOf(row)))).toHaveLength(28);
    const outcome = parts.find((row) => idOf(row) === "HEE-PSW-CURRICULUM/1.1/1");
    expect(outcome?.[0]).toBe("HEE-PSW-CURRICULUM/1.1");
    expect(outcome?.[3]).toMatch(/<p>Leads to \d\.\d+ .+: .+\.<\/p>$/);
  });

  it("can be read again with all titles whole and in their places", () => {
    const { framework, problems } = readMoodleFile(text, wishes({ framework: "COPY" }));
    expect(problems).toEqual([]);
    const named = framework?.domains.flatMap((section) => [
      section.title,
      ...section.competences.flatMap((unit) => [
        unit.title,
        ...unit.statements.map((outcome) => outcome.text.split("\n")[0]),
      ]),
    ]);
    const written = rows.slice(2).map((row) => row[3]?.match(/<p>(.*?)<\/p>/)?.[1]);
    expect(named).toEqual(written.map((title) => title?.replaceAll("&amp;", "&").replaceAll("&quot;", '"')));
  });

  it("comes with a report of what Moodle has no place for", async () => {
    const report = (await service.app.inject(`${CURRICULUM}/moodle-report.json`)).json();
    expect(report).toContainEqual(
      expect.objectContaining({ what: "competence, level, depth", effect: "CHANGED" }),
    );
    const missing = await service.app.inject("/curricula/NONE/moodle.csv");
    expect([missing.statusCode, missing.json()]).toMatchObject([404, { code: "NOT_FOUND" }]);
  });
});
