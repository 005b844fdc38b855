import type { PeopleCount } from "../../../disclosure/counting";
import type { RequestCounts } from "../../../disclosure/request-counts";
import type { DisclosedCounts } from "../../../disclosure/workforce-counts";
import type { Reference } from "../../../reference";
import type { RoleKinds } from "./role-kinds";
import type { StatedDetails } from "./stated";

/** What answers to a request are put together from; nothing in it shows more than may be shown. */
export interface RequestSources {
  readonly reference: Reference;
  readonly organisationId: string;
  readonly kinds: RoleKinds;
  readonly counts: DisclosedCounts;
  readonly more: RequestCounts;
  /** Those who reached a higher band in the last 12 months. */
  readonly progressed: PeopleCount;
  /** What the organisation states of itself; null for those who may not read it. */
  readonly stated: StatedDetails | null;
  /** When paid peer support workers were trained. */
  readonly trained: TrainedCounts;
}

export interface TrainedCounts {
  readonly before: PeopleCount;
  readonly onTheJob: PeopleCount;
  readonly both: PeopleCount;
  readonly none: PeopleCount;
}
