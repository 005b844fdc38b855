-- Badges and records that workers took away: which accepted competences they are about, their digest, and their
-- place in a status list. The documents themselves are not kept.

CREATE TABLE issued_badge (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL,
  worker_id        uuid,
  kind             text NOT NULL CHECK (kind IN ('BADGE', 'RECORD')),
  record_id        uuid,
  judgement_id     uuid,
  competence_id    uuid,
  level_id         uuid,
  list             integer NOT NULL CHECK (list >= 1),
  place            integer NOT NULL CHECK (place BETWEEN 0 AND 131071),
  digest           text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  issued_at        timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  withdrawn_at     timestamptz(3),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, list, place),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
COMMENT ON TABLE issued_badge IS
  'A badge, or a record of several, that a worker took away. What it says is in the document, which is not kept.';
COMMENT ON COLUMN issued_badge.id IS 'In the id of the document: urn:uuid.';
COMMENT ON COLUMN issued_badge.worker_id IS 'Null: the worker''s record was erased.';
COMMENT ON COLUMN issued_badge.record_id IS 'The record that the badge is in; null: it is in none.';
COMMENT ON COLUMN issued_badge.judgement_id IS
  'The accepting judgement; null for a record, and after erasure. While it is not in force the badge is revoked.';
COMMENT ON COLUMN issued_badge.list IS 'The number of the status list, from 1 for each organisation.';
COMMENT ON COLUMN issued_badge.place IS 'A random place in the list, so that it says nothing about when.';
COMMENT ON COLUMN issued_badge.digest IS 'SHA-256 of the document as it was handed over.';
COMMENT ON COLUMN issued_badge.withdrawn_at IS 'When the worker withdrew it, or their record was erased.';
CREATE INDEX issued_badge_of_worker ON issued_badge (organisation_id, worker_id, issued_at);
CREATE INDEX issued_badge_of_record ON issued_badge (organisation_id, record_id) WHERE record_id IS NOT NULL;

GRANT SELECT, INSERT ON issued_badge TO peerway_service;
GRANT UPDATE (worker_id, judgement_id, competence_id, level_id, digest, withdrawn_at) ON issued_badge
  TO peerway_service;
