import type { Day, OutcomeNode } from "../eligibility";
import { countingClaims } from "../eligibility/claims";
import type { ClaimFact } from "../eligibility/facts";
import type { Act } from "./acts";
import type { Choice } from "./choice";
import { shortestMonths } from "./grouping";
import type { Run } from "./hours-calendar";
import { lapseOf } from "./lapse";
import type { Offer } from "./offers";
import { type DatedPiece, datePieces, firstUseful, groupedIn } from "./pace";
import type { PlanContext } from "./plan-context";
import type { Session } from "./sessions";
import { type Timetable, timetableOf } from "./timetable";
import { leadDaysOf } from "./timing";

/**
 * How what is chosen is dated for a day: as early as it still counts then, which people prefer; or as late as
 * possible, which is best for that day.
 */
export type Dating = "EARLY" | "LATE";

/** What is chosen, dated so that it counts on a day. */
export interface DatedChoice {
  readonly day: Day;
  readonly choice: Choice;
  /** The leaves that are open on the day if nothing is done, by their places. */
  readonly open: ReadonlyMap<number, OutcomeNode>;
  readonly timetable: Timetable;
  readonly units: readonly {
    readonly offer: Offer;
    readonly run: Run;
    readonly shows: ReadonlyMap<number, readonly string[]>;
  }[];
  /** The worker's own pieces, in the order in which they are handed in. */
  readonly own: readonly DatedPiece[];
  readonly acts: readonly { readonly act: Act; readonly on: Day; readonly sessions: readonly Session[] }[];
  readonly judged: readonly {
    readonly id: string;
    /** The day from which it can be judged, and the day on which it is. */
    readonly handedInOn: Day;
    readonly on: Day;
    readonly claims: readonly ClaimFact[];
    readonly shows: ReadonlySet<number>;
  }[];
}

/** Null if some unit finds no room, or supervision cannot be had in time. */
export function dateChoice(
  day: Day,
  choice: Choice,
  context: PlanContext,
  dating: Dating,
): DatedChoice | null {
  const { question, options, future } = context;
  const { asOf } = question.clocks;
  const open = future.openOn(day);
  const offers = offersIn(choice, context);
  const units = offers.map((offer) => ({ offer, shows: showsOf(offer, choice, open, context) }));
  const first = timetableOf(offers, question.limits, asOf);
  if (!first) return null;
  const isLate = ({ offer, shows }: (typeof units)[number]) =>
    dating === "LATE" ||
    [...shows.keys()].some((at) => isStale(options.leaves[at], first.runs.get(offer.unit.unitId), day));
  const later = units.filter(isLate).map(({ offer }) => offer.unit.unitId);
  const judged = new Set(units.flatMap(({ offer, shows }) => (shows.size > 0 ? offer.unit.unitId : [])));
  const endsBy = (unitId: string) => (judged.has(unitId) ? day - question.timing.judgementDays : day);
  const timetable =
    later.length === 0
      ? first
      : (timetableOf(offers, question.limits, asOf, { units: new Set(later), endsBy }) ?? first);
  const onFor = (closes: Iterable<number>, from: Day) =>
    dating === "LATE"
      ? Math.max(from, day)
      : firstUseful(
          from,
          day,
          shortestMonths([{ closes }], options, (at) => open.has(at)),
        );
  const acts = actsOn(day, choice, context, onFor);
  if (!acts) return null;
  return {
    day,
    choice,
    open,
    timetable,
    units: units.flatMap(({ offer, shows }) => {
      const run = timetable.runs.get(offer.unit.unitId);
      return run ? [{ offer, run, shows }] : [];
    }),
    own: datePieces(day, groupedIn(choice, context), context, dating),
    acts,
    judged: judgedIn(choice, open, context),
  };
}

