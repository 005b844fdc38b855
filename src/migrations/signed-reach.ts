/** Texts of the migration 1763683420001-signed-reach. Released with it, so never edited. */

/**
 * Both tables belong to the owner and nothing of them is granted. A key is two blocks of 64 bytes, as HMAC begins its inner and its
 * outer hash with. pgcrypto may be missing, and sha256 is built in.
 */
export const KEYS = `
CREATE TABLE reach_key (
  id          uuid PRIMARY KEY,
  inner_pad   bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad   bytea NOT NULL CHECK (length(outer_pad) = 64),
  renewed_at  timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE reach_key IS 'The keys by which processes of the service sign whose rows a transaction reaches. One that is not renewed for seven days is no longer good.';

CREATE TABLE reach_seal (
  only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  inner_pad  bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad  bytea NOT NULL CHECK (length(outer_pad) = 64)
);
COMMENT ON TABLE reach_seal IS 'The key by which the database seals a reach for the rest of a transaction. Written with the first key that is registered.';`;

const PATH = "SET search_path = pg_catalog, public, pg_temp";
/** The reach is kept in app.reach: its seal, of 64 characters, and then the fields, one a line. */
const seal = (text: string) =>
  `encode(sha256(seal.outer_pad || sha256(seal.inner_pad || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || convert_to(${text}, 'UTF8'))), 'hex')`;
const keyed = (text: string) =>
  `sha256(key.outer_pad || sha256(key.inner_pad || convert_to(${text}, 'UTF8')))`;

/** Every statement asks reach_of, and every transaction enter_reach, so both do as little as they can. */
export const FUNCTIONS = `
CREATE FUNCTION reach_of(field text) RETURNS text LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER ${PATH} AS $$
DECLARE
  kept text := current_setting('app.reach', true);
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO seal FROM public.reach_seal;
  IF left(kept, 64) = ${seal("substr(kept, 66)")} THEN
    RETURN split_part(kept, E'\\n', CASE field WHEN 'organisations' THEN 2 WHEN 'worker' THEN 3 WHEN 'person' THEN 4 WHEN 'capacities' THEN 5 WHEN 'operation' THEN 6 WHEN 'today' THEN 7 WHEN 'host' THEN 8 END);
  END IF;
  RETURN '';
END $$;
COMMENT ON FUNCTION reach_of IS 'A field of what this transaction reaches; empty without a reach, or where its seal is not of this transaction.';

CREATE FUNCTION seal_reach(reach text) RETURNS void LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  seal record;
BEGIN
  SELECT inner_pad, outer_pad INTO STRICT seal FROM public.reach_seal;
  PERFORM set_config('app.reach', ${seal("reach")} || E'\\n' || reach, true);
END $$;
REVOKE EXECUTE ON FUNCTION seal_reach FROM PUBLIC;

CREATE FUNCTION require_signature(message text, key_id uuid, signature bytea) RETURNS void LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  key record;
BEGIN
  SELECT inner_pad, outer_pad INTO key FROM public.reach_key WHERE id = key_id AND renewed_at > transaction_timestamp() - interval '7 days';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the key that signs the reach is not registered' USING ERRCODE = 'PW003';
  END IF;
  IF signature IS DISTINCT FROM ${keyed("message")} THEN
    RAISE EXCEPTION 'the signature of the reach is not good' USING ERRCODE = 'PW004';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION require_signature FROM PUBLIC;

CREATE FUNCTION enter_reach(reach text, key_id uuid, signature bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER ${PATH} AS $$
BEGIN
  PERFORM set_config('app.reach', ${seal("reach")} || E'\\n' || reach, true)
  FROM public.reach_key key, public.reach_seal seal
  WHERE key.id = key_id AND key.renewed_at > transaction_timestamp() - interval '7 days' AND signature = ${keyed("E'enter\\n' || reach")};
  IF NOT FOUND THEN
    PERFORM require_signature(E'enter\\n' || reach, key_id, signature);
    RAISE EXCEPTION 'nothing seals a reach here yet' USING ERRCODE = 'PW003';
  END IF;
END $$;
COMMENT ON FUNCTION enter_reach IS 'Says what the transaction reaches, in seven lines: organisations, worker, person, capacities, operation, today, host; signed by a registered key.';

CREATE FUNCTION change_reach(changes text, key_id uuid, signature bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER ${PATH} AS $$
DECLARE
  fields text[] := ARRAY[reach_of('organisations'), reach_of('worker'), reach_of('person'), reach_of('capacities'), reach_of('operation'), reach_of('today'), reach_of('host')];
  change text;
BEGIN
  PERFORM require_signature(E'change\\n' || changes, key_id, signature);
  FOREACH change IN ARRAY string_to_array(changes, E'\\n') LOOP
    fields[split_part(change, ' ', 1)::integer] := split_part(change, ' ', 2);
  END LOOP;
  PERFORM seal_reach(array_to_string(fields, E'\\n'));
END $$;
COMMENT ON FUNCTION change_reach IS 'Changes fields of the reach within a transaction: one a line, the number of the field and its value, signed.';
GRANT EXECUTE ON FUNCTION reach_of, enter_reach, change_reach TO peerway_service;`;

