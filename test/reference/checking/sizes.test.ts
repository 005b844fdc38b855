import type { Reference } from "../../../src/reference";
import { checkRouteDocument } from "../../../src/reference/authoring";
import type { RouteDocument } from "../../../src/reference/authoring/route-document";
import { route } from "../../support/authoring";
import { publishedReference } from "../../support/published";

describe("a route's document", () => {
  let reference: Reference;

  beforeAll(async () => {
    reference = await publishedReference();
  });

  const check = (document: object) =>
    checkRouteDocument(document as RouteDocument, null, reference).findings.map(({ code, path }) => [
      code,
      path.join("."),
    ]);
  const times = <Entry>(number: number, of: (index: number) => Entry) =>
    Array.from({ length: number }, (_, index) => of(index));
  const time = (index: number) => ({
    code: `time-${index}`,
    parent: "all",
    kind: "TIME_IN_ROLE",
    label: "In the role",
    basis: "LOCAL_POLICY",
    waivable: true,
    suppliedBy: "TIME",
    roleBands: ["PSW"],
    months: index + 1,
  });
  /** Groups within one another, below "all", and a leaf in the innermost. */
  const nested = (groups: number) => [
    ...times(groups, (index) => ({
      code: `group-${index}`,
      parent: index === 0 ? "all" : `group-${index - 1}`,
      kind: "ANY_OF",
      label: "A group",
      basis: "LOCAL_POLICY",
      waivable: true,
    })),
    { ...time(0), parent: groups === 0 ? "all" : `group-${groups - 1}` },
  ];

  it("is refused where it lists too much, before anything else is looked at", () => {
    expect(check(route("MANY", ...times(1000, time)))).toEqual([["TOO_MANY", "requirements"]]);
    expect(check({ ...route("MANY", time(0)), sourceRefs: times(201, () => "x") })).toEqual([
      ["TOO_MANY", "sourceRefs"],
    ]);
    expect(check(route("MANY", ...times(999, time))).map(([code]) => code)).not.toContain("TOO_MANY");
  });

  it("is refused where groups stand too deep within one another", () => {
    expect(check(route("DEEP", ...nested(99)))).toEqual([]);
    expect(check(route("DEEP", ...nested(100)))).toEqual([["TOO_DEEP", "time-0.parent"]]);
    expect(check(route("DEEP", ...nested(700)))).toEqual([["TOO_DEEP", "group-100.parent"]]);
  });
});
