-- A feed of what changed at each organisation, in the order of commits, for systems that keep in step:
-- workers, posts, facts that were recorded or undone, and outcomes of readiness. An event holds ids and
-- outcomes, and is kept for good.

CREATE TABLE change_batch (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  number           bigint,
  at               timestamptz(3),
  changes          integer NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, number),
  CHECK ((number IS NULL) = (at IS NULL))
);
COMMENT ON TABLE change_batch IS 'One transaction that changed what the feed of changes reports.';
COMMENT ON COLUMN change_batch.number IS
  'Its place in the order in which the organisation''s transactions committed; null until it commits.';
COMMENT ON COLUMN change_batch.changes IS 'How many changes it has.';
CREATE INDEX change_batch_by_instant ON change_batch (organisation_id, at);

CREATE TABLE change (
  organisation_id  uuid NOT NULL,
  batch_id         uuid NOT NULL,
  ordinal          integer NOT NULL,
  kind             text NOT NULL
    CHECK (kind IN (
      'WORKER_REGISTERED', 'WORKER_CHANGED', 'WORKER_RENUMBERED', 'WORKER_REMOVED', 'WORKER_ERASED',
      'POST_RECORDED', 'POST_CHANGED', 'POST_UNDONE', 'FACT_RECORDED', 'FACT_UNDONE', 'STATEMENT_RECORDED',
      'STATEMENT_UNDONE', 'READINESS_CHANGED'
    )),
  worker_id        uuid,
  fact_id          uuid,
  fact_kind        text,
  post_id          uuid,
  route_id         uuid,
  was              text,
  became           text,
  PRIMARY KEY (organisation_id, batch_id, ordinal)
);
COMMENT ON TABLE change IS 'Events of the feed of changes: ids and outcomes alone, kept for good.';
COMMENT ON COLUMN change.ordinal IS 'Its place within its transaction, from 1.';
COMMENT ON COLUMN change.fact_id IS 'The fact that was recorded or undone.';
COMMENT ON COLUMN change.was IS 'The outcome of readiness before; null: there was none.';
COMMENT ON COLUMN change.became IS
  'The outcome of readiness since then; null: the route no longer concerns the worker.';
CREATE INDEX change_of_worker ON change (organisation_id, worker_id);

-- Events are written with what they report. Which batch belongs to this transaction is remembered in a
-- setting. A false one opens a batch of its own: none that is numbered, or another transaction's, matches.
CREATE FUNCTION record_changes(noted change[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  part record;
  kept text;
  batch uuid;
  before integer;
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'changes are noted by what is done' USING ERRCODE = '42501';
  END IF;
  FOR part IN
    SELECT n.organisation_id, count(*)::integer AS changes
    FROM unnest(noted) n
    GROUP BY n.organisation_id
  LOOP
    batch := NULL;
    kept := current_setting('app.changes', true);
    IF left(kept, 36) = part.organisation_id::text THEN
      UPDATE public.change_batch b
      SET changes = b.changes + part.changes
      WHERE b.organisation_id = part.organisation_id AND b.id = substr(kept, 37)::uuid AND b.number IS NULL
      RETURNING b.id, b.changes - part.changes INTO batch, before;
    END IF;
    IF batch IS NULL THEN
      INSERT INTO public.change_batch (organisation_id, changes)
      VALUES (part.organisation_id, part.changes)
      RETURNING id INTO batch;
      before := 0;
      PERFORM set_config('app.changes', part.organisation_id::text || batch::text, true);
    END IF;
    INSERT INTO public.change (
      organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became
    )
    SELECT n.organisation_id, batch, before + row_number() OVER (ORDER BY n.place), n.kind,
      n.worker_id, n.fact_id, n.fact_kind, n.post_id, n.route_id, n.was, n.became
    FROM unnest(noted) WITH ORDINALITY n (
      organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became,
      place
    )
    WHERE n.organisation_id = part.organisation_id;
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION record_changes FROM PUBLIC;

-- A transaction gets its number as it commits, while it holds the row that the trail's chain takes as well:
-- the next one to commit waits for that row. So numbers are in the order of commits and have no gaps. Why,
-- and what that costs, is in docs/decisions/2026-11-28-the-feed-is-numbered-at-commit.md.
CREATE FUNCTION number_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  given bigint;
BEGIN
  UPDATE public.trail_head
  SET batches = batches + 1
  WHERE organisation_id = NEW.organisation_id
  RETURNING batches INTO given;
  IF given IS NULL THEN
    INSERT INTO public.trail_head (organisation_id, sequence, hash, batches)
    VALUES (NEW.organisation_id, 0, repeat('0', 64), 1)
    ON CONFLICT (organisation_id) DO UPDATE SET batches = trail_head.batches + 1
    RETURNING batches INTO given;
  END IF;
  UPDATE public.change_batch
  SET number = given, at = date_trunc('milliseconds', clock_timestamp())
  WHERE organisation_id = NEW.organisation_id AND id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION number_changes FROM PUBLIC;
CREATE CONSTRAINT TRIGGER numbered AFTER INSERT ON change_batch
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.number IS NULL) EXECUTE FUNCTION number_changes();

-- These functions run once a statement, with the rights of the role that writes: people of a partner can see
-- for themselves what an undoing is about. Only record_changes runs as its owner.
CREATE FUNCTION note_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id,
        NULL,
        NULL,
        CASE
          WHEN w.kind = 'POST' THEN 'POST_RECORDED'
          WHEN w.worker_id IS NULL THEN 'STATEMENT_RECORDED'
          ELSE 'FACT_RECORDED'
        END,
        w.worker_id,
        w.id,
        w.kind,
        CASE WHEN w.kind = 'POST' THEN w.id END,
        NULL,
        NULL,
        NULL
      )::change
      ORDER BY w.recorded_at, w.id
    )
  )
  FROM written w
  WHERE w.kind NOT IN ('POST_CHANGE', 'UNDOING', 'EVIDENCE')
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON fact
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_facts();

