import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { Outcome } from "../operations/generated/graphql";

const COLOURS: Readonly<Record<Outcome, string>> = {
  MET: "nhsuk-tag--green",
  WAIVED: "nhsuk-tag--green",
  PENDING: "nhsuk-tag--blue",
  UNKNOWN: "nhsuk-tag--grey",
  NOT_MET: "nhsuk-tag--grey",
};

/** Where somebody is on a way. Nobody fails: what is not met is still to come. */
export function outcomeTag(outcome: Outcome, ownPart: Outcome, t: Messages): Html {
  const isOwnDone =
    (outcome === "NOT_MET" || outcome === "UNKNOWN") && (ownPart === "MET" || ownPart === "WAIVED");
  return isOwnDone
    ? html`<strong class="nhsuk-tag nhsuk-tag--blue">${t.me.ownDone}</strong>`
    : html`<strong class="nhsuk-tag ${COLOURS[outcome]}">${t.outcomes[outcome]}</strong>`;
}
