import { ChangeKind, FactKind } from "../../../entities/workforce/change";
import { eventTypeOf } from "../../../entities/workforce/event-type";
import { FACT } from "../../../facts";

const KINDS = Object.keys(ChangeKind) as ChangeKind[];
/** The feed reports no adjustments; posts have kinds of change of their own. */
const FACT_KINDS = (Object.keys(FactKind) as FactKind[]).filter(
  (kind) => !["ADJUSTMENT", "POST", "POST_CHANGE"].includes(kind),
);

/** Each type of event that can be subscribed to, with the kind of change that it reports. */
export const EVENT_TYPES: ReadonlyMap<string, ChangeKind> = new Map(
  KINDS.flatMap((kind): [string, ChangeKind][] =>
    factKindsOf(kind).map((factKind) => [eventTypeOf({ kind, factKind }), kind]),
  ),
);

function factKindsOf(kind: ChangeKind): readonly (FactKind | null)[] {
  if (kind.startsWith("FACT_")) return FACT_KINDS.filter((each) => FACT[each].of === "WORKER");
  if (kind.startsWith("STATEMENT_")) return FACT_KINDS.filter((each) => FACT[each].of === "ORGANISATION");
  return [null];
}
