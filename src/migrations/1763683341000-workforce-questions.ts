import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who asked about the whole workforce, what for and when; and an index for what lapses soon. */
export class WorkforceQuestions1763683341000 implements MigrationInterface {
  name = "WorkforceQuestions1763683341000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUESTIONS);
    await runner.query("SELECT wall_off_organisations()");
  }

  /** What was asked is lost with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE workforce_question; DROP INDEX readiness_by_first_lapse;");
  }
}

const QUESTIONS = `
CREATE TABLE workforce_question (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  asked_by         uuid NOT NULL REFERENCES person,
  asked_as         text NOT NULL CHECK (asked_as IN ('WORKER', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'ASSESSOR', 'LIVED_EXPERIENCE_LEAD', 'HR', 'PROVIDER', 'STEWARD', 'AUDITOR')),
  asked_at         timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  as_of            date NOT NULL,
  purpose          text NOT NULL CHECK (length(purpose) BETWEEN 3 AND 200),
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE workforce_question IS 'Who asked about everybody at once, for which purpose and when.';
CREATE INDEX question_by_instant ON workforce_question (organisation_id, asked_at);
GRANT SELECT, INSERT ON workforce_question TO peerway_service;

CREATE INDEX readiness_by_first_lapse ON readiness (organisation_id, route_id, (lapse_days[1]));`;
