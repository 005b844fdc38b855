import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The role that the service works as. It owns nothing, cannot log in by itself, and reads reference data.
 * Roles belong to the cluster, not to one database, so it may exist already.
 */
export class ServiceRole1763683230000 implements MigrationInterface {
  name = "ServiceRole1763683230000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE ROLE peerway_service NOLOGIN NOINHERIT;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
    `);
    await runner.query(`GRANT peerway_service TO CURRENT_USER`);
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO peerway_service`);
    await runner.query(`GRANT SELECT ON ${REFERENCE.join(", ")} TO peerway_service`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE SELECT ON ${REFERENCE.join(", ")} FROM peerway_service`);
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM peerway_service`);
    // The role stays: another database of the cluster may use it.
  }
}

const REFERENCE = [
  "source",
  "organisation",
  "framework",
  "framework_version",
  "level",
  "domain",
  "competence",
  "statement",
  "curriculum",
  "curriculum_unit",
  "curriculum_unit_version",
  "unit_outcome",
  "unit_prerequisite",
  "programme",
  "programme_version",
  "programme_unit",
  "pay_band",
  "pay_band_year",
  "role_band",
  "role_band_version",
  "credential_type",
  "evidence_kind",
  "supervision_kind",
  "endorsement_topic",
  "progression_route",
  "progression_route_version",
  "progression_route_from",
  "requirement",
  "crosswalk",
  "crosswalk_link",
];
