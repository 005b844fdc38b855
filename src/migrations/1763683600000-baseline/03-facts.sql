-- Facts about workers. Every fact has a row in the table fact, with the person who recorded it and the
-- instant, and a row in the table of its kind, with the same key. A fact is written once; a retraction or a
-- revocation is a row of its own.

CREATE FUNCTION refuse_change_of_fact() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'a fact is written once: % of % is refused', lower(TG_OP), TG_TABLE_NAME
    USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
END
$$;

-- Facts of one worker are stamped at least a millisecond apart, so no two share an instant. A lock on the
-- worker orders their writers; a lock on the organisation orders the writers of its own facts. Within a
-- transaction the worker's last instant is remembered in a setting. Any statement can set that, so it is
-- believed only of the past.
CREATE FUNCTION stamp_fact() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  latest timestamptz(3);
  remembered text;
BEGIN
  IF NEW.worker_id IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
    SELECT max(recorded_at) INTO latest
    FROM fact
    WHERE organisation_id = NEW.organisation_id AND worker_id IS NULL;
    NEW.recorded_at := greatest(
      date_trunc('milliseconds', clock_timestamp()),
      latest + interval '1 millisecond'
    );
    RETURN NEW;
  END IF;
  remembered := current_setting('app.stamped', true);
  IF left(remembered, 72) = NEW.organisation_id::text || NEW.worker_id::text THEN
    latest := substr(remembered, 73)::timestamptz(3);
  END IF;
  IF latest IS NULL OR latest > clock_timestamp() + interval '1 minute' THEN
    PERFORM 1
    FROM worker
    WHERE organisation_id = NEW.organisation_id AND id = NEW.worker_id
    FOR NO KEY UPDATE;
    SELECT max(recorded_at) INTO latest
    FROM fact
    WHERE organisation_id = NEW.organisation_id AND worker_id = NEW.worker_id;
  END IF;
  NEW.recorded_at := greatest(
    date_trunc('milliseconds', clock_timestamp()),
    latest + interval '1 millisecond'
  );
  PERFORM set_config(
    'app.stamped',
    NEW.organisation_id::text || NEW.worker_id::text || NEW.recorded_at::text,
    true
  );
  RETURN NEW;
END
$$;

-- Many facts in a row are stamped ahead of the clock. Their transaction ends only when the clock has reached
-- the last of them: what has been acknowledged is then on record, and a later question about "now" counts it.
CREATE FUNCTION wait_for_stamp() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  ahead float8 := extract(epoch FROM NEW.recorded_at - clock_timestamp());
BEGIN
  IF ahead > 0 THEN
    PERFORM pg_sleep(ahead);
  END IF;
  RETURN NULL;
END
$$;

