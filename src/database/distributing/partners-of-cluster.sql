-- Which workers a partner may read. On one PostgreSQL policies have these lists from sub-queries, once a statement. Here
-- policies have none, so they ask for each row. A node therefore reads a list once in a transaction and keeps it in a setting, sealed
-- for the transaction and its reach, so that no statement can put another list there. It reads it as the owner, under the
-- same row-level security, and only where the worker's other rows are. The coordinator keeps none.

DO $$
DECLARE
  listing text;
BEGIN
  FOREACH listing IN ARRAY '{granted_workers,consented_workers}'::text[]
  LOOP
    EXECUTE replace(
      pg_get_functiondef(('public.' || listing)::regproc), 'FUNCTION public.' || listing || '(', 'FUNCTION public.read_' || listing || '('
    );
  END LOOP;
END
$$;

CREATE FUNCTION public.keep_listed_workers(list text, among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  -- Two lists may have the same setting, but never the same seal: then each is read again.
  setting text := 'app.' || list || '_' || lower(array_to_string(among, '_'));
  kept text := current_setting(setting, true);
  of_reach text := E'listed\n' || list || E'\n' || among::text || E'\n' || left(current_setting('app.reach', true), 64) || E'\n';
  listed text;
BEGIN
  IF list IS NULL OR list NOT IN ('granted', 'consented') THEN
    RAISE EXCEPTION 'A list of workers is granted or consented, not %.', coalesce(list, 'null') USING ERRCODE = '22023';
  END IF;
  IF left(kept, 64) = seal_of_transaction(of_reach || substr(kept, 66)) THEN
    RETURN substr(kept, 66)::uuid[];
  END IF;
  IF list = 'granted' THEN
    listed := read_granted_workers(VARIADIC among)::text;
  ELSE
    listed := read_consented_workers(VARIADIC among)::text;
  END IF;
  PERFORM set_config(setting, seal_of_transaction(of_reach || listed) || E'\n' || listed, true);
  RETURN listed::uuid[];
END
$$;
REVOKE EXECUTE ON FUNCTION public.keep_listed_workers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.keep_listed_workers TO peerway_service, peerway_guest;

CREATE OR REPLACE FUNCTION public.granted_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF reach_of('host') = '' THEN
    RETURN '{}';
  END IF;
  IF is_at_coordinator() THEN
    RETURN read_granted_workers(VARIADIC among);
  END IF;
  RETURN keep_listed_workers('granted', among);
END
$$;

CREATE OR REPLACE FUNCTION public.consented_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF reach_of('host') = '' THEN
    RETURN '{}';
  END IF;
  IF is_at_coordinator() THEN
    RETURN read_consented_workers(VARIADIC among);
  END IF;
  RETURN keep_listed_workers('consented', among);
END
$$;
