import type { MigrationInterface, QueryRunner } from "typeorm";
import { basis, VERSIONED } from "./reference-columns";

/**
 * Published competence frameworks and curricula.
 *
 * The pattern of all reference data: an identity row that never changes (code, owner), and version rows that are drafted,
 * published and retired.
 */
export class FrameworkAndCurriculum1763683200000 implements MigrationInterface {
  name = "FrameworkAndCurriculum1763683200000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SOURCES, FRAMEWORK, CURRICULUM]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE programme_unit, programme_version, programme, unit_prerequisite, unit_outcome, curriculum_unit_version,
      curriculum_unit, curriculum, statement, competence, domain, level, framework_version, framework, organisation, source`);
  }
}

const SOURCES = `
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
  source_ref  text REFERENCES source
);`;

const FRAMEWORK = `
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
  published_on       date NOT NULL,
  level_scale        text NOT NULL,
  level_scale_title  text NOT NULL,
  level_scale_note   text NOT NULL,
  ${basis("level_basis")},
  source_ref         text REFERENCES source,
  notes              text[] NOT NULL,
  ${VERSIONED},
  UNIQUE (framework_id, edition)
);
COMMENT ON COLUMN framework_version.version IS 'The publisher''s own name for the edition; edition counts ours.';

CREATE TABLE level (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  code                  text NOT NULL,
  rank                  integer NOT NULL CHECK (rank >= 1),
  title                 text NOT NULL,
  description           text NOT NULL,
  ${basis("basis")},
  UNIQUE (framework_version_id, code),
  UNIQUE (framework_version_id, rank),
  UNIQUE (framework_version_id, id)
);

CREATE TABLE domain (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  code                  text NOT NULL,
  position              integer NOT NULL,
  title                 text NOT NULL,
  ${basis("title_basis")},
  kind                  text NOT NULL CHECK (kind IN ('CORE', 'OPTIONAL', 'META', 'ORGANISATIONAL')),
  nature                text NOT NULL,
  summary               text NOT NULL,
  UNIQUE (framework_version_id, code),
  UNIQUE (framework_version_id, position),
  UNIQUE (framework_version_id, id, kind)
);

CREATE TABLE competence (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  domain_id             uuid NOT NULL,
  code                  text NOT NULL,
  position              integer NOT NULL,
  title                 text NOT NULL,
  ${basis("title_basis")},
  kind                  text NOT NULL,
  coverage              text NOT NULL CHECK (coverage IN ('FULL', 'PARTIAL', 'TITLE_ONLY', 'PLACEHOLDER')),
  summary               text NOT NULL,
  note                  text,
  source_refs           text[] NOT NULL,
  UNIQUE (framework_version_id, code),
  UNIQUE (framework_version_id, id),
  UNIQUE (domain_id, position),
  FOREIGN KEY (framework_version_id, domain_id, kind) REFERENCES domain (framework_version_id, id, kind)
);

CREATE TABLE statement (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  competence_id         uuid NOT NULL,
  code                  text NOT NULL,
  position              integer NOT NULL,
  text                  text NOT NULL,
  ${basis("basis")},
  theme                 text,
  UNIQUE (framework_version_id, code),
  UNIQUE (competence_id, position),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id)
);`;

const CURRICULUM = `
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
  ${basis("title_basis")},
  aim            text,
  summary        text NOT NULL,
  hours          numeric(6, 1) CHECK (hours > 0),
  ${basis("mapping_basis")},
  note           text,
  source_refs    text[] NOT NULL,
  ${VERSIONED},
  UNIQUE (unit_id, version)
);

CREATE TABLE unit_outcome (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_version_id       uuid NOT NULL REFERENCES curriculum_unit_version,
  position              integer NOT NULL,
  text                  text NOT NULL,
  ${basis("basis")},
  framework_version_id  uuid NOT NULL REFERENCES framework_version,
  competence_id         uuid NOT NULL,
  level_id              uuid NOT NULL,
  depth                 text NOT NULL CHECK (depth IN ('INTRODUCED', 'PRACTISED', 'ASSESSED')),
  ${basis("mapping_basis")},
  ${basis("level_basis")},
  UNIQUE (unit_version_id, position),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id)
);

CREATE TABLE unit_prerequisite (
  unit_version_id  uuid NOT NULL REFERENCES curriculum_unit_version,
  unit_id          uuid NOT NULL REFERENCES curriculum_unit,
  PRIMARY KEY (unit_version_id, unit_id)
);

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
  ${basis("basis")},
  note          text,
  source_ref    text REFERENCES source,
  ${VERSIONED},
  UNIQUE (programme_id, version)
);

CREATE TABLE programme_unit (
  programme_version_id  uuid NOT NULL REFERENCES programme_version,
  unit_id               uuid NOT NULL REFERENCES curriculum_unit,
  position              integer NOT NULL,
  mandatory             boolean NOT NULL,
  ${basis("basis")},
  PRIMARY KEY (programme_version_id, unit_id),
  UNIQUE (programme_version_id, position)
);`;
