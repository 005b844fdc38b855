import { type Curricula, FRAMEWORK, startCurricula } from "./coverage-support";

let curricula: Curricula;
beforeAll(async () => {
  curricula = await startCurricula();
});
afterAll(() => curricula.service.close());

describe("two curricula side by side", () => {
  const LEVELS = "competence { code } levels { level { code } depth } units { code version }";
  const UNITS = "mandatory unit { code version }";
  const compared = async (one: string, other: string, more = "") =>
    (
      await curricula.ask<{ compareProgrammes: Record<string, unknown> }>(
        `{ compareProgrammes(one: ${one}, other: ${other} ${more}) { summary onlyInOne { ${LEVELS} } onlyInOther { ${LEVELS} } different { competence { code } one { ${LEVELS} } other { ${LEVELS} } } same { competence { code } } notKnown { competence { code } sentence one { ${LEVELS} } other { ${LEVELS} } } units { one { ${UNITS} } other { ${UNITS} } } one { unitHours } other { unitHours } } }`,
      )
    ).compareProgrammes;

  it("finds nothing between a programme and itself, and nothing certain between two that nobody read whole", async () => {
    const exeter = '{ programme: { code: "EXETER-PSWT" } }';
    const cnwl = '{ programme: { code: "CNWL-DEPW" } }';
    const nothing = { onlyInOne: [], onlyInOther: [], different: [], units: [] };
    const { same = [], ...itself } = await compared(exeter, exeter);
    expect(itself).toMatchObject({ ...nothing, notKnown: [] });
    expect(same).toHaveLength(28);
    const { notKnown = [], ...answer } = await compared(exeter, cnwl);
    expect(answer).toMatchObject({ ...nothing, same: [] });
    expect(notKnown).toHaveLength(28);
    const levels = [
      { level: { code: "KNOWS" }, depth: "INTRODUCED" },
      { level: { code: "SUPPORTED" }, depth: "ASSESSED" },
    ];
    expect(notKnown).toContainEqual(
      expect.objectContaining({
        competence: { code: "1.1" },
        one: expect.objectContaining({ levels: levels.slice(0, 1) }),
        other: expect.objectContaining({ levels }),
        sentence:
          "On record, “Peer Support Worker Training” (University of Exeter (CEDAR)) and “Developing Expertise in Peer Working (accredited, Level 4)” (Central and North West London NHS FT) both teach this. It is not stated whether they differ.",
      }),
    );
  });

  it("does not conclude that Exeter leaves out the optional skills that ImROC is recorded to offer", async () => {
    const answer = await compared(
      '{ programme: { code: "IMROC-PSW" } }',
      '{ programme: { code: "EXETER-PSWT" } }',
    );
    const onlyRecorded = (answer.notKnown as { competence: object; other: object | null }[])
      .filter(({ other }) => other === null)
      .map(({ competence }) => competence);
    expect(answer).toMatchObject({ onlyInOne: [], onlyInOther: [], different: [], units: [] });
    expect(onlyRecorded).toEqual([{ code: "8.1" }, { code: "8.2" }]);
    expect(answer.summary).toEqual([
      expect.stringMatching(
        /^Both are recorded to teach these, and it is not stated whether they differ: 1\.1, /,
      ),
      "Recorded as taught by “Peer support worker training” (ImROC), and not stated for “Peer Support Worker Training” (University of Exeter (CEDAR)): 8.1, 8.2.",
    ]);
    expect(answer.notKnown).toContainEqual(
      expect.objectContaining({
        competence: { code: "8.2" },
        sentence:
          "On record, “Peer support worker training” (ImROC) teaches this. It is not stated whether “Peer Support Worker Training” (University of Exeter (CEDAR)) does.",
      }),
    );
  });

  it("tells what a new version of a programme changed: the units in their versions, and what they teach", async () => {
    const version = (number: number) =>
      `{ programmeVersion: { programme: { code: "MADE" }, version: ${number} } }`;
    const assessed = (code: string) => ({ level: { code }, depth: "ASSESSED" });
    const six = (code: string, number: number, mandatory: boolean) => ({
      mandatory,
      unit: { code, version: number },
    });
    expect(await compared(version(1), version(2))).toMatchObject({
      summary: ["Both teach these, at different levels or depths: 3.2, 4.1."],
      one: { unitHours: 10 },
      other: { unitHours: 15 },
      onlyInOne: [],
      onlyInOther: [],
      different: [
        {
          competence: { code: "3.2" },
          one: { levels: [assessed("SUPPORTED"), assessed("INDEPENDENT")] },
          other: { levels: [assessed("INDEPENDENT")] },
        },
        {
          competence: { code: "4.1" },
          one: { levels: [{ level: { code: "INDEPENDENT" }, depth: "PRACTISED" }] },
          other: {
            levels: [{ level: { code: "INDEPENDENT" }, depth: "PRACTISED" }, assessed("HELPS_OTHERS")],
          },
        },
      ],
      units: [
        { one: [six("6.1", 1, true)], other: [six("6.1", 2, true)] },
        { one: [six("6.2", 1, false)], other: [six("6.2", 1, true)] },
        { one: [], other: [six("6.3", 1, true)] },
      ],
    });
  });

  it("reads chosen units of any version within one framework", async () => {
    const chosen = (version: number) =>
      `{ completeUnits: [{ unit: { code: { code: "6.1" } }, version: ${version} }] }`;
    expect(await compared(chosen(1), chosen(2), ', within: { framework: "LOCAL" }')).toMatchObject({
      different: [{ competence: { code: "3.2" }, one: { levels: [{ level: { code: "BEGINS" } }] } }],
    });
  });
});

