import type { MigrationInterface, QueryRunner } from "typeorm";
import { basis, VERSIONED } from "./reference-columns";

/** Pay bands by year, role bands, the closed lists that requirements speak of, progression routes, and crosswalks. */
export class BandsAndPathway1763683210000 implements MigrationInterface {
  name = "BandsAndPathway1763683210000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [EXTENSIONS, PAY, ROLE_BANDS, EVIDENCE_RULES, PATHWAY, CROSSWALK])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE crosswalk_link, crosswalk, requirement, progression_route_from, progression_route_version, progression_route,
      endorsement_topic, supervision_kind, evidence_kind, credential_type, role_band_version, role_band, pay_band_year, pay_band`);
  }
}

// btree_gist: equality on text inside the exclusion constraint on pay years. It is a trusted extension since PostgreSQL 13.
const EXTENSIONS = `CREATE EXTENSION IF NOT EXISTS btree_gist`;

const PAY = `
CREATE TABLE pay_band (
  id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code   text NOT NULL UNIQUE,
  rank   integer NOT NULL UNIQUE CHECK (rank BETWEEN 1 AND 99),
  title  text NOT NULL
);
COMMENT ON COLUMN pay_band.rank IS 'Bands compare by rank: 0 is a volunteer role, 100 a role above the bands.';

CREATE TABLE pay_band_year (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  pay_band_id       uuid NOT NULL REFERENCES pay_band,
  pay_year          text NOT NULL,
  validity          daterange NOT NULL CHECK (NOT isempty(validity)),
  country           text NOT NULL,
  currency          text NOT NULL CHECK (currency = 'GBP'),
  annual_points     integer[] NOT NULL CHECK (cardinality(annual_points) >= 1),
  step_after_years  integer[] NOT NULL,
  ${basis("pay_basis")},
  pay_source_ref    text REFERENCES source,
  ${basis("step_basis")},
  step_source_ref   text REFERENCES source,
  note              text,
  ${VERSIONED},
  -- Two pay scales for one band on one day would be nonsense.
  EXCLUDE USING gist (pay_band_id WITH =, country WITH =, validity WITH &&) WHERE (status = 'PUBLISHED')
);`;

const ROLE_BANDS = `
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
  ${basis("title_basis")},
  ${basis("band_basis")},
  note                  text,
  in_scope              text[] NOT NULL,
  out_of_scope          text[] NOT NULL,
  scope_basis           text CHECK (scope_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  typical_requirements  jsonb NOT NULL,
  source_refs           text[] NOT NULL,
  ${VERSIONED},
  UNIQUE (role_band_id, version),
  CHECK ((standing = 'BANDED') OR (pay_band_id IS NULL)),
  CHECK ((lowest_pay_band_id IS NULL) = (highest_pay_band_id IS NULL))
);`;

const EVIDENCE_RULES = `
CREATE TABLE credential_type (
  id                       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                     text NOT NULL UNIQUE,
  title                    text NOT NULL,
  category                 text NOT NULL CHECK (category IN ('MANDATORY_TRAINING', 'DBS', 'QUALIFICATION', 'TRAINING', 'ENROLMENT')),
  default_currency_months  integer CHECK (default_currency_months >= 1),
  ${basis("basis")},
  source_ref               text REFERENCES source,
  note                     text
);

CREATE TABLE evidence_kind (
  id                       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                     text NOT NULL UNIQUE,
  title                    text NOT NULL,
  ${basis("basis")},
  default_currency_months  integer CHECK (default_currency_months >= 1),
  ${basis("currency_basis")},
  needs_third_party        boolean NOT NULL,
  counts                   boolean NOT NULL,
  privacy                  text,
  note                     text
);
COMMENT ON COLUMN evidence_kind.counts IS 'False for self-assessment: shown, and never counted.';

CREATE TABLE supervision_kind (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL UNIQUE,
  title       text NOT NULL,
  ${basis("basis")},
  source_ref  text REFERENCES source,
  note        text
);

CREATE TABLE endorsement_topic (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code        text NOT NULL,
  subject     text NOT NULL CHECK (subject IN ('SUPPORTS_MOVE', 'APPRAISAL', 'EXPERIENCE', 'COMPETENCE', 'HR_STANDING')),
  title       text NOT NULL,
  ${basis("basis")},
  source_ref  text REFERENCES source,
  note        text,
  UNIQUE (subject, code)
);`;

const PATHWAY = `
CREATE TABLE progression_route (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                   text NOT NULL,
  owner_organisation_id  uuid REFERENCES organisation,
  UNIQUE NULLS NOT DISTINCT (owner_organisation_id, code)
);

CREATE TABLE progression_route_version (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  route_id         uuid NOT NULL REFERENCES progression_route,
  version          integer NOT NULL CHECK (version >= 1),
  position         integer NOT NULL,
  title            text NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('UPWARD', 'LATERAL', 'OUTWARD', 'WITHIN')),
  to_role_band_id  uuid NOT NULL REFERENCES role_band,
  ${basis("basis")},
  summary          text NOT NULL,
  note             text,
  conditions       jsonb NOT NULL CHECK (jsonb_typeof(conditions) = 'array'),
  source_refs      text[] NOT NULL,
  ${VERSIONED},
  UNIQUE (route_id, version)
);

CREATE TABLE progression_route_from (
  route_version_id  uuid NOT NULL REFERENCES progression_route_version,
  role_band_id      uuid NOT NULL REFERENCES role_band,
  position          integer NOT NULL,
  ${basis("basis")},
  PRIMARY KEY (route_version_id, role_band_id)
);

CREATE TABLE requirement (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  route_version_id      uuid NOT NULL REFERENCES progression_route_version,
  code                  text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9.-]*$'),
  parent_code           text,
  position              integer NOT NULL CHECK (position >= 1),
  kind                  text NOT NULL CHECK (kind IN ('ALL_OF', 'ANY_OF', 'N_OF', 'COMPETENCE', 'DOMAIN', 'UNIT_COMPLETED', 'CREDENTIAL',
                                                      'TIME_IN_ROLE', 'SUPERVISION', 'ENDORSEMENT', 'HOLDS_BAND', 'EMPLOYER_CONDITION')),
  label                 text NOT NULL CHECK (label <> ''),
  ${basis("basis")},
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
);`;

const CROSSWALK = `
CREATE TABLE crosswalk (
  id                         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  from_framework_version_id  uuid NOT NULL REFERENCES framework_version,
  to_framework_version_id    uuid NOT NULL REFERENCES framework_version,
  version                    integer NOT NULL CHECK (version >= 1),
  note                       text,
  level_map                  jsonb,
  ${VERSIONED},
  UNIQUE (from_framework_version_id, to_framework_version_id, version)
);
COMMENT ON COLUMN crosswalk.level_map IS 'Between different level scales: {"source rank": target rank}; null carries nothing across scales.';

CREATE TABLE crosswalk_link (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  crosswalk_id        uuid NOT NULL REFERENCES crosswalk,
  from_competence_id  uuid NOT NULL REFERENCES competence,
  to_competence_id    uuid NOT NULL REFERENCES competence,
  relation            text NOT NULL CHECK (relation IN ('EXACT', 'REPLACED_BY', 'PARTIAL', 'RELATED')),
  cap_rank            integer CHECK (cap_rank >= 1),
  ${basis("basis")},
  UNIQUE (crosswalk_id, from_competence_id, to_competence_id),
  CHECK ((relation = 'PARTIAL') = (cap_rank IS NOT NULL)),
  CHECK (from_competence_id <> to_competence_id)
);`;
