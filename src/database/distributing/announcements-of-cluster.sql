-- A trigger leaves what is to be announced in a setting of the node on which it runs. The coordinator reads its own, and that of the
-- node of each organisation that the transaction reaches. The setting is read with a count, so that there is an answer without a row.

CREATE OR REPLACE FUNCTION public.left_announcements() RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  announced text := coalesce(current_setting('app.announcements', true), '');
  organisation uuid;
  there record;
BEGIN
  FOREACH organisation IN ARRAY
    string_to_array(concat_ws(',', nullif(reach_of('organisations'), ''), nullif(reach_of('host'), '')), ',')::uuid[]
  LOOP
    SELECT count(*) AS locks, current_setting('app.announcements', true) AS announced
    INTO there
    FROM public.facts_lock
    WHERE held_for = organisation;
    announced := concat_ws(' ', nullif(announced, ''), nullif(there.announced, ''));
  END LOOP;
  RETURN announced;
END
$$;
