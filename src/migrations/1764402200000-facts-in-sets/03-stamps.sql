-- As before. set_config is called in an expression, because PERFORM runs a statement for it, and each text and
-- instant is worked out once.
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
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
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
