-- Published reference data: competence frameworks, curricula and programmes, pay and role bands, progression
-- routes and crosswalks. The pattern of all of it: a row of identity that never changes (code, owner), and
-- rows of versions that are drafted, published and retired. What is published never changes.

-- Equality of text inside the exclusion constraint on pay years. A trusted extension since PostgreSQL 13.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION refuse_truncation() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION '% holds published rows and is never emptied', TG_TABLE_NAME USING ERRCODE = 'PW001';
END
$$;

-- The one change that a published row may see is its retirement.
CREATE FUNCTION refuse_change_of_published() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF OLD.status = 'DRAFT' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE'
    AND OLD.status = 'PUBLISHED'
    AND NEW.status = 'RETIRED'
    AND to_jsonb(NEW) - 'status' - 'retired_at' = to_jsonb(OLD) - 'status' - 'retired_at'
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% % is % and cannot be changed', TG_TABLE_NAME, OLD.id, lower(OLD.status)
    USING ERRCODE = 'PW001', HINT = 'Draft a new version instead.';
END
$$;

-- Arguments of the trigger: the version table and the column that refers to it.
CREATE FUNCTION refuse_change_below_published() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  row_now jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  row_was jsonb := to_jsonb(CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END);
  published boolean;
BEGIN
  EXECUTE format('SELECT bool_or(status <> ''DRAFT'') FROM %I WHERE id IN ($1, $2)', TG_ARGV[0])
  INTO published
  USING (row_now ->> TG_ARGV[1])::uuid, (row_was ->> TG_ARGV[1])::uuid;
  IF published THEN
    RAISE EXCEPTION '% belongs to a published % and cannot be changed', TG_TABLE_NAME, TG_ARGV[0]
      USING ERRCODE = 'PW001', HINT = 'Draft a new version instead.';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TABLE source (
  ref           text PRIMARY KEY CHECK (ref <> ''),
  title         text NOT NULL,
  publisher     text,
  published_on  text,
  url           text,
  note          text
);
COMMENT ON COLUMN source.published_on IS 'As the source gives it: a day, a month (2020-10) or a year.';

CREATE TABLE organisation (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  name        text NOT NULL CHECK (name <> ''),
  kind        text NOT NULL CHECK (kind IN ('NHS_TRUST', 'CHARITY', 'PROVIDER', 'NATIONAL_BODY')),
  source_ref  text REFERENCES source,
  ods_code    text UNIQUE CHECK (ods_code ~ '^[A-Z0-9]{3,8}$'),
  parent_id   uuid REFERENCES organisation CHECK (parent_id <> id),
  host_id     uuid REFERENCES organisation CHECK (host_id <> id),
  closed_on   date,
  version     integer NOT NULL DEFAULT 1
);
COMMENT ON COLUMN organisation.ods_code IS 'The code that the NHS Organisation Data Service has given it.';
COMMENT ON COLUMN organisation.parent_id IS 'The organisation of which it is a part.';
COMMENT ON COLUMN organisation.host_id IS 'The organisation within which it works without being part of it.';
COMMENT ON COLUMN organisation.closed_on IS 'The first day on which nobody can sign in for it.';

-- What belongs to the national body, its stewards write for everybody. So no change turns another
-- organisation into it, or turns it into another.
CREATE FUNCTION refuse_change_of_organisation() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF NEW.id IS DISTINCT FROM OLD.id
    OR NEW.code IS DISTINCT FROM OLD.code
    OR (NEW.kind = 'NATIONAL_BODY') <> (OLD.kind = 'NATIONAL_BODY')
  THEN
    RAISE EXCEPTION 'an organisation keeps its code, and whether it is a national body'
      USING ERRCODE = 'PW001';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER stays_what_it_is BEFORE UPDATE ON organisation
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_organisation();

-- Competence frameworks.

CREATE TABLE framework (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                   text NOT NULL UNIQUE,
  owner_organisation_id  uuid REFERENCES organisation
);

