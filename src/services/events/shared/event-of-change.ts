import type { Outcome } from "../../../eligibility";
import { OUTCOMES } from "../../../eligibility";
import { toGlobalId } from "../../../entities/global-id";
import { changeIdOf } from "../../../entities/workforce/change-id";
import { eventTypeOf } from "../../../entities/workforce/event-type";
import { FACT } from "../../../facts";
import type { EventContent, EventData, SentEvent } from "../../../interchange/events/cloud-event";
import type { DeliveryRow } from "../../../repositories/events/deliveries";
import type { NoticeRow } from "../../../repositories/events/notices";
import type { ChangeRow } from "../../../repositories/workforce/changes";

const TEST_TYPE = "peerway.endpoint.test.v1";

/** The event of a delivery: its change in the feed, or the test event. */
export function eventOf({
  id,
  createdAt,
  change,
  notice = null,
}: Pick<DeliveryRow, "id" | "createdAt" | "change"> & { readonly notice?: NoticeRow | null }): SentEvent {
  if (change) return eventOfChange(change, notice);
  return {
    id: toGlobalId("TestEvent", id),
    type: TEST_TYPE,
    time: createdAt,
    workerId: null,
    content: null,
  };
}

const eventOfChange = (change: ChangeRow, notice: NoticeRow | null): SentEvent => ({
  id: changeIdOf(change),
  type: eventTypeOf(change),
  time: change.committedAt,
  workerId: change.workerId && toGlobalId("Worker", change.workerId),
  content: contentOf(change, notice),
});

function contentOf(change: ChangeRow, notice: NoticeRow | null): EventContent {
  const { kind, workerId, routeId } = change;
  if (kind === "READINESS_LAPSING")
    return {
      schema: "lapse",
      data: {
        workerId: workerId && toGlobalId("Worker", workerId),
        routeId: routeId && toGlobalId("ProgressionRoute", routeId),
        lapsesOn: notice?.lapsesOn ?? null,
      },
    };
  if (kind === "REFERENCE_PUBLISHED")
    return {
      schema: "publication",
      data: {
        type: notice?.type ?? null,
        id: notice?.type && notice.aboutId ? toGlobalId(notice.type, notice.aboutId) : null,
      },
    };
  return { schema: "change", data: dataOf(change) };
}

/** The notice that an event reports, by its id; null for a change of the feed. */
export const noticeIdOf = ({ kind, factId }: ChangeRow): string | null =>
  kind === "READINESS_LAPSING" || kind === "REFERENCE_PUBLISHED" ? factId : null;

/** The same ids and outcomes as the feed shows. */
function dataOf({ workerId, factId, factKind, postId, routeId, was, became }: ChangeRow): EventData {
  return {
    workerId: workerId && toGlobalId("Worker", workerId),
    factId: factId && factKind && toGlobalId(FACT[factKind].type, factId),
    factKind,
    postId: postId && toGlobalId("Post", postId),
    routeId: routeId && toGlobalId("ProgressionRoute", routeId),
    before: was,
    after: became,
  };
}

/** Events of one lane are sent in the order of the feed. */
export const laneOf = ({ workerId, routeId }: ChangeRow): string =>
  [workerId ?? "organisation", ...(routeId === null ? [] : [routeId])].join("/");

/** Whether a worker's outcome became a lower one, or will. */
export const isBadNews = ({ kind, was, became }: Pick<ChangeRow, "kind" | "was" | "became">): boolean =>
  kind === "READINESS_LAPSING" || (was !== null && became !== null && rankOf(became) < rankOf(was));

const rankOf = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);
