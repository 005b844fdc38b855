/** SQL: how the lapses that triggers have kept differ from the lists of the rows, at organisation $1. */
export const LAPSES_DIFFER = `
  WITH listed AS (
    SELECT l.number, r.outcome, l.day, r.worker_id FROM readiness r, unnest(r.lapsing, r.lapse_days) AS l (number, day)
    WHERE r.organisation_id = $1
  ), kept AS (
    SELECT number, outcome, lapses_on, worker_id FROM requirement_lapse WHERE organisation_id = $1
  )
  (TABLE listed EXCEPT ALL TABLE kept) UNION ALL (TABLE kept EXCEPT ALL TABLE listed)`;

/** SQL: the same for the teams of rows. */
export const TEAM_DIFFERENCES = `
  SELECT w.number, w.team, r.team AS kept FROM readiness r JOIN worker w ON w.organisation_id = r.organisation_id AND w.id = r.worker_id
  WHERE r.organisation_id = $1 AND r.team IS DISTINCT FROM w.team`;
