import type { Facts } from "../../../eligibility";
import type { Reference } from "../../../reference";

/** An invented record that holds nothing yet: what is said about it is said about no worker. */
export const newcomerFacts = ({ links, pathway }: Pick<Reference, "links" | "pathway">): Facts => ({
  personId: "",
  posts: [],
  postChanges: [],
  evidence: [],
  claims: [],
  submissions: [],
  judgements: [],
  appeals: [],
  appointments: [],
  conflicts: [],
  completions: [],
  credentials: [],
  verifications: [],
  supervisions: [],
  confirmations: [],
  cpdEntries: [],
  endorsements: [],
  offers: [],
  attestations: [],
  waivers: [],
  adjustments: [],
  undoings: [],
  copied: [],
  acceptances: [],
  links,
  ownKinds: pathway.ownKinds,
});
