-- Who added, changed and retired a kind of an organisation's own, and how it was worded from then on.

CREATE TABLE own_kind_change (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  list             text NOT NULL
    CHECK (list IN ('CREDENTIAL_TYPE', 'ENDORSEMENT_TOPIC', 'SETTING', 'SUPERVISION_KIND')),
  kind_id          uuid NOT NULL,
  change           text NOT NULL CHECK (change IN ('ADDED', 'CHANGED', 'RETIRED')),
  title            text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  note             text CHECK (length(note) BETWEEN 1 AND 2000),
  changed_by       uuid NOT NULL REFERENCES person,
  changed_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX own_kind_change_of_kind ON own_kind_change (organisation_id, kind_id);
COMMENT ON TABLE own_kind_change IS
  'Who added, changed or retired a kind of an organisation''s own, and its wording from then on.';
GRANT SELECT, INSERT ON own_kind_change TO peerway_service;