/** What the policies read of settings that anybody may set, they now read of the sealed reach, in the same sub-selects. */
export const POLICIES = `
DO $$
DECLARE
  open record;
  reads text := 'current_setting\\(''app\\.(\\w+)''::text, true\\)';
BEGIN
  FOR open IN
    SELECT polname, polrelid::regclass AS of_table, pg_get_expr(polqual, polrelid) AS qual, pg_get_expr(polwithcheck, polrelid) AS checked FROM pg_policy
    WHERE pg_get_expr(polqual, polrelid) ~ reads OR pg_get_expr(polwithcheck, polrelid) ~ reads
  LOOP
    EXECUTE format('ALTER POLICY %I ON %s', open.polname, open.of_table)
      || coalesce(' USING (' || regexp_replace(open.qual, reads, 'public.reach_of(''\\1'')', 'g') || ')', '')
      || coalesce(' WITH CHECK (' || regexp_replace(open.checked, reads, 'public.reach_of(''\\1'')', 'g') || ')', '');
  END LOOP;
END $$`;

const PERSON = "(SELECT nullif(reach_of('person'), '')::uuid)";
const HOST = "(SELECT nullif(reach_of('host'), '')::uuid)";
const TODAY = "(now() AT TIME ZONE 'Europe/London')::date";
const REACHED = "ANY ((SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[])";
const ACTING = "ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])";

