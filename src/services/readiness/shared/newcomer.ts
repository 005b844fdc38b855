import type { Facts } from "../../../eligibility";
import type { Reference } from "../../../reference";

/** The record of somebody of whom nothing is known yet: made up, so that what is said of it is said of no worker. */
export const newcomer = ({ links }: Pick<Reference, "links">): Facts => ({
  personId: "",
  posts: [],
  postChanges: [],
  evidence: [],
  claims: [],
  submissions: [],
  judgements: [],
  appointments: [],
  conflicts: [],
  completions: [],
  credentials: [],
  verifications: [],
  supervisions: [],
  endorsements: [],
  attestations: [],
  waivers: [],
  undoings: [],
  copied: [],
  acceptances: [],
  links,
});
