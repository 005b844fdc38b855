import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFramework } from "../../../src/interchange/case/reading/framework";
import type { ImportWishes } from "../../../src/interchange/case/reading/imported";
import { levels, wishes } from "./packages";

/** Packages that OpenSALT tries its own import with. They are not in the repository. */
const SAMPLES = join("/work", "shared", "conformance", "case", "samples");

const read = (value: unknown, more: Partial<ImportWishes> = {}) => readFramework(value, wishes(more));

describe("the packages that OpenSALT imports", () => {
  const sample = (name: string): unknown =>
    JSON.parse(readFileSync(join(SAMPLES, `opensalt-${name}.json`), "utf8"));
  const one = { scale: levels("OURS"), depths: ["COMPETENCE"] } as const;

  it("are read, but for the empty one", () => {
    if (!existsSync(SAMPLES)) return console.info(`OpenSALT's packages were not read: ${SAMPLES} is absent.`);
    const titles = (name: string, more: Partial<ImportWishes> = one) =>
      read(sample(name), more).framework?.domains.flatMap(({ competences }) =>
        competences.map(({ title }) => title),
      );
    expect(titles("utf8")).toEqual(["Item 𝑑 1"]);
    expect(titles("sequence-number")).toEqual(["Second added item, but should be first", "First Added Item"]);
    expect(titles("markdown")?.[0]).toMatch(/^This contains a _table_ in markdown: \| Column 1/);
    const smart = read(sample("smart-level"), {
      ...one,
      depths: ["DOMAIN", "COMPETENCE", "STATEMENT", "PASSED_OVER"],
    });
    expect(smart.problems).toEqual([]);
    expect(read(sample("empty"), one).problems).toMatchObject([{ path: ["CFItems"], isMissing: true }]);
  });
});
