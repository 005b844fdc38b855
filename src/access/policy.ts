import type { Capacity, DraftKind } from "../entities/vocabulary";
import type { Actor } from "./actor";
import { whyRefused } from "./refusal";
import { RULES, type RuleName, ruleNamed } from "./rules";
import { SCOPES } from "./scopes";
import { WRITES_ABOUT_WORKERS } from "./table";

/** Not allowed: a refusal, returned as a top-level error. */
export class Forbidden extends Error {}

/** The properties of an object that rules depend on. */
export interface ProtectedObject {
  /** Null for national data. */
  readonly organisationId: string | null;
  /** The worker on whose record it is; null if it is on nobody's. */
  readonly workerId: string | null;
  /** The kind, for reference data in a draft. */
  readonly kind?: DraftKind;
}

/** They may do this to any record except their own. */
export class OwnRecordRefused extends Forbidden {
  constructor(name: RuleName) {
    super(
      ruleNamed(name).own
        ? "This is your own record. You can do this only as its worker: sign in as WORKER, or ask somebody else to do it."
        : "This is your own record, and you cannot do this to it. Ask somebody else who may do it.",
    );
  }
}

/** Their own worker record at the organisation for which they act, in any capacity; a program has none. */
export const ownRecordOf = ({ client, workerId, partner }: Actor): string | null =>
  client ? null : (workerId ?? partner?.ownWorkerId ?? null);

/**
 * Whether something would be written about the actor themselves, in a capacity other than the worker's.
 * Nobody writes to their own record in another capacity, through any organisation: a person stays the same
 * person.
 */
export const isAboutThemselves = (actor: Actor, name: RuleName, workerId: string | null): boolean =>
  workerId !== null &&
  workerId === ownRecordOf(actor) &&
  WRITES_ABOUT_WORKERS.has(name) &&
  !(ruleNamed(name).own === true && actor.capacities.includes("WORKER"));

/**
 * The capacity in which an actor may do something to a worker's record (workerId null: to the
 * organisation's own), or null if none of theirs allows it. As WORKER they reach only their own record, and
 * in any other capacity they cannot write to it. The scopes of a program imply a capacity.
 */
export const capacityOf = (actor: Actor, name: RuleName, workerId: string | null): Capacity | null =>
  isAboutThemselves(actor, name, workerId) ? null : heldFor(actor, name, workerId);

function heldFor(actor: Actor, name: RuleName, workerId: string | null): Capacity | null {
  const { own, capacities, scopes, ofNationalBody } = ruleNamed(name);
  if (ofNationalBody && !actor.ofNationalBody) return null;
  const isHeld = (capacity: Capacity) => isGranted(actor, name, capacity, workerId);
  if (actor.client) {
    const scope = actor.client.scopes.find((each) => scopes.includes(each) && isHeld(SCOPES[each].as));
    return scope ? SCOPES[scope].as : null;
  }
  const isOwn = own === true && workerId !== null && workerId === actor.workerId;
  if (isOwn && actor.capacities.includes("WORKER")) return "WORKER";
  // In the rule's order: somebody with several capacities judges as an assessor first, and as a line manager
  // last.
  return capacities.find((each) => actor.capacities.includes(each) && isHeld(each)) ?? null;
}

/**
 * A partner's people may do what the rule leaves to partners, for the workers in the grant. Other people
 * need no grant.
 */
function isGranted({ partner }: Actor, name: RuleName, capacity: Capacity, workerId: string | null): boolean {
  if (!partner) return true;
  const { partners = [] } = ruleNamed(name);
  const workers = partner.workers.get(capacity);
  return partners.includes(capacity) && workers !== undefined && (workerId === null || workers.has(workerId));
}

/** The workers that a partner's person may do it for; null if they are not limited to named workers. */
export function workersGranted({ partner }: Actor, name: RuleName): readonly string[] | null {
  if (!partner) return null;
  const { partners = [] } = ruleNamed(name);
  return [...new Set(partners.flatMap((capacity) => [...(partner.workers.get(capacity) ?? [])]))];
}

