-- Role drift: a worker notes that they were asked for something that their role is not for. A note has a day and
-- a kind or a line of the role's scope, and no words. Only the person who noted it reads it; lived experience
-- leads get numbers by kind and team, from drift_counts.

CREATE TABLE drift_kind (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z_]{1,59}$'),
  title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  basis       text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref  text REFERENCES source,
  note        text
);
COMMENT ON TABLE drift_kind IS 'Kinds of what workers are asked for although their role is not for it.';
GRANT SELECT ON drift_kind TO peerway_service;

CREATE TABLE drift_note (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  person_id        uuid NOT NULL REFERENCES person,
  team             text,
  kind_id          uuid REFERENCES drift_kind,
  role_band_id     uuid REFERENCES role_band,
  scope_line       text,
  asked_on         date NOT NULL,
  recorded_on      date NOT NULL DEFAULT (now() AT TIME ZONE 'Europe/London')::date,
  PRIMARY KEY (organisation_id, id),
  UNIQUE NULLS NOT DISTINCT (organisation_id, person_id, asked_on, kind_id, scope_line),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE,
  CHECK ((kind_id IS NULL) = (scope_line IS NOT NULL)),
  CHECK ((role_band_id IS NULL) = (scope_line IS NULL))
);
COMMENT ON TABLE drift_note IS
  'A worker was asked for something that their role is not for: the day, and what kind of thing; no words.';
COMMENT ON COLUMN drift_note.team IS 'The team that the worker belonged to when they noted it.';
COMMENT ON COLUMN drift_note.scope_line IS 'A published line of what is out of the scope of the role band.';
CREATE INDEX drift_note_of_worker ON drift_note (organisation_id, worker_id);

