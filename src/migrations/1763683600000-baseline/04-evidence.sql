-- Evidence of work, its claims and their assessment. The words of evidence are in a table apart from its kind
-- and day, because fewer people may read them.

CREATE TABLE evidence (
  evidence_kind_id  uuid NOT NULL REFERENCES evidence_kind,
  done_on           date NOT NULL,
  version           integer NOT NULL DEFAULT 1,
  organisation_id   uuid NOT NULL,
  id                uuid NOT NULL,
  worker_id         uuid NOT NULL,
  fact_kind         text NOT NULL DEFAULT 'EVIDENCE' CHECK (fact_kind = 'EVIDENCE'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  UNIQUE (organisation_id, worker_id, id)
);
COMMENT ON TABLE evidence IS
  'The kind and the day of a piece of evidence, which many may read. The worker''s words are in '
  'evidence_words.';
CREATE INDEX evidence_of_worker ON evidence (organisation_id, worker_id);

CREATE TABLE evidence_words (
  organisation_id  uuid NOT NULL,
  evidence_id      uuid NOT NULL,
  title            text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  reflection       text NOT NULL CHECK (length(reflection) <= 20000),
  worker_id        uuid NOT NULL,
  attachments      text[] NOT NULL DEFAULT '{}'
    CHECK (cardinality(attachments) <= 20 AND length(attachments::text) <= 5000),
  PRIMARY KEY (organisation_id, evidence_id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id, evidence_id) REFERENCES evidence (organisation_id, worker_id, id)
);
COMMENT ON TABLE evidence_words IS
  'What the worker wrote. Nothing is worked out from it, and it is in no count and no log.';
COMMENT ON COLUMN evidence_words.attachments IS 'Names of attachments, which are kept elsewhere.';

CREATE TABLE claim (
  organisation_id       uuid NOT NULL,
  id                    uuid NOT NULL,
  evidence_id           uuid NOT NULL,
  framework_version_id  uuid NOT NULL,
  competence_id         uuid NOT NULL,
  level_id              uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, evidence_id, competence_id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id)
);

CREATE TABLE evidence_handover (
  evidence_id      uuid NOT NULL,
  handover         text NOT NULL CHECK (handover IN ('SUBMITTED', 'WITHDRAWN')),
  effective_on     date NOT NULL,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'EVIDENCE_HANDOVER' CHECK (fact_kind = 'EVIDENCE_HANDOVER'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  UNIQUE (organisation_id, evidence_id, handover)
);
CREATE INDEX evidence_handover_of_worker ON evidence_handover (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_handover
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

-- Evidence may be revised, with its claims and words, until it is handed in for the first time. Words that
-- were handed in may then still be deleted; the policies say when.
CREATE FUNCTION refuse_change_of_handed_in() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  was jsonb := to_jsonb(CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END);
BEGIN
  IF EXISTS (
    SELECT FROM evidence_handover
    WHERE organisation_id = (was ->> 'organisation_id')::uuid
      AND evidence_id = coalesce(was ->> 'evidence_id', was ->> 'id')::uuid
  ) THEN
    RAISE EXCEPTION '% of evidence that has been handed in is refused', lower(TG_OP)
      USING ERRCODE = 'PW002', HINT = 'Withdraw it and hand in a new one.';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER handed_in_stays BEFORE INSERT OR UPDATE OR DELETE ON claim
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
CREATE TRIGGER handed_in_stays BEFORE UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
CREATE TRIGGER handed_in_stays BEFORE INSERT OR UPDATE ON evidence_words
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();

-- Who reads the words, and for how long they are kept.

CREATE TABLE evidence_assignment (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  evidence_id      uuid NOT NULL,
  assessor_id      uuid NOT NULL,
  assigned_by      uuid NOT NULL REFERENCES person,
  assigned_as      text NOT NULL
    CHECK (assigned_as IN ('WORKER', 'LINE_MANAGER', 'LIVED_EXPERIENCE_LEAD', 'HR')),
  assigned_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_at         timestamptz(3) CHECK (ended_at >= assigned_at),
  grant_id         uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id, evidence_id) REFERENCES evidence (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, person_id),
  FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id)
);
COMMENT ON TABLE evidence_assignment IS 'Who is to judge a piece of evidence and reads its words for that.';
COMMENT ON COLUMN evidence_assignment.grant_id IS
  'The grant under which a partner''s assessor has it, and with which the assignment ends. Null: the '
  'assessor is the organisation''s own.';
