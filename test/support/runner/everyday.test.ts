import { join } from "node:path";

interface Chosen {
  readonly files: readonly string[];
  readonly sample: readonly string[];
}
interface Everyday {
  readonly everydayFiles: (files: readonly string[], affected: ReadonlySet<string>, seed: number) => Chosen;
  readonly ONE_IN: number;
}
const { everydayFiles, ONE_IN } = require("./everyday.cjs") as Everyday;

const file = (name: string): string => join(__dirname, "..", "..", `${name}.test.ts`);
const QUICK = ["eligibility/laws", "planning/dates"].map(file);
const WITH_DATABASE = [
  "services/workforce/posts",
  "services/workforce/sign-in",
  "services/rights/rights",
  "pages/mine",
  "pages/lead",
  "rest/scim-users",
  "api/operations",
  "database/wall",
].map(file);
const ALL = [...QUICK, ...WITH_DATABASE];
const NONE = new Set<string>();

describe("the test files that npm test runs", () => {
  it("are all that need no database, and a sample of the others", () => {
    const { files, sample } = everydayFiles(ALL, NONE, 1);
    expect(files).toEqual([...QUICK, ...sample]);
    expect(sample).toHaveLength(Math.ceil(WITH_DATABASE.length / ONE_IN));
    expect(WITH_DATABASE).toEqual(expect.arrayContaining([...sample]));
  });

  it("are the same for the same seed, and all of them in turn for others", () => {
    expect(everydayFiles(ALL, NONE, 7)).toEqual(everydayFiles(ALL, NONE, 7));
    const drawn = Array.from({ length: 100 }, (_, seed) => everydayFiles(ALL, NONE, seed).sample).flat();
    expect([...new Set(drawn)].sort()).toEqual([...WITH_DATABASE].sort());
  });

  it("are first those that load what was changed", () => {
    const changed = new Set([file("pages/lead"), file("api/operations")]);
    for (const seed of [1, 2, 3])
      expect([...everydayFiles(ALL, changed, seed).sample].sort()).toEqual([...changed].sort());
  });
});
