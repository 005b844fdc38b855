import type { Reference } from "../../../src/reference";
import { checkCrosswalk } from "../../../src/reference/checking/check-links";
import { crosswalkDocument } from "../../../src/reference/documents/framework";
import { readDocument } from "../../../src/reference/documents/read";
import { publishMade } from "../../api/coverage-fixture";
import { cloneDatabase } from "../../support/clone";
import { publishedReference } from "../../support/published";
import { referenceOf } from "../../support/service";
import { files, findingsIn, type Link, linksOf, next, type Open, refusalsIn, told } from "./editions";

describe("the links to a new edition", () => {
  let reference: Reference;

  beforeAll(async () => {
    reference = await publishedReference();
  });

  const findings = (document: unknown) => findingsIn(document, reference);
  const refusals = (document: unknown) => refusalsIn(document, reference);

  it.each<[string, (document: Open) => void, [string, string][]]>([
    [
      "a link from nothing",
      (all) => Object.assign(linksOf(all)[0] ?? {}, { from: "99" }),
      [["UNKNOWN_REFERENCE", "crosswalk.links.0.from"]],
    ],
    [
      "a link twice",
      (all) => linksOf(all).push({ ...(linksOf(all)[0] as Link) }),
      [["REPEATED", "crosswalk.links.31"]],
    ],
    [
      "a cap on a link that is not PARTIAL",
      (all) => Object.assign(linksOf(all)[0] ?? {}, { cap: "KNOWS" }),
      [["OUT_OF_PLACE", "crosswalk.links.0.cap"]],
    ],
    [
      "a PARTIAL link without a cap",
      (all) => Object.assign(linksOf(all)[0] ?? {}, { relation: "PARTIAL" }),
      [["MISSING", "crosswalk.links.0.cap"]],
    ],
    [
      "a cap of no level of the target",
      (all) => Object.assign(linksOf(all)[0] ?? {}, { relation: "PARTIAL", cap: "GOLD" }),
      [["LEVEL_NOT_IN_SCALE", "crosswalk.links.0.cap"]],
    ],
    [
      "a link from a worker's competence to the organisation's",
      (all) => Object.assign(linksOf(all)[0] ?? {}, { to: "9.1" }),
      [["ORGANISATIONAL_LINK", "crosswalk.links.0"]],
    ],
    [
      "a level map within one scale",
      (all) => Object.assign(all.crosswalk ?? {}, { levelMap: { KNOWS: "KNOWS" } }),
      [["OUT_OF_PLACE", "crosswalk.levelMap"]],
    ],
  ])("are refused with %s", (_, change, expected) => {
    const document = next();
    change(document);
    expect(refusals(document)).toEqual(expected);
  });

  describe("with a scale of its own", () => {
    const rescaled = (levelMap: Record<string, string> | null) => {
      const document = next();
      const level = (code: string, rank: number) => ({ code, rank, title: code, description: code });
      Object.assign(document.framework.levelScale, {
        code: "TWO",
        levels: [level("BEGUN", 1), level("DONE", 2)],
      });
      Object.assign(document.crosswalk ?? {}, { levelMap });
      return document;
    };

    it.each<[string, Record<string, string> | null, [string, string][]]>([
      ["no level map", null, [["NO_LEVEL_MAP", "crosswalk.levelMap"]]],
      [
        "a level that it has not",
        { INDEPENDENT: "GOLD", HELPS_OTHERS: "DONE" },
        [["LEVEL_NOT_IN_SCALE", "crosswalk.levelMap.INDEPENDENT"]],
      ],
      [
        "a level that the edition before has not",
        { GOLD: "DONE" },
        [["LEVEL_NOT_IN_SCALE", "crosswalk.levelMap.GOLD"]],
      ],
      [
        "a higher level counting for less",
        { INDEPENDENT: "DONE", HELPS_OTHERS: "BEGUN" },
        [["LEVEL_MAP_FALLS", "crosswalk.levelMap.HELPS_OTHERS"]],
      ],
      [
        "a higher level left out",
        { SUPPORTED: "BEGUN", INDEPENDENT: "DONE" },
        [["LEVEL_MAP_GAP", "crosswalk.levelMap"]],
      ],
      ["all that counts mapped", { SUPPORTED: "BEGUN", INDEPENDENT: "DONE", HELPS_OTHERS: "DONE" }, []],
    ])("and %s", (_, levelMap, expected) => {
      expect(refusals(rescaled(levelMap))).toEqual(expected);
    });
  });

  it("is warned of what nothing leads on from, gone or not", () => {
    const document = next();
    document.framework.domains[7]?.competences.pop();
    const crosswalk = document.crosswalk;
    if (crosswalk) crosswalk.links = crosswalk.links.filter(({ from }) => from !== "8.2" && from !== "3.1");
    const found = findings(document).filter(({ code }) => code === "NOTHING_LEADS_ON");
    expect(found.map(({ severity, message }) => [severity, message.slice(0, 96)])).toEqual([
      [
        "WARNING",
        "Nothing leads on from competence 3.1, which the new edition still has under that code: what was ",
      ],
      [
        "WARNING",
        "Nothing leads on from competence 8.2, which the new edition no longer has: what was shown of it ",
      ],
    ]);
    document.crosswalk = null;
    expect(told(findings(document))).toContainEqual(["WARNING", "NO_CROSSWALK", "crosswalk"]);
  });
});

