import { registerEnumType } from "type-graphql";

/** The closed lists of the field, each value with what it means. The database's checks hold the same values. */
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

export const Basis = vocabulary("Basis", "How well a fact of the field is founded.", {
  PUBLISHED: "Read in the public source named.",
  INFERRED: "Worked out from published facts.",
  LOCAL_POLICY: "An organisation's own rule.",
  ILLUSTRATIVE: "A default of Peerway's, to be replaced by better material or by local policy.",
});
export type Basis = keyof typeof Basis;

export const VersionStatus = vocabulary("VersionStatus", "Where a version stands.", {
  DRAFT: "Being written; nothing is judged by it.",
  PUBLISHED: "Stands now, and never changes.",
  RETIRED: "Stood once; kept for the answers that were given with it.",
});
export type VersionStatus = keyof typeof VersionStatus;

export const DraftKind = vocabulary("DraftKind", "What a draft is to become.", {
  ROUTE: "A version of a progression route.",
  ROLE_BAND: "A version of a role band.",
  CURRICULUM_UNIT: "A version of a curriculum unit.",
  PROGRAMME: "A version of a programme, and of the units that it writes.",
  CROSSWALK: "A version of the crosswalk between two framework versions.",
  FRAMEWORK_VERSION: "An edition of a framework, and the crosswalk to it from the one before.",
});
export type DraftKind = keyof typeof DraftKind;

export const DraftStatus = vocabulary("DraftStatus", "Where a draft stands.", {
  OPEN: "Being written.",
  PUBLISHED: "It was published, and is kept as it was then.",
  DISCARDED: "It was given up.",
});
export type DraftStatus = keyof typeof DraftStatus;

export const CompetenceKind = vocabulary("CompetenceKind", "Whom a competence concerns.", {
  CORE: "Every peer support worker.",
  OPTIONAL: "Those who wish to develop further; never asked for at Band 3 or below.",
  META: "Judgement about how to use the others; a supervisor's to vouch for, not a checklist.",
  ORGANISATIONAL: "The employing organisation, never the worker.",
});
export type CompetenceKind = keyof typeof CompetenceKind;

export const DomainNature = vocabulary("DomainNature", "What a domain of a framework is made of.", {
  VALUES: "What somebody stands for in the work.",
  KNOWLEDGE: "What somebody knows.",
  SKILLS: "What somebody can do.",
  JUDGEMENT: "How to use the other domains together.",
  ORGANISATIONAL: "What the employing organisation does.",
});
export type DomainNature = keyof typeof DomainNature;

export const Coverage = vocabulary("Coverage", "How much of a competence's published text is held.", {
  FULL: "All statements seen on the public page are here, reworded; the page may itself be a selection.",
  PARTIAL: "Only the first part of the public page was read.",
  TITLE_ONLY: "The title is published; the statements are placeholders, or there are none.",
  PLACEHOLDER: "Numbering shows a competence here; neither title nor text was reached.",
});
export type Coverage = keyof typeof Coverage;

export const CrosswalkRelation = vocabulary(
  "CrosswalkRelation",
  "What evidence carries over from one competence to another.",
  {
    EXACT: "The same competence: it counts at its level.",
    REPLACED_BY: "The later edition's name for it: it counts at its level.",
    PARTIAL: "Part of it: it counts up to a cap.",
    RELATED: "Worth knowing of; nothing carries over.",
  },
);
export type CrosswalkRelation = keyof typeof CrosswalkRelation;

export const FrameworkPart = vocabulary("FrameworkPart", "What of a framework version a change is about.", {
  FRAMEWORK: "The edition as a whole: its title, summary, publisher or reach.",
  LEVEL_SCALE: "The scale of proficiency as a whole.",
  LEVEL: "One step of the scale.",
  DOMAIN: "A domain.",
  COMPETENCE: "A competence.",
  STATEMENT: "An observable statement of a competence.",
});
export type FrameworkPart = keyof typeof FrameworkPart;

export const FrameworkChangeKind = vocabulary(
  "FrameworkChangeKind",
  "How a part of a framework differs between two editions.",
  {
    ADDED: "The later edition has it and the earlier one has not.",
    REMOVED: "The earlier edition has it and the later one has not.",
    RECODED: "The same thing under another code.",
    MOVED:
      "Elsewhere: in another domain or competence, at another place among the same neighbours, or, for a level, at another rank.",
    KIND_CHANGED: "It concerns others than before: CORE, OPTIONAL, META or ORGANISATIONAL.",
    REWORDED: "Its words differ.",
    BASIS_CHANGED: "Its words stand, and what they rest on differs: basis, coverage, sources or a note.",
  },
);
export type FrameworkChangeKind = keyof typeof FrameworkChangeKind;

export const ChangeWeight = vocabulary("ChangeWeight", "What a change between two editions asks of people.", {
  BREAKING:
    "What was written against the earlier edition does not simply hold of the later one: a domain, competence or level that is gone, recoded or of another kind, or another scale of levels.",
  TO_LOOK_AT: "Someone has to read it: the meaning may be another. Not breaking by itself.",
  HARMLESS: "Nothing that was written against the earlier edition is touched.",
});
export type ChangeWeight = keyof typeof ChangeWeight;

