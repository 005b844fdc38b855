import type { EventKind, FactKind } from "./change";

const written = (name: string): string => name.toLowerCase().replaceAll("_", "-");

/**
 * The type of a change as a CloudEvent: its subject, the action, and the version of the event's content.
 * Facts are named by their kind: a recorded completion is peerway.completion.recorded.v1.
 */
export function eventTypeOf({
  kind,
  factKind,
}: {
  readonly kind: EventKind;
  readonly factKind: FactKind | null;
}): string {
  const [about = "", happened = ""] = kind.split("_");
  const isNamedByKind = about === "FACT" || about === "STATEMENT";
  return `peerway.${written(isNamedByKind ? (factKind ?? about) : about)}.${written(happened)}.v1`;
}
