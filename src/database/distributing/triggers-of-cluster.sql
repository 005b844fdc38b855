-- Triggers that join the rows of a statement with tables. An engine that spreads tables joins none that only one statement
-- knows, so here each takes its rows first, and then asks by the organisation. On one PostgreSQL they are one statement
-- each: test/database/distributing.test.ts fails if one of them is changed there and not here.

CREATE OR REPLACE FUNCTION public.mark_readiness_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  written_of record;
BEGIN
  IF TG_ARGV[TG_NARGS - 1] = 'fact' THEN
    PERFORM mark_readiness(array_agg(w.organisation_id), array_agg(w.worker_id))
    FROM (
      SELECT DISTINCT organisation_id, worker_id
      FROM written
      WHERE kind NOT IN ('DECISION', 'ORGANISATION_DETAIL')
    ) w
    HAVING count(*) > 0;
  ELSE
    FOR written_of IN SELECT organisation_id AS organisation, array_agg(id) AS ids FROM written GROUP BY 1 LOOP
      PERFORM mark_readiness(array_agg(written_of.organisation), array_agg(f.worker_id))
      FROM (
        SELECT DISTINCT worker_id
        FROM fact
        WHERE organisation_id = written_of.organisation AND id = ANY (written_of.ids)
      ) f
      HAVING count(*) > 0;
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION public.note_undoings() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  undone record;
  undone_fact record;
  changes change[] := '{}';
BEGIN
  FOR undone IN SELECT organisation_id, fact_id FROM written ORDER BY id LOOP
    SELECT f.id, f.kind, f.worker_id INTO undone_fact
    FROM fact f
    WHERE f.organisation_id = undone.organisation_id AND f.id = undone.fact_id;
    CONTINUE WHEN NOT FOUND;
    IF undone_fact.kind = 'EVIDENCE' THEN
      PERFORM 1
      FROM evidence_handover h
      WHERE h.organisation_id = undone.organisation_id AND h.evidence_id = undone.fact_id;
      CONTINUE WHEN NOT FOUND;
    END IF;
    changes := changes || ROW(
      undone.organisation_id,
      NULL,
      NULL,
      CASE
        WHEN undone_fact.kind IN ('POST', 'POST_CHANGE') THEN 'POST_UNDONE'
        WHEN undone_fact.worker_id IS NULL THEN 'STATEMENT_UNDONE'
        ELSE 'FACT_UNDONE'
      END,
      undone_fact.worker_id,
      undone_fact.id,
      undone_fact.kind,
      CASE undone_fact.kind
        WHEN 'POST' THEN undone_fact.id
        WHEN 'POST_CHANGE' THEN (
          SELECT p.post_id
          FROM post_change p
          WHERE p.organisation_id = undone.organisation_id AND p.id = undone.fact_id
        )
      END,
      NULL,
      NULL,
      NULL
    )::change;
  END LOOP;
  IF cardinality(changes) > 0 THEN
    PERFORM record_changes(changes);
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION public.keep_employment_of_written() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  of_worker record;
  written_of record;
