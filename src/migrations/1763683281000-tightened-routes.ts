import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An organisation's tightened version of a national route: a version of the same route, so that waivers, supports and
 * decisions that name the route hold for it, too. It says on which national version it stands.
 */
export class TightenedRoutes1763683281000 implements MigrationInterface {
  name = "TightenedRoutes1763683281000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE progression_route_version
        ADD COLUMN tightened_by_organisation_id uuid REFERENCES organisation,
        ADD COLUMN tightens_version_id uuid REFERENCES progression_route_version,
        ADD CHECK ((tightened_by_organisation_id IS NULL) = (tightens_version_id IS NULL)),
        DROP CONSTRAINT progression_route_version_route_id_version_key,
        ADD UNIQUE NULLS NOT DISTINCT (route_id, tightened_by_organisation_id, version);
      COMMENT ON COLUMN progression_route_version.tightened_by_organisation_id IS 'The organisation for whose workers it stands in place of the national version; null for the route''s own versions.';
      CREATE UNIQUE INDEX one_published_route ON progression_route_version (route_id, tightened_by_organisation_id) NULLS NOT DISTINCT WHERE status = 'PUBLISHED';
    `);
  }

  /** Fails where a tightened version stands. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX one_published_route;
      ALTER TABLE progression_route_version
        DROP COLUMN tightened_by_organisation_id, DROP COLUMN tightens_version_id, ADD UNIQUE (route_id, version);
    `);
  }
}
