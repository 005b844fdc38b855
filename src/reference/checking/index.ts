export { checkRoute } from "./check-route";
export { compileDraft } from "./compile-draft";
export { type DraftRequirement, draftOf, type PublishedReference, type RouteDraft } from "./draft";
export { FINDINGS, type Finding, type FindingCode } from "./findings";
export { type Gap, gapsBetween, implies } from "./implies";
export { checkTightening } from "./tightening";
