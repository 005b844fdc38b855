import type { Day } from "../eligibility";
import { joinedIn } from "./choice";
import { type Ground, renewedBy } from "./ground";
import type { OpenLeaf, Source } from "./open";
import { takenIn } from "./programmes";
import { type CandidateUnit, KIND_NOT_STATED } from "./question";
import type { Step } from "./step";
import { accepted, acceptedPieces, passed } from "./supposed";

/** A unit, and the judgement of what comes of it. */
export function unitSteps(ground: Ground, { id, offer }: Source, latestOn: Day): Step[] {
  const { cover, base, choice, timetable, question } = ground;
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
    programme: takenIn(id, joinedIn(cover, choice)),
    evidenceKinds: stated,
    facts: passed(`${question.place}unit.${unit.code}`, id, unit.version, run.endsOn, recordedAt),
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
    facts: acceptedPieces(`${question.place}unit.${unit.code}.evidence`, run.endsOn, recordedAt, pieces),
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
export function judgement(ground: Ground, { id, landsOn }: Source): Step {
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
