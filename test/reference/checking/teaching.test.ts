import type { Organisation } from "../../../src/entities";
import type { Reference } from "../../../src/reference";
import { checkProgramme } from "../../../src/reference/checking/check-programme";
import { checkUnit } from "../../../src/reference/checking/check-unit";
import type { Finding } from "../../../src/reference/checking/findings";
import { programmeDocument, unitDocument } from "../../../src/reference/documents/curriculum";
import { readDocument } from "../../../src/reference/documents/read";
import { publishedReference } from "../../support/published";
import { changed, withPart } from "./drafts";

type Open = Record<string, unknown>;
const TODAY = "2026-11-02";

const outcome = {
  text: "Listens without judging, and shows it in a role play.",
  framework: "HEE-PSW",
  competence: "3.2",
  level: "SUPPORTED",
  depth: "ASSESSED",
  evidenceKinds: ["DIRECT_OBSERVATION"],
};
const unit = (own: Open = {}) => ({
  code: "LISTENING",
  title: "Listening",
  summary: "Being with someone, and hearing them.",
  hours: 6,
  deliveryMode: "IN_PERSON",
  price: 120,
  durationDays: 1,
  starts: [{ startsOn: "2026-12-01", places: 12 }],
  prerequisites: [{ curriculum: "HEE-PSW-CURRICULUM", unit: "1.1" }],
  outcomes: [outcome],
  ...own,
});
const programme = (own: Open = {}) => ({
  code: "IMROC-LISTENING",
  title: "Listening course",
  shape: "Two days.",
  hours: 6,
  units: [
    { unit: "LISTENING", mandatory: true },
    { curriculum: "HEE-PSW-CURRICULUM", unit: "1.1", mandatory: false },
  ],
  define: [unit()],
  ...own,
});

