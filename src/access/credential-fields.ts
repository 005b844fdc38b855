import { AS_REACHED, type FieldAccess, readableBy } from "./field-access";

/** Who can take away badges, and see which were. */
export const CREDENTIAL_FIELDS = {
  "Query.badgePreview": readableBy("takeBadges"),
  "BadgePreview.*": AS_REACHED,
  "PreviewedBadge.*": AS_REACHED,
  "Query.issuedBadges": readableBy("takeBadges"),
  "IssuedBadge.*": readableBy("takeBadges"),
  "Mutation.issueBadge": readableBy("takeBadges"),
  "Mutation.issueRecord": readableBy("takeBadges"),
  "Mutation.withdrawBadge": readableBy("takeBadges"),
} as const satisfies Record<string, FieldAccess>;