CREATE UNIQUE INDEX evidence_assigned_to_one ON evidence_assignment (organisation_id, evidence_id)
  WHERE ended_at IS NULL;
CREATE INDEX evidence_of_assessor ON evidence_assignment (organisation_id, assessor_id)
  WHERE ended_at IS NULL;
CREATE INDEX assignment_under_grant ON evidence_assignment (organisation_id, grant_id)
  WHERE grant_id IS NOT NULL AND ended_at IS NULL;

-- Evidence is assigned to a partner's assessor under a grant: the one in force that goes on longest, or, if
-- none is in force, the latest, which opens nothing. The assignment holds as long as that grant does: a later
-- grant for the same worker opens nothing of what was assigned before.
CREATE FUNCTION assign_under_grant() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  partner uuid;
BEGIN
  SELECT partner_organisation_id INTO partner
  FROM member
  WHERE organisation_id = NEW.organisation_id AND person_id = NEW.assessor_id;
  NEW.grant_id := NULL;
  IF partner IS NOT NULL THEN
    SELECT g.id INTO NEW.grant_id
    FROM partner_grant g
    JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
    WHERE g.organisation_id = NEW.organisation_id
      AND g.partner_organisation_id = partner
      AND g.capacity = 'ASSESSOR'
      AND w.worker_id = NEW.worker_id
    ORDER BY grant_holds(g.organisation_id, g.id) DESC, g.until_on DESC NULLS FIRST, g.granted_at DESC
    LIMIT 1;
    IF NEW.grant_id IS NULL THEN
      RAISE EXCEPTION 'the partner was never granted to assess this worker' USING ERRCODE = '42501';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER under_grant BEFORE INSERT ON evidence_assignment
  FOR EACH ROW EXECUTE FUNCTION assign_under_grant();

CREATE TABLE evidence_share (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  evidence_id      uuid NOT NULL,
  shared_with      uuid NOT NULL,
  purpose          text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 500),
  until_on         date NOT NULL,
  shared_at        timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  stopped_at       timestamptz(3) CHECK (stopped_at >= shared_at),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id, evidence_id) REFERENCES evidence (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, shared_with) REFERENCES member (organisation_id, person_id)
);
COMMENT ON TABLE evidence_share IS
  'A worker lets a member read the words of a piece of evidence, for a purpose and until a day.';
COMMENT ON COLUMN evidence_share.until_on IS 'The first day on which it is no longer shared.';
CREATE UNIQUE INDEX evidence_shared_once ON evidence_share (organisation_id, evidence_id, shared_with)
  WHERE stopped_at IS NULL;
CREATE INDEX evidence_shared_with ON evidence_share (organisation_id, shared_with);

CREATE TABLE retention_rule (
  organisation_id   uuid NOT NULL REFERENCES organisation,
  evidence_kind_id  uuid NOT NULL REFERENCES evidence_kind,
  months            integer NOT NULL CHECK (months BETWEEN 1 AND 600),
  PRIMARY KEY (organisation_id, evidence_kind_id)
);
COMMENT ON TABLE retention_rule IS
  'How many calendar months after the work an organisation deletes the words of evidence of a kind. Without '
  'a rule it keeps them.';

CREATE TABLE erasure_request (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  requested_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  carried_out_at   timestamptz(3) CHECK (carried_out_at >= requested_at),
  carried_out_by   uuid REFERENCES person,
  reason           text CHECK (length(reason) BETWEEN 1 AND 2000),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id),
  CHECK ((carried_out_at IS NULL) = (reason IS NULL)),
  CHECK (carried_out_by IS NULL OR carried_out_at IS NOT NULL)
);
COMMENT ON COLUMN erasure_request.carried_out_by IS 'Null if a command did it.';
CREATE UNIQUE INDEX erasure_requested_once ON erasure_request (organisation_id, worker_id)
  WHERE carried_out_at IS NULL;

-- Assessors and their judgements.

