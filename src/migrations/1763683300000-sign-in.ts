import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Which person an identity provider's account is, and in which capacities a member last signed in. A worker record is opened
 * before its person signs in, under a person of its own; it passes to whoever first signs in with its number, once.
 */
export class SignIn1763683300000 implements MigrationInterface {
  name = "SignIn1763683300000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in (
        issuer      text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 2000),
        subject     text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
        person_id   uuid NOT NULL REFERENCES person,
        first_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (issuer, subject)
      );
      COMMENT ON TABLE sign_in IS 'Which person an account at an identity provider is; a program has such an entry too.';
      CREATE INDEX sign_in_of_person ON sign_in (person_id);
      GRANT SELECT, INSERT ON sign_in TO peerway_service;

      ALTER TABLE member ADD capacities text[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN member.capacities IS 'Those that the last token named; what someone may do is read from the token itself.';
      GRANT UPDATE (name, capacities) ON member TO peerway_service;
      GRANT UPDATE (person_id) ON worker TO peerway_service;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (person_id) ON worker FROM peerway_service;
      REVOKE UPDATE (name, capacities) ON member FROM peerway_service;
      ALTER TABLE member DROP capacities;
      DROP TABLE sign_in;
    `);
  }
}
