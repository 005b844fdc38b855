import type { Messages } from "../messages";
import type { DraftsQuery } from "../operations/generated/graphql";

type Draft = NonNullable<DraftsQuery["drafts"]>["nodes"][number];

/** What is left to do before an open draft can be published. */
export function leftOf(
  { kind, findings, livedExperienceReview }: Pick<Draft, "kind" | "findings" | "livedExperienceReview">,
  t: Messages,
): readonly string[] {
  const refused = findings.filter(({ severity }) => severity === "REFUSED").length;
  const needsReview = (kind === "ROUTE" || kind === "ROLE_BAND") && livedExperienceReview === null;
  return [
    ...(refused > 0 ? [t.reference.refused(refused)] : []),
    ...(needsReview ? [t.reference.waitsForReview] : []),
  ];
}
