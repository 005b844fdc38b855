import type { ProgrammeCoverageQuery } from "../operations/generated/graphql";

/** What a programme covers. */
export type Coverage = NonNullable<ProgrammeCoverageQuery["coverage"]>;
