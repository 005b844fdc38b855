-- Each node keeps advisory locks for itself, and a trigger runs on another node than the service's statements. So the lock
-- on what an organisation states about itself is a row here, on the node that has the organisation's facts.

CREATE TABLE public.facts_lock (held_for uuid PRIMARY KEY);
COMMENT ON TABLE public.facts_lock IS
  'A row for each organisation, which is locked while something that the organisation states about itself is recorded.';
GRANT SELECT, INSERT, UPDATE ON public.facts_lock TO peerway_service, peerway_guest;
DO $$
BEGIN
  EXECUTE format(
    'ALTER TABLE public.facts_lock OWNER TO %s',
    (SELECT relowner::regrole FROM pg_class WHERE oid = 'public.fact'::regclass)
  );
END
$$;
SELECT create_distributed_table('public.facts_lock', 'held_for', colocate_with => 'public.fact');

CREATE OR REPLACE FUNCTION public.hold_facts_of(organisation uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM 1 FROM public.facts_lock WHERE held_for = organisation FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO public.facts_lock VALUES (organisation) ON CONFLICT DO NOTHING;
    PERFORM 1 FROM public.facts_lock WHERE held_for = organisation FOR UPDATE;
  END IF;
END
$$;

-- The instant is by the clock of the node that stamps what is recorded later.
CREATE OR REPLACE FUNCTION public.share_facts_of(organisation uuid) RETURNS timestamptz
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  instant timestamptz;
BEGIN
  PERFORM 1 FROM public.facts_lock WHERE held_for = organisation FOR SHARE;
  IF NOT FOUND THEN
    INSERT INTO public.facts_lock VALUES (organisation) ON CONFLICT DO NOTHING;
    PERFORM 1 FROM public.facts_lock WHERE held_for = organisation FOR SHARE;
  END IF;
  SELECT date_trunc('milliseconds', clock_timestamp()) INTO instant
  FROM public.facts_lock
  WHERE held_for = organisation;
  RETURN instant;
END
$$;
