import type { RequirementKind } from "../../entities/vocabulary";

/** A requirement of each kind, in the words of a finding. */
export const KIND_IN_WORDS: Readonly<Record<RequirementKind, string>> = {
  ALL_OF: "A group that needs all of its parts",
  ANY_OF: "A group that needs one of its parts",
  N_OF: "A group that needs some of its parts",
  COMPETENCE: "A requirement for one competence",
  DOMAIN: "A requirement for competences in a domain",
  UNIT_COMPLETED: "A requirement for a unit or a programme",
  CREDENTIAL: "A requirement for a credential",
  TIME_IN_ROLE: "A requirement for time in a role",
  SUPERVISION: "A requirement for supervision",
  ENDORSEMENT: "A requirement for an endorsement",
  HOLDS_BAND: "A requirement for a post at a pay band",
  EMPLOYER_CONDITION: "A duty of the employer",
};
