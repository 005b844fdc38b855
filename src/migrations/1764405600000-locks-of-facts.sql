-- What an organisation states about itself is recorded by one transaction at a time, and decisions wait for it. The service
-- and triggers take the same lock, so it has one name in the database: on several nodes, where each node keeps advisory
-- locks for itself, it is another lock (src/database/distributing).
CREATE FUNCTION hold_facts_of(organisation uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(organisation::text, 0));
END
$$;
COMMENT ON FUNCTION hold_facts_of IS
  'Makes others who record or read what the organisation states about itself wait until the transaction ends.';

CREATE FUNCTION share_facts_of(organisation uuid) RETURNS timestamptz
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(organisation::text, 0));
  RETURN date_trunc('milliseconds', clock_timestamp());
END
$$;
COMMENT ON FUNCTION share_facts_of IS
  'Makes those who record what the organisation states about itself wait until the transaction ends, and returns the instant that is read under the lock.';

REVOKE EXECUTE ON FUNCTION hold_facts_of, share_facts_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_facts_of, share_facts_of TO peerway_service;

CREATE OR REPLACE FUNCTION stamp_fact() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  whose text;
  remembered text;
  latest timestamptz;
BEGIN
  IF NEW.worker_id IS NULL THEN
    PERFORM hold_facts_of(NEW.organisation_id);
    SELECT max(recorded_at) INTO latest
    FROM fact
    WHERE organisation_id = NEW.organisation_id AND worker_id IS NULL;
    NEW.recorded_at := greatest(
      date_trunc('milliseconds', clock_timestamp()),
      latest + interval '1 millisecond'
    );
    RETURN NEW;
  END IF;
  whose := NEW.organisation_id::text || NEW.worker_id;
  remembered := current_setting('app.stamped', true);
  IF left(remembered, 72) = whose THEN
    latest := substr(remembered, 73);
  END IF;
  IF latest IS NULL OR latest > clock_timestamp() + interval '1 minute' THEN
    PERFORM 1
    FROM worker
    WHERE organisation_id = NEW.organisation_id AND id = NEW.worker_id
    FOR NO KEY UPDATE;
    SELECT max(recorded_at) INTO latest
    FROM fact
    WHERE organisation_id = NEW.organisation_id AND worker_id = NEW.worker_id;
  END IF;
  NEW.recorded_at := greatest(
    date_trunc('milliseconds', clock_timestamp()),
    latest + interval '1 millisecond'
  );
  remembered := set_config('app.stamped', whose || NEW.recorded_at, true);
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION stamp_statement() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  latest timestamptz(3);
BEGIN
  PERFORM hold_facts_of(NEW.organisation_id);
  EXECUTE format(
    'SELECT max(stated_at) FROM %I.%I WHERE organisation_id = $1',
    TG_TABLE_SCHEMA,
    TG_ARGV[TG_NARGS - 1]
  )
  INTO latest
  USING NEW.organisation_id;
  NEW.stated_at := greatest(
    date_trunc('milliseconds', clock_timestamp()),
    latest + interval '1 millisecond'
  );
  RETURN NEW;
END
$$;

-- As before. The digest is worked out for facts alone, before the statement: an engine that spreads tables works out
-- all parts of the values of a row before it knows the row's node.
CREATE OR REPLACE FUNCTION append_to_trail(
  organisation uuid, person uuid, capacities text[], operation text, action text, about text, object text,
  worker uuid, reason text, is_fact boolean
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
