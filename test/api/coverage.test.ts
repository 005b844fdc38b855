import {
  ANSWER,
  type Answer,
  type Curricula,
  codes,
  FRAMEWORK,
  startCurricula,
  taught,
} from "./coverage-support";

let curricula: Curricula;
beforeAll(async () => {
  curricula = await startCurricula();
});
afterAll(() => curricula.service.close());

const cover: Curricula["cover"] = (...asked) => curricula.cover(...asked);

/** Read by hand off seed/reference/curriculum.json: the competence, then the levels at which the units teach it. */
const K = "KNOWS INTRODUCED by";
const S = "SUPPORTED PRACTISED by";
const IMROC: Readonly<Record<string, readonly string[]>> = {
  "1.1": [`${K} 1.1`],
  "1.2": [`${K} 1.1`],
  "2.1": [`${K} 1.2`],
  "2.2": [`${K} 1.3`],
  "2.3": [`${K} 1.4`],
  "2.4": [`${K} 1.5`, `${S} 1.5`],
  "2.5": [`${K} 1.6`, `${S} 1.6`],
  "2.6": [`${S} 1.7`],
  "2.7": [`${K} 1.8`],
  "3.1": [`${K} 2.1`, `${S} 2.1`],
  "3.2": [`${S} 2.2`],
  "3.3": [`${S} 2.3`],
  "3.4": [`${S} 2.4`],
  "3.5": [`${S} 2.5`],
  "3.6": [`${K} 2.6`, `${S} 2.6`],
  "4.1": [`${S} 3.1`],
  "4.2": [`${S} 3.2`],
  "4.3": [`${S} 3.3`],
  "4.4": [`${S} 3.4`],
  "4.5": [`${S} 3.5`],
  "4.6": [`${S} 3.6`],
  "4.7": [`${S} 3.7`],
  "5.1": [`${K} 3.8`, `${S} 3.8`],
  "5.2": [`${S} 3.9`],
  "5.3": [`${K} 3.10`, `${S} 3.10`],
  "5.4": [`${S} 3.11`],
  "6.1": [`${S} 4.1`],
  "6.2": [`${S} 4.2`],
  "7.1": [],
  "8.1": [`${K} 5.1`, `${S} 5.1`],
  "8.2": [`${S} 5.1`],
  "9.1": [],
  "9.2": [],
};

const NOT_STATED =
  "Nobody has stated that this is all the programme teaches and assesses, so this answer cannot report what it leaves out. Its provider can state it when it publishes the programme (completeness).";

describe("ImROC's 40-hour course against the HEE framework, checked by hand", () => {
  it("reads as not stated: our mapping teaches every competence, and nobody has read what ImROC assesses", async () => {
    const { rows, counts, findings, of, summary } = await cover(
      '{ programme: { code: "IMROC-PSW" } }',
      FRAMEWORK,
    );
    expect(Object.fromEntries(rows.map((row) => [row.competence.code, taught(row)]))).toEqual(IMROC);
    expect(rows.filter(({ status }) => status === "OUTSIDE").map((row) => row.competence.code)).toEqual([
      "7.1",
      "9.1",
      "9.2",
    ]);
    expect(counts).toEqual({
      covered: 0,
      neverTaught: 0,
      notAssessed: 0,
      belowLevel: 0,
      notKnown: 30,
      satisfiedOtherwise: 0,
      outside: 3,
    });
    expect(new Set(codes(findings))).toEqual(new Set(["NOT_KNOWN"]));
    // The course's own figure is published; the hours of its units are not.
    expect(of).toEqual({ complete: false, hours: 40, unitHours: null });
    expect(summary).toEqual([
      "None of the 30 competences is known to be assessed as required.",
      `30 competences are taught, but it is not stated whether they are assessed as required: ${Object.keys(
        IMROC,
      )
        .filter((code) => !["7.1", "9.1", "9.2"].includes(code))
        .join(", ")}.`,
      NOT_STATED,
    ]);
  });

  it("rests on 79 outcomes, of which 24 are placeholders, and on levels and units that are all our own", async () => {
    const { restsOn } = await cover('{ programme: { code: "IMROC-PSW" } }', FRAMEWORK);
    const counts = (published: number, inferred: number, illustrative: number) => ({
      published,
      inferred,
      localPolicy: 0,
      illustrative,
    });
    expect(restsOn).toMatchObject({
      texts: counts(55, 0, 24),
      mappings: counts(30, 39, 10),
      levels: counts(0, 0, 79),
      units: counts(0, 0, 28),
      outcomes: counts(0, 0, 79),
    });
  });

  it("does not conclude that those who take the mandatory units alone never learn the optional skills", async () => {
    const { findings, rows } = await cover(
      '{ programme: { code: "IMROC-PSW" } }',
      FRAMEWORK,
      ", mandatoryOnly: true",
    );
    expect(findings.filter(({ code }) => code === "NEVER_TAUGHT")).toEqual([]);
    const untaught = rows.filter((row) => row.status !== "OUTSIDE" && taught(row).length === 0);
    expect(untaught.map(({ competence, status, gaps }) => [competence.code, status, gaps])).toEqual([
      ["8.1", "NOT_KNOWN", []],
      ["8.2", "NOT_KNOWN", []],
    ]);
  });
});

