-- A route or a role band is published with the name of a lived experience lead who reviewed it. A draft that is
-- saved again has to be reviewed again.
ALTER TABLE draft
  ADD reviewed_by uuid REFERENCES person,
  ADD reviewer_name text CHECK (length(reviewer_name) BETWEEN 1 AND 200),
  ADD reviewed_at timestamptz(3),
  ADD CHECK (num_nulls(reviewed_by, reviewer_name, reviewed_at) IN (0, 3));
COMMENT ON COLUMN draft.reviewer_name IS
  'The name of the lived experience lead who reviewed the draft as it is, as they want it to be published.';

-- Everybody may read it, so it holds the name and no person.
ALTER TABLE drafted_version
  ADD reviewer_name text CHECK (length(reviewer_name) BETWEEN 1 AND 200),
  ADD reviewed_at timestamptz(3),
  ADD CHECK (num_nulls(reviewer_name, reviewed_at) IN (0, 2));
COMMENT ON COLUMN drafted_version.reviewer_name IS
  'The lived experience lead who reviewed it before it was published; null if nobody had to.';

-- A national body's lived experience leads read its national drafts, and review them. What an UPDATE may change
-- is for the service to say.
CREATE FUNCTION reviews_national_drafts() RETURNS boolean
LANGUAGE sql STABLE PARALLEL RESTRICTED
SET search_path = pg_catalog, public, pg_temp
RETURN 'LIVED_EXPERIENCE_LEAD' = ANY (string_to_array(public.reach_of('capacities'), ','))
  AND EXISTS (
    SELECT FROM public.organisation o
    WHERE o.id = ANY (string_to_array(public.reach_of('organisations'), ',')::uuid[]) AND o.kind = 'NATIONAL_BODY'
  );
CREATE POLICY national_reviewers_read ON draft FOR SELECT
  USING (organisation_id IS NULL AND (SELECT public.reviews_national_drafts()));
CREATE POLICY national_reviewers_write ON draft FOR UPDATE
  USING (organisation_id IS NULL AND (SELECT public.reviews_national_drafts()))
  WITH CHECK (organisation_id IS NULL AND (SELECT public.reviews_national_drafts()));
