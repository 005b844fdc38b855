import type { MigrationInterface, QueryRunner } from "typeorm";
import { GUESTS, OF_OTHER_MIGRATIONS } from "./guests-at-the-wall";

/**
 * People of a partner who act for named workers of another organisation, and facts that a worker lets a new employer copy.
 * What either may reach the policies work out themselves, from the grants and consents on record: the application says only
 * at whose door it stands (app.host).
 */
export class AcrossOrganisations1763683351000 implements MigrationInterface {
  name = "AcrossOrganisations1763683351000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [GRANTS, STANDING, COPIES, ACCEPTANCE, "SELECT wall_off_organisations()"])
      await runner.query(statement);
    for (const statement of [SEEN_BY_BOTH, GUESTS, OF_OTHER_MIGRATIONS]) await runner.query(statement);
  }

  /** Fails where a copied judgement or a partner's stands: without its standing it would count no more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        guest record;
      BEGIN
        FOR guest IN SELECT polname, polrelid::regclass AS of_table FROM pg_policy WHERE polname LIKE 'as_guest%' OR polname = 'own_records' LOOP
          EXECUTE format('DROP POLICY %I ON %s', guest.polname, guest.of_table);
        END LOOP;
        IF EXISTS (SELECT FROM judgement_standing) THEN
          RAISE EXCEPTION 'judgements rest on the standing of partners'' assessors';
        END IF;
      END $$;
      DROP FUNCTION granted_workers, consented_workers, evidence_seen, fact_seen, origin_seen, fact_is_mine;
      DROP TABLE acceptance_policy, copy_consent_end, copy_consent, judgement_standing, partner_grant_end;
      DROP INDEX fact_copied, fact_of_origin, worker_of_person, partner_grant_to;
      ALTER TABLE fact_origin DROP consent_id, DROP from_fact_id;
      ALTER TABLE member DROP partner_organisation_id;
      ALTER TABLE partner_grant_worker DROP number, DROP name;
    `);
  }
}

const GRANTS = `
ALTER TABLE partner_grant_worker
  ADD number  text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  ADD name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 200);
COMMENT ON COLUMN partner_grant_worker.name IS 'As the grant names them: a partner that reads no records knows by it who is meant.';
CREATE INDEX partner_grant_to ON partner_grant (partner_organisation_id, organisation_id);

CREATE TABLE partner_grant_end (
  organisation_id  uuid NOT NULL,
  grant_id         uuid NOT NULL,
  ended_on         date NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  ended_by         uuid NOT NULL REFERENCES person,
  ended_at         timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, grant_id),
  FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id)
);
COMMENT ON TABLE partner_grant_end IS 'That a grant holds no longer, from a day on.';
GRANT SELECT, INSERT ON partner_grant_end TO peerway_service;

ALTER TABLE member ADD partner_organisation_id uuid REFERENCES organisation;
COMMENT ON COLUMN member.partner_organisation_id IS 'Of somebody who acts here for a partner: whose they are. Null: the organisation''s own.';
GRANT UPDATE (partner_organisation_id) ON member TO peerway_service;
CREATE INDEX worker_of_person ON worker (person_id);`;

/** Whoever judged was appointed elsewhere: what they were appointed for is kept here, so that a record says by itself what counts. */
const STANDING = `
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
COMMENT ON TABLE judgement_standing IS 'Of a judgement by somebody whom another organisation appointed: the days and competences of that appointment, and of the grant where there was one.';
COMMENT ON COLUMN judgement_standing.competence_ids IS 'Null: all.';
CREATE INDEX judgement_standing_of_worker ON judgement_standing (organisation_id, worker_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON judgement_standing FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
GRANT SELECT, INSERT ON judgement_standing TO peerway_service;`;

const COPIES = `
CREATE TABLE copy_consent (
  organisation_id     uuid NOT NULL,
  id                  uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id           uuid NOT NULL,
  person_id           uuid NOT NULL REFERENCES person,
  to_organisation_id  uuid NOT NULL REFERENCES organisation,
  kinds               text[] NOT NULL CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['POST', 'EVIDENCE', 'COMPLETION', 'CREDENTIAL', 'SUPERVISION', 'ENDORSEMENT']),
  given_on            date NOT NULL,
  until_on            date NOT NULL,
  given_at            timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id),
  CHECK (until_on > given_on),
  CHECK (to_organisation_id <> organisation_id)
);
COMMENT ON TABLE copy_consent IS 'That a worker lets another organisation copy facts of some kinds from their record, until a day.';
CREATE INDEX copy_consent_to ON copy_consent (to_organisation_id, person_id);
GRANT SELECT, INSERT ON copy_consent TO peerway_service;

CREATE TABLE copy_consent_end (
  organisation_id  uuid NOT NULL,
  consent_id       uuid NOT NULL,
  withdrawn_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, consent_id),
  FOREIGN KEY (organisation_id, consent_id) REFERENCES copy_consent (organisation_id, id)
);
COMMENT ON TABLE copy_consent_end IS 'That a worker has taken a consent back. What was copied before stays.';
GRANT SELECT, INSERT ON copy_consent_end TO peerway_service;

ALTER TABLE fact_origin ADD from_fact_id uuid, ADD consent_id uuid;
COMMENT ON COLUMN fact_origin.from_fact_id IS 'The fact that was copied, on the record that it was copied from: nothing is copied twice.';
CREATE UNIQUE INDEX fact_copied_once ON fact_origin (organisation_id, from_fact_id);
CREATE UNIQUE INDEX fact_of_origin ON fact (organisation_id, origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX fact_copied ON fact (organisation_id, worker_id) WHERE origin_id IS NOT NULL;`;

const ACCEPTANCE = `
CREATE TABLE acceptance_policy (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  rules            jsonb NOT NULL CHECK (jsonb_typeof(rules) = 'array'),
  stated_by        uuid NOT NULL REFERENCES person,
  stated_at        timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, stated_at)
);
COMMENT ON TABLE acceptance_policy IS 'What an organisation accepts of other employers'' records. The latest statement known holds, for every day asked about.';
COMMENT ON COLUMN acceptance_policy.rules IS 'In the shape that the engine reads: src/eligibility/facts.ts, AcceptanceRule.';
CREATE TRIGGER stamp BEFORE INSERT ON acceptance_policy FOR EACH ROW EXECUTE FUNCTION stamp_statement();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance_policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
GRANT SELECT, INSERT ON acceptance_policy TO peerway_service;`;

const REACHED = `ANY ((SELECT string_to_array(current_setting('app.organisations', true), ',')::uuid[])::uuid[])`;

/** What one organisation gives another to know, and what somebody may know of themselves wherever it is. */
const SEEN_BY_BOTH = `
CREATE POLICY granted_to_us ON partner_grant_end FOR SELECT
  USING (EXISTS (SELECT FROM partner_grant g WHERE g.organisation_id = partner_grant_end.organisation_id AND g.id = partner_grant_end.grant_id AND g.partner_organisation_id = ${REACHED}));
CREATE POLICY consented_to_us ON copy_consent FOR SELECT USING ((to_organisation_id = ${REACHED}) IS TRUE);
CREATE POLICY consented_to_us ON copy_consent_end FOR SELECT
  USING (EXISTS (SELECT FROM copy_consent c WHERE c.organisation_id = copy_consent_end.organisation_id AND c.id = copy_consent_end.consent_id AND c.to_organisation_id = ${REACHED}));
CREATE POLICY own_records ON worker FOR SELECT USING ((person_id = (SELECT nullif(current_setting('app.person', true), '')::uuid)) IS TRUE);`;