describe("CNWL's accredited course against the HEE framework, checked by hand", () => {
  const CNWL = '{ programme: { code: "CNWL-DEPW" } }';
  const outside = 3;

  it("assesses the 28 core competences by its workbook of reflections, at the level up to which it teaches", async () => {
    const { rows, counts, restsOn } = await cover(CNWL, FRAMEWORK);
    expect(counts).toMatchObject({ covered: 28, neverTaught: 0, notAssessed: 0, notKnown: 2, outside });
    expect(taught(rows.find(({ competence }) => competence.code === "6.2") as (typeof rows)[number])).toEqual(
      ["SUPPORTED ASSESSED by 4.2,DEPW-ASSIGNMENTS"],
    );
    // That the assignments exist is published; what they show, and at what level, is not.
    expect(restsOn.units).toEqual({ published: 1, inferred: 0, localPolicy: 0, illustrative: 27 });
    expect(restsOn.levels).toMatchObject({ published: 0, illustrative: 75 + 28 });
  });

  it("is not known to assess anything of those who take it unaccredited", async () => {
    const { counts } = await cover(CNWL, FRAMEWORK, ", mandatoryOnly: true");
    expect(counts).toMatchObject({ covered: 0, neverTaught: 0, notAssessed: 0, notKnown: 30, outside });
  });
});

