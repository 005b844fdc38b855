import {
  addMonths,
  blockingOf,
  type CivilDate,
  type Day,
  type Facts,
  foreseenByOthers,
  heldPosts,
  isSatisfied,
  type KnownFacts,
  LAST_DAY,
  type OutcomeNode,
  type Outcomes,
  outcomesOf,
  progressOf,
  roleBandsHeld,
  toCivilDate,
  toDay,
} from "../../../eligibility";
import type { ProgressionRouteVersion } from "../../../entities";
import type { Reference } from "../../../reference";
import type {
  ProgressStateRow,
  ReadinessRow,
  StateRow,
  Surroundings,
} from "../../../repositories/readiness/readiness";
import { knownThen } from "../evaluation/route-answer";
import { programmesOf, stepUpOf } from "./progress-and-programmes";

/** Everything that is stored of one worker. */
export interface ComputedReadiness {
  readonly rows: readonly ReadinessRow[];
  readonly standing: ProgressStateRow;
  readonly state: StateRow;
}

/** The day of an answer, and its readers' today; null for the worker, who may know what is adjusted. */
export interface ComputedFor {
  readonly asOf: CivilDate;
  readonly today: CivilDate | null;
}

/** All that has been recorded, whatever the clock of the process says. */
const EVERYTHING = Number.POSITIVE_INFINITY;

/**
 * What is stored of one worker on a day: an answer for each route out of the role bands held, and for each
 * route aspired to, in columns that stay as they are until the day in the column next to them.
 */
export function computeReadiness(
  reference: Reference,
  workerId: string,
  facts: Facts,
  around: Surroundings,
  { asOf, today }: ComputedFor,
): ComputedReadiness {
  const day = toDay(asOf);
  const known = knownThen(reference, facts, EVERYTHING);
  const seen =
    facts.adjustments.length > 0 && today !== null
      ? knownThen(reference, foreseenByOthers(facts, today), EVERYTHING)
      : known;
  // What others foresee changes when the record with its adjustments does, or without them.
  const beneath =
    seen === known ? [] : [known, knownThen(reference, { ...facts, adjustments: [] }, EVERYTHING)];
  const held = roleBandsHeld(known, day);
  const aspired = new Set(
    around.aspirations.filter((each) => each.workerId === workerId).map(({ routeId }) => routeId),
  );
  const rows: ReadinessRow[] = [];
  for (const { id, routeId } of reference.pathway.currentRoutes.values()) {
    const start = reference.pathway.startsOf(id).find(({ roleBandId }) => held.includes(roleBandId));
    if (!start && !aspired.has(routeId)) continue;
    const then = reference.editions.routeNow(routeId);
    if (!then) continue;
    const outcomesIn = (record: KnownFacts) =>
      outcomesOf(then.requirement, record, { asOf: day, knownAt: EVERYTHING });
    rows.push({
      workerId,
      roleBandId: start?.roleBandId ?? null,
      aspired: aspired.has(routeId),
      ...columnsOf(then.route, outcomesIn(seen), asOf, beneath.map(outcomesIn)),
    });
  }
  const standing = standingOf(workerId, known, held, around, day);
  const turns = [
    ...rows.flatMap(({ recomputeOn }) => recomputeOn ?? []),
    ...[...turnsOf(known), ...contractTurnsOf(known, around)]
      .filter((turn) => turn > day && turn <= LAST_DAY)
      .map(toCivilDate),
  ];
  return { rows, standing, state: { workerId, recomputeOn: earliest(turns) ?? "infinity" } };
}

type Columns = Omit<ReadinessRow, "workerId" | "roleBandId" | "aspired">;

function columnsOf(
  route: ProgressionRouteVersion,
  { root, ownPart }: Outcomes,
  asOf: CivilDate,
  beneath: readonly Outcomes[],
): Columns {
  const satisfied = isSatisfied(root.outcome);
  const { own, employer } = progressOf(root);
  const { near, nextOn } = lapsesOf(root, asOf);
  return {
    routeId: route.routeId,
    routeVersionId: route.id,
    outcome: root.outcome,
    ownPart,
    // The engine's eligibleFrom is the day itself where it is satisfied, and would be another one every day.
    eligibleFrom: satisfied ? (root.satisfiedSince ?? "-infinity") : (root.eligibleFrom ?? "infinity"),
    lapsesOn: root.lapsesOn ?? "infinity",
    ownMet: own.met,
    ownTotal: own.total,
    employerMet: employer.met,
    employerTotal: employer.total,
    blocking: blockingOf(root).map(({ requirement }) => requirement.code),
    lapseCodes: near.map(({ code }) => code),
    lapseDays: near.map(({ lapsesOn }) => lapsesOn),
    recomputeOn: earliest([
      ...changesOf(root),
      ...beneath.flatMap((each) => changesOf(each.root)),
      ...nextOn,
    ]),
  };
}

