import type { Capacity } from "../entities/vocabulary";

/** Who is asking: a person, in their capacities, for one organisation. */
export interface Actor {
  /** Id of the person; what they record, judge or decide carries it. */
  readonly subject: string;
  readonly name: string;
  readonly organisationId: string;
  readonly capacities: readonly Capacity[];
  /** Their own worker record at that organisation, if they have one. */
  readonly workerId: string | null;
}
