-- Imports of files, and drafts of reference data.

-- An import has a state; a dry run is one too, so that its refused lines can be read page by page. A file
-- that is too large for one request is kept until it is done, and any process of the service may go on with
-- it.

CREATE TABLE import (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  kind             text NOT NULL
    CHECK (kind IN ('WORKERS', 'POSTS', 'COMPLETIONS', 'CREDENTIALS', 'SUPERVISIONS', 'ENDORSEMENTS')),
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
  retracted        integer NOT NULL DEFAULT 0 CHECK (retracted BETWEEN 0 AND skipped),
  dry_run          boolean NOT NULL DEFAULT false,
  state            text NOT NULL DEFAULT 'RUNNING'
    CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  failure          text CHECK (length(failure) BETWEEN 1 AND 2000),
  format           text NOT NULL DEFAULT 'CSV' CHECK (format IN ('CSV', 'NDJSON')),
  delimiter        text NOT NULL DEFAULT ',' CHECK (length(delimiter) = 1),
  headings         text[] NOT NULL DEFAULT '{}',
  wanted           text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT finished_in_a_last_state CHECK ((state IN (
    'DONE', 'FAILED', 'CANCELLED'
  )) = (finished_at IS NOT NULL)),
  CONSTRAINT failed_for_a_reason CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
COMMENT ON COLUMN import.digest IS 'SHA-256 of the file, with its kind and how its columns are read.';
COMMENT ON COLUMN import.last_line IS 'The last line of the file that has been dealt with.';
COMMENT ON COLUMN import.retracted IS
  'How many of the skipped lines hold a fact that was on record and has been retracted.';
COMMENT ON COLUMN import.dry_run IS
  'Whether it only reports what would happen to the lines, and records no fact.';
COMMENT ON COLUMN import.headings IS 'The headings of a CSV file, in its order; empty for lines of JSON.';
COMMENT ON COLUMN import.wanted IS 'The headings, or keys, that are read.';
-- Somebody who sends the same file meanwhile joins in, and does not begin again. Not for a dry run, which
-- remembers what the lines before would have changed: two requests cannot share that work.
CREATE UNIQUE INDEX one_open_import ON import (organisation_id, digest)
  WHERE finished_at IS NULL AND NOT dry_run;
CREATE INDEX latest_imports ON import (organisation_id, started_at DESC, id DESC);

CREATE TABLE import_refusal (
  organisation_id  uuid NOT NULL,
  import_id        uuid NOT NULL,
  line             integer NOT NULL,
  code             text NOT NULL,
  field            text NOT NULL,
  message          text NOT NULL,
  written          text,
  is_split         boolean NOT NULL DEFAULT true,
  PRIMARY KEY (organisation_id, import_id, line),
  FOREIGN KEY (organisation_id, import_id) REFERENCES import (organisation_id, id)
);
COMMENT ON TABLE import_refusal IS 'Lines of a file that were refused, and why.';
COMMENT ON COLUMN import_refusal.written IS 'The line as it was sent; null once it is no longer kept.';
COMMENT ON COLUMN import_refusal.is_split IS 'Whether the line could be split into cells under the headings.';

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
COMMENT ON TABLE import_task IS
  'Files that are still to be recorded, with what is needed to do so as the person who sent them. Deleted '
  'with the last line.';
COMMENT ON COLUMN import_task.worker IS
  'The number of the worker that the whole file is about, if its lines do not say.';
COMMENT ON COLUMN import_task.extracted_on IS 'The day on which the source system wrote the file.';
COMMENT ON COLUMN import_task.again IS 'Whether facts that a person took back are recorded again.';
COMMENT ON COLUMN import_task.due_at IS 'Until then, other processes leave it to the one that has taken it.';

-- Drafts of an organisation, or national ones, which become versions of reference data.

CREATE TABLE draft (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id  uuid REFERENCES organisation,
  kind             text NOT NULL
    CHECK (kind IN ('ROUTE', 'ROLE_BAND', 'CURRICULUM_UNIT', 'PROGRAMME', 'CROSSWALK', 'FRAMEWORK_VERSION')),
  code             text NOT NULL CHECK (length(code) BETWEEN 1 AND 100),
  title            text NOT NULL CHECK (length(title) <= 300),
  content          jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  version          integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  created_by       uuid NOT NULL REFERENCES person,
  created_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  updated_by       uuid NOT NULL REFERENCES person,
  updated_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  published_at     timestamptz(3),
  published_by     uuid REFERENCES person,
  published_as     uuid,
  discarded_at     timestamptz(3),
  CHECK (num_nulls(published_at, published_by, published_as) IN (0, 3)),
  CHECK (published_at IS NULL OR discarded_at IS NULL)
);
COMMENT ON COLUMN draft.organisation_id IS 'The organisation that owns it; null for a national draft.';
COMMENT ON COLUMN draft.content IS 'Its content, in the shape of the files of seed/reference.';
COMMENT ON COLUMN draft.published_as IS 'The id of the version that it became.';
CREATE UNIQUE INDEX one_open_draft ON draft (organisation_id, kind, code) NULLS NOT DISTINCT
  WHERE published_at IS NULL AND discarded_at IS NULL;
CREATE INDEX draft_in_order ON draft (organisation_id, code, id);
CREATE UNIQUE INDEX draft_became ON draft (published_as);

CREATE FUNCTION refuse_change_of_closed_draft() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF OLD.published_at IS NOT NULL OR OLD.discarded_at IS NOT NULL THEN
    RAISE EXCEPTION 'draft % is closed and cannot be changed', OLD.id USING ERRCODE = 'PW001';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER closed_stays BEFORE UPDATE ON draft
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_draft();

-- It has no organisation_id, so that every organisation can read it: publishing the files of
-- seed/reference leaves alone what was drafted since.
CREATE TABLE drafted_version (
  version_id  uuid PRIMARY KEY,
  draft_id    uuid NOT NULL REFERENCES draft
);
COMMENT ON TABLE drafted_version IS
  'The versions that were published from drafts, and not from the files of seed/reference.';
CREATE INDEX drafted_version_of_draft ON drafted_version (draft_id);

CREATE TABLE retirement (
  version_id       uuid PRIMARY KEY,
  organisation_id  uuid REFERENCES organisation,
  kind             text NOT NULL
    CHECK (kind IN ('ROUTE', 'ROLE_BAND', 'CURRICULUM_UNIT', 'PROGRAMME', 'CROSSWALK', 'FRAMEWORK_VERSION')),
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  retired_by       uuid NOT NULL REFERENCES person,
  retired_at       timestamptz(3) NOT NULL
);
COMMENT ON TABLE retirement IS 'Why a published version was retired, if no later version replaced it.';