describe("a crosswalk's document", () => {
  it.each<[string, object, [string, string][]]>([
    ["as published", {}, []],
    [
      "that says that a skill is the same as a competence whose title nobody has read",
      { links: [{ from: "S14", to: "4.7", relation: "EXACT", cap: null, basis: "ILLUSTRATIVE" }] },
      [["PLACEHOLDER_LINK", "links.0.relation"]],
    ],
    [
      "with a level named twice",
      {
        levelMap: [
          { from: "KNOWS", to: "KNOWS" },
          { from: "KNOWS", to: "SUPPORTED" },
        ],
      },
      [["BAD_VALUE", "levelMap"]],
    ],
    ["from a framework that is not there", { from: "NOWHERE" }, [["UNKNOWN_REFERENCE", "from"]]],
    ["to an edition that is not there", { toEdition: 7 }, [["UNKNOWN_REFERENCE", "to"]]],
    ["from an edition to itself", { from: "HEE-PSW" }, [["SAME_VERSION", "to"]]],
    ["with a field that there is not", { fom: "x" }, [["UNKNOWN_FIELD", "fom"]]],
    [
      "with a relation that there is not",
      { links: [{ from: "S01", to: "3.3", relation: "SAME", basis: "INFERRED" }] },
      [["BAD_VALUE", "links.0.relation"]],
    ],
  ])("%s", async (_, change, expected) => {
    const reference = await publishedReference();
    const reading = readDocument(crosswalkDocument, { ...files.crosswalks[0], ...change });
    const found = reading.document ? checkCrosswalk(reading.document, reference) : reading.findings;
    expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual(expected);
  });
});

describe("a crosswalk that closes a circle of level maps", () => {
  let reference: Reference;

  beforeAll(async () => {
    const url = await cloneDatabase();
    await publishMade(url);
    reference = await referenceOf(url);
  });

  const back = (levelMap: Record<string, string>, changes: object = {}) =>
    checkCrosswalk(
      crosswalkDocument.parse({
        from: "LOCAL",
        to: "HEE-PSW",
        levelMap,
        links: [{ from: "3.2", to: "3.2", relation: "REPLACED_BY", basis: "ILLUSTRATIVE", ...changes }],
      }),
      reference,
    );

  it("is refused where going round would raise a level, with which one", () => {
    const found = back({ BEGINS: "SUPPORTED", DOES: "HELPS_OTHERS" });
    expect(found.map(({ severity, code, path }) => [severity, code, path.join(".")])).toEqual([
      ["REFUSED", "LEVEL_RAISED", "levelMap"],
    ]);
    expect(found[0]?.message).toContain("Evidence of 3.2 at KNOWS would come back to it along the links");
  });

  it.each<[string, Record<string, string>, object]>([
    ["no level comes back higher", { BEGINS: "KNOWS", DOES: "INDEPENDENT" }, {}],
    [
      "a cap keeps it from coming back higher",
      { BEGINS: "SUPPORTED", DOES: "HELPS_OTHERS" },
      { relation: "PARTIAL", cap: "KNOWS" },
    ],
    ["it leads to another competence", { BEGINS: "SUPPORTED", DOES: "HELPS_OTHERS" }, { to: "3.1" }],
    ["it carries nothing", { BEGINS: "SUPPORTED", DOES: "HELPS_OTHERS" }, { relation: "RELATED" }],
  ])("is taken where %s", (_, levelMap, changes) => {
    expect(back(levelMap, changes)).toEqual([]);
  });
});
