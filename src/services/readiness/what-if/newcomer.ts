import { emptyRecord, type Facts } from "../../../eligibility";
import type { Reference } from "../../../reference";

/** An invented record that holds nothing yet: what is said about it is said about no worker. */
export const newcomerFacts = ({ links, pathway }: Pick<Reference, "links" | "pathway">): Facts => ({
  ...emptyRecord(""),
  links,
  ownKinds: pathway.ownKinds,
});
