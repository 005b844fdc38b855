import { DAYS } from "./conventions/days";
import { DESCRIPTIONS } from "./conventions/descriptions";
import { EXCEPTIONS } from "./conventions/exceptions";
import { IDENTITY } from "./conventions/identity";
import { LISTS } from "./conventions/lists";
import { MUTATIONS } from "./conventions/mutations";
import { NAMES } from "./conventions/names";
import { TEXT } from "./conventions/text";
import { VALUES } from "./conventions/values";

const CONVENTIONS = [
  ...NAMES,
  ...DAYS,
  ...MUTATIONS,
  ...LISTS,
  ...IDENTITY,
  ...VALUES,
  ...DESCRIPTIONS,
  ...TEXT,
];

describe("the conventions of the API", () => {
  it("are fifty-four at least, each said once", () => {
    const sentences = CONVENTIONS.map(([sentence]) => sentence);
    expect(sentences.length).toBeGreaterThanOrEqual(54);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(CONVENTIONS.map(([sentence, broken]) => ({ sentence, broken })))(
    "$sentence",
    ({ sentence, broken }) => {
      const excused = Object.keys(EXCEPTIONS[sentence] ?? {});
      expect(broken().filter((name) => !excused.includes(name))).toEqual([]);
    },
  );

  it("have no exception that is none any more", () => {
    const stale = Object.entries(EXCEPTIONS).flatMap(([sentence, excused]) => {
      const found = CONVENTIONS.find(([said]) => said === sentence)?.[1]() ?? [];
      return Object.keys(excused).filter((name) => !found.includes(name));
    });
    expect(stale).toEqual([]);
  });
});
