-- What the employer offered a worker: mandatory training, or the word of a peer supervisor or line manager.
-- Until it is offered, it is the employer's part of a route.

CREATE TABLE offer (
  credential_type_id  uuid REFERENCES credential_type,
  capacity            text CHECK (capacity IN ('PEER_SUPERVISOR', 'LINE_MANAGER')),
  subject             text CHECK (subject IN ('SUPPORTS_MOVE', 'APPRAISAL', 'EXPERIENCE', 'COMPETENCE')),
  subject_code        text,
  from_on          date NOT NULL,
  organisation_id     uuid NOT NULL,
  id                  uuid NOT NULL,
  worker_id           uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (subject, subject_code) REFERENCES endorsement_topic (subject, code),
  CONSTRAINT training_or_word CHECK (
    (credential_type_id IS NULL) = (capacity IS NOT NULL)
    AND (capacity IS NULL) = (subject IS NULL)
    AND (subject_code IS NULL OR subject IS NOT NULL)
  )
);
SELECT add_kind_of_fact('OFFER', 'offer');
CREATE POLICY as_guest_insert ON offer FOR INSERT TO peerway_guest WITH CHECK (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[]
  )) IS TRUE
);

ALTER TABLE import DROP CONSTRAINT import_kind_check, ADD CONSTRAINT import_kind_check CHECK (kind IN (
  'WORKERS', 'POSTS', 'COMPLETIONS', 'CREDENTIALS', 'SUPERVISIONS', 'ENDORSEMENTS', 'OFFERS'
));
