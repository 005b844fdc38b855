import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Conflicts of interest, appeals, checks of quality, and what an organisation has stated about who assesses and how much of
 * it is looked at again. The first three are facts of the worker, stamped and written once as every fact; a statement of
 * policy is the organisation's own, stamped under the lock that orders its own facts.
 */
export class AssessmentKeptStraight1763683350000 implements MigrationInterface {
  name = "AssessmentKeptStraight1763683350000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [MORE_KINDS, FACTS, POLICY]) await runner.query(statement);
  }

  /** Fails where one of these facts stands: none is ever lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE assessment_policy, quality_check, appeal, conflict_of_interest;
      DROP FUNCTION stamp_statement;
      ALTER TABLE fact DROP CONSTRAINT fact_kind_check,
        ADD CONSTRAINT fact_kind_check CHECK (kind IN ('POST', 'POST_CHANGE', 'EVIDENCE', 'EVIDENCE_HANDOVER', 'JUDGEMENT', 'ASSESSOR_APPOINTMENT', 'COMPLETION', 'CREDENTIAL',
          'CREDENTIAL_VERIFICATION', 'SUPERVISION', 'ENDORSEMENT', 'ATTESTATION', 'WAIVER', 'UNDOING', 'DECISION'));
    `);
  }
}

/** Whatever kinds stand already stay: migrations beside this one add kinds of their own. */
const MORE_KINDS = `
DO $$
DECLARE
  standing text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT standing FROM pg_constraint WHERE conrelid = 'fact'::regclass AND conname = 'fact_kind_check';
  ALTER TABLE fact DROP CONSTRAINT fact_kind_check;
  EXECUTE format('ALTER TABLE fact ADD CONSTRAINT fact_kind_check CHECK ((%s) OR kind IN (''CONFLICT'', ''APPEAL'', ''QUALITY_CHECK''))', standing);
END $$;`;

/** A fact's own table: keyed as its row of `fact`, and of that fact's kind. */
const fact = (kind: string) => `
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT '${kind}' CHECK (fact_kind = '${kind}'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id)`;

const kept = (table: string) => `
CREATE INDEX ${table}_of_worker ON ${table} (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
GRANT SELECT, INSERT ON ${table} TO peerway_service;`;

const FACTS = `
CREATE TABLE conflict_of_interest (
  assessor_id  uuid NOT NULL REFERENCES person,
  reason       text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  from_on      date NOT NULL,
  until_on     date,
  ${fact("CONFLICT")},
  CHECK (until_on > from_on)
);
COMMENT ON TABLE conflict_of_interest IS 'Between an assessor and the worker: nothing that they judge in it counts.';
${kept("conflict_of_interest")}

CREATE TABLE appeal (
  judgement_id  uuid NOT NULL,
  reason        text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  appealed_on   date NOT NULL,
  ${fact("APPEAL")},
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id)
);
COMMENT ON TABLE appeal IS 'The worker asks for a second judgement by someone else; the first stands until it is there.';
CREATE INDEX appeal_of_judgement ON appeal (organisation_id, judgement_id);
${kept("appeal")}

CREATE TABLE quality_check (
  judgement_id      uuid NOT NULL,
  verdict           text NOT NULL CHECK (verdict IN ('CONFIRMED', 'OVERTURNED')),
  checker_id        uuid NOT NULL REFERENCES person,
  checked_on        date NOT NULL,
  reason            text CHECK (length(reason) BETWEEN 1 AND 2000),
  overturned_by_id  uuid,
  ${fact("QUALITY_CHECK")},
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, overturned_by_id) REFERENCES judgement (organisation_id, id),
  CHECK ((verdict = 'OVERTURNED') = (overturned_by_id IS NOT NULL)),
  CHECK (verdict = 'CONFIRMED' OR reason IS NOT NULL)
);
COMMENT ON TABLE quality_check IS 'A second assessor looked at an accepted claim that the sample drew; overturning is a judgement of its own.';
CREATE INDEX quality_check_of_judgement ON quality_check (organisation_id, judgement_id);
${kept("quality_check")}`;

const percent = (column: string) => `${column}  integer NOT NULL CHECK (${column} BETWEEN 0 AND 100)`;

const POLICY = `
CREATE TABLE assessment_policy (
  organisation_id           uuid NOT NULL REFERENCES organisation,
  id                        uuid NOT NULL DEFAULT gen_random_uuid(),
  line_managers_may_judge   boolean NOT NULL,
  ${percent("every_percent")},
  ${percent("new_assessor_percent")},
  new_assessor_judgements   integer NOT NULL CHECK (new_assessor_judgements BETWEEN 0 AND 1000),
  ${percent("returned_percent")},
  ${percent("top_level_percent")},
  seed                      text NOT NULL CHECK (length(seed) BETWEEN 8 AND 200),
  stated_by                 uuid NOT NULL REFERENCES person,
  stated_at                 timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, stated_at)
);
COMMENT ON TABLE assessment_policy IS 'Who may assess, and how much of it a second assessor looks at. The latest statement holds for what is judged after it.';
COMMENT ON COLUMN assessment_policy.seed IS 'Which judgements are drawn follows from it and their ids, so that it can be worked out again.';

CREATE FUNCTION stamp_statement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest timestamptz(3);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
  EXECUTE format('SELECT max(stated_at) FROM %I.%I WHERE organisation_id = $1', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO latest USING NEW.organisation_id;
  NEW.stated_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest + interval '1 millisecond');
  RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT ON assessment_policy FOR EACH ROW EXECUTE FUNCTION stamp_statement();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
GRANT SELECT, INSERT ON assessment_policy TO peerway_service;
GRANT EXECUTE ON FUNCTION stamp_statement TO peerway_service;`;
