-- Learning systems send statements of xAPI. What an organisation states of its own learning systems, and what
-- became of each statement: who it was about and what else it said is not kept.

CREATE TABLE activity_mapping (
  organisation_id     uuid NOT NULL REFERENCES organisation,
  id                  uuid NOT NULL DEFAULT gen_random_uuid(),
  activity            text NOT NULL CHECK (octet_length(activity) BETWEEN 3 AND 2000),
  unit_id             uuid REFERENCES curriculum_unit,
  programme_id        uuid REFERENCES programme,
  credential_type_id  uuid REFERENCES credential_type,
  mapped_by           uuid NOT NULL REFERENCES person,
  mapped_at           timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_by            uuid REFERENCES person,
  ended_at            timestamptz(3),
  PRIMARY KEY (organisation_id, id),
  CHECK (num_nonnulls(unit_id, credential_type_id) <= 1),
  CHECK (num_nonnulls(unit_id, programme_id, credential_type_id) >= 1),
  CHECK (credential_type_id IS NULL OR programme_id IS NULL),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
COMMENT ON TABLE activity_mapping IS 'What an activity of a learning system is here, while the mapping has not ended.';
COMMENT ON COLUMN activity_mapping.activity IS 'The id of the activity in statements, an IRI.';
COMMENT ON COLUMN activity_mapping.programme_id IS
  'Without a unit: all mandatory units of the programme. With a unit: the programme in which it is taught.';
CREATE UNIQUE INDEX activity_mapping_in_force ON activity_mapping (organisation_id, activity)
  WHERE ended_at IS NULL;

CREATE TABLE account_home (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  home_page        text NOT NULL CHECK (octet_length(home_page) BETWEEN 3 AND 2000),
  stated_by        uuid NOT NULL REFERENCES person,
  stated_at        timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_by         uuid REFERENCES person,
  ended_at         timestamptz(3),
  PRIMARY KEY (organisation_id, id),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
COMMENT ON TABLE account_home IS
  'A learning system of an organisation, whose accounts are named by the numbers of workers.';
COMMENT ON COLUMN account_home.home_page IS 'As statements name it, without a slash at its end.';
CREATE UNIQUE INDEX account_home_in_force ON account_home (organisation_id, home_page) WHERE ended_at IS NULL;

CREATE TABLE received_statement (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  sender           uuid NOT NULL REFERENCES person,
  id               uuid NOT NULL,
  digest           text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  verb             text NOT NULL CHECK (length(verb) BETWEEN 1 AND 300),
  object           text CHECK (length(object) BETWEEN 1 AND 2000),
  at               timestamptz(3) NOT NULL,
  received_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  outcome          text NOT NULL CHECK (outcome ~ '^[A-Z_]{1,40}$'),
  code             text CHECK (code ~ '^[A-Z_]{1,40}$'),
  voided_at        timestamptz(3),
  worker_id        uuid,
  facts            uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (organisation_id, sender, id)
);
COMMENT ON TABLE received_statement IS
  'What became of each statement that a learning system sent. Its actor, score, response and extensions are not kept.';
COMMENT ON COLUMN received_statement.sender IS 'The person or program that sent it; ids are unique among theirs.';
COMMENT ON COLUMN received_statement.digest IS 'SHA-256 of its content, by which the same statement is recognised.';
COMMENT ON COLUMN received_statement.object IS
  'The activity, or the statement that it voids; null if its verb does not count.';
COMMENT ON COLUMN received_statement.at IS 'When it was so, by its sender; if that does not say, when it was received.';
COMMENT ON COLUMN received_statement.facts IS
  'The facts that it led to, or that said the same already. No foreign key: a record can be removed.';
COMMENT ON COLUMN received_statement.worker_id IS
  'The worker on whose record these facts are. No foreign key: a record can be removed.';
CREATE INDEX received_statement_by_instant ON received_statement (organisation_id, received_at, id);
CREATE INDEX received_statement_of_worker ON received_statement (organisation_id, worker_id)
  WHERE worker_id IS NOT NULL;
CREATE INDEX received_statement_voiding ON received_statement (organisation_id, sender, object)
  WHERE outcome = 'VOIDS';

INSERT INTO leaves_no_trail (name, why) VALUES
  ('received_statement', 'Says what became of what a learning system sent; the facts leave entries of their own.');

GRANT SELECT, INSERT ON activity_mapping, account_home TO peerway_service;
GRANT UPDATE (ended_by, ended_at) ON activity_mapping, account_home TO peerway_service;
GRANT SELECT, INSERT, DELETE ON received_statement TO peerway_service;
GRANT UPDATE (voided_at) ON received_statement TO peerway_service;
