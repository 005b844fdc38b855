/** Texts of the migration 1763683240000-people-and-facts. Released with it, so never edited. */

export const CAPACITIES = `('WORKER', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'ASSESSOR', 'LIVED_EXPERIENCE_LEAD', 'HR', 'PROVIDER', 'STEWARD', 'AUDITOR')`;

export const PEOPLE = `
CREATE TABLE person (
  id  uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
COMMENT ON TABLE person IS 'Someone, opaque, belonging to no organisation; names stand in the records that organisations keep.';

CREATE TABLE member (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  person_id        uuid NOT NULL REFERENCES person,
  name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  PRIMARY KEY (organisation_id, person_id)
);
COMMENT ON TABLE member IS 'Someone who acts for an organisation: records, judges, endorses.';

CREATE TABLE worker (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  person_id        uuid NOT NULL REFERENCES person,
  number           text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  sort_name        text NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
  team             text CHECK (length(team) BETWEEN 1 AND 200),
  intention        text CHECK (intention IN ('STAYING', 'EXPLORING')),
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, number),
  UNIQUE (organisation_id, person_id)
);
CREATE INDEX worker_by_name ON worker (organisation_id, sort_name, id);
COMMENT ON COLUMN worker.intention IS 'What the worker says they want: staying and deepening is a path too. Null: not said.';

CREATE TABLE fact_origin (
  organisation_id       uuid NOT NULL REFERENCES organisation,
  id                    uuid NOT NULL DEFAULT gen_random_uuid(),
  from_organisation_id  uuid NOT NULL REFERENCES organisation,
  recorded_by_name      text NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  verified_how          text NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE fact_origin IS 'Where a fact copied from another employer''s record came from, with the worker''s consent.';

CREATE TABLE fact (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid,
  kind             text NOT NULL CHECK (kind IN ('POST', 'POST_CHANGE', 'EVIDENCE', 'EVIDENCE_HANDOVER', 'JUDGEMENT', 'ASSESSOR_APPOINTMENT',
                                                 'COMPLETION', 'CREDENTIAL', 'CREDENTIAL_VERIFICATION', 'SUPERVISION', 'ENDORSEMENT', 'ATTESTATION', 'WAIVER', 'UNDOING')),
  recorded_at      timestamptz(3) NOT NULL,
  recorded_by      uuid NOT NULL REFERENCES person,
  recorded_as      text NOT NULL CHECK (recorded_as IN ${CAPACITIES}),
  origin_id        uuid,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, id, kind),
  UNIQUE (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation,
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id),
  FOREIGN KEY (organisation_id, origin_id) REFERENCES fact_origin (organisation_id, id),
  -- What the organisation itself says or appoints is about no one worker; everything else is.
  CHECK ((worker_id IS NULL) = (kind IN ('ATTESTATION', 'ASSESSOR_APPOINTMENT')) OR kind = 'UNDOING')
);
-- Strictly increasing for each worker: two facts never share an instant.
CREATE UNIQUE INDEX fact_by_instant ON fact (organisation_id, worker_id, recorded_at) WHERE worker_id IS NOT NULL;
CREATE INDEX fact_of_organisation ON fact (organisation_id, kind, recorded_at) WHERE worker_id IS NULL;

CREATE TABLE idempotency (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  subject          uuid NOT NULL REFERENCES person,
  key              text NOT NULL CHECK (length(key) BETWEEN 8 AND 200),
  operation        text NOT NULL,
  digest           text NOT NULL,
  answer           jsonb NOT NULL,
  recorded_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, subject, key)
);`;

/** Every table of a fact, each keyed as the fact it belongs to. */
export const FACT_TABLES = [
  "post",
  "post_change",
  "evidence",
  "evidence_handover",
  "judgement",
  "assessor_appointment",
  "completion",
  "credential",
  "credential_verification",
  "supervision",
  "endorsement",
  "attestation",
  "waiver",
  "undoing",
];

export const UNDOING_AND_GUARDS = `
CREATE TABLE undoing (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  kind             text NOT NULL DEFAULT 'UNDOING' CHECK (kind = 'UNDOING'),
  fact_id          uuid NOT NULL,
  fact_kind        text NOT NULL CHECK (fact_kind <> 'UNDOING'),
  how              text NOT NULL CHECK (how IN ('RETRACTION', 'REVOCATION')),
  effective_on     date,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, fact_id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  CHECK ((how = 'REVOCATION') = (effective_on IS NOT NULL))
);
-- A fact is retracted once, and revoked once: an earlier end is a retraction of the record and a new one.
CREATE UNIQUE INDEX undoing_once ON undoing (organisation_id, fact_id, how);

CREATE FUNCTION stamp_fact() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest timestamptz(3);
BEGIN
  -- The lock orders the writers of one worker; the organisation's own facts are ordered by a lock on the organisation.
  IF NEW.worker_id IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
    SELECT max(recorded_at) INTO latest FROM fact WHERE organisation_id = NEW.organisation_id AND worker_id IS NULL;
  ELSE
    PERFORM 1 FROM worker WHERE organisation_id = NEW.organisation_id AND id = NEW.worker_id FOR NO KEY UPDATE;
    SELECT max(recorded_at) INTO latest FROM fact WHERE organisation_id = NEW.organisation_id AND worker_id = NEW.worker_id;
  END IF;
  NEW.recorded_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest + interval '1 millisecond');
  RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT ON fact FOR EACH ROW EXECUTE FUNCTION stamp_fact();

CREATE FUNCTION refuse_change_of_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a fact is written once: % of % is refused', lower(TG_OP), TG_TABLE_NAME
    USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
END $$;
${["fact", ...FACT_TABLES.filter((table) => table !== "evidence")]
  .map(
    (table) =>
      `CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();`,
  )
  .join("\n")}

-- Evidence may be revised, with its claims and words, until it is handed in for the first time.
CREATE FUNCTION refuse_change_of_handed_in() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := to_jsonb(CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END);
BEGIN
  IF EXISTS (SELECT FROM evidence_handover
             WHERE organisation_id = (was ->> 'organisation_id')::uuid
               AND evidence_id = coalesce(was ->> 'evidence_id', was ->> 'id')::uuid) THEN
    RAISE EXCEPTION '% of evidence that has been handed in is refused', lower(TG_OP)
      USING ERRCODE = 'PW002', HINT = 'Withdraw it and hand in a new one.';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER handed_in_stays BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
CREATE TRIGGER handed_in_stays BEFORE INSERT OR UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
CREATE TRIGGER handed_in_stays BEFORE INSERT OR UPDATE OR DELETE ON evidence_words FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();

GRANT SELECT ON person, member, worker, fact_origin, fact, idempotency, ${FACT_TABLES.join(", ")}, evidence_words, claim, appointment_competence TO peerway_service;
GRANT INSERT ON person, member, worker, fact_origin, fact, idempotency, ${FACT_TABLES.join(", ")}, evidence_words, claim, appointment_competence TO peerway_service;
GRANT UPDATE (name, team, intention, version) ON worker TO peerway_service;
GRANT UPDATE ON evidence, evidence_words TO peerway_service;
GRANT DELETE ON claim TO peerway_service;
GRANT EXECUTE ON FUNCTION stamp_fact, refuse_change_of_fact, refuse_change_of_handed_in TO peerway_service;
`;