CREATE FUNCTION note_post_changes() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id, NULL, NULL, 'POST_CHANGED', w.worker_id,
        w.id, 'POST_CHANGE', w.post_id, NULL, NULL, NULL
      )::change
      ORDER BY w.effective_on, w.id
    )
  )
  FROM written w
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON post_change
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_post_changes();

-- Evidence is reported when it is handed in for the first time; what happens to a draft never is.
CREATE FUNCTION note_handed_in() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id, NULL, NULL, 'FACT_RECORDED', w.worker_id,
        w.evidence_id, 'EVIDENCE', NULL, NULL, NULL, NULL
      )::change
      ORDER BY w.id
    )
  )
  FROM written w
  WHERE w.handover = 'SUBMITTED'
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON evidence_handover
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_handed_in();

CREATE FUNCTION note_undoings() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(
        w.organisation_id,
        NULL,
        NULL,
        CASE
          WHEN f.kind IN ('POST', 'POST_CHANGE') THEN 'POST_UNDONE'
          WHEN f.worker_id IS NULL THEN 'STATEMENT_UNDONE'
          ELSE 'FACT_UNDONE'
        END,
        f.worker_id,
        f.id,
        f.kind,
        CASE f.kind
          WHEN 'POST' THEN f.id
          WHEN 'POST_CHANGE' THEN (
            SELECT p.post_id FROM post_change p WHERE p.organisation_id = f.organisation_id AND p.id = f.id
          )
        END,
        NULL,
        NULL,
        NULL
      )::change
      ORDER BY w.id
    )
  )
  FROM written w
  JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.fact_id
  WHERE (
    f.kind <> 'EVIDENCE'
    OR EXISTS (
      SELECT FROM evidence_handover h
      WHERE h.organisation_id = f.organisation_id AND h.evidence_id = f.id
    )
  )
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_insert AFTER INSERT ON undoing
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_undoings();

CREATE FUNCTION note_workers() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'WORKER_REGISTERED', w.id,
          NULL, NULL, NULL, NULL, NULL, NULL
        )::change
        ORDER BY w.number
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'WORKER_REMOVED', w.id,
          NULL, NULL, NULL, NULL, NULL, NULL
        )::change
        ORDER BY w.number
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSE
    PERFORM record_changes(
      array_agg(
        ROW(w.organisation_id, NULL, NULL, k.kind, w.id, NULL, NULL, NULL, NULL, NULL, NULL)::change
        ORDER BY w.number, k.place
      )
    )
    FROM written w
    JOIN was o ON o.organisation_id = w.organisation_id AND o.id = w.id
    CROSS JOIN LATERAL (SELECT w.erased_at IS NOT NULL AND o.erased_at IS NULL AS erased) e
    CROSS JOIN LATERAL (
      VALUES (1, 'WORKER_ERASED', e.erased),
        (2, 'WORKER_RENUMBERED', NOT e.erased AND w.number <> o.number),
        (
          3,
          'WORKER_CHANGED',
          NOT e.erased AND (w.name, w.team, w.intention) IS DISTINCT FROM (o.name, o.team, o.intention)
        )
    ) k (place, kind, happened)
    WHERE k.happened
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_delete AFTER DELETE ON worker
  REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_workers();
CREATE TRIGGER change_noted_insert AFTER INSERT ON worker
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_workers();
CREATE TRIGGER change_noted_update AFTER UPDATE ON worker
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_workers();

CREATE FUNCTION note_aspirations() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_changes(
    array_agg(
      ROW(w.organisation_id, NULL, NULL, 'WORKER_CHANGED', w.id, NULL, NULL, NULL, NULL, NULL, NULL)::change
      ORDER BY w.id
    )
  )
  FROM (SELECT DISTINCT organisation_id, worker_id AS id FROM written) w
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_delete AFTER DELETE ON aspiration
  REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_aspirations();
CREATE TRIGGER change_noted_insert AFTER INSERT ON aspiration
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_aspirations();

CREATE FUNCTION note_readiness() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'READINESS_CHANGED', w.worker_id,
          NULL, NULL, NULL, w.route_id, NULL, w.outcome
        )::change
        ORDER BY w.worker_id, w.route_id
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'READINESS_CHANGED', w.worker_id,
          NULL, NULL, NULL, w.route_id, w.outcome, NULL
        )::change
        ORDER BY w.worker_id, w.route_id
      )
    )
    FROM written w
    HAVING count(*) > 0;
  ELSE
    PERFORM record_changes(
      array_agg(
        ROW(
          w.organisation_id, NULL, NULL, 'READINESS_CHANGED', w.worker_id,
          NULL, NULL, NULL, w.route_id, o.outcome, w.outcome
        )::change
        ORDER BY w.worker_id, w.route_id
      )
    )
    FROM written w
    JOIN was o
      ON o.organisation_id = w.organisation_id AND o.worker_id = w.worker_id AND o.route_id = w.route_id
    WHERE o.outcome <> w.outcome
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER change_noted_delete AFTER DELETE ON readiness
  REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_readiness();
CREATE TRIGGER change_noted_insert AFTER INSERT ON readiness
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_readiness();
CREATE TRIGGER change_noted_update AFTER UPDATE ON readiness
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_readiness();
