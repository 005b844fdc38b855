import type { Database } from "../../database/pool";
import { isGroup, type LeafRequirement, type Requirement } from "../../eligibility";
import type { ADJUSTMENT_AUTHORITIES } from "../../facts/adjustment";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireRoute } from "../shared/route";
import { refuseUnknownCode } from "../shared/unknown-code";
import { parseEnd, requirePlausible, requireWorker } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

interface Numbers {
  readonly items?: number | null;
  readonly kinds?: number | null;
  readonly assessors?: number | null;
  readonly sessions?: number | null;
  readonly months?: number | null;
  readonly longestGapDays?: number | null;
}

export interface RecordAdjustment extends Numbers {
  readonly worker: NamedWorker;
  readonly route: NamedByCode;
  /** Code of a single requirement, stable within its route. */
  readonly requirement: string;
  readonly authority: (typeof ADJUSTMENT_AUTHORITIES)[number];
  /** Codes of kinds of evidence that count as well. */
  readonly furtherKinds?: readonly string[] | null;
  readonly fromOn: string;
  /** The first day on which it no longer applies. */
  readonly untilOn?: string | null;
}

/** What may be adjusted of a requirement: a number may become smaller, or a period longer. */
interface Adjustable {
  readonly to: "FEWER" | "LONGER";
  /** The route's own; null for a period without end. */
  readonly own: number | null;
}

const MOST_KINDS = 20;
const MOST_MONTHS = 1200;
const MOST_DAYS = 36_500;

/**
 * Records that one requirement asks less of one worker, from a later day on; why is never stored. What it changes
 * then changes at the turn of a day, like everything that time changes: nobody can match it with the moment at
 * which somebody recorded something. @returns its id.
 */
export async function recordAdjustment(
  context: UseCaseContext,
  db: Database,
  input: RecordAdjustment,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "adjust");
  const { routeId } = requireRoute(context, input.route);
  const leaf = requireLeaf(context, routeId, input.requirement);
  const numbers = requireNoHarder(leaf, input);
  const furtherKinds = requireKinds(context, leaf, input.furtherKinds ?? []);
  if (furtherKinds.length === 0 && Object.values(numbers).every((each) => each === null))
    refuse("MISSING", ["requirement"], messages.nothingAdjusted(namesOf(leaf)));
  requirePlausible(context, input.fromOn, "fromOn");
  if (input.fromOn <= context.today)
    refuse("OUT_OF_RANGE", ["fromOn"], messages.adjustmentFromTomorrow(context.today));
  const untilOn = parseEnd(context, input.fromOn, input.untilOn, "untilOn", "adjustment");
  return await writeFact(context, db, {
    kind: "ADJUSTMENT",
    action: "adjust",
    workerId: worker.id,
    row: {
      routeId,
      requirementCode: leaf.code,
      authority: input.authority,
      ...numbers,
      furtherKinds,
      fromOn: input.fromOn,
      untilOn,
    },
  });
}

/** @throws Refused if the route has no single requirement of that code, or nothing of it can be adjusted. */
function requireLeaf(
  { reference: { editions, pathway } }: UseCaseContext,
  routeId: string,
  code: string,
): LeafRequirement {
  const leaves = leavesIn(editions.routeNow(routeId)?.requirement);
  const adjustable = leaves.filter((leaf) => namesOf(leaf).length > 0);
  const found = leaves.find((leaf) => leaf.code === code);
  if (found && namesOf(found).length > 0) return found;
  const codes = adjustable.map((leaf) => leaf.code);
  return found
    ? refuse("WRONG_STATE", ["requirement"], messages.notAdjustable(code, codes))
    : refuseUnknownCode(["requirement"], {
        what: `adjustable requirement of ${pathway.routes.get(routeId)?.code}`,
        code,
        among: codes,
      });
}

const leavesIn = (requirement: Requirement | undefined): LeafRequirement[] =>
  requirement === undefined
    ? []
    : isGroup(requirement)
      ? requirement.children.flatMap((child: Requirement) => leavesIn(child))
      : [requirement];

/** What of a requirement can be adjusted, by the names of the input. */
function adjustablesOf(leaf: LeafRequirement): Partial<Record<keyof Numbers, Adjustable>> {
  switch (leaf.kind) {
    case "COMPETENCE":
      return {
        items: { to: "FEWER", own: leaf.evidence.minimumItems },
        kinds: { to: "FEWER", own: leaf.evidence.minimumKinds },
        assessors: { to: "FEWER", own: leaf.evidence.minimumAssessors },
        months: { to: "LONGER", own: leaf.evidence.currencyMonths },
      };
    case "CREDENTIAL":
      return { months: { to: "LONGER", own: leaf.currencyMonths } };
    case "ENDORSEMENT":
      return { months: { to: "LONGER", own: leaf.goodForMonths } };
    case "SUPERVISION":
      return {
        sessions: { to: "FEWER", own: leaf.sessions },
        months: { to: "LONGER", own: leaf.withinMonths },
        longestGapDays: { to: "LONGER", own: leaf.longestGapDays },
      };
    default:
      return {};
  }
}

const namesOf = (leaf: LeafRequirement): readonly string[] => [
  ...Object.keys(adjustablesOf(leaf)),
  ...(leaf.kind === "COMPETENCE" ? ["furtherKinds"] : []),
];

/** @throws Refused for a number that the requirement does not have, and for one that would ask for more. */
function requireNoHarder(leaf: LeafRequirement, input: Numbers) {
  const adjustables = adjustablesOf(leaf);
  const numberOf = (name: keyof Numbers): number | null => {
    const given = input[name] ?? null;
    if (given === null) return null;
    const adjustable = adjustables[name];
    if (!adjustable) return refuse("WRONG_STATE", [name], messages.notOfRequirement(name, namesOf(leaf)));
    const { to, own } = adjustable;
    if (own === null) return refuse("WRONG_STATE", [name], messages.withoutEnd);
    const most = name === "longestGapDays" ? MOST_DAYS : MOST_MONTHS;
    const [from, until] = to === "FEWER" ? [1, own] : [own, Math.max(own, most)];
    return given < from || given > until
      ? refuse("OUT_OF_RANGE", [name], messages.adjustmentHarder(given, from, until))
      : given;
  };
  return {
    items: numberOf("items"),
    kinds: numberOf("kinds"),
    assessors: numberOf("assessors"),
    sessions: numberOf("sessions"),
    months: numberOf("months"),
    longestGapDays: numberOf("longestGapDays"),
  };
}

/** @throws Refused for kinds of evidence of a requirement without evidence, unknown ones, and too many. */
function requireKinds(
  { reference: { pathway } }: UseCaseContext,
  leaf: LeafRequirement,
  codes: readonly string[],
): readonly string[] {
  if (codes.length === 0) return [];
  if (leaf.kind !== "COMPETENCE")
    return refuse("WRONG_STATE", ["furtherKinds"], messages.notOfRequirement("furtherKinds", namesOf(leaf)));
  if (codes.length > MOST_KINDS)
    return refuse("OUT_OF_RANGE", ["furtherKinds"], messages.touchedCount(codes.length, MOST_KINDS));
  const counting = pathway.evidenceKinds.filter(({ counts }) => counts).map(({ code }) => code);
  for (const [at, code] of codes.entries())
    if (!counting.includes(code))
      refuseUnknownCode(["furtherKinds", String(at)], {
        what: "kind of evidence that can count",
        code,
        among: counting,
      });
  return [...new Set(codes)];
}
