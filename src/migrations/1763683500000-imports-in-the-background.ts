import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An import has a state. A dry run is one too, so that its refused lines can be read page by page. What a refused line said is kept
 * for a while, so that the reject file can be fetched. A file that is too large for one request is kept until it is done, and any
 * process of the service may go on with it.
 */
export class ImportsInTheBackground1763683500000 implements MigrationInterface {
  name = "ImportsInTheBackground1763683500000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [STATES, LINES, TASKS, RIGHTS]) await runner.query(statement);
    await runner.query("SELECT wall_off_organisations()");
    await runner.query("SELECT trail_organisations()");
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY only_dry_runs_are_deleted ON import;
      DROP TABLE import_task;
      DELETE FROM leaves_no_trail WHERE name IN ('import_task', 'import_refusal');
      ALTER TABLE import_refusal DROP written, DROP is_split;
      DROP INDEX latest_imports;
      DROP INDEX one_open_import;
      ALTER TABLE import DROP dry_run, DROP state, DROP failure, DROP format, DROP delimiter, DROP headings, DROP wanted;
      REVOKE DELETE ON import, import_refusal FROM peerway_service;
      CREATE UNIQUE INDEX one_open_import ON import (organisation_id, digest) WHERE finished_at IS NULL`);
    await runner.query("SELECT trail_organisations()");
  }
}

/** Row-level security holds for the owner too, and the trail is of what people do: both stand aside for the rows that are there. */
const STATES = `
ALTER TABLE import
  ADD dry_run    boolean NOT NULL DEFAULT false,
  ADD state      text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  ADD failure    text CHECK (length(failure) BETWEEN 1 AND 2000),
  ADD format     text NOT NULL DEFAULT 'CSV' CHECK (format IN ('CSV', 'NDJSON')),
  ADD delimiter  text NOT NULL DEFAULT ',' CHECK (length(delimiter) = 1),
  ADD headings   text[] NOT NULL DEFAULT '{}',
  ADD wanted     text[] NOT NULL DEFAULT '{}';
ALTER TABLE import NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER left_in_trail;
UPDATE import SET state = 'DONE' WHERE finished_at IS NOT NULL;
ALTER TABLE import FORCE ROW LEVEL SECURITY, ENABLE TRIGGER left_in_trail;
ALTER TABLE import
  ADD CONSTRAINT finished_in_a_last_state CHECK ((state IN ('DONE', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL)),
  ADD CONSTRAINT failed_for_a_reason CHECK ((state = 'FAILED') = (failure IS NOT NULL));
COMMENT ON COLUMN import.dry_run IS 'Whether it only says what would become of the lines: no fact comes of it.';
COMMENT ON COLUMN import.headings IS 'The headings of a CSV file, in its order; empty for lines of JSON.';
COMMENT ON COLUMN import.wanted IS 'The headings, or keys, that are read.';
DROP INDEX one_open_import;
-- A dry run remembers what the lines before would have changed, so that two of them cannot share the work.
CREATE UNIQUE INDEX one_open_import ON import (organisation_id, digest) WHERE finished_at IS NULL AND NOT dry_run;
CREATE INDEX latest_imports ON import (organisation_id, started_at DESC, id DESC);`;

const LINES = `
ALTER TABLE import_refusal
  ADD written   text,
  ADD is_split  boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN import_refusal.written IS 'The line as it was sent; null once it is kept no longer.';
COMMENT ON COLUMN import_refusal.is_split IS 'Whether the line could be split into cells under the headings.';`;

const TASKS = `
CREATE TABLE import_task (
  organisation_id  uuid NOT NULL,
  import_id        uuid NOT NULL,
  content          bytea NOT NULL,
  mapping          jsonb NOT NULL,
  worker           text,
  extracted_on     date NOT NULL,
  again            boolean NOT NULL,
  name             text NOT NULL,
  capacities       text[] NOT NULL,
  client           text,
  scopes           text[],
  due_at           timestamptz(3) NOT NULL,
  taken_by         uuid,
  PRIMARY KEY (organisation_id, import_id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES import (organisation_id, id) ON DELETE CASCADE,
  CHECK ((client IS NULL) = (scopes IS NULL))
);
COMMENT ON TABLE import_task IS 'Files that are still to be recorded, with what it takes to do so as the person who sent them. Deleted with the last line.';
COMMENT ON COLUMN import_task.worker IS 'Number of the worker whom all of it is about, where the file does not say.';
COMMENT ON COLUMN import_task.extracted_on IS 'The day of which the file speaks.';
COMMENT ON COLUMN import_task.again IS 'Whether what a person took back is recorded again.';
COMMENT ON COLUMN import_task.due_at IS 'Until then it is left to the process that has taken it.';
INSERT INTO leaves_no_trail VALUES
  ('import_task', 'The import that it belongs to leaves an entry.'),
  ('import_refusal', 'The import that it belongs to leaves an entry.');`;

const RIGHTS = `
GRANT UPDATE (state, failure) ON import TO peerway_service;
GRANT UPDATE (written) ON import_refusal TO peerway_service;
GRANT DELETE ON import, import_refusal TO peerway_service;
GRANT SELECT, INSERT, DELETE ON import_task TO peerway_service;
GRANT UPDATE (due_at, taken_by) ON import_task TO peerway_service;`;

const POLICIES =
  "CREATE POLICY only_dry_runs_are_deleted ON import AS RESTRICTIVE FOR DELETE USING (dry_run)";
