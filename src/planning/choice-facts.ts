import type { Act } from "./acts";
import type { DatedChoice, OwnPieces } from "./dated-choice";
import type { Run } from "./hours-calendar";
import type { Offer } from "./offers";
import type { PlanContext } from "./plan-context";
import { type CandidateUnit, KIND_NOT_STATED, type PlanQuestion } from "./question";
import {
  acceptedClaimFacts,
  acceptedPieceFacts,
  actFacts,
  passedUnitFacts,
  type SupposedFacts,
  type SupposedPiece,
} from "./supposed-facts";

/** What would be recorded of all that is done, for the engine to judge. */
export function factsOf(dated: DatedChoice, { question, options }: PlanContext): readonly SupposedFacts[] {
  return [
    ...dated.units.flatMap(({ offer, run, shows }) => [
      factsOfUnit(offer, run, question),
      factsOfItsEvidence(offer, run, kindsIn(shows), question),
    ]),
    ...dated.judged.map((judged) => factsOfJudgement(judged, question)),
    ...[...dated.own].map(([at, own]) => factsOfPieces(options.leaves[at]?.code ?? "", own, question)),
    ...namedActs(dated, options).map(({ leaf, act, on, sessions }) =>
      actFacts(leaf, act, on, sessions, question),
    ),
  ];
}

/** The kinds of evidence from a unit that count towards any leaf, in order. */
export const kindsIn = (shows: ReadonlyMap<number, readonly string[]>): readonly string[] =>
  [...new Set([...shows.values()].flat())].sort();

export const factsOfUnit = (
  { unit }: Offer,
  { endsOn }: Run,
  { place, clocks }: PlanQuestion,
): SupposedFacts =>
  passedUnitFacts(`${place}unit.${unit.code}`, unit.unitId, unit.version, endsOn, clocks.knownAt);

export function factsOfItsEvidence(
  { unit }: Offer,
  { endsOn }: Run,
  kinds: readonly string[],
  { place, clocks }: PlanQuestion,
): SupposedFacts {
  const pieces = kinds.map((kind) => ({ kind, claims: assessedIn(unit, kind) }));
  return acceptedPieceFacts(`${place}unit.${unit.code}.evidence`, endsOn, clocks.knownAt, pieces);
}

const assessedIn = ({ outcomes }: CandidateUnit, kind: string) =>
  outcomes.filter(
    ({ depth, evidenceKinds }) =>
      depth === "ASSESSED" &&
      (evidenceKinds.length > 0 ? evidenceKinds.includes(kind) : kind === KIND_NOT_STATED),
  );

export const factsOfJudgement = (
  { claims, on }: DatedChoice["judged"][number],
  { clocks }: PlanQuestion,
): SupposedFacts => acceptedClaimFacts(claims, on, clocks.knownAt);

/** Each piece, of a kind that it may be of. */
export const supposedOf = ({ pieces }: OwnPieces): readonly SupposedPiece[] =>
  pieces.map(({ competenceId, rank, kinds, isAnyKind }, index) => ({
    kind: (isAnyKind ? kinds[index % Math.max(1, kinds.length)] : kinds[0]) ?? KIND_NOT_STATED,
    claims: [{ competenceId, rank }],
  }));

export const factsOfPieces = (code: string, own: OwnPieces, { place, clocks }: PlanQuestion): SupposedFacts =>
  acceptedPieceFacts(`${place}evidence.${code}`, own.on, clocks.knownAt, supposedOf(own));

/** What is done by somebody, each act with the first requirement that it serves and no act before it does. */
export function namedActs({ acts, open }: DatedChoice, { leaves }: PlanContext["options"]) {
  const named = new Set<number>();
  return acts.flatMap((each) => {
    const served = [...each.act.closes].filter((at) => open.has(at));
    const at = served.find((place) => !named.has(place)) ?? served[0] ?? first(each.act);
    const leaf = leaves[at];
    named.add(at);
    return leaf ? [{ ...each, at, leaf, served }] : [];
  });
}

const first = ({ closes }: Act): number => [...closes][0] ?? 0;
