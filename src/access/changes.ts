import type { ChangeKind, EventKind, NoticeKind } from "../entities/workforce/change";
import type { Actor, Client } from "./actor";
import { capacityOf, mayAsk, refuseAccess, workersGranted } from "./policy";
import type { RuleName } from "./rules";

/** The kinds of change that the feed reports, each with the rule for reading what changed. */
export const CHANGE_RULES = {
  WORKER_REGISTERED: "readWorkers",
  WORKER_CHANGED: "readWorkers",
  WORKER_RENUMBERED: "readWorkers",
  WORKER_REMOVED: "readWorkers",
  WORKER_ERASED: "readWorkers",
  POST_RECORDED: "readRecords",
  POST_CHANGED: "readRecords",
  POST_UNDONE: "readRecords",
  FACT_RECORDED: "readRecords",
  FACT_UNDONE: "readRecords",
  STATEMENT_RECORDED: "readOrganisation",
  STATEMENT_UNDONE: "readOrganisation",
  READINESS_CHANGED: "readWorkers",
} as const satisfies Record<ChangeKind, RuleName>;

/** The same for events that are made for one subscription; what is published, everybody may read. */
const NOTICE_RULES = {
  READINESS_LAPSING: "readWorkers",
  REFERENCE_PUBLISHED: "subscribe",
} as const satisfies Record<NoticeKind, RuleName>;

const KINDS = Object.keys(CHANGE_RULES) as ChangeKind[];

/** The part of the feed that an actor may see. */
export interface ChangeSight {
  readonly kinds: readonly ChangeKind[];
  /** Only changes about these workers, and changes about no worker; null for changes about any worker. */
  readonly only: readonly string[] | null;
}

/** The kinds of change that an actor may read, and the workers whose changes they may read. */
export function changesSeenBy(actor: Actor): ChangeSight {
  const kinds = KINDS.filter((kind) => mayAsk(actor, [CHANGE_RULES[kind]]));
  if (capacityOf(actor, "readWorkers", null) !== null)
    return { kinds, only: workersGranted(actor, "readWorkers") };
  return { kinds, only: actor.workerId === null ? [] : [actor.workerId] };
}

/**
 * The same for some kinds only; null for all that they may read.
 * @throws Forbidden for a kind that they cannot read at all: leaving it out would look as if nothing had
 *   changed.
 */
export function changesAskedBy(actor: Actor, asked: readonly ChangeKind[] | null): ChangeSight {
  const seen = changesSeenBy(actor);
  if (asked === null) return seen;
  for (const kind of asked) if (!seen.kinds.includes(kind)) refuseAccess(actor, [CHANGE_RULES[kind]]);
  return { ...seen, kinds: [...new Set(asked)] };
}

/** The kinds of event that a program, or HR (null), may have sent from an organisation; none without the scope for it. */
export function eventsPermitted(client: Client | null, organisationId: string): ReadonlySet<EventKind> {
  const subscriber: Actor = {
    subject: "",
    name: "",
    organisationId,
    capacities: client ? [] : ["HR"],
    workerId: null,
    ...(client ? { client } : {}),
  };
  return new Set(mayAsk(subscriber, ["subscribe"]) ? eventsAskedBy(subscriber, null) : []);
}

/**
 * The kinds of event that an actor may have sent; null for all that they may read.
 * @throws Forbidden for a kind that they cannot read at all.
 */
export function eventsAskedBy(actor: Actor, asked: readonly EventKind[] | null): readonly EventKind[] {
  const rules: Readonly<Record<EventKind, RuleName>> = { ...CHANGE_RULES, ...NOTICE_RULES };
  const kinds = asked ?? (Object.keys(rules) as EventKind[]);
  const seen = kinds.filter((kind) => mayAsk(actor, [rules[kind]]));
  for (const kind of asked ?? []) if (!seen.includes(kind)) refuseAccess(actor, [rules[kind]]);
  return [...new Set(seen)];
}