BEGIN
  IF TG_ARGV[TG_NARGS - 1] = 'worker' THEN
    FOR of_worker IN SELECT organisation_id, id FROM written LOOP
      INSERT INTO employment VALUES (of_worker.organisation_id, of_worker.id, 'infinity', 'infinity')
      ON CONFLICT DO NOTHING;
    END LOOP;
  ELSIF TG_ARGV[TG_NARGS - 1] = 'undoing' THEN
    FOR written_of IN
      SELECT organisation_id AS organisation, array_agg(fact_id) AS facts
      FROM written
      WHERE fact_kind IN ('POST', 'POST_CHANGE')
      GROUP BY 1
    LOOP
      PERFORM keep_employment(array_agg(written_of.organisation), array_agg(f.worker_id))
      FROM fact f
      WHERE f.organisation_id = written_of.organisation AND f.id = ANY (written_of.facts)
      HAVING count(*) > 0;
    END LOOP;
  ELSE
    PERFORM keep_employment(array_agg(organisation_id), array_agg(worker_id))
    FROM written
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION public.keep_name_parts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  named record;
BEGIN
  IF TG_OP = 'DELETE' THEN
    FOR named IN SELECT organisation_id, id, name_parts(sort_name) AS part FROM was LOOP
      DELETE FROM worker_name_part
      WHERE organisation_id = named.organisation_id AND part = named.part AND holder = named.id;
    END LOOP;
  ELSIF TG_OP = 'UPDATE' THEN
    FOR named IN
      SELECT o.organisation_id, o.id, name_parts(o.sort_name) AS part
      FROM was o
      JOIN written n ON n.organisation_id = o.organisation_id AND n.id = o.id AND n.sort_name <> o.sort_name
    LOOP
      DELETE FROM worker_name_part
      WHERE organisation_id = named.organisation_id AND part = named.part AND holder = named.id;
    END LOOP;
    FOR named IN
      SELECT n.organisation_id, n.id, n.sort_name, name_parts(n.sort_name) AS part
      FROM written n
      JOIN was o ON n.organisation_id = o.organisation_id AND n.id = o.id AND n.sort_name <> o.sort_name
    LOOP
      INSERT INTO worker_name_part VALUES (named.organisation_id, named.part, named.id, named.sort_name);
    END LOOP;
  ELSE
    FOR named IN SELECT organisation_id, id, sort_name, name_parts(sort_name) AS part FROM written LOOP
      INSERT INTO worker_name_part VALUES (named.organisation_id, named.part, named.id, named.sort_name);
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION public.keep_team_of_readiness() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  moved record;
BEGIN
  FOR moved IN
    SELECT n.organisation_id, n.id, n.team
    FROM written n
    JOIN was o ON o.organisation_id = n.organisation_id AND o.id = n.id
    WHERE n.team IS DISTINCT FROM o.team
    ORDER BY n.organisation_id, n.id
  LOOP
    PERFORM 1
    FROM readiness_state s
    WHERE s.organisation_id = moved.organisation_id AND s.worker_id = moved.id
    FOR NO KEY UPDATE;
    UPDATE readiness r
    SET team = moved.team
    WHERE r.organisation_id = moved.organisation_id AND r.worker_id = moved.id AND r.team IS DISTINCT FROM moved.team;
  END LOOP;
  RETURN NULL;
END
$$;

-- A row of one node's part of a table is of another type than a row of the table.
CREATE OR REPLACE FUNCTION public.leave_waiting_entries() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  waiting trail_waiting := NEW;
  reasons text[];
BEGIN
  IF NEW.kinds && '{UNDOING,JUDGEMENT,QUALITY_CHECK,WAIVER,DECISION}' THEN
    SELECT array_agg(reason_of(NEW.organisation_id, o.kind, o.id::text) ORDER BY o.place)
    INTO reasons
    FROM unnest(NEW.objects, NEW.kinds) WITH ORDINALITY AS o (id, kind, place);
  END IF;
  PERFORM append_entries_to_trail(waiting, coalesce(nullif(reach_of('operation'), ''), 'unnamed'), reasons);
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION public.note_changed_memberships() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  changed_group record;
BEGIN
  FOR changed_group IN
    SELECT DISTINCT c.organisation_id, c.capacity, clock_instant() AS changed_at FROM changed c ORDER BY 1, 2
  LOOP
    INSERT INTO capacity_group AS g (organisation_id, capacity, changed_at)
    VALUES (changed_group.organisation_id, changed_group.capacity, changed_group.changed_at)
    ON CONFLICT (organisation_id, capacity) DO UPDATE
    SET version = g.version + 1, changed_at = EXCLUDED.changed_at;
  END LOOP;
  PERFORM leave_announcement('peerway_accounts', array_agg(DISTINCT c.organisation_id))
  FROM changed c
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
