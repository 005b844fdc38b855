import { readFramework } from "../../../src/interchange/case/reading/framework";
import type { ImportWishes } from "../../../src/interchange/case/reading/imported";
import { frameworkFile } from "../../../src/reference/documents/framework";
import { association, foreign, identifierOf, item, levels, type OpenPackage, wishes } from "./packages";

const read = (value: unknown, more: Partial<ImportWishes> = {}) => readFramework(value, wishes(more));

/** What is read of a package after a change to it. */
function changed(change: (open: OpenPackage) => void, more: Partial<ImportWishes> = {}) {
  const open = foreign();
  change(open);
  return read(open, more);
}

const problemsOf = (...given: Parameters<typeof changed>) =>
  changed(...given).problems.map(({ path, right }) => `${path.join(".")}: ${right}`);

describe("a package of CASE from somebody else", () => {
  it("becomes an edition in the order of its sequence numbers", () => {
    const { framework, source, problems } = read(foreign());
    expect(problems).toEqual([]);
    expect(source).toMatchObject({ identifier: identifierOf("d", 1) });
    expect(frameworkFile.parse(framework)).toMatchObject({
      code: "ANOTHER",
      title: "Another framework",
      publisher: "Another publisher",
      version: "1",
      levelScale: {
        code: "ANOTHER-LEVELS",
        title: "Two steps",
        levels: [
          { code: "WITH-HELP", rank: 1, title: "With help", description: "With somebody." },
          { code: "ON-ONE-S-OWN", rank: 2, title: "On one's own", description: "On one's own" },
        ],
      },
      domains: [
        {
          code: "A",
          title: "Being there",
          kind: "CORE",
          competences: [
            {
              code: "A.1",
              title: "First in order",
              summary: "More of it.",
              coverage: "FULL",
              statements: [
                { code: "a", text: "Does this" },
                { code: "b", text: "Does that" },
              ],
            },
            { code: "A.2", title: "Second in order", coverage: "TITLE_ONLY", statements: [] },
          ],
        },
      ],
    });
  });

  it("is reported with everything that was assumed or left out, however often", () => {
    const { losses } = changed((open) => {
      for (const each of open.CFItems) each.educationLevel = ["09"];
      open.CFItems.push(item(6, "Elsewhere"));
      open.CFAssociations.push(association(6, 6, 1), association(7, 4, 5, { associationType: "precedes" }));
      open.CFDefinitions = { CFConcepts: [{ identifier: "c" }], CFSubjects: [], CFItemTypes: [] };
    });
    const reported = losses.map(({ effect, what, count }) => `${effect} ${what} ${count}`);
    expect(reported).toEqual(
      expect.arrayContaining([
        "LEFT_OUT CFItems.educationLevel 5",
        "LEFT_OUT CFItems.lastChangeDateTime 6",
        "LEFT_OUT CFAssociations.precedes 1",
        "LEFT_OUT CFConcepts.identifier 1",
        "ASSUMED CFItems.humanCodingScheme 1",
        "ASSUMED CFItems.kind 1",
        "ASSUMED CFItems.basis 6",
        "ASSUMED CFDocument.version 1",
        "CHANGED CFRubricCriterionLevels.position 2",
      ]),
    );
    expect(losses.find(({ what }) => what === "CFItems.educationLevel")?.places[0]).toEqual(["CFItems", "0"]);
  });

  it("has roots with and without an association to the document, and nulls for what it leaves out", () => {
    const { framework } = changed((open) => {
      open.CFAssociations.shift();
      Object.assign(open.CFDocument, { version: null, caseVersion: null, extensions: null });
      open.CFDefinitions = null;
    });
    expect(framework?.domains.map(({ code }) => code)).toEqual(["A"]);
  });

  it("gets codes of its place where it has none, and of its parent where one is taken", () => {
    const { framework, losses } = changed((open) => {
      open.CFItems.push(item(6, "Also this", { humanCodingScheme: "a" }), item(7, "And this"));
      open.CFItems.push(item(8, "In words", { humanCodingScheme: "Aim (one)" }));
      open.CFAssociations.push(association(6, 6, 2), association(7, 7, 2), association(8, 8, 2));
    });
    expect(framework?.domains[0]?.competences[1]?.statements.map(({ code }) => code)).toEqual([
      "A.2.a",
      "A.2.2",
      "Aim-one",
    ]);
    expect(
      losses.filter(({ what, effect }) => what.endsWith("CodingScheme") && effect === "CHANGED"),
    ).toHaveLength(2);
  });

  it("has a title in one line, with the whole text in the summary", () => {
    const long = `${"A long title ".repeat(40)}\nwith a second line`;
    const { framework, losses } = changed((open) =>
      Object.assign(open.CFItems[2] ?? {}, { fullStatement: long }),
    );
    const competence = framework?.domains[0]?.competences[0];
    expect(competence?.title).toMatch(/^A long title .{200,286}…$/);
    expect(competence?.summary).toBe(`${long}\n\nMore of it.`);
    expect(losses).toContainEqual(
      expect.objectContaining({ effect: "CHANGED", what: "CFItems.fullStatement" }),
    );
  });

  it("is placed as the request states, if its tree has other levels", () => {
    const shallow = (open: OpenPackage) => {
      open.CFItems.splice(3);
      open.CFAssociations.splice(3);
    };
    expect(problemsOf(shallow)).toEqual([
      expect.stringMatching(/^CFItems: three levels .*has 2\. State in package\.depths/),
    ]);
    expect(changed(shallow, { depths: ["COMPETENCE", "STATEMENT"] }).framework?.domains).toMatchObject([
      {
        code: "1",
        title: "Another framework",
        competences: [{ code: "A", statements: [{ code: "A.1" }, { code: "A.2" }] }],
      },
    ]);
    const deeper = changed(
      (open) => {
        open.CFItems.push(item(6, "Below this", { humanCodingScheme: "x" }));
        open.CFAssociations.push(association(6, 6, 4));
      },
      { depths: ["DOMAIN", "COMPETENCE", "PASSED_OVER", "STATEMENT"] },
    );
    expect(deeper.framework?.domains[0]?.competences[0]?.statements).toMatchObject([
      { code: "x", theme: "Does this" },
    ]);
    expect(deeper.losses).toContainEqual(expect.objectContaining({ what: "CFItems", count: 2 }));
  });

  it("takes its levels from the scale that the request names, or else has to have one", () => {
    const none = (open: OpenPackage) => open.CFRubrics.splice(0);
    expect(problemsOf(none)).toEqual([expect.stringMatching(/^CFRubrics: one rubric .*levelsOf/)]);
    expect(changed(none, { scale: levels("OURS") }).framework?.levelScale).toEqual(levels("OURS"));
    expect(read(foreign(), { scale: levels("OURS") }).losses).toContainEqual(
      expect.objectContaining({ effect: "LEFT_OUT", what: "CFRubrics", count: 1 }),
    );
  });
});