/** As they were, but for where they read what is reached. */
export const MENDED_FUNCTIONS = `
CREATE OR REPLACE FUNCTION granted_workers(VARIADIC among text[]) RETURNS uuid[] LANGUAGE sql STABLE ${PATH} AS $$
  SELECT coalesce(array_agg(w.worker_id), '{}') FROM partner_grant g JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
  WHERE g.organisation_id = ${HOST} AND g.partner_organisation_id = ${REACHED} AND g.capacity = ANY (among) AND g.capacity = ${ACTING}
    AND g.from_on <= ${TODAY} AND (g.until_on IS NULL OR g.until_on > ${TODAY})
    AND NOT EXISTS (SELECT FROM partner_grant_end e WHERE e.organisation_id = g.organisation_id AND e.grant_id = g.id AND e.ended_on <= ${TODAY})
$$;
COMMENT ON FUNCTION granted_workers IS 'The workers of the host for whom it has granted an organisation within reach one of these capacities, of those acted in, today.';

CREATE OR REPLACE FUNCTION consented_workers(VARIADIC among text[]) RETURNS uuid[] LANGUAGE sql STABLE ${PATH} AS $$
  SELECT coalesce(array_agg(c.worker_id), '{}') FROM copy_consent c
  WHERE c.organisation_id = ${HOST} AND c.to_organisation_id = ${REACHED} AND c.kinds && among AND 'HR' = ${ACTING}
    AND c.given_on <= ${TODAY} AND c.until_on > ${TODAY}
    AND NOT EXISTS (SELECT FROM copy_consent_end e WHERE e.organisation_id = c.organisation_id AND e.consent_id = c.id)
$$;
COMMENT ON FUNCTION consented_workers IS 'The workers of the host who let an organisation within reach copy facts of one of these kinds, today; for HR.';

CREATE OR REPLACE FUNCTION fact_is_mine(organisation uuid, fact uuid) RETURNS boolean LANGUAGE plpgsql STABLE COST 1 ${PATH} AS $$
BEGIN
  RETURN EXISTS (SELECT FROM fact f WHERE f.organisation_id = organisation AND f.id = fact AND f.recorded_by = ${PERSON});
END $$;

CREATE OR REPLACE FUNCTION refuse_change_of_appeal() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  IF to_jsonb(NEW) - 'reason' IS DISTINCT FROM to_jsonb(OLD) - 'reason' OR reach_of('operation') IS DISTINCT FROM 'carryOutErasure' THEN
    RAISE EXCEPTION 'a fact is written once: update of appeal is refused' USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
  END IF;
  RETURN NEW;
END $$;

-- What is remembered of a worker's last instant is a setting, which any statement can set: it is believed only of the past.
CREATE OR REPLACE FUNCTION stamp_fact() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  latest timestamptz(3);
  remembered text;
BEGIN
  -- The lock orders the writers of one worker; the organisation's own facts are ordered by a lock on the organisation.
  IF NEW.worker_id IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
    SELECT max(recorded_at) INTO latest FROM fact WHERE organisation_id = NEW.organisation_id AND worker_id IS NULL;
    NEW.recorded_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest + interval '1 millisecond');
    RETURN NEW;
  END IF;
  remembered := current_setting('app.stamped', true);
  IF left(remembered, 72) = NEW.organisation_id::text || NEW.worker_id::text THEN
    latest := substr(remembered, 73)::timestamptz(3);
  END IF;
  IF latest IS NULL OR latest > clock_timestamp() + interval '1 minute' THEN
    PERFORM 1 FROM worker WHERE organisation_id = NEW.organisation_id AND id = NEW.worker_id FOR NO KEY UPDATE;
    SELECT max(recorded_at) INTO latest FROM fact WHERE organisation_id = NEW.organisation_id AND worker_id = NEW.worker_id;
  END IF;
  NEW.recorded_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest + interval '1 millisecond');
  PERFORM set_config('app.stamped', NEW.organisation_id::text || NEW.worker_id::text || NEW.recorded_at::text, true);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION leave_trail() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  found jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  is_fact boolean := TG_TABLE_NAME = 'fact';
  -- What is national belongs to the trail of whoever keeps it; nobody does who publishes from files.
  organisation text := coalesce(found ->> 'organisation_id', nullif(split_part(reach_of('organisations'), ',', 1), ''));
BEGIN
  IF organisation IS NULL OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  INSERT INTO trail (organisation_id, person_id, capacities, operation, action, about, object, worker_id)
  VALUES (
    organisation::uuid,
    CASE WHEN is_fact THEN found ->> 'recorded_by' ELSE nullif(reach_of('person'), '') END::uuid,
    CASE WHEN is_fact THEN ARRAY[found ->> 'recorded_as'] ELSE coalesce(string_to_array(nullif(reach_of('capacities'), ''), ','), '{}') END,
    coalesce(nullif(reach_of('operation'), ''), 'unnamed'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'REMOVED' END,
    CASE WHEN is_fact THEN found ->> 'kind' ELSE upper(TG_TABLE_NAME) END,
    (SELECT string_agg(found ->> key, '/' ORDER BY place) FROM unnest(TG_ARGV) WITH ORDINALITY AS k (key, place)),
    (found ->> CASE TG_TABLE_NAME WHEN 'worker' THEN 'id' ELSE 'worker_id' END)::uuid
  );
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION wall_off_organisations() RETURNS void LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  open regclass;
  shared boolean;
BEGIN
  FOR open, shared IN
    SELECT c.oid::regclass, NOT a.attnotnull FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', open);
    EXECUTE format('DROP POLICY IF EXISTS within_reach ON %s', open);
    EXECUTE format('CREATE POLICY within_reach ON %s USING ((organisation_id = ANY ((SELECT string_to_array(public.reach_of(''organisations''), '','')::uuid[])::uuid[])) IS TRUE)', open);
    -- What belongs to no organisation is national, and kept by stewards of national bodies.
    EXECUTE format('DROP POLICY IF EXISTS national ON %s', open);
    IF shared THEN
      EXECUTE format('CREATE POLICY national ON %s USING (organisation_id IS NULL AND (SELECT ''STEWARD'' = ANY (string_to_array(public.reach_of(''capacities''), '','')) AND EXISTS (SELECT FROM public.organisation o WHERE o.id = ANY (string_to_array(public.reach_of(''organisations''), '','')::uuid[]) AND o.kind = ''NATIONAL_BODY'')))', open);
    END IF;
  END LOOP;
END $$;`;
