import type { Messages } from "../messages";
import type { EventSubscriptionReason, EventSubscriptionState } from "../operations/generated/graphql";

/** Whether events are sent, why not, and when sending goes on. */
export function subscriptionState(
  {
    state,
    reason,
    resumesAt,
  }: {
    readonly state: EventSubscriptionState;
    readonly reason: EventSubscriptionReason | null;
    readonly resumesAt: string | null;
  },
  t: Messages,
): string {
  const texts = t.deliveries;
  const said =
    reason === null ? texts.states[state] : texts.because(texts.states[state], texts.reasons[reason]);
  return resumesAt === null ? said : `${said}. ${texts.resumes(t.instant(resumesAt))}`;
}
