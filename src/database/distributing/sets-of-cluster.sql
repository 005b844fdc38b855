-- Functions of triggers that take rows of several organisations. Joined with a set, a statement is sent to every node, by the node
-- on which the trigger runs. If that node is then asked to prepare its commit, it ends: the engine still has the connections
-- that it opened itself when it commits what was prepared. So here each statement names one organisation by a variable, and
-- stays on its node. On one PostgreSQL they are one statement each: test/database/distributing.test.ts fails if one of them is
-- changed there and not here.

CREATE OR REPLACE FUNCTION public.mark_readiness(organisations uuid[], workers uuid[]) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  marked record;
  now_in bigint := pg_current_xact_id()::text::bigint;
BEGIN
  FOR marked IN
    SELECT m.organisation_id AS organisation, array_agg(DISTINCT m.worker_id) AS ids,
      bool_or(m.worker_id IS NULL) AS is_of_itself
    FROM unnest(organisations, workers) AS m (organisation_id, worker_id)
    GROUP BY 1
    ORDER BY 1
  LOOP
    UPDATE readiness_state s
    SET recompute_on = '-infinity',
      attained_due_on = '-infinity',
      attainments_due_on = '-infinity',
      changed_in = now_in
    WHERE s.organisation_id = marked.organisation
      AND s.worker_id = ANY (marked.ids)
      AND s.changed_in IS DISTINCT FROM now_in;
    IF marked.is_of_itself THEN
      INSERT INTO readiness_epoch AS e (organisation_id, changes)
      VALUES (marked.organisation, 1)
      ON CONFLICT (organisation_id) DO UPDATE SET changes = e.changes + 1;
    END IF;
  END LOOP;
  PERFORM leave_announcement('peerway_readiness', organisations);
END
$$;

CREATE OR REPLACE FUNCTION public.keep_employment(organisations uuid[], workers uuid[]) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  mine record;
  starts date[];
  ends date[];
BEGIN
  FOR mine IN
    SELECT DISTINCT m.organisation_id AS organisation, m.worker_id AS worker
    FROM unnest(organisations, workers) AS m (organisation_id, worker_id)
    WHERE m.worker_id IS NOT NULL
    ORDER BY 1, 2
  LOOP
    WITH held AS (
      SELECT p.started_on,
        least(
          coalesce(
            (
              SELECT c.effective_on
              FROM post_change c
              JOIN fact f ON f.organisation_id = mine.organisation AND f.id = c.id
              WHERE c.organisation_id = mine.organisation
                AND c.worker_id = mine.worker
                AND c.post_id = p.id
                AND c.change = 'END'
                AND NOT EXISTS (
                  SELECT 1 FROM undoing u
                  WHERE u.organisation_id = mine.organisation AND u.fact_id = c.id
                )
              ORDER BY f.recorded_at DESC
              LIMIT 1
            ),
            'infinity'
          ),
          (
            SELECT min(u.effective_on)
            FROM undoing u
            WHERE u.organisation_id = mine.organisation AND u.fact_id = p.id AND u.how = 'REVOCATION'
          )
        ) AS ended_on
      FROM post p
      WHERE p.organisation_id = mine.organisation
        AND p.worker_id = mine.worker
        AND p.employer_name IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM undoing u
          WHERE u.organisation_id = mine.organisation AND u.fact_id = p.id AND u.how = 'RETRACTION'
        )
    ), begun AS (
      SELECT h.started_on, h.ended_on,
        h.started_on > max(h.ended_on) OVER (
          ORDER BY h.started_on, h.ended_on
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS after_a_break
      FROM held h
      WHERE h.ended_on > h.started_on
    ), numbered AS (
      SELECT b.started_on, b.ended_on,
        count(*) FILTER (WHERE b.after_a_break) OVER (ORDER BY b.started_on, b.ended_on) AS stretch
      FROM begun b
    ), stretches AS (
      SELECT min(n.started_on) AS started_on, max(n.ended_on) AS ended_on
      FROM numbered n
      GROUP BY n.stretch
    )
    SELECT coalesce(array_agg(s.started_on ORDER BY s.started_on), '{infinity}'),
      coalesce(array_agg(s.ended_on ORDER BY s.started_on), '{infinity}')
    INTO starts, ends
    FROM stretches s;
    DELETE FROM employment e
    WHERE e.organisation_id = mine.organisation AND e.worker_id = mine.worker AND e.started_on <> ALL (starts);
    FOR at IN 1 .. cardinality(starts) LOOP
      INSERT INTO employment (organisation_id, worker_id, started_on, ended_on)
      VALUES (mine.organisation, mine.worker, starts[at], ends[at])
      ON CONFLICT (organisation_id, worker_id, started_on) DO UPDATE SET ended_on = excluded.ended_on
      WHERE employment.ended_on <> excluded.ended_on;
    END LOOP;
  END LOOP;
END
$$;

-- What ended in an earlier month is deleted with the next that ends of the same organisation.
CREATE OR REPLACE FUNCTION public.keep_ended_disagreements() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  month date := voices_counted_before();
  ended record;
BEGIN
  FOR ended IN
    SELECT w.organisation_id, w.about_organisation_id, w.owed_id, w.recorded_on FROM was w
  LOOP
    DELETE FROM public.duty_disagreement_ended WHERE organisation_id = ended.organisation_id AND ended_on < month;
    CONTINUE WHEN ended.recorded_on >= month;
    INSERT INTO public.duty_disagreement_ended (
      organisation_id, about_organisation_id, owed_id, recorded_on, ended_on
    )
    VALUES (
      ended.organisation_id, ended.about_organisation_id, ended.owed_id, ended.recorded_on,
      (now() AT TIME ZONE 'Europe/London')::date
    );
  END LOOP;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION public.keep_ended_drift_notes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  month date := voices_counted_before();
  ended record;
BEGIN
  FOR ended IN
    SELECT DISTINCT ON (w.organisation_id, w.person_id, w.kind_id, w.scope_line) w.*
    FROM was w
    ORDER BY w.organisation_id, w.person_id, w.kind_id, w.scope_line, w.recorded_on < month DESC, w.recorded_on DESC
  LOOP
    DELETE FROM public.drift_note_ended WHERE organisation_id = ended.organisation_id AND ended_on < month;
    CONTINUE WHEN ended.recorded_on >= month;
    PERFORM 1
    FROM public.drift_note n
    WHERE n.organisation_id = ended.organisation_id
      AND n.person_id = ended.person_id
      AND n.kind_id IS NOT DISTINCT FROM ended.kind_id
      AND n.scope_line IS NOT DISTINCT FROM ended.scope_line
      AND n.recorded_on < month;
    CONTINUE WHEN FOUND;
    INSERT INTO public.drift_note_ended (organisation_id, team, kind_id, scope_line, recorded_on, ended_on)
    VALUES (
      ended.organisation_id, ended.team, ended.kind_id, ended.scope_line, ended.recorded_on,
      (now() AT TIME ZONE 'Europe/London')::date
    );
  END LOOP;
  RETURN NULL;
END
$$;
