import type { Outcome } from "../../eligibility";
import type { Conditions } from "../shared/conditions";
import { andNamed, type SoughtName } from "../workforce/names";
import type { SaidIntention } from "../workforce/worker-pages";
import type { LapsesOfPair } from "./requirement-lapses";

/** A requirement, or any, that is satisfied and would lapse after the first day and until the second. */
export interface RequirementLapsing {
  readonly code: string | null;
  readonly days: readonly [after: string, until: string];
  /** How many there are by route and outcome, if one requirement is asked about; null: this is not known. */
  readonly sought: readonly LapsesOfPair[] | null;
}

export interface ReadinessFilter {
  readonly routeIds: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Only where the route starts from that role band; null: from any, or only aspired to. */
  readonly roleBandId: string | null;
  readonly team: string | null;
  /** Only those whose name holds this text. */
  readonly name: SoughtName | null;
  readonly intention: SaidIntention | null;
  /** Only rows that the requirement with this code blocks. */
  readonly open: string | null;
  /** Only where a requirement, the one of this code or any, would lapse. */
  readonly requirementLapsing: RequirementLapsing | null;
  /** Only what would lapse after the first day and until the second. */
  readonly lapsing: readonly [after: string, until: string] | null;
}

/** SQL: the numbers of the requirements of one code, each of another route; looked up once a statement. */
const NUMBERED =
  "ARRAY(SELECT q.number FROM requirement_number q WHERE q.organisation_id = $1 AND q.code = ?)";

/**
 * All of a filter but what its requirement says.
 * @param teamOf the table whose column of teams is looked at: r for readiness, w for the worker.
 */
export function narrow(filter: ReadinessFilter, conditions: Conditions, teamOf: "r" | "w"): void {
  const { roleBandId, team, name, lapsing, intention, open } = filter;
  if (roleBandId !== null) conditions.and("band", "r.role_band_id = ?::uuid", roleBandId);
  if (lapsing !== null)
    conditions.and("lapsing", "r.lapses_on > ?::date AND r.lapses_on <= ?::date", ...lapsing);
  if (open !== null) conditions.and("open", `r.blocking && ${NUMBERED}`, open);
  if (intention === "NOT_SAID") conditions.and("unsaid", "w.intention IS NULL");
  else if (intention !== null) conditions.and("intention", "w.intention = ?", intention);
  if (team !== null) conditions.and("team", `${teamOf}.team = ?`, team);
  if (name !== null) andNamed(conditions, name);
}

/**
 * What its requirement says, by the lists of each row.
 * @param number SQL: the number of the requirement; if left out, it is looked up.
 */
export function andLapsing(
  { requirementLapsing }: ReadinessFilter,
  conditions: Conditions,
  number?: string,
): void {
  if (requirementLapsing === null) return;
  const { code, days } = requirementLapsing;
  const looksUp = code !== null && number === undefined;
  const isIt = looksUp ? ` AND l.number = ANY(${NUMBERED})` : number ? ` AND l.number = ${number}` : "";
  conditions.and(
    code === null ? "any-lapsing" : "one-lapsing",
    `r.lapse_days[1] <= ?::date AND EXISTS (SELECT FROM unnest(r.lapsing, r.lapse_days) AS l (number, day) WHERE l.day > ?::date AND l.day <= ?::date${isIt})`,
    days[1],
    ...days,
    ...(looksUp ? [code] : []),
  );
}

/** Whether workers have to be looked at; their teams are kept with their readiness. */
export const isAboutWorkers = ({ name, intention }: ReadinessFilter): boolean =>
  name !== null || intention !== null;

/** Whether the tally, which knows routes, role bands and outcomes, does not say how many there are. */
export const isNarrowed = (filter: ReadinessFilter): boolean =>
  isAboutWorkers(filter) ||
  filter.team !== null ||
  filter.lapsing !== null ||
  filter.open !== null ||
  filter.requirementLapsing !== null;

/** Binds the routes and outcomes. */
export const bindAsked = (
  conditions: Conditions,
  { routeIds, outcomes }: ReadinessFilter,
): readonly [routes: string, outcomes: string] => [conditions.bind(routeIds), conditions.bind(outcomes)];
