/** Texts of the migration 1763683240000-people-and-facts. Released with it, so never edited. */
import { CAPACITIES } from "./facts-common";

/** A fact's own table: keyed as its row of `fact`, and of that fact's kind. */
const fact = (kind: string) => `
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT '${kind}' CHECK (fact_kind = '${kind}'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind),
  FOREIGN KEY (organisation_id, worker_id, id) REFERENCES fact (organisation_id, worker_id, id)`;

const organisationFact = (kind: string) => `
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  fact_kind        text NOT NULL DEFAULT '${kind}' CHECK (fact_kind = '${kind}'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, id, fact_kind) REFERENCES fact (organisation_id, id, kind)`;

const ofWorker = (table: string) =>
  `CREATE INDEX ${table}_of_worker ON ${table} (organisation_id, worker_id);`;

export const POSTS = `
CREATE TABLE post (
  role_band_id          uuid NOT NULL REFERENCES role_band,
  started_on            date NOT NULL,
  hundredths            integer NOT NULL CHECK (hundredths BETWEEN 0 AND 100),
  contract_kind         text NOT NULL CHECK (contract_kind IN ('PERMANENT', 'FIXED_TERM', 'BANK', 'APPRENTICESHIP', 'SECONDMENT', 'VOLUNTARY')),
  employer_name         text CHECK (length(employer_name) BETWEEN 1 AND 200),
  host_organisation_id  uuid REFERENCES organisation,
  team                  text CHECK (length(team) BETWEEN 1 AND 200),
  ${fact("POST")}
);
COMMENT ON COLUMN post.hundredths IS 'Whole-time equivalent in whole hundredths; 0 for a bank post.';
COMMENT ON COLUMN post.employer_name IS 'The employer of a post held elsewhere before; null: this organisation.';
${ofWorker("post")}

CREATE TABLE post_change (
  post_id       uuid NOT NULL,
  change        text NOT NULL CHECK (change IN ('END', 'HOURS')),
  effective_on  date NOT NULL,
  hundredths    integer CHECK (hundredths BETWEEN 0 AND 100),
  ${fact("POST_CHANGE")},
  FOREIGN KEY (organisation_id, post_id) REFERENCES post (organisation_id, id),
  CHECK ((change = 'HOURS') = (hundredths IS NOT NULL))
);
${ofWorker("post_change")}`;

export const EVIDENCE_FACTS = `
CREATE TABLE evidence (
  evidence_kind_id  uuid NOT NULL REFERENCES evidence_kind,
  done_on           date NOT NULL,
  version           integer NOT NULL DEFAULT 1,
  ${fact("EVIDENCE")}
);
COMMENT ON TABLE evidence IS 'The public face: kind and day. The owner''s words stand in evidence_words.';
${ofWorker("evidence")}

CREATE TABLE evidence_words (
  organisation_id  uuid NOT NULL,
  evidence_id      uuid NOT NULL,
  title            text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  reflection       text NOT NULL CHECK (length(reflection) <= 20000),
  PRIMARY KEY (organisation_id, evidence_id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id)
);
COMMENT ON TABLE evidence_words IS 'What the worker wrote: no rule''s input, and in no aggregate or log.';

CREATE TABLE claim (
  organisation_id       uuid NOT NULL,
  id                    uuid NOT NULL,
  evidence_id           uuid NOT NULL,
  framework_version_id  uuid NOT NULL,
  competence_id         uuid NOT NULL,
  level_id              uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, evidence_id, competence_id),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id)
);

CREATE TABLE evidence_handover (
  evidence_id   uuid NOT NULL,
  handover      text NOT NULL CHECK (handover IN ('SUBMITTED', 'WITHDRAWN')),
  effective_on  date NOT NULL,
  ${fact("EVIDENCE_HANDOVER")},
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  UNIQUE (organisation_id, evidence_id, handover)
);
${ofWorker("evidence_handover")}

CREATE TABLE assessor_appointment (
  assessor_id  uuid NOT NULL REFERENCES person,
  from_on      date NOT NULL,
  until_on     date,
  ${organisationFact("ASSESSOR_APPOINTMENT")},
  CHECK (until_on > from_on)
);
CREATE INDEX appointment_of_assessor ON assessor_appointment (organisation_id, assessor_id);

CREATE TABLE appointment_competence (
  organisation_id  uuid NOT NULL,
  appointment_id   uuid NOT NULL,
  competence_id    uuid NOT NULL REFERENCES competence,
  PRIMARY KEY (organisation_id, appointment_id, competence_id),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES assessor_appointment (organisation_id, id)
);
COMMENT ON TABLE appointment_competence IS 'The competences an appointment is for; none: all.';

CREATE TABLE judgement (
  claim_id              uuid NOT NULL,
  outcome               text NOT NULL CHECK (outcome IN ('ACCEPTED', 'RETURNED')),
  framework_version_id  uuid,
  level_id              uuid,
  reason                text CHECK (length(reason) BETWEEN 1 AND 2000),
  judged_on             date NOT NULL,
  assessor_id           uuid NOT NULL REFERENCES person,
  supersedes_id         uuid,
  ${fact("JUDGEMENT")},
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (framework_version_id, level_id) REFERENCES level (framework_version_id, id),
  FOREIGN KEY (organisation_id, supersedes_id) REFERENCES judgement (organisation_id, id),
  CHECK ((outcome = 'ACCEPTED') = (level_id IS NOT NULL)),
  CHECK ((level_id IS NULL) = (framework_version_id IS NULL)),
  CHECK (outcome = 'ACCEPTED' OR reason IS NOT NULL),
  -- One judgement of a claim supersedes none; each later one supersedes one, and one alone.
  UNIQUE NULLS NOT DISTINCT (organisation_id, claim_id, supersedes_id)
);
${ofWorker("judgement")}`;

