import { registerEnumType } from "type-graphql";

/**
 * Makes an enumeration of the API, each value with its meaning. The database's checks have the same values.
 */
export function vocabulary<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
) {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as {
    readonly [Value in keyof Values]: Value;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType<typeof object>(object, {
    name,
    description,
    valuesConfig: valuesConfig as { [Value in keyof Values]: { description: string } },
  });
  return object;
}

export const OwnKindList = vocabulary(
  "OwnKindList",
  "A list to which organisations add entries of their own under national ones.",
  {
    CREDENTIAL_TYPE: "Types of credential.",
    ENDORSEMENT_TOPIC: "Topics within the subject of an endorsement.",
    SETTING: "Settings in which peer support work is done.",
    SUPERVISION_KIND: "Kinds of supervision.",
  },
);
export type OwnKindList = keyof typeof OwnKindList;

export const Basis = vocabulary("Basis", "How well founded a fact of the reference data is.", {
  PUBLISHED: "Published in the named source.",
  INFERRED: "Worked out from published facts.",
  LOCAL_POLICY: "An organisation's own rule.",
  ILLUSTRATIVE: "A default of Peerway, to be replaced by better material or by local policy.",
});
export type Basis = keyof typeof Basis;

export const VersionStatus = vocabulary("VersionStatus", "The status of a version.", {
  DRAFT: "In preparation; nothing is judged by it.",
  PUBLISHED: "Current; it never changes.",
  RETIRED: "No longer current; kept for the answers that were given with it.",
});
export type VersionStatus = keyof typeof VersionStatus;

export const DraftKind = vocabulary("DraftKind", "The kind of reference data that a draft is for.", {
  ROUTE: "A version of a progression route.",
  ROLE_BAND: "A version of a role band.",
  CURRICULUM_UNIT: "A version of a curriculum unit.",
  PROGRAMME: "A version of a programme, and of the units that it defines.",
  CROSSWALK: "A version of the crosswalk between two framework versions.",
  FRAMEWORK_VERSION: "An edition of a framework, and the crosswalk to it from the previous one.",
});
export type DraftKind = keyof typeof DraftKind;

export const DraftStatus = vocabulary("DraftStatus", "The status of a draft.", {
  OPEN: "In preparation.",
  PUBLISHED: "It was published, and is kept as it was at that moment.",
  DISCARDED: "It was discarded.",
});
export type DraftStatus = keyof typeof DraftStatus;

export const CompetenceKind = vocabulary("CompetenceKind", "Who a competence concerns.", {
  CORE: "Every peer support worker.",
  OPTIONAL: "People who wish to develop further. It is never required at Band 3 or below.",
  META: "Judgement about how to use the other competences. A supervisor endorses it; it is not a checklist.",
  ORGANISATIONAL: "The employing organisation, never the worker.",
});
export type CompetenceKind = keyof typeof CompetenceKind;

export const DomainNature = vocabulary("DomainNature", "The nature of a domain of a framework.", {
  VALUES: "The values that guide somebody's work.",
  KNOWLEDGE: "What somebody knows.",
  SKILLS: "What somebody can do.",
  JUDGEMENT: "How to use the other domains together.",
  ORGANISATIONAL: "What the employing organisation does.",
});
export type DomainNature = keyof typeof DomainNature;

export const Coverage = vocabulary(
  "Coverage",
  "How much of a competence's published text is available here.",
  {
    FULL: "All statements of the public page are here, reworded; the page itself may be a selection.",
    PARTIAL: "Only the first part of the public page was read.",
    TITLE_ONLY: "The title is published; the statements are placeholders, or there are none.",
    PLACEHOLDER:
      "The numbering shows that there is a competence; neither its title nor its text was available.",
  },
);
export type Coverage = keyof typeof Coverage;

export const CrosswalkRelation = vocabulary(
  "CrosswalkRelation",
  "How much evidence of one competence counts towards another.",
  {
    EXACT: "The same competence: evidence counts at its level.",
    REPLACED_BY: "The later edition's name for the competence: evidence counts at its level.",
    PARTIAL: "Part of the competence: evidence counts up to a cap.",
    RELATED: "A related competence, for information: no evidence counts.",
  },
);
export type CrosswalkRelation = keyof typeof CrosswalkRelation;

export const FrameworkPart = vocabulary(
  "FrameworkPart",
  "The part of a framework version that a change is about.",
  {
    FRAMEWORK: "The edition as a whole: its title, summary, publisher or jurisdiction.",
    LEVEL_SCALE: "The scale of proficiency as a whole.",
    LEVEL: "A step of the scale.",
    DOMAIN: "A domain.",
    COMPETENCE: "A competence.",
    STATEMENT: "An observable statement of a competence.",
  },
);
export type FrameworkPart = keyof typeof FrameworkPart;

export const FrameworkChangeKind = vocabulary(
  "FrameworkChangeKind",
  "How a part of a framework differs between two editions.",
  {
    ADDED: "Only the later edition has it.",
    REMOVED: "Only the earlier edition has it.",
    RECODED: "The same part under another code.",
    MOVED:
      "Moved to another domain or competence, to another position in the same one, or, for a level, to another rank.",
    KIND_CHANGED: "It concerns different people than before: CORE, OPTIONAL, META or ORGANISATIONAL.",
    REWORDED: "Its text differs.",
    BASIS_CHANGED: "Its text is the same, but its basis, coverage, sources or a note differs.",
  },
);
export type FrameworkChangeKind = keyof typeof FrameworkChangeKind;

export const ChangeWeight = vocabulary("ChangeWeight", "What a change between two editions asks of people.", {
  BREAKING:
    "Data that refers to the earlier edition may not fit the later one: a domain, competence or level was removed, recoded or given another kind, or the scale of levels changed.",
  TO_LOOK_AT: "Somebody must read it, because the meaning may have changed. It is not breaking by itself.",
  HARMLESS: "Nothing that refers to the earlier edition is affected.",
});
export type ChangeWeight = keyof typeof ChangeWeight;

export const Depth = vocabulary("Depth", "How deeply an outcome is taught.", {
  INTRODUCED: "Explained and discussed.",
  PRACTISED: "Tried out, with feedback.",
  ASSESSED: "Demonstrated and judged.",
});
export type Depth = keyof typeof Depth;

export const DeliveryMode = vocabulary("DeliveryMode", "How a unit is taught.", {
  IN_PERSON: "In person.",
  ONLINE: "Entirely online.",
  BLENDED: "Partly online, partly in person.",
  IN_PRACTICE: "At work, with supervision and feedback.",
});
export type DeliveryMode = keyof typeof DeliveryMode;

export const PayBanding = vocabulary("PayBanding", "Whether a role has an Agenda for Change pay band.", {
  VOLUNTEER: "Unpaid, below Band 2.",
  BANDED: "Within the bands.",
  ABOVE_BANDS: "Very senior pay, above Band 9.",
});
export type PayBanding = keyof typeof PayBanding;

export const RoleFamily = vocabulary("RoleFamily", "A family of roles.", {
  PEER_SUPPORT: "Supporting people directly from lived experience.",
  PEER_LEADERSHIP: "Supervising and leading peer support.",
  INVOLVEMENT: "Bringing people's views into services.",
  EDUCATION: "Teaching and recovery college work.",
  RESEARCH: "Research from lived experience.",
  EMPLOYMENT: "Supporting people into work.",
  STRATEGIC: "Leading lived experience across an organisation.",
  OUTWARD: "Registered and other roles beyond peer work.",
});
export type RoleFamily = keyof typeof RoleFamily;

export const RouteKind = vocabulary("RouteKind", "The direction of a progression route.", {
  UPWARD: "To a role at a higher band, or with more responsibility.",
  LATERAL: "Sideways, to another kind of peer role.",
  STEP_BACK:
    "To a role with less responsibility, by the worker's own choice and without loss. It asks only for what the law or the post requires.",
  OUTWARD: "Out of peer work, to another profession.",
  INWARD: "Into peer work, or back to it, from another profession.",
  WITHIN: "Staying in a role and deepening it, with the published standards of a pay step.",
});
export type RouteKind = keyof typeof RouteKind;

export const ConditionKind = vocabulary(
  "ConditionKind",
  "What a condition is about. Conditions are shown and never evaluated.",
  {
    VACANCY: "A post must be vacant.",
    LIVED_EXPERIENCE: "Lived experience that the role is based on. No fact is recorded about it.",
    LOCAL_CONDITION: "A condition of some employers.",
    PAY_STEP: "The way to a pay step within a band.",
  },
);
export type ConditionKind = keyof typeof ConditionKind;

export const CredentialCategory = vocabulary("CredentialCategory", "The category of credential.", {
  MANDATORY_TRAINING: "Statutory and mandatory training.",
  DBS: "A Disclosure and Barring Service check: its level and date, never its content.",
  QUALIFICATION: "A qualification or its entry requirements.",
  TRAINING: "Training that is not a curriculum unit in Peerway.",
  ENROLMENT: "Enrolment for a qualification.",
});
export type CredentialCategory = keyof typeof CredentialCategory;

export const OrganisationKind = vocabulary("OrganisationKind", "The kind of organisation.", {
  NHS_TRUST: "An NHS trust or foundation trust.",
  CHARITY: "A charity or other voluntary organisation.",
  PROVIDER: "A training provider.",
  NATIONAL_BODY: "A national body.",
});
export type OrganisationKind = keyof typeof OrganisationKind;

export const OrganisationDetailKind = vocabulary(
  "OrganisationDetailKind",
  "What an organisation records of itself to answer requests. For EMPLOYED, PEER_SUPPORT_PLACE and the TEAM_DIRECTORATE of each team, the latest that holds on a day counts; for the others, all that hold.",
  {
    EMPLOYED: "How many people it employs in all.",
    TEAM_DIRECTORATE: "The directorate or service area of a team.",
    PEER_SUPPORT_PLACE: "Where peer support sits in the organisation.",
    DEVELOPMENT_OFFER: "Professional development that it offers to peer support workers.",
    TRAINING: "Training of peer support workers: when they take it, and who provides it.",
  },
);
export type OrganisationDetailKind = keyof typeof OrganisationDetailKind;

export const TrainingTiming = vocabulary("TrainingTiming", "When peer support workers take a training.", {
  BEFORE_START: "Before they start in the job.",
  ON_THE_JOB: "On the job.",
  BOTH: "Partly before they start, partly on the job.",
});
export type TrainingTiming = keyof typeof TrainingTiming;

export const TrainingProvision = vocabulary("TrainingProvision", "Who provides a training.", {
  INTERNAL: "The organisation itself.",
  EXTERNAL: "Somebody else.",
  BOTH: "The organisation together with somebody else.",
});
export type TrainingProvision = keyof typeof TrainingProvision;

export const Capacity = vocabulary("Capacity", "The capacity in which somebody acts.", {
  WORKER: "A worker, on their own record.",
  PEER_SUPERVISOR: "A supervisor with lived experience.",
  LINE_MANAGER: "A line manager.",
  ASSESSOR: "Somebody who judges evidence, if appointed.",
  LIVED_EXPERIENCE_LEAD: "Somebody who leads lived experience work in an organisation.",
  HR: "Somebody in human resources or learning administration.",
  PROVIDER: "A training provider.",
  STEWARD: "Somebody who maintains the reference data.",
  AUDITOR: "Somebody who reads everything and changes nothing.",
});
export type Capacity = keyof typeof Capacity;

export const EndorsementSubject = vocabulary("EndorsementSubject", "What an endorsement is about.", {
  SUPPORTS_MOVE: "Support for a move along one route.",
  APPRAISAL: "An appraisal has taken place.",
  EXPERIENCE: "Experience of a named kind.",
  COMPETENCE: "A competence that is a matter of judgement.",
  HR_STANDING: "Nothing on the employment record prevents the move. The details are never stored.",
});
export type EndorsementSubject = keyof typeof EndorsementSubject;

export const SuppliedBy = vocabulary("SuppliedBy", "Who can supply what a requirement asks for.", {
  WORKER: "The worker.",
  ASSESSOR: "An assessor or supervisor, by judging.",
  PROVIDER: "A training provider.",
  EMPLOYER: "The employer. It is never a gap of the worker.",
  TIME: "Nobody: it only needs time.",
});
export type SuppliedBy = keyof typeof SuppliedBy;

export const RequirementKind = vocabulary("RequirementKind", "The kind of requirement.", {
  ALL_OF: "Every part.",
  ANY_OF: "At least one part.",
  N_OF: "At least n parts.",
  COMPETENCE: "Accepted evidence of a competence at a level.",
  DOMAIN: "Accepted evidence of competences in a domain.",
  UNIT_COMPLETED: "A curriculum unit or a programme, passed.",
  CREDENTIAL: "A credential that is in date.",
  TIME_IN_ROLE: "Time served in a role.",
  SUPERVISION: "Supervision sessions within a period.",
  ENDORSEMENT: "An endorsement, given in a capacity.",
  HOLDS_BAND: "A post at or above a band, held now.",
  EMPLOYER_CONDITION: "A duty of the employer that it attests as fulfilled.",
});
export type RequirementKind = keyof typeof RequirementKind;
