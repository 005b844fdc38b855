import type * as engine from "../../eligibility";
import {
  evaluateKnown,
  excludedFacts,
  explainExclusions,
  isOpenChoice,
  isSupposed,
  openOf,
  policyKnown,
  progressByActor,
  progressOf,
  roleBandsHeld,
  sentenceOf,
  supposedSentence,
  waysOut,
  why,
} from "../../eligibility";
import type { ProgressionRouteVersion, Worker } from "../../entities";
import { titleFrom } from "../../reference/title-from";
import type {
  AnswerSource,
  Evaluation,
  RequirementResult,
  ResultSource,
} from "../../schema/readiness/evaluation";
import type { PostEnd } from "../../schema/readiness/post-end";
import { fingerprintOf, groundsOf } from "../../services/readiness/evaluation/fingerprint";
import type { RouteAnswer } from "../../services/readiness/evaluation/route-answer";
import { type EndOfPost, endsTouching } from "../../services/readiness/post-ends";
import type { Context } from "../context";

/** A node of an answer, calculated now or stored: the requirement is only named. */
interface ShownNode<Node>
  extends Omit<engine.RequirementResult, "requirement" | "suppliedBy" | "note" | "children"> {
  /** Stored answers of earlier builds have it with the requirement alone. */
  readonly suppliedBy?: engine.SuppliedBy | null;
  readonly requirement: {
    readonly code: string;
    readonly label: string;
    readonly suppliedBy?: engine.SuppliedBy;
  };
  /** Some stored answers do not have it. */
  readonly note?: Pick<engine.RequirementResult["note"], "offeredOn">;
  readonly children: readonly Node[];
}

/**
 * The effect of suppositions on a hypothetical answer: what is supposed, and the codes of the requirements
 * that depend on it.
 */
export interface SuppositionEffect {
  readonly overlay: engine.Overlay;
  readonly codes: ReadonlySet<string>;
  /** A drafted tree that replaces the route's own; null if the published version applies. */
  readonly draft: engine.Requirement | null;
}

/** An answer of the engine as the API shows it. */
export function toEvaluation(
  context: Context,
  { id: workerId }: Pick<Worker, "id">,
  { route, answer: unadjusted }: RouteAnswer,
  supposed: SuppositionEffect | null = null,
): Evaluation {
  const answer = answerSeen(context, workerId, unadjusted);
  const { requirement, known, clocks, evaluation } = answer;
  const resultSourceOf = sentenceSourceOf(workerId, answer, supposed);
  return evaluationView(context, route, evaluation, resultSourceOf, {
    workerId,
    title: titleFrom(context.reference, route, roleBandsHeld(known, clocks.asOf)),
    supposed: supposed !== null,
    start: () => {
      const held = roleBandsHeld(known, clocks.asOf);
      const starts = context.reference.pathway.startsOf(route.id);
      return starts.find(({ roleBandId }) => held.includes(roleBandId)) ?? null;
    },
    why: () =>
      why(requirement, known.record, clocks).map((fact) => ({ ...fact, supposed: isSupposed(fact.factId) })),
    whyNot: () =>
      waysOut(evaluation.root)
        .filter((way) => way.length > 0)
        .map((way) => ({ requirements: way.map((leaf) => toResult(context, route, leaf, resultSourceOf)) })),
    progress: () => progressOf(evaluation.root),
    progressByActor: () => progressByActor(evaluation.root),
    postEnds: () => endsTouching(context.reference, { route, answer }).map(shownEnd(context, workerId)),
    acceptancePolicyId: () =>
      known.record.copied.length === 0
        ? null
        : (policyKnown(known.record.acceptances, clocks.knownAt)?.id ?? null),
    fingerprint: () =>
      fingerprintOf({
        ...groundsOf(context.reference, workerId, route.id, answer),
        supposed: supposed && { overlay: supposed.overlay, draft: supposed.draft },
      }),
  });
}

/** Workers see what is asked of them; to everybody else an adjusted requirement reads as any other. */
function answerSeen({ actor }: Context, workerId: string, answer: engine.Answer): engine.Answer {
  const { requirement, known, clocks } = answer;
  if (known.record.adjustments.length === 0 || actor?.workerId !== workerId) return answer;
  return { ...answer, evaluation: evaluateKnown(requirement, known, clocks, "ADJUSTED") };
}

