-- How long people and organisations usually take: the defaults with which plans are dated.

CREATE TABLE lead_time (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z_]{1,59}$'),
  title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  days        integer NOT NULL CHECK (days BETWEEN 0 AND 1500),
  basis       text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref  text REFERENCES source,
  note        text
);
COMMENT ON TABLE lead_time IS 'How long something usually takes that a plan waits for.';
COMMENT ON COLUMN lead_time.days IS 'Calendar days.';
GRANT SELECT ON lead_time TO peerway_service;

-- How long evidence waits in an organisation is read from its last judgements.
CREATE INDEX judgement_by_day ON judgement (organisation_id, judged_on, id) WHERE supersedes_id IS NULL;
