import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is published cannot be changed: triggers refuse, whoever asks (SQLSTATE PW001). Retirement is the one exception. */
export class PublishedStays1763683220000 implements MigrationInterface {
  name = "PublishedStays1763683220000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [IMMUTABILITY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION refuse_change_of_published, refuse_change_below_published, refuse_truncation CASCADE`,
    );
  }
}

/** The version tables, and the rows that belong to a version with the column that says to which. */
const VERSION_TABLES = [
  "framework_version",
  "curriculum_unit_version",
  "programme_version",
  "pay_band_year",
  "role_band_version",
  "progression_route_version",
  "crosswalk",
];
const BELOW_VERSIONS = [
  ["level", "framework_version", "framework_version_id"],
  ["domain", "framework_version", "framework_version_id"],
  ["competence", "framework_version", "framework_version_id"],
  ["statement", "framework_version", "framework_version_id"],
  ["unit_outcome", "curriculum_unit_version", "unit_version_id"],
  ["unit_prerequisite", "curriculum_unit_version", "unit_version_id"],
  ["programme_unit", "programme_version", "programme_version_id"],
  ["progression_route_from", "progression_route_version", "route_version_id"],
  ["requirement", "progression_route_version", "route_version_id"],
  ["crosswalk_link", "crosswalk", "crosswalk_id"],
];

const IMMUTABILITY = `
CREATE FUNCTION refuse_truncation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% holds published rows and is never emptied', TG_TABLE_NAME USING ERRCODE = 'PW001';
END $$;

CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'DRAFT' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  -- The one change that a published row may see is its retirement.
  IF TG_OP = 'UPDATE' AND OLD.status = 'PUBLISHED' AND NEW.status = 'RETIRED'
     AND to_jsonb(NEW) - 'status' - 'retired_at' = to_jsonb(OLD) - 'status' - 'retired_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% % is % and cannot be changed', TG_TABLE_NAME, OLD.id, lower(OLD.status)
    USING ERRCODE = 'PW001', HINT = 'Draft a new version instead.';
END $$;

-- Arguments: the version table and the column that refers to it.
CREATE FUNCTION refuse_change_below_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  row_now jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  row_was jsonb := to_jsonb(CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END);
  published boolean;
BEGIN
  EXECUTE format('SELECT bool_or(status <> ''DRAFT'') FROM %I WHERE id IN ($1, $2)', TG_ARGV[0])
    INTO published USING (row_now ->> TG_ARGV[1])::uuid, (row_was ->> TG_ARGV[1])::uuid;
  IF published THEN
    RAISE EXCEPTION '% belongs to a published % and cannot be changed', TG_TABLE_NAME, TG_ARGV[0]
      USING ERRCODE = 'PW001', HINT = 'Draft a new version instead.';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

${VERSION_TABLES.map((table) => `CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();`).join("\n")}
${BELOW_VERSIONS.map(([table, parent, column]) => `CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('${parent}', '${column}');`).join("\n")}
${VERSION_TABLES.map((table) => `CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();`).join("\n")}
`;
