import { type Html, html } from "../frame/html";
import type { Outcome } from "../operations/generated/graphql";

const COLOURS: Readonly<Record<Outcome, string>> = {
  MET: "green",
  WAIVED: "green",
  PENDING: "blue",
  UNKNOWN: "grey",
  NOT_MET: "grey",
};

/** What an area says about where somebody is. */
interface OutcomeWords {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Their own part is done, and the employer's is left. */
  readonly ownDone: string;
}

/**
 * Where somebody is on a way. Nobody fails: what is not met is still to come, and a worker who has done their own part
 * is not the one who is late.
 */
export function outcomeTag(
  { outcome, ownPart }: { readonly outcome: Outcome; readonly ownPart: Outcome },
  { outcomes, ownDone }: OutcomeWords,
): Html {
  const isOwnDone =
    (outcome === "NOT_MET" || outcome === "UNKNOWN") && (ownPart === "MET" || ownPart === "WAIVED");
  return html`<strong class="nhsuk-tag nhsuk-tag--${isOwnDone ? "blue" : COLOURS[outcome]}">${isOwnDone ? ownDone : outcomes[outcome]}</strong>`;
}
