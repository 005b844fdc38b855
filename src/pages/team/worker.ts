import type { TeamMemberQuery } from "../operations/generated/graphql";

/** A worker as their supervisors and managers see them. */
export type Member = NonNullable<TeamMemberQuery["worker"]>;