/** The end of a post as the API shows it. */
export const shownEnd =
  ({ reference }: Context, workerId: string) =>
  ({ roleBandId, lastDayOn, isPast, sentence }: EndOfPost): PostEnd => ({
    roleBand: reference.pathway.newestRoleBands.get(roleBandId) ?? null,
    lastDayOn,
    isPast,
    source: { workerId, sentence },
  });

/** Makes the sentences of the nodes of an engine's answer. */
export const sentenceSourceOf =
  (workerId: string, { known, clocks }: engine.Answer, supposing: SuppositionEffect | null = null) =>
  (result: engine.RequirementResult): ResultSource => {
    const supposed = supposing?.codes.has(result.requirement.code) ?? false;
    return {
      workerId,
      supposed,
      drafted: supposing !== null && supposing.draft !== null,
      sentence(voice) {
        const said = sentenceOf(result, voice, () => excludedFacts(result.requirement, known, clocks));
        return supposed ? supposedSentence(said) : said;
      },
      excluded: (voice) =>
        explainExclusions(result.requirement, known, clocks).map(({ on, ...each }) => ({
          ...each,
          changesOn: on,
          supposed: isSupposed(each.factId),
          remedy: each.remedy[voice],
        })),
    };
  };

/** An answer as the API shows it, whether it was calculated now or stored. */
export function evaluationView<Node extends ShownNode<Node>>(
  context: Context,
  route: ProgressionRouteVersion,
  evaluation: Omit<engine.Evaluation, "root"> & { readonly root: Node },
  resultSourceOf: (node: Node) => ResultSource,
  source: AnswerSource,
): Evaluation {
  const whole = toResult(context, route, evaluation.root, resultSourceOf);
  const single = leavesOf(whole);
  const satisfied = single.filter(isSatisfied);
  const open = openOf(evaluation.root);
  const shown = new Map(nodesOf(whole).map((result) => [result.code, result]));
  const show = ({ requirement: { code } }: Node) => shown.get(code) ?? [];
  return {
    route,
    title: source.title,
    asOf: evaluation.asOf,
    knownAt: new Date(evaluation.knownAt),
    supposed: source.supposed,
    outcome: whole.outcome,
    eligible: isSatisfied(whole),
    ownPart: evaluation.ownPart,
    satisfiedSinceOn: whole.satisfiedSinceOn,
    eligibleFromOn: whole.eligibleFromOn,
    lapsesOn: whole.lapsesOn,
    root: whole,
    met: satisfied,
    missing: open.own.flatMap(show),
    employerOwes: open.employer.flatMap(show),
    lapsing: satisfied
      .filter(({ lapsesOn }) => lapsesOn !== null)
      .sort((a, b) => ((a.lapsesOn ?? "") < (b.lapsesOn ?? "") ? -1 : 1)),
    source,
  };
}

/** A node of the explanation as the API shows it, with its parts. */
export function toResult<Node extends ShownNode<Node>>(
  context: Context,
  route: ProgressionRouteVersion,
  node: Node,
  resultSourceOf: (node: Node) => ResultSource,
): RequirementResult {
  const { framework, pathway } = context.reference;
  const { code, label } = node.requirement;
  const suppliedBy = node.suppliedBy ?? node.requirement.suppliedBy ?? null;
  const { basis, outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn } = node;
  const { required, actual, shortfall, whoseMove } = node;
  const source = resultSourceOf(node);
  const parts = node.children.map((child) => toResult(context, route, child, resultSourceOf));
  return {
    code,
    label,
    basis,
    requirement: source.drafted
      ? null
      : (pathway.requirementsOf(route.id).find((row) => row.code === code) ?? null),
    outcome,
    satisfiedSinceOn: satisfiedSince,
    eligibleFromOn: eligibleFrom,
    lapsesOn,
    changesOn,
    required,
    actual,
    shortfall,
    supposed: source.supposed,
    counted: node.counted.map(({ through, ...fact }) => ({
      ...fact,
      supposed: isSupposed(fact.factId),
      path: framework.linksNamed(through),
    })),
    suppliedBy,
    whoseMove,
    offeredOn: node.note?.offeredOn ?? null,
    parts,
    alternatives: isOpenChoice(node) ? parts.filter((part) => !isSatisfied(part)) : [],
    source,
  };
}

const isSatisfied = ({ outcome }: RequirementResult): boolean => outcome === "MET" || outcome === "WAIVED";

function leavesOf(result: RequirementResult): RequirementResult[] {
  return result.parts.length === 0 ? [result] : result.parts.flatMap(leavesOf);
}

const nodesOf = (result: RequirementResult): RequirementResult[] => [
  result,
  ...result.parts.flatMap(nodesOf),
];
