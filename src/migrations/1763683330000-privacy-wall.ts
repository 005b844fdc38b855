import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who reads the owner's words of evidence: the worker, the assessor that it is assigned to, and whoever the worker shares it
 * with until a day. The policies are restrictive: they narrow what the wall between organisations lets through. With it
 * what a worker may ask for (erasure) and what an organisation keeps for how long.
 */
export class PrivacyWall1763683330000 implements MigrationInterface {
  name = "PrivacyWall1763683330000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [WORDS, ASSIGNMENTS, SHARES, RIGHTS, POLICIES, "SELECT wall_off_organisations()"])
      await runner.query(statement);
  }

  /** Fails where words have been deleted of evidence that was handed in: they are gone. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY read_by_whom_they_are_for ON evidence_words;
      DROP POLICY written_by_their_owner ON evidence_words;
      DROP POLICY revised_by_their_owner ON evidence_words;
      DROP POLICY deleted_by_right ON evidence_words;
      DROP TABLE evidence_assignment, evidence_share, erasure_request, retention_rule;
      DROP TRIGGER handed_in_stays ON evidence_words;
      CREATE TRIGGER handed_in_stays BEFORE INSERT OR UPDATE OR DELETE ON evidence_words FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
      REVOKE DELETE ON evidence_words, idempotency FROM peerway_service;
      REVOKE UPDATE (number, erased_at) ON worker FROM peerway_service;
      ALTER TABLE evidence_words DROP worker_id, DROP attachments;
      ALTER TABLE evidence DROP CONSTRAINT evidence_organisation_id_worker_id_id_key;
      ALTER TABLE worker DROP erased_at;
    `);
  }
}

/** An owner who is no superuser passes a forced wall as little as anybody. */
const WORDS = `
ALTER TABLE evidence_words NO FORCE ROW LEVEL SECURITY;
ALTER TABLE evidence NO FORCE ROW LEVEL SECURITY;
DROP TRIGGER handed_in_stays ON evidence_words;
ALTER TABLE evidence_words ADD worker_id uuid,
  ADD attachments text[] NOT NULL DEFAULT '{}' CHECK (cardinality(attachments) <= 20 AND length(attachments::text) <= 5000);
UPDATE evidence_words w SET worker_id = e.worker_id FROM evidence e WHERE e.organisation_id = w.organisation_id AND e.id = w.evidence_id;
ALTER TABLE evidence ADD UNIQUE (organisation_id, worker_id, id);
ALTER TABLE evidence_words ALTER worker_id SET NOT NULL,
  ADD FOREIGN KEY (organisation_id, worker_id, evidence_id) REFERENCES evidence (organisation_id, worker_id, id);
COMMENT ON COLUMN evidence_words.attachments IS 'Names of what goes with it; what they name is kept elsewhere.';
-- Words that were handed in are not rewritten; that they are deleted, the policy decides.
CREATE TRIGGER handed_in_stays BEFORE INSERT OR UPDATE ON evidence_words FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handed_in();
ALTER TABLE evidence FORCE ROW LEVEL SECURITY;
ALTER TABLE evidence_words FORCE ROW LEVEL SECURITY;
GRANT DELETE ON evidence_words TO peerway_service;`;

const ASSIGNMENTS = `
CREATE TABLE evidence_assignment (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  evidence_id      uuid NOT NULL,
  assessor_id      uuid NOT NULL,
  assigned_by      uuid NOT NULL REFERENCES person,
  assigned_as      text NOT NULL CHECK (assigned_as IN ('WORKER', 'LINE_MANAGER', 'LIVED_EXPERIENCE_LEAD', 'HR')),
  assigned_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_at         timestamptz(3) CHECK (ended_at >= assigned_at),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id, evidence_id) REFERENCES evidence (organisation_id, worker_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, person_id)
);
COMMENT ON TABLE evidence_assignment IS 'Who is to judge a piece of evidence, and reads its words for it.';
CREATE UNIQUE INDEX evidence_assigned_to_one ON evidence_assignment (organisation_id, evidence_id) WHERE ended_at IS NULL;
CREATE INDEX evidence_of_assessor ON evidence_assignment (organisation_id, assessor_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE (ended_at) ON evidence_assignment TO peerway_service;`;

