-- What an organisation records of itself so that it can answer requests about its peer workforce. Each detail
-- is a fact about the organisation and about nobody who works there.

CREATE TABLE organisation_detail (
  kind             text NOT NULL CHECK (kind IN (
    'EMPLOYED', 'TEAM_DIRECTORATE', 'PEER_SUPPORT_PLACE', 'DEVELOPMENT_OFFER', 'TRAINING'
  )),
  employed         integer CHECK (employed BETWEEN 1 AND 10000000),
  team             text CHECK (length(team) BETWEEN 1 AND 200),
  title            text CHECK (length(title) BETWEEN 1 AND 300),
  timing           text CHECK (timing IN ('BEFORE_START', 'ON_THE_JOB', 'BOTH')),
  provision        text CHECK (provision IN ('INTERNAL', 'EXTERNAL', 'BOTH')),
  from_on          date NOT NULL,
  until_on         date CHECK (until_on > from_on),
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT columns_of_the_kind CHECK (
    (kind = 'EMPLOYED') = (employed IS NOT NULL)
    AND (kind = 'EMPLOYED') = (title IS NULL)
    AND (kind = 'TEAM_DIRECTORATE') = (team IS NOT NULL)
    AND (kind = 'TRAINING') = (timing IS NOT NULL)
    AND (kind = 'TRAINING') = (provision IS NOT NULL)
  )
);
COMMENT ON TABLE organisation_detail IS
  'What an organisation records of itself to answer requests: how many it employs, directorates, training.';
COMMENT ON COLUMN organisation_detail.employed IS 'How many people the organisation employs in all.';
COMMENT ON COLUMN organisation_detail.title IS
  'The directorate of the team, the place of peer support in the organisation, or what is offered or taught.';
COMMENT ON COLUMN organisation_detail.until_on IS 'The first day on which it no longer holds; null: no end.';
SELECT add_kind_of_fact('ORGANISATION_DETAIL', 'organisation_detail', true);

-- No readiness depends on a decision or on a detail of an organisation. A detail would otherwise make the
-- readiness of everybody at the organisation due again.
CREATE OR REPLACE FUNCTION mark_readiness_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_TABLE_NAME = 'fact' THEN
    PERFORM mark_readiness(array_agg(organisation_id), array_agg(worker_id))
    FROM written
    WHERE kind NOT IN ('DECISION', 'ORGANISATION_DETAIL')
    HAVING count(*) > 0;
  ELSE
    PERFORM mark_readiness(array_agg(f.organisation_id), array_agg(f.worker_id))
    FROM written w
    JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.id
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION watch_everything_for_readiness() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM watch_for_readiness(said, 'mark_readiness_of_facts')
  FROM (
    SELECT DISTINCT conrelid::regclass AS said
    FROM pg_constraint
    WHERE contype = 'f' AND confrelid = 'fact'::regclass
    UNION
    SELECT 'fact'::regclass
  ) AS facts
  WHERE said NOT IN ('decision'::regclass, 'organisation_detail'::regclass);
  PERFORM watch_for_readiness(attrelid::regclass, 'mark_readiness_of_organisations')
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace
    AND c.relkind = 'r'
    AND a.attname = 'stated_at'
    AND NOT a.attisdropped;
END
$$;