/** The evidence that waits and is judged: as soon as an assessor can. */
function judgedIn(
  choice: Choice,
  open: ReadonlyMap<number, OutcomeNode>,
  { question, known }: PlanContext,
): DatedChoice["judged"] {
  const { asOf } = question.clocks;
  return [...choice.sources].flatMap((id) => {
    const waiting = new Map<string, ClaimFact>();
    const shows = new Set<number>();
    let [on, handedInOn] = [asOf, asOf];
    for (const [at, { requirement }] of open) {
      if (requirement.kind !== "COMPETENCE") continue;
      for (const claim of countingClaims(known, requirement).waiting) {
        if (claim.evidenceId !== id) continue;
        const fact = question.record.claims.find((each) => each.id === claim.claimId);
        if (fact) waiting.set(fact.id, fact);
        shows.add(at);
        on = Math.max(on, claim.from + question.timing.judgementDays);
        handedInOn = Math.max(handedInOn, claim.from);
      }
    }
    return waiting.size > 0 ? [{ id, handedInOn, on, claims: [...waiting.values()], shows }] : [];
  });
}

/** The units that are chosen, by code. */
export const offersIn = ({ sources }: Choice, { options }: Pick<PlanContext, "options">): readonly Offer[] =>
  [...sources]
    .flatMap((id) => options.offers.of.get(id) ?? [])
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));

/** By open leaf, the kinds of evidence from a unit that count there. */
function showsOf(
  { unit }: Offer,
  { unjudged }: Choice,
  open: ReadonlyMap<number, OutcomeNode>,
  { options }: PlanContext,
): ReadonlyMap<number, readonly string[]> {
  if (unjudged.has(unit.unitId)) return new Map();
  return new Map([...(options.yields.get(unit.unitId) ?? [])].filter(([at]) => open.has(at)));
}

function isStale(
  leaf: PlanContext["options"]["leaves"][number] | undefined,
  run: Run | undefined,
  day: Day,
): boolean {
  const lapse = leaf && run ? lapseOf(leaf, run.endsOn) : null;
  return lapse !== null && lapse <= day;
}

function actsOn(
  day: Day,
  choice: Choice,
  { options, question, known, sessions }: PlanContext,
  onFor: (closes: Iterable<number>, from: Day) => Day,
): DatedChoice["acts"] | null {
  const { asOf } = question.clocks;
  const chosen = [...choice.acts].flatMap((id) => options.acts.get(id) ?? []);
  const supervised = new Map(
    chosen.flatMap(({ kind, closes }) =>
      kind === "SUPERVISION"
        ? [...closes].flatMap((at) => {
            const leaf = options.leaves[at];
            return leaf?.kind === "SUPERVISION" ? [[at, leaf] as const] : [];
          })
        : [],
    ),
  );
  const held = supervised.size > 0 ? sessions.until(day, supervised) : [];
  if (!held) return null;
  return chosen.flatMap((act): DatedChoice["acts"][number][] => {
    if (act.kind === "SUPERVISION") {
      const own = held.filter((session) => act.closes.has(session.for));
      const last = own.at(-1);
      return last ? [{ act, on: last.heldOn, sessions: own }] : [];
    }
    const first = asOf + leadDaysOf(act, question);
    if (act.kind !== "VERIFICATION") return [{ act, on: onFor(act.closes, first), sessions: [] }];
    const awardedOn = credentialOf(act, options.leaves, known)?.awardedOn ?? asOf;
    return [{ act, on: Math.max(first, awardedOn), sessions: [] }];
  });
}

/** The credential on record that is verified. */
export function credentialOf(
  { credentialId, closes }: Act,
  leaves: PlanContext["options"]["leaves"],
  known: PlanContext["known"],
) {
  for (const at of closes) {
    const leaf = leaves[at];
    const found = leaf?.kind === "CREDENTIAL" ? known.credentialsOf(leaf.credentialTypeId) : [];
    for (const each of found) if (each.id === credentialId) return each;
  }
  return null;
}
