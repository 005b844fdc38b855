import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Files that an organisation sends in: how far each has come, so that one that was interrupted goes on where it stopped, and
 * which of its lines were refused. What a file said is in the facts that came of it; the file itself is not kept.
 */
export class Imports1763683360000 implements MigrationInterface {
  name = "Imports1763683360000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import (
        organisation_id  uuid NOT NULL REFERENCES organisation,
        id               uuid NOT NULL DEFAULT gen_random_uuid(),
        kind             text NOT NULL CHECK (kind IN ('WORKERS', 'POSTS', 'COMPLETIONS', 'CREDENTIALS', 'SUPERVISIONS')),
        digest           text NOT NULL CHECK (length(digest) = 64),
        file_name        text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
        started_by       uuid NOT NULL REFERENCES person,
        started_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        finished_at      timestamptz(3),
        bytes_total      bigint NOT NULL CHECK (bytes_total >= 0),
        bytes_done       bigint NOT NULL DEFAULT 0 CHECK (bytes_done BETWEEN 0 AND bytes_total),
        last_line        integer NOT NULL DEFAULT 0 CHECK (last_line >= 0),
        created          integer NOT NULL DEFAULT 0 CHECK (created >= 0),
        changed          integer NOT NULL DEFAULT 0 CHECK (changed >= 0),
        skipped          integer NOT NULL DEFAULT 0 CHECK (skipped >= 0),
        refused          integer NOT NULL DEFAULT 0 CHECK (refused >= 0),
        PRIMARY KEY (organisation_id, id)
      );
      COMMENT ON COLUMN import.digest IS 'SHA-256 of the file, with its kind and how its columns are read.';
      COMMENT ON COLUMN import.last_line IS 'Everything up to this line of the file has been dealt with.';
      -- Whoever sends the same file meanwhile joins in, and does not begin again.
      CREATE UNIQUE INDEX one_open_import ON import (organisation_id, digest) WHERE finished_at IS NULL;

      CREATE TABLE import_refusal (
        organisation_id  uuid NOT NULL,
        import_id        uuid NOT NULL,
        line             integer NOT NULL,
        code             text NOT NULL,
        field            text NOT NULL,
        message          text NOT NULL,
        PRIMARY KEY (organisation_id, import_id, line),
        FOREIGN KEY (organisation_id, import_id) REFERENCES import (organisation_id, id)
      );
      COMMENT ON TABLE import_refusal IS 'Lines of a file that were not recorded, and why.';

      GRANT SELECT, INSERT ON import, import_refusal TO peerway_service;
      GRANT UPDATE (finished_at, bytes_done, last_line, created, changed, skipped, refused) ON import TO peerway_service;

      ALTER TABLE credential ADD stated_as text CHECK (length(stated_as) BETWEEN 1 AND 300);
      COMMENT ON COLUMN credential.stated_as IS 'What the system that it came from calls it, word for word.';

      SELECT wall_off_organisations();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE credential DROP stated_as; DROP TABLE import_refusal; DROP TABLE import;`,
    );
  }
}