describe("what a provider drafts", () => {
  let reference: Reference;
  let organisation: Organisation | null;

  beforeAll(async () => {
    reference = await publishedReference();
    organisation = [...reference.curriculum.providers.values()].find(({ code }) => code === "IMROC") ?? null;
  });

  const told = (findings: readonly Finding[]) =>
    findings.map(
      ({ severity, code, path }) => `${severity === "WARNING" ? "?" : ""}${code} ${path.join(".")}`,
    );
  const ofUnit = (value: unknown, owner = organisation) => {
    const reading = readDocument(unitDocument, value);
    return reading.document
      ? checkUnit(reading.document, { reference, organisation: owner, today: TODAY, beside: [] })
      : reading.findings;
  };
  const ofProgramme = (value: unknown, owner = organisation) => {
    const reading = readDocument(programmeDocument, value);
    return reading.document
      ? checkProgramme(reading.document, { reference, organisation: owner, today: TODAY })
      : reading.findings;
  };

  it("is in order: a unit of its own, a programme with it, a national unit for the steward", () => {
    expect(ofUnit(unit())).toEqual([]);
    expect(ofProgramme(programme())).toEqual([]);
    expect(ofUnit(unit({ curriculum: "HEE-PSW-CURRICULUM" }), null)).toEqual([]);
    expect(
      ofUnit(unit({ outcomes: [{ ...outcome, framework: "PEER-WORKER-ST0896", competence: "S01" }] })),
    ).toEqual([]);
  });

  it.each<[string, Open, string[]]>([
    ["negative hours", { hours: -1 }, ["BAD_VALUE hours"]],
    ["no hours at all", { hours: 0 }, ["BAD_VALUE hours"]],
    ["a negative price", { price: -0.01 }, ["BAD_VALUE price"]],
    ["a price in parts of a penny", { price: 1.005 }, ["BAD_VALUE price"]],
    ["a length of no days", { durationDays: 0 }, ["BAD_VALUE durationDays"]],
    ["a way of teaching that there is not", { deliveryMode: "BY_POST" }, ["BAD_VALUE deliveryMode"]],
    ["a field that there is not", { colour: "red" }, ["UNKNOWN_FIELD colour"]],
    ["a start in the past", { starts: [{ startsOn: "2026-11-01" }] }, ["START_IN_PAST starts.0.startsOn"]],
    [
      "a start on a day that there is not",
      { starts: [{ startsOn: "2026-11-31" }] },
      ["BAD_VALUE starts.0.startsOn"],
    ],
    [
      "a start twice",
      { starts: [{ startsOn: "2026-12-01" }, { startsOn: "2026-12-01" }] },
      ["REPEATED starts.1.startsOn"],
    ],
    [
      "places fewer than none",
      { starts: [{ startsOn: "2026-12-01", places: -1 }] },
      ["BAD_VALUE starts.0.places"],
    ],
    ["itself first", { prerequisites: [{ unit: "LISTENING" }] }, ["REQUIRES_ITSELF prerequisites.0"]],
    [
      "itself first, by its curriculum's code",
      { prerequisites: [{ curriculum: "IMROC", unit: "LISTENING" }] },
      ["REQUIRES_ITSELF prerequisites.0"],
    ],
    [
      "a unit that there is not, first",
      { prerequisites: [{ unit: "SOMETHING" }] },
      ["UNKNOWN_REFERENCE prerequisites.0.unit"],
    ],
    [
      "a unit twice, first",
      { prerequisites: ["1.1", "1.1"].map((code) => ({ curriculum: "HEE-PSW-CURRICULUM", unit: code })) },
      ["REPEATED prerequisites.1"],
    ],
    ["no outcome", { outcomes: [] }, ["NO_OUTCOMES outcomes"]],
    [
      "a competence that there is not",
      { outcomes: [{ ...outcome, competence: "3.99" }] },
      ["UNKNOWN_REFERENCE outcomes.0.competence"],
    ],
    [
      "a framework that there is not",
      { outcomes: [{ ...outcome, framework: "NOWHERE" }] },
      ["UNKNOWN_REFERENCE outcomes.0.framework"],
    ],
    [
      "an edition that there is not",
      { outcomes: [{ ...outcome, edition: 4 }] },
      ["UNKNOWN_REFERENCE outcomes.0.edition"],
    ],
    [
      "a level that there is not",
      { outcomes: [{ ...outcome, level: "GOLD" }] },
      ["UNKNOWN_REFERENCE outcomes.0.level"],
    ],
    [
      "a depth that there is not",
      { outcomes: [{ ...outcome, depth: "DEEP" }] },
      ["BAD_VALUE outcomes.0.depth"],
    ],
    [
      "a kind of evidence that there is not",
      { outcomes: [{ ...outcome, evidenceKinds: ["SONG"] }] },
      ["UNKNOWN_REFERENCE outcomes.0.evidenceKinds.0"],
    ],
    [
      "an outcome twice",
      { outcomes: [outcome, { ...outcome, text: `${outcome.text} ` }] },
      ["DUPLICATE_OUTCOME outcomes.1"],
    ],
    [
      "a duty of the employer's",
      { outcomes: [{ ...outcome, competence: "9.1" }] },
      ["ORGANISATIONAL_OUTCOME outcomes.0.competence"],
    ],
    [
      "a matter of judgement",
      { outcomes: [{ ...outcome, competence: "7.1" }] },
      ["?META_OUTCOME outcomes.0.competence"],
    ],
    [
      "an assessment of which nothing comes",
      { outcomes: [{ ...outcome, evidenceKinds: [] }] },
      ["?ASSESSED_WITHOUT_EVIDENCE outcomes.0.evidenceKinds"],
    ],
    ["a source that there is not", { sourceRefs: ["NOWHERE"] }, ["UNKNOWN_REFERENCE sourceRefs.0"]],
    ["a national curriculum", { curriculum: "HEE-PSW-CURRICULUM" }, ["OF_ANOTHER curriculum"]],
    ["a curriculum that there is not", { curriculum: "NOWHERE" }, ["UNKNOWN_REFERENCE curriculum"]],
  ])("a unit is told of %s", (_, own, expected) => {
    expect(told(ofUnit(unit(own)))).toEqual(expected);
  });

  it("a unit is told of a level of another framework's scale", () => {
    const level = reference.framework.levels.values().next().value;
    if (!level) throw new Error("No level is published.");
    const levels = new Map([...reference.framework.levels, ["x", changed(level, { code: "FOUNDATION" })]]);
    const reading = readDocument(unitDocument, unit({ outcomes: [{ ...outcome, level: "FOUNDATION" }] }));
    const found = reading.document
      ? checkUnit(reading.document, {
          reference: withPart(reference, "framework", { levels }),
          organisation,
          today: TODAY,
          beside: [],
        })
      : reading.findings;
    expect(told(found)).toEqual(["LEVEL_OF_ANOTHER_VERSION outcomes.0.level"]);
  });

  it.each<[string, Open, string[]]>([
    ["no unit", { units: [], define: [] }, ["NO_UNITS units"]],
    [
      "a unit that there is not",
      { units: [{ unit: "SOMETHING", mandatory: true }], define: [], hours: null },
      ["UNKNOWN_REFERENCE units.0.unit"],
    ],
    [
      "a unit twice",
      {
        units: [
          { unit: "LISTENING", mandatory: true },
          { curriculum: "IMROC", unit: "LISTENING", mandatory: false },
        ],
      },
      ["REPEATED units.1", "?PREREQUISITE_OUTSIDE define.0.prerequisites.0"],
    ],
    [
      "nothing that is mandatory, and a prerequisite that it does not teach",
      { units: [{ unit: "LISTENING", mandatory: false }] },
      ["?NO_MANDATORY_UNITS units", "?PREREQUISITE_OUTSIDE define.0.prerequisites.0"],
    ],
    ["hours that do not add up", { hours: 40 }, ["?HOURS_DIFFER hours"]],
    ["another's programme", { code: "CNWL-DEPW" }, ["OF_ANOTHER code"]],
    ["another's name", { provider: "EXETER-CEDAR" }, ["OF_ANOTHER provider"]],
    [
      "a credential that there is not, and one twice",
      { leadsTo: ["PEER_WORKER_APPRENTICESHIP", "PEER_WORKER_APPRENTICESHIP", "PEER_WORKER_APRENTICESHIP"] },
      ["REPEATED leadsTo.1", "UNKNOWN_REFERENCE leadsTo.2"],
    ],
    [
      "a statement of completeness from a day to come",
      { completeness: { statedOn: "2099-01-01", statedBy: "Course lead" } },
      ["STATED_IN_FUTURE completeness.statedOn"],
    ],
    [
      "a complete programme with a unit that is only our illustration",
      {
        completeness: { statedOn: "2026-10-01", statedBy: "Course lead" },
        units: [{ unit: "LISTENING", mandatory: true, basis: "ILLUSTRATIVE" }],
      },
      ["COMPLETE_YET_ILLUSTRATIVE units.0.basis", "?PREREQUISITE_OUTSIDE define.0.prerequisites.0"],
    ],
    [
      "a unit that is written and not taught",
      { units: [{ curriculum: "HEE-PSW-CURRICULUM", unit: "1.1", mandatory: true }] },
      ["UNIT_NOT_TAUGHT define.0"],
    ],
    [
      "faults of its units, each with its place",
      { define: [unit({ starts: [{ startsOn: "2020-01-01" }], outcomes: [] })] },
      ["START_IN_PAST define.0.starts.0.startsOn", "NO_OUTCOMES define.0.outcomes"],
    ],
    [
      "units that ask for one another",
      {
        hours: null,
        units: ["A", "B", "C"].map((code) => ({ unit: code, mandatory: true })),
        define: [
          unit({ code: "A", prerequisites: [{ unit: "B" }] }),
          unit({ code: "B", prerequisites: [{ unit: "C" }] }),
          unit({ code: "C", prerequisites: [{ unit: "A" }] }),
        ],
      },
      [
        "UNIT_CIRCLE define.0.prerequisites.0",
        "UNIT_CIRCLE define.1.prerequisites.0",
        "UNIT_CIRCLE define.2.prerequisites.0",
      ],
    ],
  ])("a programme is told of %s", (_, own, expected) => {
    expect(told(ofProgramme(programme(own)))).toEqual(expected);
  });

  it("a national one names its provider and its curriculum", () => {
    expect(
      told(
        ofProgramme(
          programme({
            define: [],
            units: [{ curriculum: "HEE-PSW-CURRICULUM", unit: "1.1", mandatory: true }],
            hours: null,
          }),
          null,
        ),
      ),
    ).toEqual(["MISSING provider"]);
    expect(told(ofUnit(unit(), null))).toEqual(["MISSING curriculum"]);
  });
});