describe("the apprenticeship against the route from trainee to peer support worker, checked by hand", () => {
  const answer = () => cover('{ programme: { code: "ST0896" } }', '{ route: { code: "R02" } }');
  /** Read by hand off the crosswalk: an EXACT link from one of the standard's skills, which the end-point assesses. */
  const COVERED = ["3.2", "3.3", "4.3"];
  /**
   * PARTIAL links alone: S15 up to "Knows about it", all others up to "Does it with support". The link to 5.2
   * carries nothing, because the title of that section was drawn from the skill; a unit teaches it.
   */
  const TAUGHT_BELOW = ["3.4", "4.1", "4.2", "4.4", "4.6", "5.2", "5.4"];
  /**
   * The standard rests on values, team work, self-care, reflection and supervision, and nobody has read its
   * knowledge list here: so none of these is missing.
   */
  const NOT_STATED_AT_ALL = [
    "1.1",
    "1.2",
    "2.1",
    "2.2",
    "2.3",
    "2.4",
    "2.5",
    "2.6",
    "2.7",
    "3.1",
    "3.5",
    "3.6",
    "5.1",
    "6.1",
    "6.2",
  ];

  it("covers three of the 25 competences by its end-point assessment; of the others it is not known", async () => {
    const { rows, findings, counts, summary } = await answer();
    const about = (code: string) =>
      findings.filter((each) => each.code === code).map(({ competence }) => competence?.code);
    expect(rows).toHaveLength(25);
    const covered = rows.filter(({ status }) => status === "COVERED");
    expect(covered.map(({ competence }) => competence.code)).toEqual(COVERED);
    expect(counts).toMatchObject({ neverTaught: 0, notAssessed: 0, belowLevel: 0, notKnown: 22 });
    expect(new Set(about("NOT_KNOWN"))).toEqual(new Set([...NOT_STATED_AT_ALL, ...TAUGHT_BELOW]));
    const sentenceAbout = (code: string) =>
      findings.find(({ competence }) => competence?.code === code)?.sentence;
    expect(sentenceAbout("4.4")).toBe(
      "Competence 4.4 (Able to help people connect with communities and sources of support) is assessed up to the level “Knows about it” by unit ST0896-END-POINT (Portfolio and professional discussion at the end of the apprenticeship). It is not stated whether any unit assesses it at the level “Does it independently”, which is required.",
    );
    expect(sentenceAbout("6.1")).toBe(
      "It is not stated whether any unit teaches competence 6.1 (Able to monitor and respond to the need for self-care), which is required at the level “Does it independently”.",
    );
    expect(summary).toEqual([
      `3 of the 25 competences are assessed as required: ${COVERED.join(", ")}.`,
      `Seven competences are taught, but it is not stated whether they are assessed as required: ${TAUGHT_BELOW.join(", ")}.`,
      `It is not stated whether 15 competences are taught: ${NOT_STATED_AT_ALL.join(", ")}.`,
      NOT_STATED,
    ]);
  });

  it("names what it teaches that the route does not ask for, and what the route asks for that nobody teaches", async () => {
    const { notAsked, awarded, beyondTeaching, restsOn } = await answer();
    // Whoever completes it has the apprenticeship that the route asks for.
    expect(codes(awarded)).toEqual(["training-apprenticeship"]);
    expect(codes(notAsked)).toEqual(["4.5", "4.7", "S12", "S13", "S14", "S16", "S17"]);
    expect(codes(beyondTeaching).filter((code) => !code.startsWith("training-"))).toEqual([
      "supervision",
      "supervision-peer",
      "dbs",
    ]);
    expect(beyondTeaching).toHaveLength(3 + 1 + 11);
    expect(restsOn.requirements).toEqual({ published: 0, inferred: 0, localPolicy: 0, illustrative: 25 });
  });
});

describe("a course against a list of which a part was read", () => {
  it("does not count the topics that nobody here has read as taught or as missing", async () => {
    const delphi = '{ frameworkVersion: { framework: "INITIAL-TRAINING-TOPICS" } }';
    const { counts, summary, rows } = await cover('{ programme: { code: "MADE" } }', delphi);
    expect(rows).toHaveLength(5);
    expect(counts).toMatchObject({ covered: 0, neverTaught: 5, notKnown: 0 });
    expect(summary).toContain(
      "The source lists 20, of which 5 are held here. Whether the other 15 are taught is not known.",
    );
    const { summary: ofWhole } = await cover('{ programme: { code: "MADE" } }', FRAMEWORK);
    expect(ofWhole.join(" ")).not.toContain("The source lists");
  });

  it("counts nothing of the typology as a course's part: it is what an organisation arranges", async () => {
    const typology = '{ frameworkVersion: { framework: "PEER-WORK-TYPOLOGY" } }';
    const { counts, rows } = await cover('{ programme: { code: "MADE" } }', typology);
    expect(rows.map(({ competence }) => competence.code)).toEqual(["TY1", "TY2", "TY3", "TY4"]);
    expect(counts).toMatchObject({ outside: 4, covered: 0, neverTaught: 0, notKnown: 0 });
  });
});

