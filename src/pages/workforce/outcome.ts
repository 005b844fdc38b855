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

/** Where a worker is on a way, in HR's words. A worker who has done their own part is not the one who is late. */
export function outcomeTag(
  { outcome, ownPart }: { readonly outcome: Outcome; readonly ownPart: Outcome },
  t: Messages,
): Html {
  const isOwnDone =
    (outcome === "NOT_MET" || outcome === "UNKNOWN") && (ownPart === "MET" || ownPart === "WAIVED");
  return isOwnDone
    ? html`<strong class="nhsuk-tag nhsuk-tag--blue">${t.workforce.readiness.ownDone}</strong>`
    : html`<strong class="nhsuk-tag ${COLOURS[outcome]}">${t.workforce.outcomes[outcome]}</strong>`;
}
