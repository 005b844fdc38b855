import {
  type Day,
  isGroup,
  type KnownFacts,
  type LeafRequirement,
  type RequirementResult,
} from "../eligibility";
import { firstUseful, monthsGood, sessionsUntil } from "./action";
import type { Choice } from "./choice";
import type { Cover, OpenLeaf, Source } from "./open";
import { type CandidateUnit, KIND_NOT_STATED, type PlanQuestion } from "./question";
import type { Step } from "./step";
import { accepted, acceptedPieces, actedOn, passed } from "./supposed";
import { latestEnds, type Timetable } from "./timetable";

/** A choice, and when it is to be done. */
export interface Chosen {
  readonly cover: Cover;
  readonly choice: Choice;
  readonly timetable: Timetable;
  readonly readyOn: Day;
}

interface Ground extends Chosen {
  readonly question: PlanQuestion;
  readonly known: KnownFacts;
  /** What most steps have in common. */
  readonly base: Pick<Step, "latestOn" | "after" | "renews" | "unit" | "amount" | "evidenceKinds" | "facts">;
}

/** Everything that a choice asks for and assumes, dated so that all of it counts on the ready date. */
export function stepsOf(chosen: Chosen, question: PlanQuestion, known: KnownFacts): readonly Step[] {
  const { cover, choice, timetable, readyOn } = chosen;
  const base = {
    latestOn: readyOn,
    after: [],
    renews: null,
    unit: null,
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

/** A unit, and the judgement of what comes of it. */
function unitSteps(ground: Ground, { id, offer }: Source, latestOn: Day): Step[] {
  const { cover, base, timetable, question } = ground;
  const run = timetable.runs.get(id);
  if (!offer || !run) return [];
  const { unit } = offer;
  const recordedAt = question.clocks.knownAt;
  const asked = cover.leaves.filter(({ units }) => units?.includes(id));
  const shows = showing(ground, id);
  const kinds = [...new Set(shows.flatMap(({ evidence }) => evidence?.yields.get(id) ?? []))].sort();
  const stated = kinds.filter((kind) => kind !== KIND_NOT_STATED);
  const codeOf = (unitId: string) => cover.sources.find((each) => each.id === unitId)?.offer?.unit.code;
  const taken: Step = {
    ...base,
    id: `unit:${unit.code}`,
    kind: "UNIT",
    serves: asked.map(({ result }) => result),
    whoseMove: "WORKER",
    startsOn: run.startsOn,
    landsOn: run.endsOn,
    latestOn,
    after: offer.before.map((each) => `unit:${codeOf(each)}`),
    renews: renewedBy(asked),
    unit,
    evidenceKinds: stated,
    facts: passed(`unit.${unit.code}`, id, unit.version, run.endsOn, recordedAt),
  };
  if (shows.length === 0) return [taken];
  const pieces = kinds.map((kind) => ({ kind, claims: assessedIn(unit, kind) }));
  const judged: Step = {
    ...base,
    id: `judgement:unit:${unit.code}`,
    kind: "JUDGEMENT",
    serves: shows.map(({ result }) => result),
    whoseMove: "ASSESSOR",
    startsOn: run.endsOn,
    landsOn: run.endsOn,
    after: [taken.id],
    renews: renewedBy(shows),
    unit,
    amount: kinds.length,
    evidenceKinds: stated,
    facts: acceptedPieces(`unit.${unit.code}.evidence`, run.endsOn, recordedAt, pieces),
  };
  return [taken, judged];
}

const assessedIn = ({ outcomes }: CandidateUnit, kind: string) =>
  outcomes.filter(
    ({ depth, evidenceKinds }) =>
      depth === "ASSESSED" &&
      (evidenceKinds.length > 0 ? evidenceKinds.includes(kind) : kind === KIND_NOT_STATED),
  );

/** The leaves that the evidence of a source counts towards, and that time does not close by itself. */
const showing = ({ cover, choice }: Ground, id: string): readonly OpenLeaf[] =>
  cover.leaves.filter(({ index, evidence }) => evidence?.yields.has(id) && !choice.waits.has(index));

/** The judgement of evidence that was handed in and waits. */
function judgement(ground: Ground, { id, landsOn }: Source): Step {
  const { base, question } = ground;
  const shows = showing(ground, id);
  const waiting = new Set(shows.flatMap(({ evidence }) => evidence?.waiting.get(id)?.claimIds ?? []));
  const claims = question.record.claims.filter((claim) => waiting.has(claim.id));
  return {
    ...base,
    id: `judgement:evidence:${id}`,
    kind: "JUDGEMENT",
    serves: shows.map(({ result }) => result),
    whoseMove: "ASSESSOR",
    startsOn: landsOn,
    landsOn,
    renews: renewedBy(shows),
    facts: accepted(claims, landsOn, question.clocks.knownAt),
  };
}

/** Evidence of the worker's own work, and its judgement. */
function ownEvidence({ base, choice, question, readyOn }: Ground, leaf: OpenLeaf): Step[] {
  const amount = choice.own.get(leaf.index) ?? 0;
  const { requirement } = leaf.result;
  if (amount === 0 || !leaf.evidence || requirement.kind !== "COMPETENCE") return [];
  const { code, competenceId, minimumRank } = requirement;
  const on = firstUseful(question.clocks.asOf, readyOn, monthsGood(requirement));
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
      after: [`evidence:${code}`],
      facts: acceptedPieces(`evidence.${code}`, on, question.clocks.knownAt, pieces),
    },
  ];
}

/** Somebody's act. */
function act({ base, choice, question, known, readyOn }: Ground, leaf: OpenLeaf): Step[] {
  const { action, result, index } = leaf;
  const requirement = leafIn(result);
  if (!action || !requirement || !choice.acts.has(index)) return [];
  const on = firstUseful(action.landsOn, readyOn, monthsGood(requirement));
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
      facts: actedOn(requirement, action, on, sessions, question.clocks.knownAt, known),
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

/** The first day on which any of what is closed again was lost. */
function renewedBy(leaves: readonly OpenLeaf[]): Day | null {
  const days = leaves.flatMap(({ lapsesOn }) => lapsesOn ?? []);
  return days.length > 0 ? Math.min(...days) : null;
}