CREATE TABLE drift_note_ended (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  team             text,
  kind_id          uuid,
  scope_line       text,
  recorded_on      date NOT NULL,
  ended_on         date NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE drift_note_ended IS
  'Notes that were deleted in the current month, without whose they were, one for each person and kind of which '
  'no note is left. They stay in the numbers of the month, so that a number never moves because of it.';

CREATE FUNCTION keep_ended_drift_notes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  month date := voices_counted_before();
BEGIN
  DELETE FROM public.drift_note_ended WHERE ended_on < month;
  INSERT INTO public.drift_note_ended (organisation_id, team, kind_id, scope_line, recorded_on, ended_on)
  SELECT DISTINCT ON (w.organisation_id, w.person_id, w.kind_id, w.scope_line)
    w.organisation_id, w.team, w.kind_id, w.scope_line, w.recorded_on,
    (now() AT TIME ZONE 'Europe/London')::date
  FROM was w
  WHERE w.recorded_on < month
    AND NOT EXISTS (
      SELECT FROM public.drift_note n
      WHERE n.organisation_id = w.organisation_id
        AND n.person_id = w.person_id
        AND n.kind_id IS NOT DISTINCT FROM w.kind_id
        AND n.scope_line IS NOT DISTINCT FROM w.scope_line
        AND n.recorded_on < month
    )
  ORDER BY w.organisation_id, w.person_id, w.kind_id, w.scope_line, w.recorded_on DESC;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_ended_drift_notes FROM PUBLIC;
CREATE TRIGGER ended_kept AFTER DELETE ON drift_note
  REFERENCING OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION keep_ended_drift_notes();

CREATE OR REPLACE FUNCTION forget_voices_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM public.duty_disagreement d
  WHERE d.organisation_id = NEW.organisation_id AND d.worker_id = NEW.id;
  DELETE FROM public.drift_note n
  WHERE n.organisation_id = NEW.organisation_id AND n.worker_id = NEW.id;
  RETURN NULL;
END
$$;

-- People are counted once for a kind, in the team of their latest note of it. Numbers are steps, as those of
-- disagreement_counts are, and there is none if it would single somebody out: of a team, if fewer than a step
-- noted it, if fewer than a step of those in the team who can sign in may not have noted it, or if fewer than
-- a step, but somebody, would be left of all teams together. The rows without a team are of all teams.
CREATE FUNCTION drift_counts(organisation uuid, threshold integer)
RETURNS TABLE (kind_id uuid, scope_line text, of_team boolean, team text, people integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  step integer := greatest(threshold, 5);
  month date := voices_counted_before();
BEGIN
  IF (organisation = ANY (string_to_array(reach_of('organisations'), ',')::uuid[])) IS NOT TRUE
    OR NOT string_to_array(reach_of('capacities'), ',') && ARRAY['LIVED_EXPERIENCE_LEAD']
  THEN
    RAISE EXCEPTION 'drift notes of this organisation are not counted here' USING ERRCODE = '42501';
  END IF;
  RETURN QUERY
  WITH noted AS (
    SELECT n.kind_id, n.scope_line, n.person_id AS noted_by, n.team, n.recorded_on, n.id
    FROM public.drift_note n
    WHERE n.organisation_id = organisation
    UNION ALL
    SELECT e.kind_id, e.scope_line, e.id, e.team, e.recorded_on, e.id
    FROM public.drift_note_ended e
    WHERE e.organisation_id = organisation AND e.ended_on >= month
  ),
  once AS (
    SELECT DISTINCT ON (n.kind_id, n.scope_line, n.noted_by) n.kind_id, n.scope_line, n.team
    FROM noted n
    WHERE n.recorded_on < month AND n.recorded_on >= month - interval '12 months'
    ORDER BY n.kind_id, n.scope_line, n.noted_by, n.recorded_on DESC, n.id
  ),
  who AS (
    SELECT w.team
    FROM public.worker w
    WHERE w.organisation_id = organisation
      AND w.erased_at IS NULL
      AND EXISTS (SELECT FROM public.sign_in s WHERE s.person_id = w.person_id)
  ),
  wholes AS (
    SELECT o.kind_id, o.scope_line, count(*)::integer AS people
    FROM once o
    GROUP BY o.kind_id, o.scope_line
  ),
  shown AS (
    SELECT w.*
    FROM wholes w
    WHERE w.people >= step AND (SELECT count(*) FROM who) - (w.people / step * step + step - 1) >= step
  ),
  parts AS (
    SELECT o.kind_id, o.scope_line, o.team, count(*)::integer AS people
    FROM once o
    WHERE o.team IS NOT NULL
    GROUP BY o.kind_id, o.scope_line, o.team
  ),
  candidates AS (
    SELECT p.kind_id, p.scope_line, p.team, p.people, s.people AS whole,
      sum(p.people) OVER of_kind AS together,
      row_number() OVER (of_kind ORDER BY p.people, p.team) AS place
    FROM parts p
    JOIN shown s ON s.kind_id IS NOT DISTINCT FROM p.kind_id
      AND s.scope_line IS NOT DISTINCT FROM p.scope_line
    WHERE p.people >= step
      AND (SELECT count(*) FROM who WHERE who.team = p.team) - (p.people / step * step + step - 1) >= step
    WINDOW of_kind AS (PARTITION BY p.kind_id, p.scope_line)
  )
  SELECT s.kind_id, s.scope_line, false, NULL::text, s.people / step * step
  FROM shown s
  UNION ALL
  SELECT c.kind_id, c.scope_line, true, c.team, c.people / step * step
  FROM candidates c
  WHERE c.place > 1 OR c.whole = c.together OR c.whole - c.together >= step;
END
$$;
COMMENT ON FUNCTION drift_counts IS
  'How many people noted each kind of role drift at an organisation within reach, in steps, of all teams and by '
  'team; for lived experience leads.';
REVOKE EXECUTE ON FUNCTION drift_counts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION drift_counts TO peerway_service;

DO $$
DECLARE
  voices text;
  is_function text;
BEGIN
  FOREACH voices IN ARRAY ARRAY['drift_note', 'drift_note_ended'] LOOP
    is_function := format(
      '(SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = %L::regclass)', voices
    );
    EXECUTE format('CREATE POLICY by_its_function ON %I USING (%s)', voices, is_function);
    EXECUTE format(
      'CREATE POLICY of_the_person ON %I AS RESTRICTIVE USING (%s OR %s)',
      voices,
      is_function,
      CASE voices
        WHEN 'drift_note' THEN '(person_id = (SELECT nullif(reach_of(''person''), '''')::uuid)) IS TRUE'
        ELSE 'false'
      END
    );
  END LOOP;
END $$;
GRANT SELECT, DELETE ON drift_note TO peerway_service;
GRANT INSERT (
  organisation_id, id, worker_id, person_id, team, kind_id, role_band_id, scope_line, asked_on
) ON drift_note TO peerway_service;

INSERT INTO leaves_no_trail (name, why) VALUES
  ('drift_note', 'Nobody but the person may learn what they noted.'),
  ('drift_note_ended', 'It does not say whose note it was.');
