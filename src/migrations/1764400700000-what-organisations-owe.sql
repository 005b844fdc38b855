-- What organisations owe their peer workers: each statement of an organisational competence, and duties that
-- the field asks for. An organisation attests them one at a time; a worker can say that it is not so.

CREATE TABLE duty (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z_]{1,59}$'),
  title               text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  asks_for_document   boolean NOT NULL,
  basis               text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref          text REFERENCES source,
  note                text
);
COMMENT ON TABLE duty IS
  'Duties of organisations towards peer workers that the framework has no statement for.';
COMMENT ON COLUMN duty.asks_for_document IS
  'Whether an attestation that it is fulfilled names a document and its date.';
GRANT SELECT ON duty TO peerway_service;

-- An attestation is about a whole competence, about one statement of it, or about a duty outside the framework.
ALTER TABLE attestation
  ALTER framework_version_id DROP NOT NULL,
  ALTER competence_id DROP NOT NULL,
  ADD statement_id uuid REFERENCES statement,
  ADD duty_id uuid REFERENCES duty,
  ADD document_title text CHECK (length(document_title) BETWEEN 1 AND 300),
  ADD document_on date,
  ADD CHECK ((competence_id IS NULL) = (duty_id IS NOT NULL)),
  ADD CHECK ((competence_id IS NULL) = (framework_version_id IS NULL)),
  ADD CHECK (statement_id IS NULL OR competence_id IS NOT NULL);
COMMENT ON COLUMN attestation.statement_id IS 'The one statement that it is about; null: all of the competence.';
COMMENT ON COLUMN attestation.duty_id IS 'A duty outside the framework; null: it is about the competence.';

-- What is attested, without who recorded it, so that people who are placed at an organisation by another
-- employer can read it. Triggers keep it right.
CREATE TABLE attested_duty (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  attestation_id   uuid NOT NULL,
  competence_id    uuid,
  statement_id     uuid,
  duty_id          uuid,
  met              boolean NOT NULL,
  attested_on      date NOT NULL,
  ends_on          date,
  document_title   text,
  document_on      date,
  noted_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, attestation_id),
  FOREIGN KEY (organisation_id, attestation_id) REFERENCES attestation (organisation_id, id)
);
COMMENT ON TABLE attested_duty IS
  'Attestations that were not retracted, without who recorded them.';
COMMENT ON COLUMN attested_duty.ends_on IS
  'The first day on which it no longer holds: by its own terms, or because it was revoked.';
GRANT SELECT ON attested_duty TO peerway_service;

CREATE FUNCTION keep_attested_duty() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO public.attested_duty (
    organisation_id, attestation_id, competence_id, statement_id, duty_id, met, attested_on, ends_on,
    document_title, document_on
  )
  VALUES (
    NEW.organisation_id, NEW.id, NEW.competence_id, NEW.statement_id, NEW.duty_id, NEW.met, NEW.attested_on,
    NEW.expires_on, NEW.document_title, NEW.document_on
  );
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_attested_duty FROM PUBLIC;
CREATE TRIGGER attested_duty_kept AFTER INSERT ON attestation
  FOR EACH ROW EXECUTE FUNCTION keep_attested_duty();

CREATE FUNCTION keep_attested_duty_of_undone() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM public.attested_duty a
  WHERE NEW.how = 'RETRACTION'
    AND a.organisation_id = NEW.organisation_id
    AND a.attestation_id = NEW.fact_id;
  UPDATE public.attested_duty a
  SET ends_on = least(a.ends_on, NEW.effective_on)
  WHERE NEW.how = 'REVOCATION'
    AND a.organisation_id = NEW.organisation_id
    AND a.attestation_id = NEW.fact_id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_attested_duty_of_undone FROM PUBLIC;
CREATE TRIGGER attested_duty_kept AFTER INSERT ON undoing
  FOR EACH ROW EXECUTE FUNCTION keep_attested_duty_of_undone();

ALTER TABLE attestation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE undoing NO FORCE ROW LEVEL SECURITY;
INSERT INTO attested_duty (
  organisation_id, attestation_id, competence_id, met, attested_on, ends_on, noted_at
)
SELECT a.organisation_id, a.id, a.competence_id, a.met, a.attested_on,
  least(
    a.expires_on,
    (
      SELECT min(u.effective_on)
      FROM undoing u
      WHERE u.organisation_id = a.organisation_id AND u.fact_id = a.id AND u.how = 'REVOCATION'
    )
  ),
  clock_timestamp()
FROM attestation a
WHERE NOT EXISTS (
  SELECT FROM undoing u
  WHERE u.organisation_id = a.organisation_id AND u.fact_id = a.id AND u.how = 'RETRACTION'
)
ORDER BY a.attested_on, a.id;
ALTER TABLE attestation FORCE ROW LEVEL SECURITY;
ALTER TABLE undoing FORCE ROW LEVEL SECURITY;

-- Anybody who can read a post that is worked at an organisation can read what that organisation attests.
CREATE INDEX post_by_host ON post (host_organisation_id) WHERE host_organisation_id IS NOT NULL;
CREATE POLICY of_hosts ON attested_duty FOR SELECT TO peerway_service USING (
  EXISTS (SELECT FROM post p WHERE p.host_organisation_id = attested_duty.organisation_id)
);
-- People of a partner read it with the records of the workers that are granted to them.
CREATE POLICY as_guest_select ON attested_duty FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (SELECT cardinality(granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER')) > 0)
);

INSERT INTO leaves_no_trail (name, why) VALUES ('attested_duty', 'It repeats attestations, which leave one.');
