import { AS_REACHED, type FieldAccess, readableBy } from "./field-access";

/** Who can read and change which badges are trusted, and hand badges in. */
export const BADGE_IN_FIELDS = {
  "Query.trustedIssuers": readableBy("readOrganisation"),
  "TrustedIssuer.*": readableBy("readOrganisation"),
  "AchievementMapping.*": readableBy("readOrganisation"),
  "Mutation.stateTrustedIssuer": readableBy("statePolicies"),
  "Mutation.endTrustedIssuer": readableBy("statePolicies"),
  "Mutation.mapAchievement": readableBy("statePolicies"),
  "Mutation.endAchievementMapping": readableBy("statePolicies"),
  "Mutation.handInBadge": readableBy("handInBadges"),
  "HandedInBadge.*": AS_REACHED,
  "BadgeCheck.*": AS_REACHED,
  "ProposedClaim.*": AS_REACHED,
} as const satisfies Record<string, FieldAccess>;
