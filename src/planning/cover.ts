import { type Day, isGroup, type LeafRequirement, type OutcomeNode, toDay } from "../eligibility";
import { holdsOn } from "../eligibility/stretch";
import { isSatisfied } from "../eligibility/timeline";
import type { Act } from "./acts";
import type { Cover, CoverNode, DatedAct, Obstacle, OpenLeaf } from "./cover-problem";
import { evidenceGap } from "./evidence-gap";
import type { Range } from "./future";
import { lapseOf } from "./lapse";
import { isCompleted } from "./offers";
import type { PlanContext } from "./plan-context";
import { sourcesIn } from "./sources";
import { evidenceJudgedBy, leadDaysOf } from "./timing";

/**
 * What is open on some days: for each requirement the least that is open on any of them, so that nothing that
 * makes ready on one of the days is left out. It is exact for days on which nothing changes by itself.
 * @param landsBy the last day on which a unit may land; the last of the days where it is left out.
 */
export function coverOver(range: Range, context: PlanContext, landsBy: Day = range.until - 1): Cover {
  const { question, options, future } = context;
  const days = future.daysIn(range);
  const leaves: OpenLeaf[] = [];
  const open = (ats: readonly OutcomeNode[], before: OutcomeNode): CoverNode => {
    const leaf = openLeaf(leaves.length, ats, before, { days, context, range, landsBy });
    leaves.push(leaf);
    return { kind: "LEAF", leaf };
  };
  const node = (ats: readonly OutcomeNode[], before: OutcomeNode): CoverNode => {
    const [at] = ats;
    if (!at) return { kind: "HELD" };
    if (isSatisfied(before.outcome) && ats.some(({ outcome }) => isSatisfied(outcome)))
      return { kind: "HELD" };
    if (!isGroup(at.requirement)) return open(ats, before);
    const isWaived = ats.filter(({ outcome }) => outcome === "WAIVED").length;
    if (isWaived === ats.length) return open(ats, before);
    const parts = at.children.map((_, index) =>
      node(
        ats.flatMap(({ children }) => children[index] ?? []),
        before.children[index] ?? before,
      ),
    );
    const group: CoverNode = { kind: "GROUP", n: at.required.amount, parts };
    return isWaived === 0 ? group : { kind: "GROUP", n: 1, parts: [open(ats, before), group] };
  };
  const root = node(
    days.map((day) => future.on(day)),
    future.on(question.clocks.asOf),
  );
  const places = new Set(
    leaves.flatMap(({ place, evidence }) => (evidence && place !== null ? [place] : [])),
  );
  return {
    range,
    root,
    leaves,
    ...sourcesIn(leaves, options.offers, landsBy),
    pieces:
      evidenceJudgedBy(1, question) < range.until
        ? [...options.pieces.values()].filter(({ closes }) => [...closes].some((at) => places.has(at)))
        : [],
    acts: actsWithin(leaves, context, range),
  };
}

interface Period {
  readonly days: readonly Day[];
  readonly context: PlanContext;
  readonly range: Range;
  readonly landsBy: Day;
}

/** @param ats its results on the days. @param before its result on the day of the question. */
function openLeaf(
  index: number,
  ats: readonly OutcomeNode[],
  before: OutcomeNode,
  { days, context, range, landsBy }: Period,
): OpenLeaf {
  const isOpenAt = (at: number) => !isSatisfied(ats[at]?.outcome ?? "NOT_MET");
  const comesOn = days.find((_, at) => !isOpenAt(at)) ?? null;
  const openOn = days.filter((_, at) => isOpenAt(at));
  const result = ats[days.indexOf(comesOn ?? range.from)] ?? before;
  const { requirement } = result;
  const ways =
    isGroup(requirement) || openOn.length === 0
      ? NO_WAY
      : waysFor(requirement, openOn, context, range, landsBy);
  return {
    index,
    place: context.options.placeOf.get(requirement) ?? null,
    result,
    lapsesOn: isSatisfied(before.outcome) && before.lapsesOn !== null ? toDay(before.lapsesOn) : null,
    comesOn,
    ...ways,
    obstacle: comesOn === null ? ways.obstacle : null,
  };
}