describe("what cannot be covered", () => {
  const UNIT = '{ units: [{ unit: { code: { code: "1.1" } } }] }';
  const PROGRAMME = '{ programme: { code: "IMROC-PSW" } }';
  const hee = '{ framework: "HEE-PSW" }';

  it.each<[string, string, string, string, string[], string]>([
    [
      "an unknown programme",
      '{ programme: { code: "NONE" } }',
      FRAMEWORK,
      "UNKNOWN_CODE",
      ["of", "programme"],
      'no programme "NONE"',
    ],
    [
      "a version that never was",
      '{ programmeVersion: { programme: { code: "MADE" }, version: 3 } }',
      FRAMEWORK,
      "NOT_FOUND",
      ["of", "programmeVersion", "version"],
      "It has 1 and 2",
    ],
    [
      "an employer for a provider",
      '{ provider: { code: "NORTHMOOR" } }',
      FRAMEWORK,
      "UNKNOWN_CODE",
      ["of", "provider"],
      'no training provider "NORTHMOOR"',
    ],
    [
      "an unknown unit",
      '{ units: [{ unit: { code: { code: "1.1" } } }, { unit: { code: { code: "9.9" } } }] }',
      FRAMEWORK,
      "UNKNOWN_CODE",
      ["of", "units", "1", "unit"],
      'no unit of HEE-PSW-CURRICULUM "9.9"',
    ],
    [
      "a unit's version that never was",
      '{ units: [{ unit: { code: { code: "1.1" } }, version: 0 }] }',
      FRAMEWORK,
      "NOT_FOUND",
      ["of", "units", "0", "version"],
      "It has 1",
    ],
    ["no units at all", "{ units: [] }", FRAMEWORK, "MISSING", ["of", "units"], "Choose 1 to 250"],
    [
      "the id of something else",
      '{ programme: { id: "nothing" } }',
      FRAMEWORK,
      "NOT_FOUND",
      ["of", "programme"],
      "not the id of a Programme",
    ],
    [
      "an unknown framework",
      UNIT,
      '{ frameworkVersion: { framework: "NONE" } }',
      "UNKNOWN_CODE",
      ["against", "frameworkVersion"],
      'no published framework "NONE"',
    ],
    [
      "a framework without levels",
      PROGRAMME,
      '{ frameworkVersion: { framework: "BARE" } }',
      "WRONG_STATE",
      ["against", "frameworkVersion"],
      "has no levels",
    ],
    [
      "a level of another framework",
      UNIT,
      `{ frameworkAtLevel: { frameworkVersion: ${hee}, level: "DOES" } }`,
      "UNKNOWN_CODE",
      ["against", "frameworkAtLevel", "level"],
      "KNOWS, SUPPORTED, INDEPENDENT, HELPS_OTHERS",
    ],
    [
      "an unknown role band",
      UNIT,
      '{ roleBand: { code: "NONE" } }',
      "UNKNOWN_CODE",
      ["against", "roleBand"],
      'no role band "NONE"',
    ],
    [
      "an unknown route",
      UNIT,
      '{ route: { code: "NONE" } }',
      "UNKNOWN_CODE",
      ["against", "route"],
      'no progression route "NONE"',
    ],
    [
      "a route's version that never was",
      UNIT,
      '{ routeVersion: { route: { code: "R02" }, version: 9 } }',
      "NOT_FOUND",
      ["against", "routeVersion", "version"],
      "no version 9",
    ],
  ])("%s is refused with the path", async (_, of, against, code, field, says) => {
    const { errors } = await curricula.service.ask(
      `{ coverage(of: ${of}, against: ${against}) { counts { covered } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", userErrors: [{ code, field }] });
    expect(errors?.[0]?.message).toContain(says);
  });

  it("two answers to what is asked are refused", async () => {
    const { errors } = await curricula.service.ask(
      `{ coverage(of: { programme: { code: "MADE" }, provider: { code: "IMROC" } }, against: ${FRAMEWORK}) { counts { covered } } }`,
    );
    expect(errors?.[0]?.message).toMatch(/exactly one/i);
  });
});
