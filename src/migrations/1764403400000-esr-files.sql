-- Files of the NHS Electronic Staff Record (ESR), Generic Outbound: which of them were taken, and what was
-- recorded from which of their records. A deletion in ESR names a record by its id and nothing else, and takes
-- back only what was recorded from it.

ALTER TABLE import DROP CONSTRAINT import_kind_check;
ALTER TABLE import ADD CONSTRAINT import_kind_check CHECK (
  kind IN ('WORKERS', 'POSTS', 'COMPLETIONS', 'CREDENTIALS', 'SUPERVISIONS', 'ENDORSEMENTS', 'OFFERS', 'ESR_GO')
);
ALTER TABLE import DROP CONSTRAINT import_format_check;
ALTER TABLE import ADD CONSTRAINT import_format_check CHECK (format IN ('CSV', 'NDJSON', 'ESR_GO'));

ALTER TABLE import ADD left_out jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(left_out) = 'object');
COMMENT ON COLUMN import.left_out IS
  'How many lines were neither recorded nor refused, by the reason; only files of ESR have such lines.';
GRANT UPDATE (left_out) ON import TO peerway_service;

ALTER TABLE import_task ADD after_gap boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN import_task.after_gap IS
  'Whether a file of ESR is taken although the one before it is missing.';

CREATE TABLE esr_file (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  vpd              text NOT NULL CHECK (length(vpd) BETWEEN 1 AND 40),
  this_run         timestamp(0) NOT NULL,
  previous_run     timestamp(0),
  digest           text NOT NULL CHECK (length(digest) = 64),
  taken_at         timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, vpd, this_run)
);
COMMENT ON TABLE esr_file IS 'A file of ESR that was recorded to its last line.';
COMMENT ON COLUMN esr_file.vpd IS 'The code of the employer in ESR, from the first line of the file.';
COMMENT ON COLUMN esr_file.this_run IS 'Up to when the file had read, by the clock of ESR.';
COMMENT ON COLUMN esr_file.previous_run IS 'Up to when the run before had read; null for a full file.';
COMMENT ON COLUMN esr_file.digest IS 'Digest of what was read of it, and of how: to recognise it when it comes again.';
GRANT SELECT, INSERT, DELETE ON esr_file TO peerway_service;
GRANT UPDATE (previous_run, digest, taken_at) ON esr_file TO peerway_service;

CREATE TABLE esr_person (
  organisation_id  uuid NOT NULL,
  person_id        text NOT NULL CHECK (length(person_id) BETWEEN 1 AND 40),
  worker_id        uuid NOT NULL,
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE esr_person IS 'Which worker a person of ESR is: its other records name only the person.';
CREATE INDEX esr_person_of_worker ON esr_person (organisation_id, worker_id);
GRANT SELECT, INSERT, DELETE ON esr_person TO peerway_service;
GRANT UPDATE (worker_id) ON esr_person TO peerway_service;

CREATE TABLE esr_record (
  organisation_id  uuid NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('AS', 'CM')),
  record_id        text NOT NULL CHECK (length(record_id) BETWEEN 1 AND 40),
  fact_id          uuid NOT NULL,
  worker_id        uuid NOT NULL,
  PRIMARY KEY (organisation_id, kind, record_id, fact_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE esr_record IS 'What was recorded from a record of ESR.';
COMMENT ON COLUMN esr_record.kind IS 'AS: an assignment; CM: a competence that somebody holds.';
COMMENT ON COLUMN esr_record.record_id IS 'The id of the record in ESR.';
COMMENT ON COLUMN esr_record.fact_id IS 'A fact that a file of ESR recorded.';
CREATE INDEX esr_record_of_fact ON esr_record (organisation_id, fact_id);
CREATE INDEX esr_record_of_worker ON esr_record (organisation_id, worker_id);
GRANT SELECT, INSERT, DELETE ON esr_record TO peerway_service;

INSERT INTO leaves_no_trail (name, why) VALUES
  ('esr_person', 'It repeats which records a file is about; the records leave an entry.'),
  ('esr_record', 'It names facts, which leave an entry.');

-- A record that is erased is no longer known by the numbers of ESR either.
CREATE FUNCTION forget_esr_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM public.esr_record r WHERE r.organisation_id = NEW.organisation_id AND r.worker_id = NEW.id;
  DELETE FROM public.esr_person p WHERE p.organisation_id = NEW.organisation_id AND p.worker_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_esr_of_erased FROM PUBLIC;
CREATE TRIGGER esr_forgotten AFTER UPDATE OF erased_at ON worker
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_esr_of_erased();
