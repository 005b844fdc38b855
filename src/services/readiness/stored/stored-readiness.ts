import {
  addMonths,
  blockingOf,
  type CivilDate,
  type Day,
  type Facts,
  foreseenByOthers,
  groupLookup,
  heldPosts,
  isSatisfied,
  type KnownFacts,
  LAST_DAY,
  memoByKey,
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
  const own = ownOf(around);
  const aspired = new Set(own.aspirations(workerId).map(({ routeId }) => routeId));
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
  const standing = standingOf(workerId, known, held, own, day);
  const turns = [
    ...rows.flatMap(({ recomputeOn }) => recomputeOn ?? []),
    ...[...turnsOf(known), ...contractTurnsOf(known, own)]
      .filter((turn) => turn > day && turn <= LAST_DAY)
      .map(toCivilDate),
  ];
  return { rows, standing, state: { workerId, recomputeOn: earliest(turns) ?? "infinity" } };
}

/** What was read of many workers, by what it belongs to. */
const ownOf = memoByKey(({ contracts, programmes, aspirations }: Surroundings) => ({
  contracts: groupLookup(contracts, ({ postId }) => postId),
  programmes: groupLookup(programmes, ({ completionId }) => completionId),
  aspirations: groupLookup(aspirations, (each) => each.workerId),
}));

type OwnSurroundings = ReturnType<typeof ownOf>;

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
      ...beneath.flatMap(({ root: node }) => changesOf(node)),
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
  const lapses = lapsesIn(root, []).sort((a, b) =>
    a.lapsesOn < b.lapsesOn ? -1 : a.lapsesOn > b.lapsesOn ? 1 : 0,
  );
  const until = monthsFrom(asOf, MONTHS_AHEAD);
  const near = lapses.filter(({ lapsesOn }) => lapsesOn < until);
  const next = lapses[near.length];
  return { near, nextOn: next ? [monthsFrom(next.lapsesOn, 1 - MONTHS_AHEAD)] : [] };
}

/** Adds the leaves that lapse, in the order of the tree. */
function lapsesIn(
  { requirement, lapsesOn, children }: OutcomeNode,
  to: { code: string; lapsesOn: CivilDate }[],
): { code: string; lapsesOn: CivilDate }[] {
  for (const child of children) lapsesIn(child, to);
  if (children.length === 0 && lapsesOn !== null) to.push({ code: requirement.code, lapsesOn });
  return to;
}

/** The first of the month that is so many months from a day's. */
const monthsFrom = (day: CivilDate, months: number): CivilDate =>
  toCivilDate(addMonths(toDay(`${day.slice(0, 7)}-01`), months));

/**
 * The days on which some node's outcome is another: every column follows from the nodes' outcomes and the
 * root's timeline.
 */
function changesOf({ changesOn, children }: OutcomeNode, to: CivilDate[] = []): CivilDate[] {
  if (changesOn !== null) to.push(changesOn);
  for (const child of children) changesOf(child, to);
  return to;
}

const earliest = (days: readonly CivilDate[]): CivilDate | null =>
  days.reduce<CivilDate | null>((first, day) => (first === null || day < first ? day : first), null);

function standingOf(
  workerId: string,
  known: KnownFacts,
  held: readonly string[],
  { contracts, programmes }: OwnSurroundings,
  today: Day,
): ProgressStateRow {
  const posts = heldPosts(known).filter((post) => post.hundredthsOn(today) !== null);
  const step = stepUpOf(known, today);
  const inOrder = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    workerId,
    roleBandIds: inOrder(held),
    contractKinds: inOrder(posts.flatMap(({ id }) => contractOn(contracts(id), today) ?? [])),
    programmeIds: inOrder(programmesOf(known, programmes, today)),
    progressedOn: step && toCivilDate(step.on),
    progressedFrom: step?.from ?? null,
    progressedTo: step?.to ?? null,
  };
}

/** On what footing a post is held on a day; null if it is not known. */
const contractOn = (contracts: Surroundings["contracts"], day: Day): string | null =>
  contracts.findLast(({ from }) => from <= day)?.kind ?? null;

/** Every day from which a post of theirs is held on some footing. */
const contractTurnsOf = (known: KnownFacts, { contracts }: OwnSurroundings): Day[] =>
  known.posts.flatMap(({ id }) => contracts(id).map(({ from }) => from));

/** Every day on which a post or a completion may begin or end to hold. */
const turnsOf = (known: KnownFacts): Day[] => [
  ...heldPosts(known).flatMap(({ changes }) => changes),
  ...known.record.completions.flatMap((completion) => [
    completion.completedOn,
    ...(completion.expiresOn === null ? [] : [completion.expiresOn]),
    known.revokedOn(completion),
  ]),
];
