import { join } from "node:path";
import fc from "fast-check";
import { compareFrameworks, documentOf } from "../../../src/reference/comparing";
import { readReferenceFiles } from "../../../src/reference/publishing";
import { frameworkFile } from "../../support/publish";
import { publishedReference } from "../../support/published";
import { PROJECT } from "../../support/template";
import { type Document, EDITS, framework, moveAcross, type Told } from "./edits";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);
const files = readReferenceFiles(join(PROJECT, "seed", "reference"));
const told = (before: Document, after: Document): Told[] =>
  compareFrameworks(before, after)
    .map(({ part, kind, weight, before: was, after: is }): Told => [part, kind, weight, was, is])
    .sort(byText);
const byText = (one: Told, other: Told) => (one.join() < other.join() ? -1 : 1);

const base = fc
  .record({
    domains: fc.integer({ min: 2, max: 6 }),
    competences: fc.integer({ min: 5, max: 7 }),
    statements: fc.integer({ min: 3, max: 5 }),
  })
  .map(({ domains, competences, statements }) => framework(domains, competences, statements));
const edits = fc.array(fc.record({ name: fc.constantFrom(...Object.keys(EDITS)), salt: fc.nat(1000) }), {
  maxLength: 6,
});

describe(`comparing two editions (seed ${SEED})`, () => {
  it("finds nothing between an edition and itself, whatever its name and day", () => {
    fc.assert(
      fc.property(base, (document) => {
        expect(
          told(document, { ...structuredClone(document), version: "2.0", publishedOn: "2026-01-01" }),
        ).toEqual([]);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it("finds random edits as those edits, one in each of several domains", () => {
    fc.assert(
      fc.property(base, edits, (document, wanted) => {
        const after = structuredClone(document);
        const domains = [...after.domains];
        const expected = wanted.flatMap(({ name, salt }, index) => {
          const domain = domains[index];
          return domain ? (EDITS[name]?.(after, domain, salt) ?? []) : [];
        });
        expect(told(document, after)).toEqual([...expected].sort(byText));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it("finds competences that went to another domain, and those whose kind went with it", () => {
    fc.assert(
      fc.property(base, fc.nat(1000), fc.boolean(), (document, salt, optional) => {
        const [first, second] = document.domains;
        if (first && second && optional) Object.assign(second, { kind: "OPTIONAL" });
        const after = structuredClone(document);
        const [from, to] = after.domains;
        if (!from || !to) return;
        const moved = moveAcross(from, to, salt);
        const kinds = optional
          ? moved.map(([part, , , was, is]): Told => [part, "KIND_CHANGED", "BREAKING", was, is])
          : [];
        expect(told(document, after)).toEqual([...moved, ...kinds].sort(byText));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("sees a competence put in between, and the others renumbered after it, for what it is", () => {
    const before = framework(1, 5, 3);
    const after = structuredClone(before);
    const [domain] = after.domains;
    const [, ...later] = domain?.competences ?? [];
    for (const [index, each] of later.entries()) {
      const code = `1.${index + 3}`;
      for (const statement of each.statements) statement.code = code + statement.code.slice(each.code.length);
      each.code = code;
    }
    domain?.competences.splice(1, 0, {
      ...framework(2, 1, 3).domains[1]?.competences[0],
      code: "1.2",
    } as never);
    expect(told(before, after)).toEqual([
      ["COMPETENCE", "ADDED", "HARMLESS", null, "1.2"],
      ["COMPETENCE", "RECODED", "BREAKING", "1.2", "1.3"],
      ["COMPETENCE", "RECODED", "BREAKING", "1.3", "1.4"],
      ["COMPETENCE", "RECODED", "BREAKING", "1.4", "1.5"],
      ["COMPETENCE", "RECODED", "BREAKING", "1.5", "1.6"],
    ]);
  });

  it.each<[string, (scale: Document["levelScale"]) => void, Told[]]>([
    [
      "a step put in, which pushes others up",
      (scale) => {
        for (const level of scale.levels) if (level.rank > 1) level.rank += 1;
        scale.levels.push({ code: "NEW", rank: 2, title: "New", description: "Between." });
      },
      [
        ["LEVEL", "ADDED", "BREAKING", null, "NEW"],
        ["LEVEL", "MOVED", "BREAKING", "HIGH", "HIGH"],
        ["LEVEL", "MOVED", "BREAKING", "MIDDLE", "MIDDLE"],
      ],
    ],
    [
      "the highest step taken away",
      (scale) => {
        scale.levels.pop();
      },
      [["LEVEL", "REMOVED", "BREAKING", "HIGH", null]],
    ],
    [
      "another scale with the same steps",
      (scale) => {
        scale.code = "OTHER";
      },
      [["LEVEL_SCALE", "RECODED", "BREAKING", "THREE", "OTHER"]],
    ],
    [
      "a step under another code",
      (scale) => {
        for (const level of scale.levels) if (level.code === "LOW") level.code = "FIRST";
      },
      [["LEVEL", "RECODED", "BREAKING", "LOW", "FIRST"]],
    ],
    [
      "a step described otherwise",
      (scale) => {
        for (const level of scale.levels) level.description += level.rank === 1 ? " And more." : "";
      },
      [["LEVEL", "REWORDED", "TO_LOOK_AT", "LOW", "LOW"]],
    ],
  ])("sees %s", (_, change, expected) => {
    const [before, after] = [framework(2, 5, 3), framework(2, 5, 3)];
    change(after.levelScale);
    expect(told(before, after)).toEqual(expected);
  });

  it("tells each change in words that name it and say what it asks for", () => {
    const before = framework(1, 5, 3);
    const after = structuredClone(before);
    Object.assign(after.domains[0]?.competences[1] ?? {}, { title: "Listening well" });
    expect(compareFrameworks(before, after)).toMatchObject([
      {
        differences: [{ field: "title", before: "Title of 1.2", after: "Listening well" }],
        message: "Competence 1.2: the title reads otherwise. See whether it still asks for the same.",
      },
    ]);
  });

  it("reads a published edition back as the document that it was published from", async () => {
    const { framework: published } = await publishedReference();
    for (const file of files.frameworks) {
      const document = documentOf(published, published.current(file.code)?.id ?? "");
      expect(document).toEqual(frameworkFile(files, file.code));
      if (document) expect(compareFrameworks(document, file)).toEqual([]);
    }
  });
});
