-- A worker can say that their employer, or a host, does not fulfil a duty. Nobody but the person can read who
-- said it: neither their organisation, nor its auditors. Others get numbers alone, from disagreement_counts.

CREATE TABLE duty_disagreement (
  organisation_id        uuid NOT NULL,
  id                     uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id              uuid NOT NULL,
  person_id              uuid NOT NULL REFERENCES person,
  about_organisation_id  uuid NOT NULL REFERENCES organisation,
  owed_id                uuid NOT NULL,
  noticed_on             date NOT NULL,
  recorded_on            date NOT NULL DEFAULT (now() AT TIME ZONE 'Europe/London')::date,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, person_id, about_organisation_id, owed_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE duty_disagreement IS
  'A worker says that their employer, or the host of their post, does not fulfil a duty.';
COMMENT ON COLUMN duty_disagreement.person_id IS
  'Who said it. The record may pass to another person, who must not read it.';
COMMENT ON COLUMN duty_disagreement.owed_id IS 'A statement of the framework, or a duty outside it.';
COMMENT ON COLUMN duty_disagreement.noticed_on IS 'The day about which the worker says it.';
CREATE INDEX duty_disagreement_about ON duty_disagreement (about_organisation_id);
CREATE INDEX duty_disagreement_of_worker ON duty_disagreement (organisation_id, worker_id);

CREATE TABLE duty_disagreement_ended (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  owed_id          uuid NOT NULL,
  recorded_on      date NOT NULL,
  ended_on         date NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE duty_disagreement_ended IS
  'Disagreements that ended in the current month, without who said them. They stay in the numbers of the '
  'month, so that a number never moves because somebody withdraws or is erased.';
COMMENT ON COLUMN duty_disagreement_ended.organisation_id IS 'The organisation that it was about.';

-- The day before which a disagreement has to be recorded to count now. Numbers move once a month.
CREATE FUNCTION voices_counted_before() RETURNS date
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT date_trunc('month', now() AT TIME ZONE 'Europe/London')::date $$;

CREATE FUNCTION keep_ended_disagreements() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  month date := voices_counted_before();
BEGIN
  DELETE FROM public.duty_disagreement_ended WHERE ended_on < month;
  INSERT INTO public.duty_disagreement_ended (organisation_id, owed_id, recorded_on, ended_on)
  SELECT w.about_organisation_id, w.owed_id, w.recorded_on, (now() AT TIME ZONE 'Europe/London')::date
  FROM was w
  WHERE w.recorded_on < month;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_ended_disagreements FROM PUBLIC;
CREATE TRIGGER ended_kept AFTER DELETE ON duty_disagreement
  REFERENCING OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION keep_ended_disagreements();

CREATE FUNCTION forget_voices_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM public.duty_disagreement d
  WHERE d.organisation_id = NEW.organisation_id AND d.worker_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_voices_of_erased FROM PUBLIC;
CREATE TRIGGER voices_forgotten AFTER UPDATE OF erased_at ON worker
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_voices_of_erased();

-- The numbers are steps of at least five: "five or more", "ten or more". There is none if fewer people say it,
-- or if fewer than a step of the workers who can sign in may not say it: then everybody would be known. The
-- condition reads the step and not the number, so that nothing finer can be worked out from it.
CREATE FUNCTION disagreement_counts(organisation uuid, threshold integer)
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
      WHERE e.organisation_id = organisation AND e.ended_on >= month
    ) s
    WHERE s.recorded_on < month AND s.recorded_on >= month - interval '12 months'
    GROUP BY s.owed_id
  ) c
  WHERE c.people >= step AND signed_in - (c.people / step * step + step - 1) >= step;
END
$$;
COMMENT ON FUNCTION disagreement_counts IS
  'How many people say of an organisation within reach that it does not fulfil each duty, in steps; for HR and '
  'lived experience leads.';
REVOKE EXECUTE ON FUNCTION disagreement_counts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION disagreement_counts, voices_counted_before TO peerway_service;

-- Whoever has the tables, the rows are the person's; only the functions above read and delete them otherwise.
DO $$
DECLARE
  voices text;
  is_function text;
BEGIN
  FOREACH voices IN ARRAY ARRAY['duty_disagreement', 'duty_disagreement_ended'] LOOP
    is_function := format(
      '(SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = %L::regclass)', voices
    );
    EXECUTE format('CREATE POLICY by_its_function ON %I USING (%s)', voices, is_function);
    EXECUTE format(
      'CREATE POLICY of_the_person ON %I AS RESTRICTIVE USING (%s OR %s)',
      voices,
      is_function,
      CASE voices
        WHEN 'duty_disagreement' THEN '(person_id = (SELECT nullif(reach_of(''person''), '''')::uuid)) IS TRUE'
        ELSE 'false'
      END
    );
  END LOOP;
END $$;
GRANT SELECT, DELETE ON duty_disagreement TO peerway_service;
GRANT INSERT (organisation_id, id, worker_id, person_id, about_organisation_id, owed_id, noticed_on)
ON duty_disagreement TO peerway_service;

INSERT INTO leaves_no_trail (name, why) VALUES
  ('duty_disagreement', 'Nobody but the person may learn who said it.'),
  ('duty_disagreement_ended', 'It says of nobody what it was.');
