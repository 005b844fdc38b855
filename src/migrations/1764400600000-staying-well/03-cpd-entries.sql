-- Continuing professional development: what a worker did to keep their practice up. No words are held.

CREATE TABLE cpd_entry (
  done_on          date NOT NULL,
  minutes          integer NOT NULL CHECK (minutes BETWEEN 1 AND 10080),
  kind             text NOT NULL CHECK (kind IN (
    'COURSE', 'EVENT', 'READING', 'SHADOWING', 'REFLECTIVE_PRACTICE', 'TEACHING', 'PRACTICE', 'OTHER'
  )),
  competence_ids   uuid[] NOT NULL CHECK (cardinality(competence_ids) <= 50),
  domain_ids       uuid[] NOT NULL CHECK (cardinality(domain_ids) <= 50),
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON COLUMN cpd_entry.competence_ids IS 'The competences that it touched, with domain_ids; either may be empty.';
SELECT add_kind_of_fact('CPD_ENTRY', 'cpd_entry');
