-- The trigger that marks readiness looks for the fact of each new row by its key, and names each worker once, however
-- many of their facts a statement has. Joined and named as often as there are rows, marks took 14 of the 140
-- microseconds of an imported session of supervision (29 November 2026, npm run bench:import).
CREATE OR REPLACE FUNCTION mark_readiness_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_TABLE_NAME = 'fact' THEN
    PERFORM mark_readiness(array_agg(w.organisation_id), array_agg(w.worker_id))
    FROM (
      SELECT DISTINCT organisation_id, worker_id
      FROM written
      WHERE kind NOT IN ('DECISION', 'ORGANISATION_DETAIL')
    ) w
    HAVING count(*) > 0;
  ELSE
    PERFORM mark_readiness(array_agg(m.organisation_id), array_agg(m.worker_id))
    FROM (
      SELECT DISTINCT f.organisation_id, f.worker_id
      FROM written w
      CROSS JOIN LATERAL (
        SELECT f.organisation_id, f.worker_id
        FROM fact f
        WHERE f.organisation_id = w.organisation_id AND f.id = w.id
        OFFSET 0
      ) f
    ) m
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
