import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a named person decided and the advice they had; what an organisation lets a partner do; and the stored outcome of a
 * worker for a route. A decision is a fact of the worker, stamped and written once as every fact.
 */
export class DecisionsGrantsReadiness1763683260000 implements MigrationInterface {
  name = "DecisionsGrantsReadiness1763683260000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [DECISION, GRANT, READINESS]) await runner.query(statement);
  }

  /** Fails where a decision stands: it is never lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE readiness, partner_grant_worker, partner_grant, decision;
      ALTER TABLE fact DROP CONSTRAINT fact_kind_check,
        ADD CONSTRAINT fact_kind_check CHECK (kind IN (${FACT_KINDS}));
    `);
  }
}

const FACT_KINDS = [
  "POST",
  "POST_CHANGE",
  "EVIDENCE",
  "EVIDENCE_HANDOVER",
  "JUDGEMENT",
  "ASSESSOR_APPOINTMENT",
  "COMPLETION",
  "CREDENTIAL",
  "CREDENTIAL_VERIFICATION",
  "SUPERVISION",
  "ENDORSEMENT",
  "ATTESTATION",
  "WAIVER",
  "UNDOING",
]
  .map((kind) => `'${kind}'`)
  .join(", ");

const DECISION = `
ALTER TABLE fact DROP CONSTRAINT fact_kind_check,
  ADD CONSTRAINT fact_kind_check CHECK (kind IN (${FACT_KINDS}, 'DECISION'));

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
COMMENT ON COLUMN decision.departs IS 'Whether it differs from the advice that stood: the reason then says why.';
COMMENT ON COLUMN decision.evaluation IS 'The evaluation in full, as it was told: its sentences are kept, not made again.';
CREATE INDEX decision_of_worker ON decision (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
GRANT SELECT, INSERT ON decision TO peerway_service;`;

const GRANT = `
CREATE TABLE partner_grant (
  organisation_id          uuid NOT NULL REFERENCES organisation,
  id                       uuid NOT NULL DEFAULT gen_random_uuid(),
  partner_organisation_id  uuid NOT NULL REFERENCES organisation,
  capacity                 text NOT NULL CHECK (capacity IN ('ASSESSOR', 'PROVIDER', 'PEER_SUPERVISOR', 'LINE_MANAGER')),
  from_on                  date NOT NULL,
  until_on                 date,
  granted_by               uuid NOT NULL REFERENCES person,
  granted_at               timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  CHECK (until_on > from_on),
  CHECK (partner_organisation_id <> organisation_id)
);
COMMENT ON TABLE partner_grant IS 'An organisation lets a partner act in one capacity for named workers, from a day until another.';

CREATE TABLE partner_grant_worker (
  organisation_id  uuid NOT NULL,
  grant_id         uuid NOT NULL,
  worker_id        uuid NOT NULL,
  PRIMARY KEY (organisation_id, grant_id, worker_id),
  FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
GRANT SELECT, INSERT ON partner_grant, partner_grant_worker TO peerway_service;`;

const READINESS = `
CREATE TABLE readiness (
  organisation_id   uuid NOT NULL,
  worker_id         uuid NOT NULL,
  route_id          uuid NOT NULL REFERENCES progression_route,
  route_version_id  uuid NOT NULL REFERENCES progression_route_version,
  outcome           text NOT NULL CHECK (outcome IN ('NOT_MET', 'UNKNOWN', 'PENDING', 'WAIVED', 'MET')),
  own_part          text NOT NULL CHECK (own_part IN ('NOT_MET', 'UNKNOWN', 'PENDING', 'WAIVED', 'MET')),
  eligible_from     date,
  lapses_on         date,
  own_met           integer NOT NULL CHECK (own_met BETWEEN 0 AND own_total),
  own_total         integer NOT NULL,
  employer_met      integer NOT NULL CHECK (employer_met BETWEEN 0 AND employer_total),
  employer_total    integer NOT NULL,
  blocking          text[] NOT NULL,
  recompute_on      date,
  computed_at       timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, worker_id, route_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
COMMENT ON COLUMN readiness.blocking IS 'Codes of the first requirements that stand in the way, in the order of the route.';
COMMENT ON COLUMN readiness.recompute_on IS 'The earliest day on which time alone would change a column of the row; null: never.';
GRANT SELECT, INSERT, UPDATE, DELETE ON readiness TO peerway_service;`;