const SHARES = `
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
COMMENT ON TABLE evidence_share IS 'That a worker lets a member read the words of a piece of evidence, for a purpose and until a day.';
COMMENT ON COLUMN evidence_share.until_on IS 'The first day on which it is no longer shared.';
CREATE UNIQUE INDEX evidence_shared_once ON evidence_share (organisation_id, evidence_id, shared_with) WHERE stopped_at IS NULL;
CREATE INDEX evidence_shared_with ON evidence_share (organisation_id, shared_with);
GRANT SELECT, INSERT, DELETE, UPDATE (stopped_at) ON evidence_share TO peerway_service;`;

const RIGHTS = `
ALTER TABLE worker ADD erased_at timestamptz(3);
COMMENT ON COLUMN worker.erased_at IS 'When the person''s name and number were taken away; null: never.';
GRANT UPDATE (number, erased_at) ON worker TO peerway_service;
-- What a call with a key answered may name what is erased.
GRANT DELETE ON idempotency TO peerway_service;

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
COMMENT ON COLUMN erasure_request.carried_out_by IS 'Null where a command did it.';
CREATE UNIQUE INDEX erasure_requested_once ON erasure_request (organisation_id, worker_id) WHERE carried_out_at IS NULL;
GRANT SELECT, INSERT, UPDATE (carried_out_at, carried_out_by, reason) ON erasure_request TO peerway_service;

CREATE TABLE retention_rule (
  organisation_id   uuid NOT NULL REFERENCES organisation,
  evidence_kind_id  uuid NOT NULL REFERENCES evidence_kind,
  months            integer NOT NULL CHECK (months BETWEEN 1 AND 600),
  PRIMARY KEY (organisation_id, evidence_kind_id)
);
COMMENT ON TABLE retention_rule IS 'How many calendar months after the work an organisation deletes the words of evidence of a kind; without one it keeps them.';
GRANT SELECT, INSERT, UPDATE (months), DELETE ON retention_rule TO peerway_service;`;

const OWN = `(worker_id = (SELECT nullif(current_setting('app.worker', true), '')::uuid)) IS TRUE`;
const ME = `(SELECT nullif(current_setting('app.person', true), '')::uuid)`;
const TODAY = `(SELECT nullif(current_setting('app.today', true), '')::date)`;
/** Only these two see words that are not theirs without anybody's leave, and only they delete any. */
const BY_RIGHT = `((SELECT current_setting('app.operation', true)) IN ('carryOutErasure', 'retention')) IS TRUE`;
const OF_WORDS = (row: string) =>
  `${row}.organisation_id = evidence_words.organisation_id AND ${row}.evidence_id = evidence_words.evidence_id`;

const POLICIES = `
CREATE POLICY read_by_whom_they_are_for ON evidence_words AS RESTRICTIVE FOR SELECT USING (
  ${OWN} OR ${BY_RIGHT}
  OR (NOT EXISTS (SELECT FROM evidence_handover h WHERE ${OF_WORDS("h")} AND h.handover = 'WITHDRAWN')
      AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = evidence_words.organisation_id AND u.fact_id = evidence_words.evidence_id AND u.how = 'RETRACTION')
      AND (EXISTS (SELECT FROM evidence_assignment a WHERE ${OF_WORDS("a")} AND a.assessor_id = ${ME} AND a.ended_at IS NULL)
           OR EXISTS (SELECT FROM evidence_share s WHERE ${OF_WORDS("s")} AND s.shared_with = ${ME} AND s.stopped_at IS NULL
                      AND s.until_on > ${TODAY}))));
CREATE POLICY written_by_their_owner ON evidence_words AS RESTRICTIVE FOR INSERT WITH CHECK (${OWN});
CREATE POLICY revised_by_their_owner ON evidence_words AS RESTRICTIVE FOR UPDATE USING (${OWN});
CREATE POLICY deleted_by_right ON evidence_words AS RESTRICTIVE FOR DELETE USING (${BY_RIGHT});

CREATE POLICY seen_by_both ON evidence_share AS RESTRICTIVE FOR SELECT USING (${OWN} OR (shared_with = ${ME}) IS TRUE OR ${BY_RIGHT});
CREATE POLICY given_by_the_owner ON evidence_share AS RESTRICTIVE FOR INSERT WITH CHECK (${OWN});
CREATE POLICY stopped_by_the_owner ON evidence_share AS RESTRICTIVE FOR UPDATE USING (${OWN});
CREATE POLICY deleted_by_right ON evidence_share AS RESTRICTIVE FOR DELETE USING (${BY_RIGHT});`;
