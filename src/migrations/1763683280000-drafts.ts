import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Reference data is drafted, published and retired through the API: drafts, why something was retired, and what the service
 * may write for it. What is published stays as it is: the triggers of published-stays refuse the service as they do anyone.
 */
export class Drafts1763683280000 implements MigrationInterface {
  name = "Drafts1763683280000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [DRAFT, RETIREMENT, ONE_CURRENT, GRANTS]) await runner.query(statement);
  }

  /** Fails where a version was published from a draft: who wrote it is never lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM draft WHERE published_at IS NOT NULL) OR EXISTS (SELECT FROM retirement) THEN
          RAISE EXCEPTION 'drafts were published or versions retired: that stays on record';
        END IF;
      END $$;
      REVOKE INSERT ON ${WRITTEN.join(", ")} FROM peerway_service;
      ${VERSION_TABLES.map((table) => `REVOKE UPDATE ON ${table} FROM peerway_service;`).join("\n")}
      DROP INDEX one_published_role_band;
      DROP TABLE drafted_version, draft, retirement;
      DROP FUNCTION refuse_change_of_closed_draft;
    `);
  }
}

const KINDS = ["ROUTE", "ROLE_BAND", "CURRICULUM_UNIT", "PROGRAMME", "CROSSWALK", "FRAMEWORK_VERSION"]
  .map((kind) => `'${kind}'`)
  .join(", ");

const DRAFT = `
CREATE TABLE draft (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id  uuid REFERENCES organisation,
  kind             text NOT NULL CHECK (kind IN (${KINDS})),
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
COMMENT ON COLUMN draft.organisation_id IS 'The organisation whose own it is; null for a national one.';
COMMENT ON COLUMN draft.content IS 'What it says, in the shape of the files of seed/reference.';
COMMENT ON COLUMN draft.published_as IS 'Id of the version that it became.';
CREATE UNIQUE INDEX one_open_draft ON draft (organisation_id, kind, code) NULLS NOT DISTINCT WHERE published_at IS NULL AND discarded_at IS NULL;
CREATE INDEX draft_in_order ON draft (organisation_id, code, id);
CREATE UNIQUE INDEX draft_became ON draft (published_as);

-- Without an organisation's id, so that it is read whosever the draft was: the files leave alone what was drafted since.
CREATE TABLE drafted_version (
  version_id  uuid PRIMARY KEY,
  draft_id    uuid NOT NULL UNIQUE REFERENCES draft
);
COMMENT ON TABLE drafted_version IS 'The versions that were published from drafts, and not from the files of seed/reference.';

CREATE FUNCTION refuse_change_of_closed_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL OR OLD.discarded_at IS NOT NULL THEN
    RAISE EXCEPTION 'draft % is closed and cannot be changed', OLD.id USING ERRCODE = 'PW001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_stays BEFORE UPDATE ON draft FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_draft();`;

const RETIREMENT = `
CREATE TABLE retirement (
  version_id       uuid PRIMARY KEY,
  organisation_id  uuid REFERENCES organisation,
  kind             text NOT NULL CHECK (kind IN (${KINDS})),
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  retired_by       uuid NOT NULL REFERENCES person,
  retired_at       timestamptz(3) NOT NULL
);
COMMENT ON TABLE retirement IS 'Why a published version was retired, where no later version took its place.';`;

/** Two versions of one thing never stand at once. The routes' own index comes with their tightened versions. */
const ONE_CURRENT = `
CREATE UNIQUE INDEX one_published_role_band ON role_band_version (role_band_id) WHERE status = 'PUBLISHED';`;

const VERSION_TABLES = [
  "framework_version",
  "curriculum_unit_version",
  "programme_version",
  "role_band_version",
  "progression_route_version",
  "crosswalk",
];
const WRITTEN = [
  ...VERSION_TABLES,
  "framework",
  "level",
  "domain",
  "competence",
  "statement",
  "curriculum",
  "curriculum_unit",
  "unit_outcome",
  "unit_prerequisite",
  "programme",
  "programme_unit",
  "role_band",
  "progression_route",
  "progression_route_from",
  "requirement",
  "crosswalk_link",
];
const GRANTS = `
GRANT SELECT, INSERT, UPDATE ON draft TO peerway_service;
GRANT SELECT, INSERT ON retirement, drafted_version TO peerway_service;
GRANT INSERT ON ${WRITTEN.join(", ")} TO peerway_service;
${VERSION_TABLES.map((table) => `GRANT UPDATE (status, published_at, retired_at) ON ${table} TO peerway_service;`).join("\n")}`;
