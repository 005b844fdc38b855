import type { NavigationKey } from "../frame/navigation";
import type { Capacity } from "../operations/generated/graphql";

/** Where a draft belongs for somebody: training providers write their drafts from the pages of their programmes. */
export const areaOf = (viewer: { readonly capacities: readonly Capacity[] } | null): NavigationKey =>
  viewer?.capacities.some((each) => each === "STEWARD" || each === "LIVED_EXPERIENCE_LEAD") === false &&
  viewer.capacities.includes("PROVIDER")
    ? "curriculum"
    : "reference";
