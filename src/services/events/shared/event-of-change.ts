import type { Outcome } from "../../../eligibility";
import { OUTCOMES } from "../../../eligibility";
import { toGlobalId } from "../../../entities/global-id";
import { changeIdOf } from "../../../entities/workforce/change-id";
import { eventTypeOf } from "../../../entities/workforce/event-type";
import { FACT } from "../../../facts";
import type { EventData, SentEvent } from "../../../interchange/events/cloud-event";
import type { DeliveryRow } from "../../../repositories/events/deliveries";
import type { ChangeRow } from "../../../repositories/workforce/changes";

const TEST_TYPE = "peerway.endpoint.test.v1";

/** The event of a delivery: its change in the feed, or the test event. */
export function eventOf({
  id,
  createdAt,
  change,
}: Pick<DeliveryRow, "id" | "createdAt" | "change">): SentEvent {
  if (change) return eventOfChange(change);
  return { id: toGlobalId("TestEvent", id), type: TEST_TYPE, time: createdAt, data: null };
}

export const eventOfChange = (change: ChangeRow): SentEvent => ({
  id: changeIdOf(change),
  type: eventTypeOf(change),
  time: change.committedAt,
  data: dataOf(change),
});

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

/** Whether a worker's outcome became a lower one. */
export const isLower = ({ was, became }: Pick<ChangeRow, "was" | "became">): boolean =>
  was !== null && became !== null && rankOf(became) < rankOf(was);

const rankOf = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);