export const OTHER_FACTS = `
CREATE TABLE completion (
  unit_version_id  uuid NOT NULL REFERENCES curriculum_unit_version,
  programme_id     uuid REFERENCES programme,
  provider_id      uuid REFERENCES organisation,
  passed           boolean NOT NULL,
  completed_on     date NOT NULL,
  expires_on       date,
  ${fact("COMPLETION")},
  CHECK (expires_on > completed_on)
);
${ofWorker("completion")}

CREATE TABLE credential (
  credential_type_id  uuid NOT NULL REFERENCES credential_type,
  issuer              text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
  awarded_on          date NOT NULL,
  expires_on          date,
  ${fact("CREDENTIAL")},
  CHECK (expires_on > awarded_on)
);
${ofWorker("credential")}

CREATE TABLE credential_verification (
  credential_id  uuid NOT NULL,
  verified_on    date NOT NULL,
  how            text NOT NULL CHECK (length(how) BETWEEN 1 AND 200),
  ${fact("CREDENTIAL_VERIFICATION")},
  FOREIGN KEY (organisation_id, credential_id) REFERENCES credential (organisation_id, id)
);
${ofWorker("credential_verification")}

CREATE TABLE supervision (
  supervision_kind_id  uuid NOT NULL REFERENCES supervision_kind,
  held_on              date NOT NULL,
  ${fact("SUPERVISION")}
);
${ofWorker("supervision")}

CREATE TABLE endorsement (
  capacity      text NOT NULL CHECK (capacity IN ${CAPACITIES}),
  subject       text NOT NULL CHECK (subject IN ('SUPPORTS_MOVE', 'APPRAISAL', 'EXPERIENCE', 'COMPETENCE', 'HR_STANDING')),
  subject_code  text,
  route_id      uuid REFERENCES progression_route,
  given_on      date NOT NULL,
  expires_on    date,
  ${fact("ENDORSEMENT")},
  FOREIGN KEY (subject, subject_code) REFERENCES endorsement_topic (subject, code),
  CHECK ((subject = 'SUPPORTS_MOVE') = (route_id IS NOT NULL)),
  CHECK ((subject IN ('EXPERIENCE', 'COMPETENCE', 'HR_STANDING')) = (subject_code IS NOT NULL)),
  CHECK (expires_on > given_on)
);
${ofWorker("endorsement")}

CREATE TABLE attestation (
  framework_version_id  uuid NOT NULL,
  competence_id         uuid NOT NULL,
  met                   boolean NOT NULL,
  attested_on           date NOT NULL,
  expires_on            date,
  ${organisationFact("ATTESTATION")},
  FOREIGN KEY (framework_version_id, competence_id) REFERENCES competence (framework_version_id, id),
  CHECK (expires_on > attested_on)
);

CREATE TABLE waiver (
  route_id          uuid NOT NULL REFERENCES progression_route,
  requirement_code  text NOT NULL,
  authority         text NOT NULL CHECK (length(authority) BETWEEN 1 AND 200),
  reason            text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  from_on           date NOT NULL,
  until_on          date,
  ${fact("WAIVER")},
  CHECK (until_on > from_on)
);
${ofWorker("waiver")}`;
