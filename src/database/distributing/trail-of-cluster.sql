-- The trail of an organisation is on the node of its other rows. What runs at the coordinator may not write there as the owner, because
-- the engine refuses two users who write the same part in one transaction. So at the coordinator an entry is sealed by the
-- owner for the transaction, and sent to the node by the role of the transaction. The node checks the seal, and adds the entry as
-- the owner. The row that brings it is not stored.

CREATE TABLE public.trail_asked (held_for uuid NOT NULL, entries text NOT NULL, seal text NOT NULL);
COMMENT ON TABLE public.trail_asked IS 'Brings entries of the trail from the coordinator to the node of an organisation; it has no rows.';
GRANT INSERT ON public.trail_asked TO peerway_service, peerway_guest;
DO $$
BEGIN
  EXECUTE format(
    'ALTER TABLE public.trail_asked OWNER TO %s',
    (SELECT relowner::regrole FROM pg_class WHERE oid = 'public.fact'::regclass)
  );
END
$$;

CREATE FUNCTION public.add_to_trail(
  organisation uuid, person uuid, capacities text[], operation text, action text, about text, object text, worker uuid, reason text,
  is_fact boolean
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  digest_of_fact text;
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  IF is_fact THEN
    digest_of_fact := fact_digest(organisation, object::uuid);
  END IF;
  INSERT INTO public.trail (
    organisation_id, person_id, capacities, operation, action, about, object, worker_id, reason_hash, digest
  )
  VALUES (
    organisation, person, capacities, operation, action, about, object, worker,
    encode(sha256(convert_to(object || E'\n' || reason, 'UTF8')), 'hex'),
    digest_of_fact
  );
END
$$;

CREATE FUNCTION public.leave_asked_entries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  entry record;
BEGIN
  IF NEW.seal IS DISTINCT FROM seal_of_transaction(E'trail\n' || NEW.held_for || E'\n' || NEW.entries) THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  FOR entry IN
    SELECT *
    FROM jsonb_to_recordset(NEW.entries::jsonb) AS e (
      person uuid, capacities text[], operation text, action text, about text, object text, worker uuid, reason text, is_fact boolean
    )
  LOOP
    PERFORM add_to_trail(
      NEW.held_for, entry.person, entry.capacities, entry.operation, entry.action, entry.about, entry.object, entry.worker, entry.reason,
      entry.is_fact
    );
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER entries_left BEFORE INSERT ON public.trail_asked
  FOR EACH ROW EXECUTE FUNCTION public.leave_asked_entries();
SELECT create_distributed_table('public.trail_asked', 'held_for', colocate_with => 'public.fact');

CREATE FUNCTION public.seal_entry(organisation uuid, entries text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  RETURN seal_of_transaction(E'trail\n' || organisation || E'\n' || entries);
END
$$;

CREATE OR REPLACE FUNCTION public.append_to_trail(
  organisation uuid, person uuid, capacities text[], operation text, action text, about text, object text, worker uuid, reason text,
  is_fact boolean
) RETURNS void
LANGUAGE plpgsql SECURITY INVOKER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  entries text;
BEGIN
  IF NOT is_at_coordinator() THEN
    PERFORM add_to_trail(organisation, person, capacities, operation, action, about, object, worker, reason, is_fact);
    RETURN;
  END IF;
  entries := jsonb_build_array(
    jsonb_build_object(
      'person', person,
      'capacities', to_jsonb(capacities),
      'operation', operation,
      'action', action,
      'about', about,
      'object', object,
      'worker', worker,
      'reason', reason,
      'is_fact', is_fact
    )
  )::text;
  INSERT INTO public.trail_asked VALUES (organisation, entries, seal_entry(organisation, entries));
END
$$;

-- What somebody reads is recorded from the coordinator too. Who reads it is checked as on one PostgreSQL.
CREATE FUNCTION public.seal_reads(
  organisation uuid, operation text, about text[], object text[], worker uuid[], acting text[],
  OUT entries text, OUT seal text
)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  reader uuid := nullif(reach_of('person'), '')::uuid;
BEGIN
  IF reader IS NULL
    OR NOT coalesce(
      organisation = ANY (string_to_array(reach_of('organisations'), ',')::uuid[])
        OR organisation = nullif(reach_of('host'), '')::uuid,
      false
    )
  THEN
    RAISE EXCEPTION 'nobody reads in this organisation here' USING ERRCODE = '42501';
  END IF;
  SELECT coalesce(jsonb_agg(
    jsonb_build_object(
      'person', reader,
      'capacities', to_jsonb(string_to_array(read.acting, ',')),
      'operation', seal_reads.operation,
      'action', 'READ',
      'about', read.about,
      'object', read.object,
      'worker', read.worker,
      'is_fact', false
    )
    ORDER BY read.place
  ), '[]')::text
  INTO entries
  FROM unnest(seal_reads.about, seal_reads.object, seal_reads.worker, seal_reads.acting)
    WITH ORDINALITY AS read (about, object, worker, acting, place);
  seal := seal_of_transaction(E'trail\n' || organisation || E'\n' || entries);
END
$$;

CREATE OR REPLACE FUNCTION public.record_reads(
  organisation uuid, operation text, about text[], object text[], worker uuid[], acting text[]
) RETURNS void
LANGUAGE plpgsql SECURITY INVOKER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  asked record;
BEGIN
  asked := seal_reads(organisation, operation, about, object, worker, acting);
  INSERT INTO public.trail_asked VALUES (organisation, asked.entries, asked.seal);
END
$$;

REVOKE EXECUTE ON FUNCTION public.add_to_trail, public.seal_entry, public.seal_reads FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.add_to_trail, public.seal_entry, public.seal_reads TO peerway_service;