describe("a programme that assesses", () => {
  const MADE = '{ programme: { code: "MADE" } }';

  it("covers a framework at a level, and shows what comes too often and what is needed first", async () => {
    const at = '{ frameworkAtLevel: { frameworkVersion: { framework: "HEE-PSW" }, level: "INDEPENDENT" } }';
    const { rows, findings, of, summary } = await cover(MADE, at);
    const covered = rows.filter(({ status }) => status === "COVERED");
    expect(covered.map(({ competence }) => competence.code)).toEqual(["3.2", "4.1"]);
    const other = findings.filter(({ code }) => code !== "NEVER_TAUGHT");
    expect(other.map(({ code, competence, missing }) => [code, competence?.code, codes(missing)])).toEqual([
      ["OVER_TAUGHT", "3.2", []],
      ["PREREQUISITE_MISSING", undefined, ["1.1"]],
    ]);
    expect(of).toEqual({ complete: true, hours: 20, unitHours: 15 });
    expect(summary.at(-1)).toBe(
      "On 5 October 2026, this was stated to be all that the programme teaches and assesses (stated by: Course lead).",
    );
  });

  it("is read in another framework through the crosswalk, capped, with the way there", async () => {
    const { rows } = await cover(MADE, '{ frameworkVersion: { framework: "LOCAL" } }');
    const shown = rows.filter((row) => taught(row).length > 0);
    expect(shown.map((row) => [row.competence.code, row.status, taught(row)])).toEqual([
      ["3.2", "COVERED", ["DOES ASSESSED by 6.1,6.2"]],
      ["4.1", "COVERED", ["BEGINS ASSESSED by 6.2,6.3"]],
    ]);
    expect(shown[1]?.cells[0]?.outcomes.map(({ path }) => path)).toEqual([
      [{ relation: "PARTIAL" }],
      [{ relation: "PARTIAL" }],
    ]);
  });

  it("understands alternatives, domains and units that a route asks for", async () => {
    const gaps = async (of: string) =>
      (await cover(of, '{ route: { code: "MADE" } }')).findings
        .filter(({ code }) => code !== "OVER_TAUGHT" && code !== "PREREQUISITE_MISSING")
        .map(({ code, competence, missing }) => `${code} ${competence?.code ?? codes(missing).join()}`);
    expect(await gaps(MADE)).toEqual(["NEVER_TAUGHT 6.1", "NEVER_TAUGHT 6.2"]);
    expect(await gaps('{ programmeVersion: { programme: { code: "MADE" }, version: 1 } }')).toEqual([
      "NEVER_TAUGHT 6.1",
      "NEVER_TAUGHT 6.2",
      "UNIT_NOT_TAUGHT 6.1",
    ]);
  });

  it("takes the routes to a role band together, and a provider's programmes together", async () => {
    const { rows } = await cover(
      '{ provider: { code: "EXETER-CEDAR" } }',
      '{ roleBand: { code: "PSW_SNR" } }',
    );
    const outside = rows.filter(({ status }) => status === "OUTSIDE");
    expect(outside.map(({ competence }) => competence.code)).toEqual(["7.1"]);
    expect(rows.find(({ competence }) => competence.code === "4.2")).toMatchObject({
      status: "NOT_KNOWN",
      gaps: [],
    });
  });

  it("reports gaps of chosen units only to those who assume that there is nothing else", async () => {
    const units = '[{ unit: { code: { code: "6.1" } } }]';
    const some = await cover(`{ units: ${units} }`, FRAMEWORK);
    expect(some.counts).toMatchObject({ covered: 1, neverTaught: 0, notKnown: 29 });
    const all = await cover(`{ completeUnits: ${units} }`, FRAMEWORK);
    expect(all.counts).toMatchObject({ covered: 1, neverTaught: 29, notKnown: 0 });
    expect([some.of.complete, all.of.complete]).toEqual([false, true]);
    expect(all.summary.at(-1)).toContain("As you asked");
  });

  it("answers the same for a programme of a list", async () => {
    const { programme } = await curricula.ask<{ programme: { coverage: Answer } }>(
      `{ programme(by: { code: "MADE" }) { coverage(against: ${FRAMEWORK}) { ${ANSWER} } } }`,
    );
    expect(programme.coverage).toEqual(await cover(MADE, FRAMEWORK));
  });
});
