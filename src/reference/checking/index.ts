export { checkRoute } from "./check-route";
export { compileDraft } from "./compile-draft";
export { type DraftRequirement, draftOf, type PublishedReference, type RouteDraft } from "./draft";
export { FINDINGS, type Finding, type FindingCode } from "./findings";
export { checkFloor } from "./floor";
export { type Gap, gapsBetween, implies } from "./implies";
export { checkVariant } from "./variant";
export { checkWayOn, hasWayOn, leadsOn, noRoutes, noWayOn } from "./way-on";
