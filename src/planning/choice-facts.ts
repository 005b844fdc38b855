import type { Act } from "./acts";
import type { DatedChoice } from "./dated-choice";
import type { Run } from "./hours-calendar";
import type { Offer } from "./offers";
import type { DatedPiece } from "./pace";
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
    ...evidenceIn(dated, options).map((own) => factsOfPieces(own, question)),
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
  { place, clocks, timing }: PlanQuestion,
): SupposedFacts {
  const days = { handedInOn: endsOn, judgedOn: endsOn + timing.judgementDays };
  const pieces = kinds.map((kind) => ({ kind, claims: assessedIn(unit, kind) }));
  return acceptedPieceFacts(`${place}unit.${unit.code}.evidence`, days, clocks.knownAt, pieces);
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

/** Pieces of evidence of one day that show the same, named by the first requirement that they are for. */
export interface NamedEvidence extends Pick<DatedPiece, "startsOn" | "handedInOn" | "judgedOn" | "handInBy"> {
  readonly name: string;
  /** The place of that requirement in the tree. */
  readonly at: number;
  readonly pieces: readonly DatedPiece[];
}

/** The worker's own evidence, in the order in which it is handed in. */
export function evidenceIn(
  { own }: Pick<DatedChoice, "own">,
  { leaves }: Pick<PlanContext["options"], "leaves">,
): readonly NamedEvidence[] {
  const alike = new Map<string, DatedPiece[]>();
  for (const piece of own) {
    const key = `${piece.handedInOn} ${piece.shows.map((each) => each.for).join()}`;
    alike.set(key, [...(alike.get(key) ?? []), piece]);
  }
  const names = new Map<string, number>();
  return [...alike.values()].flatMap((pieces) => {
    const [first] = pieces;
    if (!first) return [];
    const { startsOn, handedInOn, judgedOn, handInBy } = first;
    const at = first.shows[0]?.for ?? 0;
    const code = leaves[at]?.code ?? "";
    const count = (names.get(code) ?? 0) + 1;
    names.set(code, count);
    const name = count > 1 ? `${code}:${count}` : code;
    return [{ name, at, pieces, startsOn, handedInOn, judgedOn, handInBy }];
  });
}

/** Each piece, of a kind that it may be of. */
export const supposedOf = ({ pieces }: Pick<NamedEvidence, "pieces">): readonly SupposedPiece[] =>
  pieces.map(({ kind, shows }) => ({
    kind: kind ?? KIND_NOT_STATED,
    claims: shows.map(({ competenceId, rank }) => ({ competenceId, rank })),
  }));

export const factsOfPieces = (own: NamedEvidence, { place, clocks }: PlanQuestion): SupposedFacts =>
  acceptedPieceFacts(`${place}evidence.${own.name}`, own, clocks.knownAt, supposedOf(own));

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
