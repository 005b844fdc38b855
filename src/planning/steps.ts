import { isGroup, type KnownFacts, type LeafRequirement, type RequirementResult } from "../eligibility";
import { firstUseful, monthsGood, sessionsUntil } from "./action";
import type { Dated, Ground } from "./ground";
import type { OpenLeaf } from "./open";
import { KIND_NOT_STATED, type PlanQuestion } from "./question";
import { judgement, unitSteps } from "./source-steps";
import type { Step } from "./step";
import { acceptedPieces, actedOn } from "./supposed";
import { latestEnds } from "./timetable";

/** Everything that a choice asks for and assumes, dated so that all of it counts on the ready date. */
export function stepsOf(chosen: Dated, question: PlanQuestion, known: KnownFacts): readonly Step[] {
  const { cover, choice, timetable, readyOn } = chosen;
  const base = {
    latestOn: readyOn,
    after: [],
    renews: null,
    unit: null,
    programme: null,
    amount: 1,
    evidenceKinds: [],
    facts: {},
  };
  const ground = { ...chosen, question, known, base };
  const latest = latestEnds(cover, choice, question.limits, timetable.runs, readyOn);
  return [
    ...cover.sources
      .filter(({ id }) => choice.sources.has(id))
      .flatMap((source) =>
        source.offer
          ? unitSteps(ground, source, latest.get(source.id) ?? readyOn)
          : [judgement(ground, source)],
      ),
    ...cover.leaves.flatMap((leaf) => [
      ...ownEvidence(ground, leaf),
      ...act(ground, leaf),
      ...wait(ground, leaf),
    ]),
  ];
}

/** Evidence of the worker's own work, and its judgement. */
function ownEvidence({ base, choice, question, readyOn, late }: Ground, leaf: OpenLeaf): Step[] {
  const amount = choice.own.get(leaf.index) ?? 0;
  const { requirement } = leaf.result;
  if (amount === 0 || !leaf.evidence || requirement.kind !== "COMPETENCE") return [];
  const { code, competenceId, minimumRank } = requirement;
  const on = late ? readyOn : firstUseful(question.clocks.asOf, readyOn, monthsGood(requirement));
  const yielded = [...leaf.evidence.yields].flatMap(([id, kinds]) => (choice.sources.has(id) ? kinds : []));
  const there = new Set([...leaf.evidence.kinds, ...yielded]);
  // New kinds first: where several are asked for, they are what is short.
  const evidenceKinds = [...leaf.evidence.ownKinds].sort(
    (a, b) => Number(there.has(a)) - Number(there.has(b)),
  );
  const pieces = Array.from({ length: amount }, (_, at) => ({
    kind: evidenceKinds[at % evidenceKinds.length] ?? KIND_NOT_STATED,
    claims: [{ competenceId, rank: minimumRank }],
  }));
  const common = {
    ...base,
    serves: [leaf.result],
    startsOn: on,
    landsOn: on,
    renews: leaf.lapsesOn,
    amount,
    evidenceKinds,
  };
  return [
    { ...common, id: `evidence:${code}`, kind: "EVIDENCE", whoseMove: "WORKER" },
    {
      ...common,
      id: `judgement:${code}`,
      kind: "JUDGEMENT",
      whoseMove: "ASSESSOR",
      evidenceKinds: [],
      after: [`evidence:${code}`],
      facts: acceptedPieces(`${question.place}evidence.${code}`, on, question.clocks.knownAt, pieces),
    },
  ];
}

/** Somebody's act. */
function act({ base, choice, question, known, readyOn, late }: Ground, leaf: OpenLeaf): Step[] {
  const { action, result, index } = leaf;
  const requirement = leafIn(result);
  if (!action || !requirement || !choice.acts.has(index)) return [];
  const on = late ? readyOn : firstUseful(action.landsOn, readyOn, monthsGood(requirement));
  const sessions = requirement.kind === "SUPERVISION" ? sessionsUntil(readyOn, requirement, question) : [];
  return [
    {
      ...base,
      id: `${action.kind.toLowerCase()}:${requirement.code}`,
      kind: action.kind,
      serves: [result],
      whoseMove: action.kind === "VERIFICATION" ? "EMPLOYER" : requirement.suppliedBy,
      startsOn: sessions[0] ?? on,
      landsOn: on,
      renews: leaf.lapsesOn,
      amount: Math.max(1, sessions.length),
      facts: actedOn(requirement, action, on, sessions, question, known),
    },
  ];
}

/** What time brings by itself. */
function wait({ base, choice, question }: Ground, { comesOn, result, index, lapsesOn }: OpenLeaf): Step[] {
  if (comesOn === null || !choice.waits.has(index)) return [];
  return [
    {
      ...base,
      id: `waiting:${result.requirement.code}`,
      kind: "WAITING",
      serves: [result],
      whoseMove: "TIME",
      startsOn: question.clocks.asOf,
      landsOn: comesOn,
      renews: lapsesOn,
    },
  ];
}

const leafIn = ({ requirement }: RequirementResult): LeafRequirement | null =>
  isGroup(requirement) ? null : requirement;
