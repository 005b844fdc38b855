/**
 * SQL: whether the assignment `a` holds. A partner's assessor has one under a grant, and it ends with that.
 */
export const ASSIGNMENT_HOLDS =
  "a.ended_at IS NULL AND (a.grant_id IS NULL OR grant_holds(a.organisation_id, a.grant_id))";