describe("a package of CASE that cannot be read", () => {
  it.each<[string, (open: OpenPackage) => void, RegExp]>([
    [
      "no document",
      (open) => Object.assign(open, { CFDocument: undefined }),
      /^CFDocument: CFDocument, an object/,
    ],
    ["a document in a list", (open) => Object.assign(open, { CFDocument: [] }), /^CFDocument: an object/],
    [
      "no title",
      ({ CFDocument }) => delete CFDocument.title,
      /^CFDocument.title: title, a text that is not empty/,
    ],
    [
      "a version to come",
      ({ CFDocument }) => Object.assign(CFDocument, { caseVersion: "2.0" }),
      /1.0 or 1.1.*"2.0"/,
    ],
    [
      "a day that is none",
      ({ CFDocument }) => Object.assign(CFDocument, { statusStartDate: "2026-02-30" }),
      /^CFDocument.statusStartDate: a day of the calendar/,
    ],
    [
      "an address that runs",
      ({ CFDocument }) => Object.assign(CFDocument, { uri: "javascript:alert(1)" }),
      /^CFDocument.uri: an address that begins/,
    ],
    [
      "an identifier that is none",
      ({ CFItems }) => Object.assign(CFItems[0] ?? {}, { identifier: "one" }),
      /^CFItems.0.identifier: a UUID/,
    ],
    [
      "an identifier twice",
      ({ CFItems }) => CFItems.push({ ...CFItems[1] }),
      /^CFItems.5.identifier: an identifier of its own, and CFItems.1 has/,
    ],
    [
      "an instant without a zone",
      ({ CFItems }) => Object.assign(CFItems[0] ?? {}, { lastChangeDateTime: "2026-01-01" }),
      /^CFItems.0.lastChangeDateTime: an instant/,
    ],
    [
      "a statement that is a number",
      ({ CFItems }) => Object.assign(CFItems[0] ?? {}, { fullStatement: 7 }),
      /^CFItems.0.fullStatement: a text/,
    ],
    ["items in no list", (open) => Object.assign(open, { CFItems: {} }), /^CFItems: a list/],
    ["an item that is a text", (open) => Object.assign(open, { CFItems: ["one"] }), /^CFItems.0: an object/],
    [
      "an unknown type",
      ({ CFAssociations }) => CFAssociations.push(association(9, 4, 5, { associationType: "likes" })),
      /^CFAssociations.5.associationType: one of isChildOf,/,
    ],
    [
      "a child that is not there",
      ({ CFAssociations }) => CFAssociations.push(association(9, 77, 1)),
      /^CFAssociations.5.originNodeURI.identifier: the identifier of an item/,
    ],
    [
      "a parent that is not there",
      ({ CFAssociations }) => Object.assign(CFAssociations[3] ?? {}, association(4, 4, 77)),
      /^CFAssociations.3.destinationNodeURI.identifier: the identifier of the CFDocument or/,
    ],
    [
      "two parents",
      ({ CFAssociations }) => CFAssociations.push(association(9, 4, 2)),
      /^CFAssociations.5.destinationNodeURI.identifier: the only parent of "Does this"/,
    ],
    [
      "a circle",
      ({ CFAssociations }) => Object.assign(CFAssociations[0] ?? {}, association(1, 1, 4)),
      /^CFItems.0: below the document, and its parents lead back.*"Being there", "Does this"/,
    ],
    [
      "its own parent",
      ({ CFAssociations }) => Object.assign(CFAssociations[3] ?? {}, association(4, 4, 4)),
      /^CFItems.3: below the document/,
    ],
  ])("is reported with the place and what would be right: %s", (_, change, expected) => {
    expect(changed(change).framework).toBeNull();
    expect(problemsOf(change)[0]).toMatch(expected);
  });

  it("is anything but a package", () => {
    for (const value of [null, 7, "CFDocument", [], {}]) expect(read(value).problems).toHaveLength(1);
  });

  it("has no code for the framework, and the request has none either", () => {
    expect(read(foreign(), { framework: null }).problems).toMatchObject([
      { path: ["package", "framework"], isMissing: true },
    ]);
  });

  it("is too deep, has too many items or more problems than anybody reads", () => {
    const chain = (open: OpenPackage) => {
      for (let n = 6; n < 3_000; n += 1) {
        open.CFItems.push(item(n, `Item ${n}`));
        open.CFAssociations.push(association(n, n, n - 1));
      }
    };
    expect(problemsOf(chain)).toEqual([expect.stringMatching(/at most 10 levels below the document/)]);
    const many = (open: OpenPackage) => Object.assign(open, { CFItems: Array(5_001).fill(open.CFItems[0]) });
    expect(problemsOf(many)).toEqual(["CFItems: a list of at most 5000 entries, and has 5001"]);
    const wrong = (open: OpenPackage) => Object.assign(open, { CFItems: Array(5_000).fill({}) });
    expect(problemsOf(wrong)).toHaveLength(100);
  });

  it("names properties that every object has, and reaches none of them", () => {
    const poison =
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": 1}';
    const { framework, losses } = changed((open) => {
      open.CFItems[0] = { ...JSON.parse(poison), ...open.CFItems[0] };
      open.CFItems[3] = { ...open.CFItems[3], humanCodingScheme: "constructor" };
      Object.assign(open.CFDocument, { extensions: JSON.parse(poison) });
    });
    expect({}).not.toHaveProperty("polluted");
    expect(framework?.domains[0]?.competences[0]?.statements[0]?.code).toBe("constructor");
    expect(losses.map(({ what }) => what)).toContain("CFDocument.extensions.constructor");
  });

  it("has thousands of names of its own, and its report stays short", () => {
    const { losses } = changed((open) => {
      for (let n = 0; n < 5_000; n += 1) open.CFDocument[`x${n}`] = n;
      open[""] = 1;
    });
    expect(losses.length).toBeLessThan(210);
    expect(losses.filter(({ what }) => what.trim() === "")).toEqual([]);
    expect(losses.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5_000);
  });
});
