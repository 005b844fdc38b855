import type { Reference } from "../../../src/reference";
import { frameworkFile } from "../../support/publish";
import { publishedReference } from "../../support/published";
import { files, findingsIn, next, type Open, refusalsIn, told } from "./editions";

describe("a framework's document", () => {
  let reference: Reference;

  beforeAll(async () => {
    reference = await publishedReference();
  });

  const findings = (document: unknown) => findingsIn(document, reference);
  const refusals = (document: unknown) => refusalsIn(document, reference);
  const competence = (document: Open, code: string) => {
    const found = document.framework.domains
      .flatMap(({ competences }) => competences)
      .find((each) => each.code === code);
    if (!found) throw new Error(`No competence ${code}.`);
    return found;
  };
  it("is in order as the next edition of what stands, with a word on what stays behind", () => {
    expect(told(findings(next()))).toEqual([
      ["WARNING", "ROUTES_STAY_BEHIND", "framework"],
      ["WARNING", "UNITS_STAY_BEHIND", "framework"],
    ]);
  });

  it("is in order as the first edition of a new framework, citing a source that it brings along", () => {
    const document = next();
    document.crosswalk = null;
    Object.assign(document.framework, { code: "LOCAL-PSW", sourceRef: "LOCAL-1" });
    document.sources = [{ ref: "LOCAL-1", title: "Our own framework" }];
    expect(findings(document)).toEqual([]);
  });

  it.each<[string, (document: Open) => void, [string, string][]]>([
    [
      "a field that is misspelt",
      (all) => Object.assign(all.framework, { titel: "x" }),
      [["UNKNOWN_FIELD", "framework.titel"]],
    ],
    [
      "one that is misspelt deep within",
      (all) => Object.assign(competence(all, "3.2").statements[0] ?? {}, { txt: "x" }),
      [["UNKNOWN_FIELD", "framework.domains.2.competences.1.statements.0.txt"]],
    ],
    [
      "no title",
      (all) => Object.assign(all.framework, { title: undefined }),
      [["MISSING", "framework.title"]],
    ],
    [
      "an empty title",
      (all) => Object.assign(all.framework, { title: " " }),
      [["BAD_VALUE", "framework.title"]],
    ],
    [
      "a kind that there is not",
      (all) => Object.assign(all.framework.domains[1] ?? {}, { kind: "EXTRA" }),
      [["BAD_VALUE", "framework.domains.1.kind"]],
    ],
    [
      "no kind",
      (all) => Object.assign(all.framework.domains[1] ?? {}, { kind: undefined }),
      [["MISSING", "framework.domains.1.kind"]],
    ],
    [
      "a day that there is not",
      (all) => Object.assign(all.framework, { publishedOn: "2026-02-30" }),
      [["BAD_VALUE", "framework.publishedOn"]],
    ],
    [
      "a number for a list",
      (all) => Object.assign(all.framework, { domains: 3 }),
      [["BAD_VALUE", "framework.domains"]],
    ],
    [
      "no levels",
      (all) => all.framework.levelScale.levels.splice(0),
      [["NO_LEVELS", "framework.levelScale.levels"]],
    ],
    [
      "a rank left out",
      (all) => all.framework.levelScale.levels.splice(1, 1),
      [["LEVEL_RANKS", "framework.levelScale.levels"]],
    ],
    [
      "other levels under the scale's code",
      (all) => all.framework.levelScale.levels.splice(3),
      [["SCALE_DIFFERS", "framework.levelScale.code"]],
    ],
    [
      "a domain without competences",
      (all) => all.framework.domains[8]?.competences.splice(0),
      [["EMPTY_DOMAIN", "framework.domains.8.competences"]],
    ],
    ["no domain", (all) => all.framework.domains.splice(0), [["NO_DOMAINS", "framework.domains"]]],
    [
      "a code of two competences",
      (all) => Object.assign(competence(all, "3.3"), { code: "3.2" }),
      [
        ["REPEATED", "framework.domains.2.competences.2.code"],
        ["UNKNOWN_REFERENCE", "crosswalk.links.11.to"],
      ],
    ],
    [
      "a code of two statements",
      (all) => Object.assign(competence(all, "3.3").statements[0] ?? {}, { code: "3.2.1" }),
      [["REPEATED", "framework.domains.2.competences.2.statements.0.code"]],
    ],
    [
      "a source that there is not",
      (all) => competence(all, "3.2").sourceRefs.push("NOWHERE"),
      [["UNKNOWN_REFERENCE", "framework.domains.2.competences.1.sourceRefs.1"]],
    ],
    [
      "a source with other words than on record",
      (all) => all.sources.push({ ref: "SRC-FRAMEWORK", title: "Another" }),
      [["SOURCE_DIFFERS", "sources.0.ref"]],
    ],
    [
      "the name of the edition that stands",
      (all) => Object.assign(all.framework, { version: "1.0" }),
      [["VERSION_TAKEN", "framework.version"]],
    ],
    [
      "nothing new",
      (all) =>
        Object.assign(competence(all, "3.2"), {
          title: frameworkFile(files, "HEE-PSW").domains[2]?.competences[1]?.title,
        }),
      [["NOTHING_CHANGED", "framework"]],
    ],
    [
      "links to a framework's first edition",
      (all) => Object.assign(all.framework, { code: "LOCAL" }),
      [["CROSSWALK_FROM_NOTHING", "crosswalk"]],
    ],
  ])("is refused with %s", (_, change, expected) => {
    const document = next();
    change(document);
    expect(refusals(document)).toEqual(expected);
    for (const { message } of findings(document)) expect(message).toMatch(/^[A-Z"].*\.$/s);
  });

  it("is read however broken it is, and refused with a path for each fault", () => {
    for (const broken of [
      null,
      3,
      "x",
      [],
      {},
      { framework: null },
      { framework: { domains: [null, 3, {}] } },
    ])
      expect(refusals(broken).length).toBeGreaterThan(0);
  });
});
