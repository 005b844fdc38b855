-- The changes that facts are go to the feed as arrays of ids. As an array of rows they took 10 microseconds each.

-- The batch of this transaction, with a number of changes more. Which it is, is remembered in a setting. A false one
-- opens a batch of its own: none that is numbered, or another transaction's, matches.
CREATE FUNCTION add_to_change_batch(organisation uuid, more integer, OUT batch uuid, OUT before integer)
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  kept text := current_setting('app.changes', true);
BEGIN
  IF left(kept, 36) = organisation::text THEN
    UPDATE public.change_batch b
    SET changes = b.changes + more
    WHERE b.organisation_id = organisation AND b.id = substr(kept, 37)::uuid AND b.number IS NULL
    RETURNING b.id, b.changes - more INTO batch, before;
  END IF;
  IF batch IS NULL THEN
    INSERT INTO public.change_batch (organisation_id, changes)
    VALUES (organisation, more)
    RETURNING id INTO batch;
    before := 0;
    PERFORM set_config('app.changes', organisation::text || batch::text, true);
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION add_to_change_batch FROM PUBLIC;

CREATE OR REPLACE FUNCTION record_changes(noted change[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  part record;
  opened record;
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'changes are noted by what is done' USING ERRCODE = '42501';
  END IF;
  FOR part IN
    SELECT n.organisation_id, count(*)::integer AS changes
    FROM unnest(noted) n
    GROUP BY n.organisation_id
  LOOP
    opened := add_to_change_batch(part.organisation_id, part.changes);
    INSERT INTO public.change (
      organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became
    )
    SELECT n.organisation_id, opened.batch, opened.before + row_number() OVER (ORDER BY n.place), n.kind,
      n.worker_id, n.fact_id, n.fact_kind, n.post_id, n.route_id, n.was, n.became
    FROM unnest(noted) WITH ORDINALITY n (
      organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became,
      place
    )
    WHERE n.organisation_id = part.organisation_id;
  END LOOP;
END
$$;

CREATE FUNCTION record_facts_as_changes(organisation uuid, facts uuid[], workers uuid[], kinds text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  opened record;
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'changes are noted by what is done' USING ERRCODE = '42501';
  END IF;
  opened := add_to_change_batch(organisation, cardinality(facts));
  INSERT INTO public.change (organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id)
  SELECT organisation, opened.batch, opened.before + n.place,
    CASE
      WHEN n.kind = 'POST' THEN 'POST_RECORDED'
      WHEN n.worker_id IS NULL THEN 'STATEMENT_RECORDED'
      ELSE 'FACT_RECORDED'
    END,
    n.worker_id, n.id, n.kind, CASE WHEN n.kind = 'POST' THEN n.id END
  FROM unnest(facts, workers, kinds) WITH ORDINALITY AS n (id, worker_id, kind, place);
END
$$;
REVOKE EXECUTE ON FUNCTION record_facts_as_changes FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_facts_as_changes TO peerway_service;

CREATE OR REPLACE FUNCTION note_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM record_facts_as_changes(
    w.organisation_id, array_agg(w.id ORDER BY w.recorded_at, w.id),
    array_agg(w.worker_id ORDER BY w.recorded_at, w.id), array_agg(w.kind ORDER BY w.recorded_at, w.id)
  )
  FROM written w
  WHERE w.kind NOT IN ('POST_CHANGE', 'UNDOING', 'EVIDENCE')
  GROUP BY w.organisation_id;
  RETURN NULL;
END
$$;