/**
 * Months ahead, from the first of this one, whose lapses are stored: more than a year on any day. All of them
 * would be most of what a row holds; what lies further comes in with the first of a month.
 */
const MONTHS_AHEAD = 14;

/** The leaves that lapse soon, soonest first; and the day on which the next one is to be added. */
function lapsesOf(
  root: OutcomeNode,
  asOf: CivilDate,
): { near: { code: string; lapsesOn: CivilDate }[]; nextOn: CivilDate[] } {
  const lapses = leavesOf(root)
    .flatMap(({ requirement, lapsesOn }) => (lapsesOn === null ? [] : [{ code: requirement.code, lapsesOn }]))
    .sort((a, b) => (a.lapsesOn < b.lapsesOn ? -1 : a.lapsesOn > b.lapsesOn ? 1 : 0));
  const until = monthsFrom(asOf, MONTHS_AHEAD);
  const near = lapses.filter(({ lapsesOn }) => lapsesOn < until);
  const next = lapses[near.length];
  return { near, nextOn: next ? [monthsFrom(next.lapsesOn, 1 - MONTHS_AHEAD)] : [] };
}

/** The first of the month that is so many months from a day's. */
const monthsFrom = (day: CivilDate, months: number): CivilDate =>
  toCivilDate(addMonths(toDay(`${day.slice(0, 7)}-01`), months));

/**
 * The days on which some node's outcome is another: every column follows from the nodes' outcomes and the
 * root's timeline.
 */
const changesOf = ({ changesOn, children }: OutcomeNode): CivilDate[] => [
  ...(changesOn === null ? [] : [changesOn]),
  ...children.flatMap(changesOf),
];

const leavesOf = (result: OutcomeNode): OutcomeNode[] =>
  result.children.length === 0 ? [result] : result.children.flatMap(leavesOf);

const earliest = (days: readonly CivilDate[]): CivilDate | null =>
  days.reduce<CivilDate | null>((first, day) => (first === null || day < first ? day : first), null);

function standingOf(
  workerId: string,
  known: KnownFacts,
  held: readonly string[],
  { contracts, programmes }: Surroundings,
  today: Day,
): ProgressStateRow {
  const posts = new Set(
    heldPosts(known)
      .filter((post) => post.hundredthsOn(today) !== null)
      .map(({ id }) => id),
  );
  const step = stepUpOf(known, today);
  const inOrder = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    workerId,
    roleBandIds: inOrder(held),
    contractKinds: inOrder([...contractsOn(contracts, posts, today).values()]),
    programmeIds: inOrder(programmesOf(known, programmes, today)),
    progressedOn: step && toCivilDate(step.on),
    progressedFrom: step?.from ?? null,
    progressedTo: step?.to ?? null,
  };
}

/** On what footing each of those posts is held on a day. */
function contractsOn(
  contracts: Surroundings["contracts"],
  posts: ReadonlySet<string>,
  day: Day,
): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { postId, kind, from } of contracts)
    if (posts.has(postId) && from <= day) kinds.set(postId, kind);
  return kinds;
}

/** Every day from which a post of theirs is held on some footing. */
function contractTurnsOf(known: KnownFacts, { contracts }: Surroundings): Day[] {
  const own = new Set(known.posts.map(({ id }) => id));
  return contracts.filter(({ postId }) => own.has(postId)).map(({ from }) => from);
}

/** Every day on which a post or a completion may begin or end to hold. */
const turnsOf = (known: KnownFacts): Day[] => [
  ...heldPosts(known).flatMap(({ changes }) => changes),
  ...known.record.completions.flatMap((completion) => [
    completion.completedOn,
    ...(completion.expiresOn === null ? [] : [completion.expiresOn]),
    known.revokedOn(completion),
  ]),
];
