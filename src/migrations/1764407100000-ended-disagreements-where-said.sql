-- What a worker said about a host ends in the organisation of the worker, which may be on another node than the host: a
-- trigger writes to its own node only. So the row that keeps the month's number has that organisation, as the disagreement had.

ALTER TABLE duty_disagreement_ended ADD COLUMN about_organisation_id uuid REFERENCES organisation;
-- Where they were said is not known, and numbers ask only what they were about.
UPDATE duty_disagreement_ended SET about_organisation_id = organisation_id;
ALTER TABLE duty_disagreement_ended ALTER COLUMN about_organisation_id SET NOT NULL;
CREATE INDEX duty_disagreement_ended_about ON duty_disagreement_ended (about_organisation_id);
COMMENT ON COLUMN duty_disagreement_ended.organisation_id IS 'The organisation whose worker said it.';
COMMENT ON COLUMN duty_disagreement_ended.about_organisation_id IS 'The organisation that it was about.';

CREATE OR REPLACE FUNCTION keep_ended_disagreements() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  month date := voices_counted_before();
BEGIN
  DELETE FROM public.duty_disagreement_ended WHERE ended_on < month;
  INSERT INTO public.duty_disagreement_ended (
    organisation_id, about_organisation_id, owed_id, recorded_on, ended_on
  )
  SELECT w.organisation_id, w.about_organisation_id, w.owed_id, w.recorded_on,
    (now() AT TIME ZONE 'Europe/London')::date
  FROM was w
  WHERE w.recorded_on < month;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION disagreement_counts(organisation uuid, threshold integer)
RETURNS TABLE (owed_id uuid, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  step integer := greatest(threshold, 5);
  month date := voices_counted_before();
  signed_in integer;
BEGIN
  IF (organisation = ANY (string_to_array(reach_of('organisations'), ',')::uuid[])) IS NOT TRUE
    OR NOT string_to_array(reach_of('capacities'), ',') && ARRAY['HR', 'LIVED_EXPERIENCE_LEAD']
  THEN
    RAISE EXCEPTION 'disagreements of this organisation are not counted here' USING ERRCODE = '42501';
  END IF;
  SELECT count(*) INTO signed_in
  FROM public.worker w
  WHERE w.organisation_id = organisation
    AND w.erased_at IS NULL
    AND EXISTS (SELECT FROM public.sign_in s WHERE s.person_id = w.person_id);
  RETURN QUERY
  SELECT c.owed_id, c.people / step * step
  FROM (
    SELECT s.owed_id, count(DISTINCT s.said_by)::integer AS people
    FROM (
      SELECT d.owed_id, d.person_id AS said_by, d.recorded_on
      FROM public.duty_disagreement d
      WHERE d.about_organisation_id = organisation
      UNION ALL
      SELECT e.owed_id, e.id, e.recorded_on
      FROM public.duty_disagreement_ended e
      WHERE e.about_organisation_id = organisation AND e.ended_on >= month
    ) s
    WHERE s.recorded_on < month AND s.recorded_on >= month - interval '12 months'
    GROUP BY s.owed_id
  ) c
  WHERE c.people >= step AND signed_in - (c.people / step * step + step - 1) >= step;
END
$$;