CREATE TABLE framework_version (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_id       uuid NOT NULL REFERENCES framework,
  version            text NOT NULL,
  edition            integer NOT NULL CHECK (edition >= 1),
  title              text NOT NULL,
  summary            text NOT NULL,
  publisher          text NOT NULL,
  jurisdiction       text NOT NULL,
  published_on       date,
  level_scale        text NOT NULL,
  level_scale_title  text NOT NULL,
  level_scale_note   text NOT NULL,
  level_basis        text NOT NULL
    CHECK (level_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref         text REFERENCES source,
  notes              text[] NOT NULL,
  status             text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest             text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at       timestamptz(3),
  retired_at         timestamptz(3),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  UNIQUE (framework_id, edition)
);
COMMENT ON COLUMN framework_version.version IS
  'The publisher''s own name for the edition; the column edition counts ours.';
CREATE UNIQUE INDEX one_published_framework ON framework_version (framework_id) WHERE status = 'PUBLISHED';
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON framework_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON framework_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

CREATE TABLE level (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  code                  text NOT NULL,
  rank                  integer NOT NULL CHECK (rank >= 1),
  title                 text NOT NULL,
  description           text NOT NULL,
  basis                 text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  UNIQUE (framework_version_id, code),
  UNIQUE (framework_version_id, rank),
  UNIQUE (framework_version_id, id)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON level
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('framework_version', 'framework_version_id');

CREATE TABLE domain (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  code                  text NOT NULL,
  position              integer NOT NULL,
  title                 text NOT NULL,
  title_basis           text NOT NULL
    CHECK (title_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  kind                  text NOT NULL CHECK (kind IN ('CORE', 'OPTIONAL', 'META', 'ORGANISATIONAL')),
  nature                text NOT NULL,
  summary               text NOT NULL,
  UNIQUE (framework_version_id, code),
  UNIQUE (framework_version_id, position),
  UNIQUE (framework_version_id, id, kind)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON domain
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('framework_version', 'framework_version_id');

CREATE TABLE competence (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  domain_id             uuid NOT NULL,
  code                  text NOT NULL,
  position              integer NOT NULL,
  title                 text NOT NULL,
  title_basis           text NOT NULL
    CHECK (title_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  kind                  text NOT NULL,
  coverage              text NOT NULL CHECK (coverage IN ('FULL', 'PARTIAL', 'TITLE_ONLY', 'PLACEHOLDER')),
  summary               text,
  note                  text,
  source_refs           text[] NOT NULL,
  UNIQUE (framework_version_id, code),
  UNIQUE (framework_version_id, id),
  UNIQUE (domain_id, position),
  FOREIGN KEY (framework_version_id, domain_id, kind) REFERENCES domain (framework_version_id, id, kind)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON competence
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('framework_version', 'framework_version_id');

CREATE TABLE statement (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  competence_id         uuid NOT NULL,
  code                  text NOT NULL,
  position              integer NOT NULL,
  text                  text NOT NULL,
  basis                 text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  theme                 text,
  UNIQUE (framework_version_id, code),
  UNIQUE (competence_id, position),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON statement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('framework_version', 'framework_version_id');

-- Curricula and programmes.

CREATE TABLE curriculum (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                   text NOT NULL UNIQUE,
  owner_organisation_id  uuid REFERENCES organisation,
  title                  text NOT NULL,
  published_on           date NOT NULL,
  source_ref             text REFERENCES source,
  notes                  text[] NOT NULL,
  delivery               jsonb NOT NULL CHECK (jsonb_typeof(delivery) = 'array'),
  domains_not_covered    text[] NOT NULL
);

CREATE TABLE curriculum_unit (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  curriculum_id  uuid NOT NULL REFERENCES curriculum,
  code           text NOT NULL,
  UNIQUE (curriculum_id, code)
);

CREATE TABLE curriculum_unit_version (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id        uuid NOT NULL REFERENCES curriculum_unit,
  version        integer NOT NULL CHECK (version >= 1),
  position       integer NOT NULL,
  section_code   text NOT NULL,
  section_title  text NOT NULL,
  optional       boolean NOT NULL,
  title          text NOT NULL,
  title_basis    text NOT NULL
    CHECK (title_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  aim            text,
  summary        text NOT NULL,
  hours          numeric(6, 1) CHECK (hours > 0),
  mapping_basis  text NOT NULL
    CHECK (mapping_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  note           text,
  source_refs    text[] NOT NULL,
  status         text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest         text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at   timestamptz(3),
  retired_at     timestamptz(3),
  delivery_mode  text CHECK (delivery_mode IN ('IN_PERSON', 'ONLINE', 'BLENDED', 'IN_PRACTICE')),
  price          numeric(9, 2) CHECK (price >= 0),
  duration_days  integer CHECK (duration_days >= 1),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  UNIQUE (unit_id, version)
);
COMMENT ON COLUMN curriculum_unit_version.price IS 'Pounds sterling for one learner.';
COMMENT ON COLUMN curriculum_unit_version.duration_days IS
  'From the day of its start to the day after its end.';
CREATE UNIQUE INDEX one_published_unit ON curriculum_unit_version (unit_id) WHERE status = 'PUBLISHED';
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON curriculum_unit_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON curriculum_unit_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

CREATE TABLE unit_outcome (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_version_id       uuid NOT NULL REFERENCES curriculum_unit_version,
  position              integer NOT NULL,
  text                  text NOT NULL,
  basis                 text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  competence_id         uuid NOT NULL,
  level_id              uuid NOT NULL,
  depth                 text NOT NULL CHECK (depth IN ('INTRODUCED', 'PRACTISED', 'ASSESSED')),
  mapping_basis         text NOT NULL
    CHECK (mapping_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  level_basis           text NOT NULL
    CHECK (level_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  evidence_kinds        text[] NOT NULL DEFAULT '{}',
  UNIQUE (unit_version_id, position),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id)
);
COMMENT ON COLUMN unit_outcome.evidence_kinds IS
  'Codes of the kinds of evidence with which a learner leaves the unit.';
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON unit_outcome
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('curriculum_unit_version', 'unit_version_id');

CREATE TABLE unit_prerequisite (
  unit_version_id  uuid NOT NULL REFERENCES curriculum_unit_version,
  unit_id          uuid NOT NULL REFERENCES curriculum_unit,
  PRIMARY KEY (unit_version_id, unit_id)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON unit_prerequisite
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('curriculum_unit_version', 'unit_version_id');

CREATE TABLE unit_start (
  unit_version_id  uuid NOT NULL REFERENCES curriculum_unit_version,
  starts_on        date NOT NULL,
  places           integer CHECK (places >= 0),
  PRIMARY KEY (unit_version_id, starts_on)
);
COMMENT ON COLUMN unit_start.places IS
  'How many more learners can join: 0 if it is full; null if there is no limit, or it is not known.';
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON unit_start
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('curriculum_unit_version', 'unit_version_id');

CREATE TABLE programme (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  provider_id  uuid NOT NULL REFERENCES organisation,
  code         text NOT NULL UNIQUE
);

CREATE TABLE programme_version (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id  uuid NOT NULL REFERENCES programme,
  version       integer NOT NULL CHECK (version >= 1),
  title         text NOT NULL,
  shape         text NOT NULL,
  delivery      text,
  hours         numeric(6, 1) CHECK (hours > 0),
  award         text,
  basis         text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  note          text,
  source_ref    text REFERENCES source,
  status        text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest        text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at  timestamptz(3),
  retired_at    timestamptz(3),
  price         numeric(9, 2) CHECK (price >= 0),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  UNIQUE (programme_id, version)
);
COMMENT ON COLUMN programme_version.price IS 'Pounds sterling for one learner, for the whole programme.';
CREATE UNIQUE INDEX one_published_programme ON programme_version (programme_id) WHERE status = 'PUBLISHED';
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON programme_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON programme_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

CREATE TABLE programme_unit (
  programme_version_id  uuid NOT NULL REFERENCES programme_version,
  unit_id               uuid NOT NULL REFERENCES curriculum_unit,
  position              integer NOT NULL,
  mandatory             boolean NOT NULL,
  basis                 text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  alone                 boolean NOT NULL DEFAULT true,
  PRIMARY KEY (programme_version_id, unit_id),
  UNIQUE (programme_version_id, position)
);
COMMENT ON COLUMN programme_unit.alone IS 'Whether the unit may be taken without the rest of the programme.';
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON programme_unit
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('programme_version', 'programme_version_id');

-- Pay bands by year, and role bands.

CREATE TABLE pay_band (
  id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code   text NOT NULL UNIQUE,
  rank   integer NOT NULL UNIQUE CHECK (rank BETWEEN 1 AND 99),
  title  text NOT NULL
);
COMMENT ON COLUMN pay_band.rank IS
  'Bands compare by rank. A volunteer role counts as 0, a role above the bands as 100.';

CREATE TABLE pay_band_year (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  pay_band_id       uuid NOT NULL REFERENCES pay_band,
  pay_year          text NOT NULL,
  validity          daterange NOT NULL CHECK (NOT isempty(validity)),
  country           text NOT NULL,
  currency          text NOT NULL CHECK (currency = 'GBP'),
  annual_points     integer[] NOT NULL CHECK (cardinality(annual_points) >= 1),
  step_after_years  integer[] NOT NULL,
  pay_basis         text NOT NULL
    CHECK (pay_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  pay_source_ref    text REFERENCES source,
  step_basis        text NOT NULL
    CHECK (step_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  step_source_ref   text REFERENCES source,
  note              text,
  status            text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest            text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at      timestamptz(3),
  retired_at        timestamptz(3),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  -- Two pay scales for one band on one day would be nonsense.
  EXCLUDE USING gist (pay_band_id WITH =, country WITH =, validity WITH &&) WHERE (status = 'PUBLISHED')
);
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON pay_band_year
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON pay_band_year
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

CREATE TABLE role_band (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                   text NOT NULL,
  owner_organisation_id  uuid REFERENCES organisation,
  UNIQUE NULLS NOT DISTINCT (owner_organisation_id, code)
);

CREATE TABLE role_band_version (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  role_band_id          uuid NOT NULL REFERENCES role_band,
  version               integer NOT NULL CHECK (version >= 1),
  position              integer NOT NULL,
  title                 text NOT NULL,
  titles_in_use         text[] NOT NULL,
  standing              text NOT NULL CHECK (standing IN ('VOLUNTEER', 'BANDED', 'ABOVE_BANDS')),
  pay_band_id           uuid REFERENCES pay_band,
  lowest_pay_band_id    uuid REFERENCES pay_band,
  highest_pay_band_id   uuid REFERENCES pay_band,
  family                text NOT NULL,
  summary               text NOT NULL,
  title_basis           text NOT NULL
    CHECK (title_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  band_basis            text NOT NULL
    CHECK (band_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  note                  text,
  in_scope              text[] NOT NULL,
  out_of_scope          text[] NOT NULL,
  scope_basis           text CHECK (scope_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  typical_requirements  jsonb NOT NULL,
  source_refs           text[] NOT NULL,
  status                text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest                text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at          timestamptz(3),
  retired_at            timestamptz(3),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  UNIQUE (role_band_id, version),
  CHECK ((standing = 'BANDED') OR (pay_band_id IS NULL)),
  CHECK ((lowest_pay_band_id IS NULL) = (highest_pay_band_id IS NULL))
);
CREATE UNIQUE INDEX one_published_role_band ON role_band_version (role_band_id) WHERE status = 'PUBLISHED';
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON role_band_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON role_band_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

-- The closed lists that requirements speak of.

CREATE TABLE credential_type (
  id                       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                     text NOT NULL UNIQUE,
  title                    text NOT NULL,
  category                 text NOT NULL
    CHECK (category IN ('MANDATORY_TRAINING', 'DBS', 'QUALIFICATION', 'TRAINING', 'ENROLMENT')),
  default_currency_months  integer CHECK (default_currency_months >= 1),
  basis                    text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref               text REFERENCES source,
  note                     text
);

CREATE TABLE evidence_kind (
  id                       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                     text NOT NULL UNIQUE,
  title                    text NOT NULL,
  basis                    text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  default_currency_months  integer CHECK (default_currency_months >= 1),
  currency_basis           text NOT NULL
    CHECK (currency_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  needs_third_party        boolean NOT NULL,
  counts                   boolean NOT NULL,
  privacy                  text,
  note                     text
);
COMMENT ON COLUMN evidence_kind.counts IS 'False for self-assessment, which is shown and never counted.';

CREATE TABLE supervision_kind (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL UNIQUE,
  title       text NOT NULL,
  basis       text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref  text REFERENCES source,
  note        text
);

CREATE TABLE endorsement_topic (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL,
  subject     text NOT NULL
    CHECK (subject IN ('SUPPORTS_MOVE', 'APPRAISAL', 'EXPERIENCE', 'COMPETENCE', 'HR_STANDING')),
  title       text NOT NULL,
  basis       text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref  text REFERENCES source,
  note        text,
  UNIQUE (subject, code)
);

-- Progression routes and what they ask for; crosswalks from one framework to another.

CREATE TABLE progression_route (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                   text NOT NULL,
  owner_organisation_id  uuid REFERENCES organisation,
  UNIQUE NULLS NOT DISTINCT (owner_organisation_id, code)
);

CREATE TABLE progression_route_version (
  id                            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  route_id                      uuid NOT NULL REFERENCES progression_route,
  version                       integer NOT NULL CHECK (version >= 1),
  position                      integer NOT NULL,
  title                         text NOT NULL,
  kind                          text NOT NULL CHECK (kind IN ('UPWARD', 'LATERAL', 'OUTWARD', 'WITHIN')),
  to_role_band_id               uuid NOT NULL REFERENCES role_band,
  basis                         text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  summary                       text NOT NULL,
  note                          text,
  conditions                    jsonb NOT NULL CHECK (jsonb_typeof(conditions) = 'array'),
  source_refs                   text[] NOT NULL,
  status                        text NOT NULL DEFAULT 'DRAFT'
    CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest                        text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at                  timestamptz(3),
  retired_at                    timestamptz(3),
  tightened_by_organisation_id  uuid REFERENCES organisation,
  tightens_version_id           uuid REFERENCES progression_route_version,
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  CHECK ((tightened_by_organisation_id IS NULL) = (tightens_version_id IS NULL)),
  UNIQUE NULLS NOT DISTINCT (route_id, tightened_by_organisation_id, version)
);
COMMENT ON COLUMN progression_route_version.tightened_by_organisation_id IS
  'The organisation for whose workers this version replaces the national one; null for the route''s own '
  'versions.';
CREATE UNIQUE INDEX one_published_route
  ON progression_route_version (route_id, tightened_by_organisation_id) NULLS NOT DISTINCT
  WHERE status = 'PUBLISHED';
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON progression_route_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON progression_route_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

CREATE TABLE progression_route_from (
  route_version_id  uuid NOT NULL REFERENCES progression_route_version,
  role_band_id      uuid NOT NULL REFERENCES role_band,
  position          integer NOT NULL,
  basis             text NOT NULL CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  PRIMARY KEY (route_version_id, role_band_id)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON progression_route_from
  FOR EACH ROW
  EXECUTE FUNCTION refuse_change_below_published('progression_route_version', 'route_version_id');

CREATE TABLE requirement (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  route_version_id      uuid NOT NULL REFERENCES progression_route_version,
  code                  text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9.-]*$'),
  parent_code           text,
  position              integer NOT NULL CHECK (position >= 1),
  kind                  text NOT NULL
    CHECK (kind IN (
      'ALL_OF', 'ANY_OF', 'N_OF', 'COMPETENCE', 'DOMAIN', 'UNIT_COMPLETED', 'CREDENTIAL', 'TIME_IN_ROLE',
      'SUPERVISION', 'ENDORSEMENT', 'HOLDS_BAND', 'EMPLOYER_CONDITION'
    )),
  label                 text NOT NULL CHECK (label <> ''),
  basis                 text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref            text REFERENCES source,
  waivable              boolean NOT NULL,
  supplied_by           text CHECK (supplied_by IN ('WORKER', 'ASSESSOR', 'PROVIDER', 'EMPLOYER', 'TIME')),
  framework_version_id  uuid REFERENCES framework_version,
  competence_id         uuid,
  domain_id             uuid REFERENCES domain,
  level_id              uuid,
  unit_id               uuid REFERENCES curriculum_unit,
  programme_id          uuid REFERENCES programme,
  credential_type_id    uuid REFERENCES credential_type,
  minimum_pay_band_id   uuid REFERENCES pay_band,
  parameters            jsonb NOT NULL CHECK (jsonb_typeof(parameters) = 'object'),
  UNIQUE (route_version_id, code),
  UNIQUE NULLS NOT DISTINCT (route_version_id, parent_code, position),
  FOREIGN KEY (route_version_id, parent_code) REFERENCES requirement (route_version_id, code),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id),
  CHECK (parent_code <> code),
  CHECK ((kind IN ('ALL_OF', 'ANY_OF', 'N_OF')) = (supplied_by IS NULL)),
  CHECK ((kind IN ('COMPETENCE', 'EMPLOYER_CONDITION')) = (competence_id IS NOT NULL)),
  CHECK ((kind IN ('COMPETENCE', 'DOMAIN')) = (level_id IS NOT NULL)),
  CHECK ((kind = 'DOMAIN') = (domain_id IS NOT NULL)),
  CHECK ((kind = 'UNIT_COMPLETED') = (num_nonnulls(unit_id, programme_id) = 1)),
  CHECK ((kind = 'CREDENTIAL') = (credential_type_id IS NOT NULL)),
  CHECK (kind <> 'HOLDS_BAND' OR minimum_pay_band_id IS NOT NULL),
  CHECK (kind <> 'EMPLOYER_CONDITION' OR supplied_by = 'EMPLOYER')
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON requirement
  FOR EACH ROW
  EXECUTE FUNCTION refuse_change_below_published('progression_route_version', 'route_version_id');

CREATE TABLE crosswalk (
  id                         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  from_framework_version_id  uuid NOT NULL REFERENCES framework_version,
  to_framework_version_id    uuid NOT NULL REFERENCES framework_version,
  version                    integer NOT NULL CHECK (version >= 1),
  note                       text,
  level_map                  jsonb,
  status                     text NOT NULL DEFAULT 'DRAFT'
    CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest                     text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at               timestamptz(3),
  retired_at                 timestamptz(3),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at),
  UNIQUE (from_framework_version_id, to_framework_version_id, version)
);
COMMENT ON COLUMN crosswalk.level_map IS
  'How levels carry over between different scales: {"source rank": target rank}. Null: none does.';
CREATE UNIQUE INDEX one_published_crosswalk ON crosswalk (from_framework_version_id, to_framework_version_id)
  WHERE status = 'PUBLISHED';
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON crosswalk
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER published_stays_whole BEFORE TRUNCATE ON crosswalk
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation();

CREATE TABLE crosswalk_link (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  crosswalk_id        uuid NOT NULL REFERENCES crosswalk,
  from_competence_id  uuid NOT NULL REFERENCES competence,
  to_competence_id    uuid NOT NULL REFERENCES competence,
  relation            text NOT NULL CHECK (relation IN ('EXACT', 'REPLACED_BY', 'PARTIAL', 'RELATED')),
  cap_rank            integer CHECK (cap_rank >= 1),
  basis               text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  UNIQUE (crosswalk_id, from_competence_id, to_competence_id),
  CHECK ((relation = 'PARTIAL') = (cap_rank IS NOT NULL)),
  CHECK (from_competence_id <> to_competence_id)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON crosswalk_link
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_published('crosswalk', 'crosswalk_id');