export const Depth = vocabulary("Depth", "How deeply an outcome is taught.", {
  INTRODUCED: "Explained and talked about.",
  PRACTISED: "Tried out, with feedback.",
  ASSESSED: "Shown and judged.",
});
export type Depth = keyof typeof Depth;

export const DeliveryMode = vocabulary("DeliveryMode", "How a unit is taught.", {
  IN_PERSON: "People meet.",
  ONLINE: "At a distance throughout.",
  BLENDED: "Partly at a distance, partly where people meet.",
  IN_PRACTICE: "At work, with supervision and feedback.",
});
export type DeliveryMode = keyof typeof DeliveryMode;

export const PayBanding = vocabulary("PayBanding", "Whether a role has an Agenda for Change pay band.", {
  VOLUNTEER: "Unpaid; below Band 2.",
  BANDED: "Within the bands.",
  ABOVE_BANDS: "Very senior pay; above Band 9.",
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
  OUTWARD: "Out of peer work, to another profession.",
  WITHIN: "Staying and deepening where one is, with the published standards of a pay step.",
});
export type RouteKind = keyof typeof RouteKind;

export const ConditionKind = vocabulary(
  "ConditionKind",
  "What a condition is about; conditions are shown and never evaluated.",
  {
    VACANCY: "A post has to exist.",
    LIVED_EXPERIENCE: "Lived experience that the role rests on; no fact is held about it.",
    LOCAL_CONDITION: "A condition of some employers.",
    PAY_STEP: "How a pay step within a band comes about.",
  },
);
export type ConditionKind = keyof typeof ConditionKind;

export const CredentialCategory = vocabulary("CredentialCategory", "What sort of credential it is.", {
  MANDATORY_TRAINING: "Statutory and mandatory training.",
  DBS: "A Disclosure and Barring Service check: its level and date, never its contents.",
  QUALIFICATION: "A qualification or its entry requirements.",
  TRAINING: "Training that is not a unit of a curriculum held here.",
  ENROLMENT: "Being on the way to a qualification.",
});
export type CredentialCategory = keyof typeof CredentialCategory;

export const OrganisationKind = vocabulary("OrganisationKind", "What an organisation is.", {
  NHS_TRUST: "An NHS trust or foundation trust.",
  CHARITY: "A charity or other voluntary organisation.",
  PROVIDER: "A training provider.",
  NATIONAL_BODY: "A national body.",
});
export type OrganisationKind = keyof typeof OrganisationKind;

export const Capacity = vocabulary("Capacity", "In what capacity someone acts.", {
  WORKER: "For themselves, on their own record.",
  PEER_SUPERVISOR: "A supervisor with lived experience.",
  LINE_MANAGER: "A line manager.",
  ASSESSOR: "Appointed to judge evidence.",
  LIVED_EXPERIENCE_LEAD: "Leads lived experience work in an organisation.",
  HR: "Human resources or learning administration.",
  PROVIDER: "A training provider.",
  STEWARD: "Keeps the reference data.",
  AUDITOR: "Reads, and changes nothing.",
});
export type Capacity = keyof typeof Capacity;

export const EndorsementSubject = vocabulary("EndorsementSubject", "What someone vouches for.", {
  SUPPORTS_MOVE: "Support for a move along one route.",
  APPRAISAL: "That an appraisal took place.",
  EXPERIENCE: "Experience of a named kind.",
  COMPETENCE: "A competence that is a matter of judgement.",
  HR_STANDING: "That nothing on the employment record stands in the way. What might is never stored.",
});
export type EndorsementSubject = keyof typeof EndorsementSubject;

export const SuppliedBy = vocabulary("SuppliedBy", "Who can supply what a requirement asks for.", {
  WORKER: "The worker.",
  ASSESSOR: "An assessor or supervisor, by judging.",
  PROVIDER: "A training provider.",
  EMPLOYER: "The employer: never a gap of the worker's.",
  TIME: "Nobody: it comes with time.",
});
export type SuppliedBy = keyof typeof SuppliedBy;

export const RequirementKind = vocabulary("RequirementKind", "What kind of requirement it is.", {
  ALL_OF: "Every part.",
  ANY_OF: "At least one part.",
  N_OF: "At least n parts.",
  COMPETENCE: "Accepted evidence of a competence at a level.",
  DOMAIN: "Accepted evidence of competences of a domain.",
  UNIT_COMPLETED: "A curriculum unit or a programme, passed.",
  CREDENTIAL: "A credential in date.",
  TIME_IN_ROLE: "Time served in a role.",
  SUPERVISION: "Supervision sessions within a period.",
  ENDORSEMENT: "Someone's word, in a capacity.",
  HOLDS_BAND: "A post at or above a band, held now.",
  EMPLOYER_CONDITION: "Something that the employer owes and says is met.",
});
export type RequirementKind = keyof typeof RequirementKind;
