-- Open Badges that workers hand in: the issuers that an organisation trusts, with their keys, and which
-- achievement of an issuer is which type of credential; and the badges that were handed in. A badge itself is
-- not kept.

CREATE TABLE trusted_issuer (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  issuer           text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 2000),
  name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  keys             jsonb NOT NULL CHECK (jsonb_typeof(keys) = 'array' AND jsonb_array_length(keys) BETWEEN 1 AND 10),
  stated_by        uuid NOT NULL REFERENCES person,
  stated_at        timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_by         uuid REFERENCES person,
  ended_at         timestamptz(3),
  PRIMARY KEY (organisation_id, id),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
COMMENT ON TABLE trusted_issuer IS
  'An issuer whose badges an organisation trusts, and the public keys with which it signs them.';
COMMENT ON COLUMN trusted_issuer.issuer IS 'The id of the issuer, as its badges have it: an address or a did:key.';
COMMENT ON COLUMN trusted_issuer.keys IS 'Its public keys, each a JWK.';
COMMENT ON COLUMN trusted_issuer.ended_at IS
  'When the statement ended: somebody ended it, or stated other keys of the same issuer. Null: it is in force.';
CREATE UNIQUE INDEX trusted_issuer_in_force ON trusted_issuer (organisation_id, issuer) WHERE ended_at IS NULL;

CREATE TABLE achievement_mapping (
  organisation_id     uuid NOT NULL REFERENCES organisation,
  id                  uuid NOT NULL DEFAULT gen_random_uuid(),
  issuer              text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 2000),
  achievement         text NOT NULL CHECK (length(achievement) BETWEEN 1 AND 2000),
  credential_type_id  uuid NOT NULL REFERENCES credential_type,
  stated_by           uuid NOT NULL REFERENCES person,
  stated_at           timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_by            uuid REFERENCES person,
  ended_at            timestamptz(3),
  PRIMARY KEY (organisation_id, id),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
COMMENT ON TABLE achievement_mapping IS
  'A badge for an achievement of an issuer is a credential of this type at the organisation.';
COMMENT ON COLUMN achievement_mapping.issuer IS
  'The id of the issuer. It is not a statement of trust: the mapping goes on if other keys are stated.';
COMMENT ON COLUMN achievement_mapping.achievement IS 'The id of the achievement, as badges have it.';
CREATE UNIQUE INDEX achievement_mapping_in_force
  ON achievement_mapping (organisation_id, issuer, achievement) WHERE ended_at IS NULL;

-- What was stated is never changed. It is closed, once.
CREATE FUNCTION refuse_change_of_closed() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL THEN
    RAISE EXCEPTION 'a row of % is closed once, and nothing else of it changes', TG_TABLE_NAME
      USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION refuse_change_of_closed FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refuse_change_of_closed TO peerway_service;
CREATE TRIGGER closed_once BEFORE UPDATE ON trusted_issuer
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed();
CREATE TRIGGER closed_once BEFORE UPDATE ON achievement_mapping
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed();

CREATE TABLE handed_in_badge (
  organisation_id    uuid NOT NULL,
  id                 uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id          uuid NOT NULL,
  digest             text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  trusted_issuer_id  uuid NOT NULL,
  achievement        text NOT NULL CHECK (length(achievement) BETWEEN 1 AND 2000),
  subject            text NOT NULL CHECK (subject IN ('ADDRESS_MATCHED', 'WORKER_CONFIRMED')),
  fact_id            uuid NOT NULL,
  handed_in_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, trusted_issuer_id) REFERENCES trusted_issuer (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id, fact_id) REFERENCES fact (organisation_id, worker_id, id)
);
COMMENT ON TABLE handed_in_badge IS
  'A badge that a worker handed in, and the fact that was made of it. The badge itself is not kept.';
COMMENT ON COLUMN handed_in_badge.digest IS
  'SHA-256 of its issuer, id and period of validity, by which the same badge is recognised.';
COMMENT ON COLUMN handed_in_badge.trusted_issuer_id IS 'The statement of trust by whose keys it was checked.';
COMMENT ON COLUMN handed_in_badge.subject IS
  'How it is known to be the worker''s: the badge has a hash of an address that they gave, or they confirmed '
  'that it is theirs. The address is not kept.';
COMMENT ON COLUMN handed_in_badge.fact_id IS 'The credential, or the draft of evidence.';
CREATE INDEX handed_in_badge_of_worker ON handed_in_badge (organisation_id, worker_id);
CREATE INDEX handed_in_badge_digest ON handed_in_badge (organisation_id, digest);

-- A record that is erased leaves no trace of the badges either. The facts stay under an id that names nobody.
CREATE FUNCTION forget_badges_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM public.handed_in_badge b
  WHERE b.organisation_id = NEW.organisation_id AND b.worker_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_badges_of_erased FROM PUBLIC;
CREATE TRIGGER badges_forgotten AFTER UPDATE OF erased_at ON worker
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_badges_of_erased();

GRANT SELECT, INSERT ON trusted_issuer, achievement_mapping, handed_in_badge TO peerway_service;
GRANT UPDATE (ended_by, ended_at) ON trusted_issuer, achievement_mapping TO peerway_service;