/** Whether they act in that capacity for that worker. */
export const actsAs = ({ capacities, partner }: Actor, capacity: Capacity, workerId: string): boolean =>
  capacities.includes(capacity) && (!partner || partner.workers.get(capacity)?.has(workerId) === true);

/**
 * The same, for actions that cannot continue without it.
 * @throws OwnRecordRefused if it is about themselves; Forbidden with the capacities or scopes that it
 *   needs, and those of the actor.
 */
export function capacityFor(actor: Actor, name: RuleName, workerId: string | null): Capacity {
  const held = heldFor(actor, name, workerId) ?? refuseAccess(actor, [name]);
  if (isAboutThemselves(actor, name, workerId)) throw new OwnRecordRefused(name);
  return held;
}

/**
 * Whether an actor may do that to an object, as far as capacities, scopes and organisations decide it.
 * Other conditions of a rule, such as an appointment, are checked where they can be looked up. People may
 * read their own record in any capacity; `capacityOf` decides what they may write about themselves.
 */
export function ruleApplies(actor: Actor, name: RuleName, thing: ProtectedObject): boolean {
  const { about, kinds } = ruleNamed(name);
  if (kinds && thing.kind && !kinds.includes(thing.kind)) return false;
  if (about === "NATIONAL") {
    if (thing.organisationId !== null) return false;
  } else if (thing.organisationId !== actor.organisationId) return false;
  return isOwn(actor, name, thing) || heldFor(actor, name, thing.workerId) !== null;
}

/** Whether it is the actor's own record, and the rule allows workers to do it. */
export const isOwn = ({ organisationId, workerId }: Actor, name: RuleName, thing: ProtectedObject): boolean =>
  ruleNamed(name).own === true &&
  workerId !== null &&
  thing.workerId === workerId &&
  thing.organisationId === organisationId;

/**
 * Whether the actor may do anything at all under one of these rules; checked before anything is looked up.
 */
export const mayAsk = (actor: Actor, names: readonly RuleName[]): boolean =>
  names.some((name) =>
    ruleNamed(name).ofOperators
      ? actor.isOperator === true
      : actor.client
        ? capacityOf(actor, name, null) !== null
        : capacityOf(actor, name, null) !== null ||
          (ruleNamed(name).own === true && actor.capacities.includes("WORKER")),
  );

/**
 * @param field of an input, if only that field is refused. @throws Forbidden, always, with what the actor
 *   lacks.
 */
export function refuseAccess(actor: Actor, names: readonly RuleName[], field?: string): never {
  const why = whyRefused(actor, names.map(ruleNamed));
  throw new Forbidden(field === undefined ? why : `You cannot write the field ${field}. ${why}`);
}

const OWN_REFERENCE_DATA = ["authorOwn", "authorTeaching"] as const;

/**
 * The rule for writing reference data of a kind: an organisation's own, if the kind allows it, or national
 * data (null).
 */
export const authoringRule = (kind: DraftKind, organisationId: string | null): RuleName =>
  OWN_REFERENCE_DATA.find(
    (name) => organisationId !== null && RULES[name].kinds.some((each) => each === kind),
  ) ?? "authorNational";

/** Whether an actor may review drafts of a kind: an organisation's own there, national ones at a national body. */
export const mayReview = (actor: Actor, kind: DraftKind, organisationId: string | null): boolean =>
  ruleApplies(actor, organisationId === null ? "reviewNational" : "reviewOwn", {
    organisationId,
    workerId: null,
    kind,
  });

/**
 * Whether an actor may write reference data: an organisation's own within that organisation; national data
 * (null) at a national body.
 */
export const mayAuthor = (actor: Actor, kind: DraftKind, organisationId: string | null): boolean =>
  ruleApplies(actor, authoringRule(kind, organisationId), { organisationId, workerId: null, kind });
