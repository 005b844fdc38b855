/**
 * How many workers share a value, for one thing that is counted: one row for each kind of count, route, role
 * band and value.
 */
export interface TallyRow {
  readonly counts: "OUTCOME" | "BLOCKING" | "ROLE_BANDS" | "CONTRACT_KINDS" | "PROGRAMMES";
  /** For OUTCOME and BLOCKING; null for the others. */
  readonly routeId: string | null;
  /** For OUTCOME, the role band from which the route starts; null for the others. */
  readonly roleBandId: string | null;
  /** An outcome, a requirement's number, or the codes or ids held, separated by commas. */
  readonly value: string;
  readonly workers: number;
}
