import type { TallyRow } from "../../../disclosure/tally";
import type { ProgressPage, ProgressRow } from "../../../repositories/readiness/readiness-counts";
import type { ReadinessFilter } from "../../../repositories/readiness/readiness-filter";
import type { ReadinessPageRow } from "../../../repositories/readiness/readiness-page-rows";
import type { ReadinessPage } from "../../../repositories/readiness/readiness-pages";
import type { AskedLapses, LapsesOfPair } from "../../../repositories/readiness/requirement-lapses";
import type { SoughtName } from "../../../repositories/workforce/names";
import type { PostEndsRow } from "../../../repositories/workforce/post-ends";

/**
 * A requirement of a route that some workers satisfy now and would lose in one of several stretches of days.
 */
export interface LapsingRow {
  readonly routeId: string;
  readonly code: string;
  /** Which stretch: 0 for the first. */
  readonly stretch: number;
  readonly workers: number;
}

/** After a day, and until another: YYYY-MM-DD. */
export type DayRange = readonly [after: string, until: string];

/** What is known of a whole workforce on a day, stored or worked out; nothing of it is left out yet. */
export interface WorkforceAnswers {
  /** How many workers' stored answers may be other than what would be computed now. */
  pending(): Promise<number>;
  /** A text that is looked for within names, folded as they are. */
  sought(name: string): Promise<SoughtName>;
  /** How many would lose a requirement, so that the best way to find them is taken; null: there is only one way. */
  soughtLapses(asked: AskedLapses): Promise<readonly LapsesOfPair[] | null>;
  /** In the direction of the page, one more than asked for. */
  page(filter: ReadinessFilter, page: ReadinessPage): Promise<readonly ReadinessPageRow[]>;
  count(filter: ReadinessFilter): Promise<number>;
  /** The value of a row for BLOCKING is the requirement's code. */
  tally(): Promise<readonly TallyRow[]>;
  /** How many who hold a role band have each intention; NOT_SAID: they have not said. */
  intentions(): Promise<readonly { readonly value: string; readonly workers: number }[]>;
  /** What would lapse in the stretches from a day until each of others, in their order. */
  lapsing(
    routeIds: readonly string[],
    after: string,
    untils: readonly string[],
  ): Promise<readonly LapsingRow[]>;
  /** In the direction of the page, one more than asked for. */
  progress(days: DayRange, page: ProgressPage): Promise<readonly ProgressRow[]>;
  countProgress(days: DayRange): Promise<number>;
  /** Posts that end in the stretches from a day until each of others, in their order, by role band. */
  postEnds(after: string, untils: readonly string[]): Promise<readonly PostEndsRow[]>;
}
