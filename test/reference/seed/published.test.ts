import { join } from "node:path";
import { readReferenceFiles } from "../../../src/reference/publishing";
import type { RequirementEntry, RouteEntry } from "../../../src/reference/publishing/files";
import { PROJECT } from "../../support/template";
import { publishedFacts } from "./published-facts";

const files = readReferenceFiles(join(PROJECT, "seed", "reference"));

/** "band *" means every fact whose name begins with "band ". */
const means = (about: string, name: string): boolean =>
  new RegExp(`^${about.split("*").map(escaped).join(".*")}$`).test(name);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** From strong to weak. */
const STRENGTH = ["PUBLISHED", "LOCAL_POLICY", "INFERRED", "ILLUSTRATIVE"];

describe("what the reference data says is published", () => {
  const says = new Map(files.sources.map((source) => [source.ref, source.says]));
  const isSaidIn = (ref: string | null, name: string): boolean =>
    (says.get(ref ?? "") ?? []).some(({ about }) => about.some((each) => means(each, name)));

  it("cites a source that says it, fact by fact", () => {
    const facts = publishedFacts(files);
    expect(facts.length).toBeGreaterThan(200);
    const unsaid = facts.filter(({ name, sourceRefs }) => !sourceRefs.some((ref) => isSaidIn(ref, name)));
    expect(unsaid).toEqual([]);
  });

  it("is all that a source is said to support", () => {
    const names = publishedFacts(files).map(({ name }) => name);
    const others = new Set(["pay-award 2026", "pay-steps", "ksf", "evidence-tests", "evidence-mapping"]);
    const idle = files.sources
      .flatMap(({ ref, says: said }) =>
        said.flatMap(({ about }) => about.map((each) => [ref, each] as const)),
      )
      .filter(([, about]) => !others.has(about) && !about.startsWith("sign-off"))
      .filter(([, about]) => !names.some((name) => means(about, name)));
    expect(idle).toEqual([]);
  });

  it("includes no refresher period: sources contradict one another", () => {
    const periods = files.credentialTypes.map(({ currencyBasis }) => currencyBasis);
    expect(new Set(periods)).toEqual(new Set(["ILLUSTRATIVE", null]));
    const training = leavesOf(files.routes).filter(({ code }) => code.startsWith("training-f"));
    expect(new Set(training.map(({ basis }) => basis))).toEqual(new Set(["ILLUSTRATIVE"]));
  });

  it("asks for an appraisal as published for pay steps alone, not for a change of band", () => {
    const asked = files.routes.flatMap((route) =>
      leavesOf([route])
        .filter(({ code }) => code === "appraisal")
        .map(({ basis }) => `${route.kind === "WITHIN" ? "staying" : "moving"} ${basis}`),
    );
    expect(new Set(asked)).toEqual(new Set(["staying PUBLISHED", "moving ILLUSTRATIVE"]));
  });

  it("never makes a group stronger than the weakest of its parts", () => {
    const groups = files.routes.flatMap(({ requirement }) => groupsOf(requirement));
    for (const { code, basis, children = [] } of groups)
      expect([code, basis]).toEqual([code, STRENGTH[Math.max(...children.map((each) => strengthOf(each)))]]);
  });

  it("leaves no route's root published: each asks for something that is inferred or ours", () => {
    for (const { code, requirement } of files.routes)
      expect([code, requirement.basis]).toEqual([code, expect.stringMatching(/^(INFERRED|ILLUSTRATIVE)$/)]);
  });
});

const strengthOf = ({ basis }: RequirementEntry): number => STRENGTH.indexOf(basis);

const leavesOf = (routes: readonly RouteEntry[]): RequirementEntry[] =>
  routes.flatMap(({ requirement }) => nodesOf(requirement).filter(({ children }) => !children));
const groupsOf = (root: RequirementEntry): RequirementEntry[] =>
  nodesOf(root).filter(({ children }) => children);
const nodesOf = (node: RequirementEntry): RequirementEntry[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];