CREATE TABLE assessor_appointment (
  assessor_id      uuid NOT NULL REFERENCES person,
  from_on          date NOT NULL,
  until_on         date,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'ASSESSOR_APPOINTMENT' CHECK (fact_kind = 'ASSESSOR_APPOINTMENT'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  CHECK (until_on > from_on)
);
CREATE INDEX appointment_of_assessor ON assessor_appointment (organisation_id, assessor_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON assessor_appointment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE appointment_competence (
  organisation_id  uuid NOT NULL,
  appointment_id   uuid NOT NULL,
  competence_id    uuid NOT NULL REFERENCES competence,
  PRIMARY KEY (organisation_id, appointment_id, competence_id),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES assessor_appointment (organisation_id, id)
);
COMMENT ON TABLE appointment_competence IS 'The competences for which an assessor is appointed; no row: all.';

CREATE TABLE judgement (
  claim_id              uuid NOT NULL,
  outcome               text NOT NULL CHECK (outcome IN ('ACCEPTED', 'RETURNED')),
  framework_version_id  uuid,
  level_id              uuid,
  reason                text CHECK (length(reason) BETWEEN 1 AND 2000),
  judged_on             date NOT NULL,
  assessor_id           uuid NOT NULL REFERENCES person,
  supersedes_id         uuid,
  organisation_id       uuid NOT NULL,
  id                    uuid NOT NULL,
  worker_id             uuid NOT NULL,
  fact_kind             text NOT NULL DEFAULT 'JUDGEMENT' CHECK (fact_kind = 'JUDGEMENT'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id),
  FOREIGN KEY (organisation_id, supersedes_id) REFERENCES judgement (organisation_id, id),
  CHECK ((outcome = 'ACCEPTED') = (level_id IS NOT NULL)),
  CHECK ((level_id IS NULL) = (framework_version_id IS NULL)),
  CHECK (outcome = 'ACCEPTED' OR reason IS NOT NULL),
  -- The first judgement of a claim supersedes none; each later one supersedes exactly one.
  UNIQUE NULLS NOT DISTINCT (organisation_id, claim_id, supersedes_id)
);
CREATE INDEX judgement_of_worker ON judgement (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON judgement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE judgement_standing (
  organisation_id  uuid NOT NULL,
  judgement_id     uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  appointed_by     uuid NOT NULL REFERENCES organisation,
  grant_id         uuid,
  from_on          date NOT NULL,
  until_on         date,
  competence_ids   uuid[],
  PRIMARY KEY (organisation_id, judgement_id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id, judgement_id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id),
  CHECK (until_on > from_on)
);
COMMENT ON TABLE judgement_standing IS
  'For a judgement by an assessor that another organisation appointed: the days and competences of that '
  'appointment, and the grant if there was one.';
COMMENT ON COLUMN judgement_standing.competence_ids IS 'Null: all.';
CREATE INDEX judgement_standing_of_worker ON judgement_standing (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON judgement_standing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE conflict_of_interest (
  assessor_id      uuid NOT NULL REFERENCES person,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  from_on          date NOT NULL,
  until_on         date,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'CONFLICT' CHECK (fact_kind = 'CONFLICT'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  CHECK (until_on > from_on)
);
COMMENT ON TABLE conflict_of_interest IS
  'A conflict of interest between an assessor and the worker. Nothing that they judge during it counts.';
CREATE INDEX conflict_of_interest_of_worker ON conflict_of_interest (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON conflict_of_interest
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE appeal (
  judgement_id     uuid NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  appealed_on      date NOT NULL,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'APPEAL' CHECK (fact_kind = 'APPEAL'),
  salt             uuid DEFAULT gen_random_uuid(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id)
);
COMMENT ON TABLE appeal IS
  'The worker asks for a second judgement by someone else. The first is in force until then.';
COMMENT ON COLUMN appeal.salt IS
  'Erased with the reason, so that nobody finds the reason by trying its digest in the trail.';
CREATE INDEX appeal_of_judgement ON appeal (organisation_id, judgement_id);
CREATE INDEX appeal_of_worker ON appeal (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON appeal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

-- An erasure takes the reason away, and with it the salt, so that nobody finds the reason by trying its
-- digest.
CREATE FUNCTION refuse_change_of_appeal() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF to_jsonb(NEW) - 'reason' IS DISTINCT FROM to_jsonb(OLD) - 'reason'
    OR reach_of('operation') IS DISTINCT FROM 'carryOutErasure'
  THEN
    RAISE EXCEPTION 'a fact is written once: update of appeal is refused'
      USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
  END IF;
  NEW.salt := NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER reason_erased BEFORE UPDATE ON appeal FOR EACH ROW EXECUTE FUNCTION refuse_change_of_appeal();

CREATE TABLE quality_check (
  judgement_id      uuid NOT NULL,
  verdict           text NOT NULL CHECK (verdict IN ('CONFIRMED', 'OVERTURNED')),
  checker_id        uuid NOT NULL REFERENCES person,
  checked_on        date NOT NULL,
  reason            text CHECK (length(reason) BETWEEN 1 AND 2000),
  overturned_by_id  uuid,
  organisation_id   uuid NOT NULL,
  id                uuid NOT NULL,
  worker_id         uuid NOT NULL,
  fact_kind         text NOT NULL DEFAULT 'QUALITY_CHECK' CHECK (fact_kind = 'QUALITY_CHECK'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, overturned_by_id) REFERENCES judgement (organisation_id, id),
  CHECK ((verdict = 'OVERTURNED') = (overturned_by_id IS NOT NULL)),
  CHECK (verdict = 'CONFIRMED' OR reason IS NOT NULL)
);
COMMENT ON TABLE quality_check IS
  'A second assessor looked at an accepted claim from the sample. To overturn it takes a judgement of its '
  'own.';
CREATE INDEX quality_check_of_judgement ON quality_check (organisation_id, judgement_id);
CREATE INDEX quality_check_of_worker ON quality_check (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON quality_check
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

-- A statement of policy is stamped under the lock that orders the organisation's own facts.
CREATE FUNCTION stamp_statement() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  latest timestamptz(3);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
  EXECUTE format(
    'SELECT max(stated_at) FROM %I.%I WHERE organisation_id = $1',
    TG_TABLE_SCHEMA,
    TG_TABLE_NAME
  )
  INTO latest
  USING NEW.organisation_id;
  NEW.stated_at := greatest(
    date_trunc('milliseconds', clock_timestamp()),
    latest + interval '1 millisecond'
  );
  RETURN NEW;
END
$$;

CREATE TABLE assessment_policy (
  organisation_id          uuid NOT NULL REFERENCES organisation,
  id                       uuid NOT NULL DEFAULT gen_random_uuid(),
  line_managers_may_judge  boolean NOT NULL,
  every_percent            integer NOT NULL CHECK (every_percent BETWEEN 0 AND 100),
  new_assessor_percent     integer NOT NULL CHECK (new_assessor_percent BETWEEN 0 AND 100),
  new_assessor_judgements  integer NOT NULL CHECK (new_assessor_judgements BETWEEN 0 AND 1000),
  returned_percent         integer NOT NULL CHECK (returned_percent BETWEEN 0 AND 100),
  top_level_percent        integer NOT NULL CHECK (top_level_percent BETWEEN 0 AND 100),
  seed                     text NOT NULL CHECK (length(seed) BETWEEN 8 AND 200),
  stated_by                uuid NOT NULL REFERENCES person,
  stated_at                timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, stated_at)
);
COMMENT ON TABLE assessment_policy IS
  'Who may assess, and how much of it a second assessor looks at. The latest statement holds for what is '
  'judged after it.';
COMMENT ON COLUMN assessment_policy.seed IS
  'It decides, together with their ids, which judgements are in the sample, so that this can be worked out '
  'again.';
CREATE TRIGGER stamp BEFORE INSERT ON assessment_policy FOR EACH ROW EXECUTE FUNCTION stamp_statement();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_policy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE acceptance_policy (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  rules            jsonb NOT NULL CHECK (jsonb_typeof(rules) = 'array'),
  stated_by        uuid NOT NULL REFERENCES person,
  stated_at        timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, stated_at)
);
COMMENT ON TABLE acceptance_policy IS
  'What an organisation accepts from other employers'' records. The latest statement holds, for every day '
  'asked about.';
COMMENT ON COLUMN acceptance_policy.rules IS
  'In the shape that the engine reads: src/eligibility/facts.ts, AcceptanceRule.';
CREATE TRIGGER stamp BEFORE INSERT ON acceptance_policy FOR EACH ROW EXECUTE FUNCTION stamp_statement();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance_policy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
