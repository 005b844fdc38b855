import { type Day, evaluateKnown, type KnownFacts, type RequirementResult, toDay } from "../eligibility";
import { isSatisfied } from "../eligibility/timeline";
import { actionOn } from "./action";
import { evidenceGap } from "./evidence-gap";
import { isCompleted, type Offers } from "./offers";
import type { Cover, CoverNode, OpenLeaf } from "./open";
import type { PlanQuestion } from "./question";
import { sourcesIn } from "./sources";

/** What is open on a day, read beside how it stands on the day of the question. @param stale pairs of a source and a leaf's code that would lapse too early. */
export function coverOn(
  day: Day,
  question: PlanQuestion,
  known: KnownFacts,
  offers: Offers,
  stale: ReadonlySet<string>,
): Cover {
  const { requirement, clocks } = question;
  const now = evaluateKnown(requirement, known, clocks).root;
  const then = day === clocks.asOf ? now : evaluateKnown(requirement, known, { ...clocks, asOf: day }).root;
  const leaves: OpenLeaf[] = [];
  const open = (at: RequirementResult, before: RequirementResult): CoverNode => {
    const leaf = openLeaf(leaves.length, at, before);
    leaves.push(leaf);
    return { kind: "LEAF", leaf };
  };
  const node = (at: RequirementResult, before: RequirementResult): CoverNode => {
    if (isSatisfied(at.outcome) && isSatisfied(before.outcome)) return { kind: "HELD" };
    if (at.children.length === 0 || at.outcome === "WAIVED") return open(at, before);
    const parts = at.children.map((child, index) => node(child, before.children[index] ?? child));
    return { kind: "GROUP", n: at.required.amount, parts };
  };
  const openLeaf = (index: number, at: RequirementResult, before: RequirementResult): OpenLeaf => {
    const ways = waysFor(at, day, question, known, offers, stale);
    const comesOn = isSatisfied(at.outcome) ? at.satisfiedSince : at.eligibleFrom;
    return {
      index,
      result: at,
      lapsesOn: isSatisfied(before.outcome) && before.lapsesOn !== null ? toDay(before.lapsesOn) : null,
      comesOn: comesOn === null ? null : toDay(comesOn),
      ...ways,
      obstacle: comesOn === null ? ways.obstacle : null,
    };
  };
  const root = node(then, now);
  return { root, leaves, ...sourcesIn(leaves, offers) };
}

type Ways = Pick<OpenLeaf, "evidence" | "units" | "action" | "obstacle">;
const NO_WAY: Ways = { evidence: null, units: null, action: null, obstacle: null };

function waysFor(
  { requirement, outcome }: RequirementResult,
  day: Day,
  question: PlanQuestion,
  known: KnownFacts,
  offers: Offers,
  stale: ReadonlySet<string>,
): Ways {
  switch (requirement.kind) {
    case "COMPETENCE": {
      const gap = evidenceGap(requirement, day, question, known, offers, stale);
      return gap.isPossible ? { ...NO_WAY, evidence: gap } : { ...NO_WAY, obstacle: "NO_EVIDENCE_LEFT" };
    }
    case "UNIT_COMPLETED": {
      const missing = requirement.units.filter(
        ({ unitId, minimumVersion }) => !isCompleted(known, unitId, minimumVersion ?? 0, day),
      );
      const areOffered = missing.every(
        ({ unitId, minimumVersion }) => (offers.of.get(unitId)?.unit.version ?? -1) >= (minimumVersion ?? 0),
      );
      return areOffered
        ? { ...NO_WAY, units: [...new Set(missing.map(({ unitId }) => unitId))] }
        : { ...NO_WAY, obstacle: "UNIT_NOT_OFFERED" };
    }
    case "SUPERVISION": {
      const action = actionOn(requirement, outcome, question);
      return action ? { ...NO_WAY, action } : { ...NO_WAY, obstacle: "SESSIONS_TOO_FAR_APART" };
    }
    case "CREDENTIAL":
    case "ENDORSEMENT":
    case "EMPLOYER_CONDITION":
      return { ...NO_WAY, action: actionOn(requirement, outcome, question) };
    default:
      return { ...NO_WAY, obstacle: "NEEDS_A_POST" };
  }
}