type Ways = Pick<OpenLeaf, "evidence" | "units" | "obstacle">;
const NO_WAY: Ways = { evidence: null, units: null, obstacle: null };

function waysFor(
  requirement: LeafRequirement,
  days: readonly Day[],
  context: PlanContext,
  range: Range,
  landsBy: Day,
): Ways {
  const { question, known, options } = context;
  const { offers } = options;
  switch (requirement.kind) {
    case "COMPETENCE": {
      const { asOf } = question.clocks;
      const { judgementDays } = question.timing;
      const when = { days, lastDay: range.until - 1, landsBy, asOf, judgementDays };
      return {
        ...NO_WAY,
        evidence: evidenceGap(requirement, options.placeOf.get(requirement) ?? -1, when, known, options),
        obstacle: "NO_EVIDENCE_LEFT",
      };
    }
    case "UNIT_COMPLETED": {
      const missing = requirement.units.filter(
        ({ unitId, minimumVersion }) =>
          !days.some((day) => isCompleted(known, unitId, minimumVersion ?? 0, day)),
      );
      const areOffered = missing.every(({ unitId, minimumVersion }) => {
        const offer = offers.of.get(unitId);
        return offer !== undefined && offer.unit.version >= (minimumVersion ?? 0) && offer.landsOn <= landsBy;
      });
      return areOffered
        ? {
            ...NO_WAY,
            units: [...new Set(missing.map(({ unitId }) => unitId))],
            obstacle: "UNIT_NOT_OFFERED",
          }
        : { ...NO_WAY, obstacle: "UNIT_NOT_OFFERED" };
    }
    default:
      return { ...NO_WAY, obstacle: OBSTACLE_OF[requirement.kind] };
  }
}

const OBSTACLE_OF = {
  SUPERVISION: "SESSIONS_TOO_FAR_APART",
  CREDENTIAL: "NO_EVIDENCE_LEFT",
  ENDORSEMENT: "NO_EVIDENCE_LEFT",
  EMPLOYER_CONDITION: "NO_EVIDENCE_LEFT",
  TIME_IN_ROLE: "NEEDS_A_POST",
  HOLDS_BAND: "NEEDS_A_POST",
} as const satisfies Partial<Record<LeafRequirement["kind"], Obstacle>>;

/** The acts that can be done so that they count on one of the days. */
function actsWithin(leaves: readonly OpenLeaf[], context: PlanContext, range: Range): readonly DatedAct[] {
  const places = new Set(leaves.flatMap(({ place }) => place ?? []));
  return [...context.options.acts.values()].flatMap((act): DatedAct[] => {
    const open = [...act.closes].filter((at) => places.has(at));
    const landsOn = open.length > 0 ? firstDayOf(act, open, context, range) : null;
    return landsOn === null ? [] : [{ act, landsOn }];
  });
}

function firstDayOf(
  act: Act,
  open: readonly number[],
  context: PlanContext,
  { from, until }: Range,
): Day | null {
  const { question, known, options, sessions } = context;
  const { asOf } = question.clocks;
  const [leaf] = open.map((at) => options.leaves[at]);
  if (act.kind === "SUPERVISION" && leaf?.kind === "SUPERVISION")
    return sessions.first(new Map([[open[0] ?? 0, leaf]]), from, until);
  const first = asOf + leadDaysOf(act, question);
  if (act.kind !== "VERIFICATION") return first < until ? first : null;
  for (const credential of leaf?.kind === "CREDENTIAL" ? known.credentialsOf(leaf.credentialTypeId) : []) {
    if (credential.id !== act.credentialId) continue;
    const ends = [credential.expiresOn, known.revokedOn(credential), known.acceptedUntil(credential)];
    const goodUntil = Math.max(
      ...open.map((at) => {
        const asked = options.leaves[at];
        return Math.min(
          ...[...ends, asked ? lapseOf(asked, credential.awardedOn) : null].map((end) => end ?? Infinity),
        );
      }),
    );
    const landsOn = Math.max(first, credential.awardedOn);
    const isGood = (day: Day) => holdsOn({ from: credential.awardedOn, until: goodUntil }, day);
    return landsOn < until && isGood(Math.max(landsOn, from)) ? landsOn : null;
  }
  return null;
}