CREATE TABLE fact_origin (
  organisation_id       uuid NOT NULL REFERENCES organisation,
  id                    uuid NOT NULL DEFAULT gen_random_uuid(),
  from_organisation_id  uuid NOT NULL REFERENCES organisation,
  recorded_by_name      text NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  verified_how          text NOT NULL,
  from_fact_id          uuid,
  consent_id            uuid,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE fact_origin IS
  'Where a fact came from that was copied from another employer''s record with the worker''s consent.';
COMMENT ON COLUMN fact_origin.from_fact_id IS
  'The fact that was copied, on the record from which it was copied. Nothing is copied twice.';
CREATE UNIQUE INDEX fact_copied_once ON fact_origin (organisation_id, from_fact_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON fact_origin
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE fact (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid,
  kind             text NOT NULL
    CHECK (
      kind IN (
        'POST', 'POST_CHANGE', 'EVIDENCE', 'EVIDENCE_HANDOVER', 'JUDGEMENT', 'ASSESSOR_APPOINTMENT',
        'COMPLETION', 'CREDENTIAL', 'CREDENTIAL_VERIFICATION', 'SUPERVISION', 'ENDORSEMENT', 'ATTESTATION',
        'WAIVER', 'UNDOING', 'DECISION'
      )
      OR kind IN ('CONFLICT', 'APPEAL', 'QUALITY_CHECK')
    ),
  recorded_at      timestamptz(3) NOT NULL,
  recorded_by      uuid NOT NULL REFERENCES person,
  recorded_as      text NOT NULL
    CHECK (recorded_as IN (
      'WORKER', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'ASSESSOR', 'LIVED_EXPERIENCE_LEAD', 'HR', 'PROVIDER',
      'STEWARD', 'AUDITOR'
    )),
  origin_id        uuid,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, id, kind),
  UNIQUE (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation,
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id),
  FOREIGN KEY (organisation_id, origin_id) REFERENCES fact_origin (organisation_id, id),
  -- An organisation's statements and appointments are about no worker; every other fact is about one.
  CHECK ((worker_id IS NULL) = (kind IN ('ATTESTATION', 'ASSESSOR_APPOINTMENT')) OR kind = 'UNDOING')
);
-- Two facts about a worker never share an instant.
CREATE UNIQUE INDEX fact_by_instant ON fact (organisation_id, worker_id, recorded_at)
  WHERE worker_id IS NOT NULL;
CREATE INDEX fact_of_organisation ON fact (organisation_id, kind, recorded_at) WHERE worker_id IS NULL;
CREATE UNIQUE INDEX fact_of_origin ON fact (organisation_id, origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX fact_copied ON fact (organisation_id, worker_id) WHERE origin_id IS NOT NULL;
CREATE TRIGGER stamp BEFORE INSERT ON fact FOR EACH ROW EXECUTE FUNCTION stamp_fact();
CREATE CONSTRAINT TRIGGER stamp_comes_true AFTER INSERT ON fact
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.recorded_at > clock_timestamp())
  EXECUTE FUNCTION wait_for_stamp();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON fact
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE undoing (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  kind             text NOT NULL DEFAULT 'UNDOING' CHECK (kind = 'UNDOING'),
  fact_id          uuid NOT NULL,
  fact_kind        text NOT NULL CHECK (fact_kind <> 'UNDOING'),
  how              text NOT NULL CHECK (how IN ('RETRACTION', 'REVOCATION')),
  effective_on     date,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  correction       boolean CHECK (correction),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, fact_id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  CHECK ((how = 'REVOCATION') = (effective_on IS NOT NULL))
);
COMMENT ON COLUMN undoing.correction IS
  'True if an extract corrects what an earlier one said; null if a person took the fact back.';
-- A fact is retracted once and revoked once: to end it earlier, retract it and record it again.
CREATE UNIQUE INDEX undoing_once ON undoing (organisation_id, fact_id, how);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON undoing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE post (
  role_band_id          uuid NOT NULL REFERENCES role_band,
  started_on            date NOT NULL,
  hundredths            integer NOT NULL CHECK (hundredths BETWEEN 0 AND 100),
  contract_kind         text NOT NULL
    CHECK (contract_kind IN ('PERMANENT', 'FIXED_TERM', 'BANK', 'APPRENTICESHIP', 'SECONDMENT', 'VOLUNTARY')),
  employer_name         text CHECK (length(employer_name) BETWEEN 1 AND 200),
  host_organisation_id  uuid REFERENCES organisation,
  team                  text CHECK (length(team) BETWEEN 1 AND 200),
  organisation_id       uuid NOT NULL,
  id                    uuid NOT NULL,
  worker_id             uuid NOT NULL,
  fact_kind             text NOT NULL DEFAULT 'POST' CHECK (fact_kind = 'POST'),
  assignment_number     text CHECK (length(assignment_number) BETWEEN 1 AND 40),
  salt                  uuid DEFAULT gen_random_uuid(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id)
);
COMMENT ON COLUMN post.hundredths IS 'Whole-time equivalent in whole hundredths; 0 for a bank post.';
COMMENT ON COLUMN post.employer_name IS
  'The employer, for a post held elsewhere before; null: this organisation.';
COMMENT ON COLUMN post.assignment_number IS
  'The employer''s own number for the assignment, which stays when the role band changes.';
COMMENT ON COLUMN post.salt IS
  'Erased with the assignment number, so that nobody finds the number by trying its digest in the trail.';
CREATE INDEX post_of_worker ON post (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON post
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE post_change (
  post_id            uuid NOT NULL,
  change             text NOT NULL CHECK (change IN ('END', 'HOURS', 'CONTRACT', 'TEAM', 'ASSIGNMENT')),
  effective_on       date NOT NULL,
  hundredths         integer CHECK (hundredths BETWEEN 0 AND 100),
  organisation_id    uuid NOT NULL,
  id                 uuid NOT NULL,
  worker_id          uuid NOT NULL,
  fact_kind          text NOT NULL DEFAULT 'POST_CHANGE' CHECK (fact_kind = 'POST_CHANGE'),
  contract_kind      text
    CHECK (contract_kind IN ('PERMANENT', 'FIXED_TERM', 'BANK', 'APPRENTICESHIP', 'SECONDMENT', 'VOLUNTARY')),
  team               text CHECK (length(team) BETWEEN 1 AND 200),
  assignment_number  text CHECK (length(assignment_number) BETWEEN 1 AND 40),
  salt               uuid DEFAULT gen_random_uuid(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, post_id) REFERENCES post (organisation_id, id),
  CHECK ((change = 'HOURS') = (hundredths IS NOT NULL)),
  CHECK ((change = 'CONTRACT') = (contract_kind IS NOT NULL)),
  CHECK ((change = 'ASSIGNMENT') = (assignment_number IS NOT NULL)),
  CHECK (change = 'TEAM' OR team IS NULL)
);
COMMENT ON COLUMN post_change.team IS 'The new team, for a change of team; null: none from then on.';
COMMENT ON COLUMN post_change.salt IS
  'Erased with the assignment number, so that nobody finds the number by trying its digest in the trail.';
CREATE INDEX post_change_of_worker ON post_change (organisation_id, worker_id);
-- People whose post ends between two days are found by it.
CREATE INDEX post_ends ON post_change (organisation_id, effective_on) WHERE change = 'END';
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON post_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

-- The number of an assignment is commonly made of the staff number, so an erasure takes it away. The salt
-- goes with it: the digests in the trail cover both, so nobody finds the number by trying. Everything else
-- stays.
CREATE FUNCTION refuse_change_of_post() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF to_jsonb(NEW) - 'assignment_number' IS DISTINCT FROM to_jsonb(OLD) - 'assignment_number'
    OR reach_of('operation') IS DISTINCT FROM 'carryOutErasure'
  THEN
    RAISE EXCEPTION 'a fact is written once: update of % is refused', TG_TABLE_NAME
      USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
  END IF;
  NEW.salt := NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER number_erased BEFORE UPDATE ON post FOR EACH ROW EXECUTE FUNCTION refuse_change_of_post();
CREATE TRIGGER number_erased BEFORE UPDATE ON post_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_post();

-- From when to when somebody has worked for the organisation without a break: leavers and joiners are found
-- and sorted by it. Triggers work it out from posts, ends and undoings, so that a page of a big employer's
-- leavers is read from an index.

CREATE TABLE employment (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  started_on       date NOT NULL,
  ended_on         date NOT NULL,
  PRIMARY KEY (organisation_id, worker_id, started_on),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE employment IS
  'When a worker has held some post of the organisation without a break, worked out from the posts on '
  'record.';
COMMENT ON COLUMN employment.started_on IS 'infinity, in a single row, if no post is on record.';
COMMENT ON COLUMN employment.ended_on IS 'The first day without a post; infinity: no end is on record.';
CREATE INDEX employment_by_start ON employment (organisation_id, started_on, worker_id);
CREATE INDEX employment_by_end ON employment (organisation_id, ended_on, worker_id);

-- Stretches without a break are joined: a post that begins on the day on which another ends goes on with it.
-- Somebody without a post has one row that begins and ends never, so every worker is in every list.
CREATE FUNCTION keep_employment(organisations uuid[], workers uuid[]) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  WITH mine AS (
    SELECT DISTINCT organisation_id, worker_id
    FROM unnest(organisations, workers) AS m (organisation_id, worker_id)
  ), held AS (
    SELECT p.organisation_id, p.worker_id, p.started_on,
      least(
        coalesce(
          (
            SELECT c.effective_on
            FROM post_change c
            JOIN fact f ON f.organisation_id = c.organisation_id AND f.id = c.id
            WHERE c.organisation_id = p.organisation_id
              AND c.worker_id = p.worker_id
              AND c.post_id = p.id
              AND c.change = 'END'
              AND NOT EXISTS (
                SELECT FROM undoing u
                WHERE u.organisation_id = c.organisation_id AND u.fact_id = c.id
              )
            ORDER BY f.recorded_at DESC
            LIMIT 1
          ),
          'infinity'
        ),
        (
          SELECT min(u.effective_on)
          FROM undoing u
          WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id AND u.how = 'REVOCATION'
        )
      ) AS ended_on
    FROM mine
    JOIN post p ON p.organisation_id = mine.organisation_id AND p.worker_id = mine.worker_id
    WHERE p.employer_name IS NULL
      AND NOT EXISTS (
        SELECT FROM undoing u
        WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id AND u.how = 'RETRACTION'
      )
  ), begun AS (
    SELECT *,
      started_on > max(ended_on) OVER (
        PARTITION BY organisation_id, worker_id
        ORDER BY started_on, ended_on
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) AS after_a_break
    FROM held
    WHERE ended_on > started_on
  ), numbered AS (
    SELECT *,
      count(*) FILTER (WHERE after_a_break) OVER (
        PARTITION BY organisation_id, worker_id
        ORDER BY started_on, ended_on
      ) AS stretch
    FROM begun
  ), stretches AS (
    SELECT organisation_id, worker_id, min(started_on) AS started_on, max(ended_on) AS ended_on
    FROM numbered
    GROUP BY organisation_id, worker_id, stretch
  ), rows AS (
    SELECT * FROM stretches
    UNION ALL
    SELECT organisation_id, worker_id, 'infinity', 'infinity'
    FROM mine
    WHERE NOT EXISTS (
      SELECT FROM stretches s
      WHERE s.organisation_id = mine.organisation_id AND s.worker_id = mine.worker_id
    )
  ), gone AS (
    DELETE FROM employment e
    USING mine
    WHERE e.organisation_id = mine.organisation_id
      AND e.worker_id = mine.worker_id
      AND NOT EXISTS (
        SELECT FROM rows r
        WHERE r.organisation_id = e.organisation_id
          AND r.worker_id = e.worker_id
          AND r.started_on = e.started_on
      )
  )
  INSERT INTO employment
  SELECT organisation_id, worker_id, started_on, ended_on
  FROM rows
  ON CONFLICT (organisation_id, worker_id, started_on) DO UPDATE SET ended_on = excluded.ended_on
  WHERE employment.ended_on <> excluded.ended_on;
END
$$;
COMMENT ON FUNCTION keep_employment IS 'Works out again when some workers have been employed.';

CREATE FUNCTION keep_employment_of_written() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_TABLE_NAME = 'worker' THEN
    INSERT INTO employment
    SELECT organisation_id, id, 'infinity', 'infinity'
    FROM written
    ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'undoing' THEN
    PERFORM keep_employment(array_agg(f.organisation_id), array_agg(f.worker_id))
    FROM written w
    JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.fact_id
    WHERE w.fact_kind IN ('POST', 'POST_CHANGE')
    HAVING count(*) > 0;
  ELSE
    PERFORM keep_employment(array_agg(organisation_id), array_agg(worker_id))
    FROM written
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER employment_kept AFTER INSERT ON post
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_employment_of_written();
CREATE TRIGGER employment_kept AFTER INSERT ON post_change
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_employment_of_written();
CREATE TRIGGER employment_kept AFTER INSERT ON undoing
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_employment_of_written();
CREATE TRIGGER employment_kept AFTER INSERT ON worker
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_employment_of_written();

CREATE TABLE completion (
  unit_version_id  uuid NOT NULL REFERENCES curriculum_unit_version,
  programme_id     uuid REFERENCES programme,
  provider_id      uuid REFERENCES organisation,
  passed           boolean NOT NULL,
  completed_on     date NOT NULL,
  expires_on       date,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'COMPLETION' CHECK (fact_kind = 'COMPLETION'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  CHECK (expires_on > completed_on)
);
CREATE INDEX completion_of_worker ON completion (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON completion
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE credential (
  credential_type_id  uuid NOT NULL REFERENCES credential_type,
  issuer              text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
  awarded_on          date NOT NULL,
  expires_on          date,
  organisation_id     uuid NOT NULL,
  id                  uuid NOT NULL,
  worker_id           uuid NOT NULL,
  fact_kind           text NOT NULL DEFAULT 'CREDENTIAL' CHECK (fact_kind = 'CREDENTIAL'),
  stated_as           text CHECK (length(stated_as) BETWEEN 1 AND 300),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  CHECK (expires_on > awarded_on)
);
COMMENT ON COLUMN credential.stated_as IS 'The name that the source system gives it, word for word.';
CREATE INDEX credential_of_worker ON credential (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON credential
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE credential_verification (
  credential_id    uuid NOT NULL,
  verified_on      date NOT NULL,
  how              text NOT NULL CHECK (length(how) BETWEEN 1 AND 200),
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'CREDENTIAL_VERIFICATION'
    CHECK (fact_kind = 'CREDENTIAL_VERIFICATION'),
  program          text CHECK (length(program) BETWEEN 1 AND 255),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, credential_id) REFERENCES credential (organisation_id, id)
);
COMMENT ON COLUMN credential_verification.program IS
  'The program that verified it according to its source system, as its issuer knows it; null for a person.';
CREATE INDEX credential_verification_of_worker ON credential_verification (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_verification
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE supervision (
  supervision_kind_id  uuid NOT NULL REFERENCES supervision_kind,
  held_on              date NOT NULL,
  organisation_id      uuid NOT NULL,
  id                   uuid NOT NULL,
  worker_id            uuid NOT NULL,
  fact_kind            text NOT NULL DEFAULT 'SUPERVISION' CHECK (fact_kind = 'SUPERVISION'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id)
);
CREATE INDEX supervision_of_worker ON supervision (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON supervision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE endorsement (
  capacity         text NOT NULL
    CHECK (capacity IN (
      'WORKER', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'ASSESSOR', 'LIVED_EXPERIENCE_LEAD', 'HR', 'PROVIDER',
      'STEWARD', 'AUDITOR'
    )),
  subject          text NOT NULL
    CHECK (subject IN ('SUPPORTS_MOVE', 'APPRAISAL', 'EXPERIENCE', 'COMPETENCE', 'HR_STANDING')),
  subject_code     text,
  route_id         uuid REFERENCES progression_route,
  given_on         date NOT NULL,
  expires_on       date,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT 'ENDORSEMENT' CHECK (fact_kind = 'ENDORSEMENT'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  FOREIGN KEY (subject, subject_code) REFERENCES endorsement_topic (subject, code),
  CHECK ((subject = 'SUPPORTS_MOVE') = (route_id IS NOT NULL)),
  CHECK ((subject IN ('EXPERIENCE', 'COMPETENCE', 'HR_STANDING')) = (subject_code IS NOT NULL)),
  CHECK (expires_on > given_on)
);
CREATE INDEX endorsement_of_worker ON endorsement (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON endorsement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE attestation (
  framework_version_id  uuid NOT NULL,
  competence_id         uuid NOT NULL,
  met                   boolean NOT NULL,
  attested_on           date NOT NULL,
  expires_on            date,
  organisation_id       uuid NOT NULL,
  id                    uuid NOT NULL,
  fact_kind             text NOT NULL DEFAULT 'ATTESTATION' CHECK (fact_kind = 'ATTESTATION'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  CHECK (expires_on > attested_on)
);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON attestation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE waiver (
  route_id          uuid NOT NULL REFERENCES progression_route,
  requirement_code  text NOT NULL,
  authority         text NOT NULL CHECK (length(authority) BETWEEN 1 AND 200),
  reason            text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  from_on           date NOT NULL,
  until_on          date,
  organisation_id   uuid NOT NULL,
  id                uuid NOT NULL,
  worker_id         uuid NOT NULL,
  fact_kind         text NOT NULL DEFAULT 'WAIVER' CHECK (fact_kind = 'WAIVER'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id),
  CHECK (until_on > from_on)
);
CREATE INDEX waiver_of_worker ON waiver (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON waiver
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();

CREATE TABLE decision (
  organisation_id   uuid NOT NULL,
  id                uuid NOT NULL,
  worker_id         uuid NOT NULL,
  fact_kind         text NOT NULL DEFAULT 'DECISION' CHECK (fact_kind = 'DECISION'),
  route_id          uuid NOT NULL REFERENCES progression_route,
  route_version_id  uuid NOT NULL REFERENCES progression_route_version,
  outcome           text NOT NULL CHECK (outcome IN ('PROGRESS', 'NOT_NOW')),
  reason            text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  decided_on        date NOT NULL,
  departs           boolean NOT NULL,
  fingerprint       text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  as_of             date NOT NULL,
  known_at          timestamptz(3) NOT NULL,
  engine            text NOT NULL,
  reference         text NOT NULL,
  fact_ids          uuid[] NOT NULL,
  evaluation        jsonb NOT NULL CHECK (jsonb_typeof(evaluation) = 'object'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id)
);
COMMENT ON COLUMN decision.departs IS
  'Whether it differs from the advice in force; the reason then explains why.';
COMMENT ON COLUMN decision.evaluation IS
  'The evaluation in full, as it was shown. Its sentences are kept, and not made again.';
CREATE INDEX decision_of_worker ON decision (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
