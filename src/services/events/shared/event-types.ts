import { ChangeKind, type EventKind, FactKind, NOTICE_KINDS } from "../../../entities/workforce/change";
import { eventTypeOf } from "../../../entities/workforce/event-type";
import { FACT } from "../../../facts";

const KINDS: readonly EventKind[] = [...(Object.keys(ChangeKind) as ChangeKind[]), ...NOTICE_KINDS];
/** The feed reports no adjustments; posts have kinds of change of their own. */
const FACT_KINDS = (Object.keys(FactKind) as FactKind[]).filter(
  (kind) => !["ADJUSTMENT", "POST", "POST_CHANGE"].includes(kind),
);

/** Each type of event that can be subscribed to, with the kind of change or notice that it reports. */
export const EVENT_TYPES: ReadonlyMap<string, EventKind> = new Map(
  KINDS.flatMap((kind): [string, EventKind][] =>
    factKindsOf(kind).map((factKind) => [eventTypeOf({ kind, factKind }), kind]),
  ),
);

function factKindsOf(kind: EventKind): readonly (FactKind | null)[] {
  if (kind.startsWith("FACT_")) return FACT_KINDS.filter((each) => FACT[each].of === "WORKER");
  if (kind.startsWith("STATEMENT_")) return FACT_KINDS.filter((each) => FACT[each].of === "ORGANISATION");
  return [null];
}
