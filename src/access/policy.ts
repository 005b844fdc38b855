import type { Capacity, DraftKind } from "../entities/vocabulary";
import type { Actor } from "./actor";
import { whyRefused } from "./refusal";
import { RULES, type RuleName, ruleNamed } from "./rules";
import { SCOPES } from "./scopes";
import { WRITES_ABOUT_WORKERS } from "./table";

/** Not allowed: a refusal, reported as a top-level error. */
export class Forbidden extends Error {}

/** What a rule has to know of a thing. */
export interface ProtectedObject {
  /** Null: national. */
  readonly organisationId: string | null;
  /** The worker whose record it belongs to; null: no worker. */
  readonly workerId: string | null;
  /** The kind of reference data that is being written. */
  readonly kind?: DraftKind;
}

/** Theirs to do to anybody's record but this one, which is their own. */
export class OwnRecordRefused extends Forbidden {
  constructor(name: RuleName) {
    super(
      ruleNamed(name).own
        ? "This is your own record. You can do this only as its worker: sign in as WORKER, or ask somebody else to do it."
        : "This is your own record, and you cannot do this to it. Ask somebody else who may do it.",
    );
  }
}

/** Their own worker record at the organisation for which they act, in whatever capacity; a program has none. */
export const ownRecordOf = ({ client, workerId, partner }: Actor): string | null =>
  client ? null : (workerId ?? partner?.ownWorkerId ?? null);

/**
 * Whether something would be written about the actor themselves, in a capacity that is not the worker's own. Nobody keeps their own
 * record, whatever else they are and through whatever organisation they act: a person stays the same person.
 */
export const isAboutThemselves = (actor: Actor, name: RuleName, workerId: string | null): boolean =>
  workerId !== null &&
  workerId === ownRecordOf(actor) &&
  WRITES_ABOUT_WORKERS.has(name) &&
  !(ruleNamed(name).own === true && actor.capacities.includes("WORKER"));

/**
 * The capacity in which an actor may do something to a worker's record (workerId null: to the organisation's own), or
 * null if none of theirs allows it. People reach their own record as WORKER, and write to it in no other
 * capacity. A program's scopes stand for a capacity.
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
  // In the rule's order: somebody who is several things judges as an assessor first, and as a line manager last.
  return capacities.find((each) => actor.capacities.includes(each) && isHeld(each)) ?? null;
}

/** Somebody of a partner does what the rule leaves to partners, for whom they were granted it; nobody else has to be granted anything. */
function isGranted({ partner }: Actor, name: RuleName, capacity: Capacity, workerId: string | null): boolean {
  if (!partner) return true;
  const { partners = [] } = ruleNamed(name);
  const workers = partner.workers.get(capacity);
  return partners.includes(capacity) && workers !== undefined && (workerId === null || workers.has(workerId));
}

/** The workers for whom somebody of a partner may do it; null: it is not named workers that they reach. */
export function workersGranted({ partner }: Actor, name: RuleName): readonly string[] | null {
  if (!partner) return null;
  const { partners = [] } = ruleNamed(name);
  return [...new Set(partners.flatMap((capacity) => [...(partner.workers.get(capacity) ?? [])]))];
}

/** Whether they act in that capacity for that worker. */
export const actsAs = ({ capacities, partner }: Actor, capacity: Capacity, workerId: string): boolean =>
  capacities.includes(capacity) && (!partner || partner.workers.get(capacity)?.has(workerId) === true);

/**
 * The same, for what cannot go on without.
 * @throws OwnRecord where it is about themselves; Forbidden saying which capacities or scopes it takes, and which the actor has.
 */
export function capacityFor(actor: Actor, name: RuleName, workerId: string | null): Capacity {
  const held = heldFor(actor, name, workerId) ?? refuseAccess(actor, [name]);
  if (isAboutThemselves(actor, name, workerId)) throw new OwnRecordRefused(name);
  return held;
}

/**
 * Whether an actor may do that to a thing, as far as capacities, scopes and organisations go; what else a rule asks for, such as
 * an appointment, is checked where it can be looked up. People can read their own record in any capacity;
 * `capacityOf` decides what they can write about themselves.
 */
export function ruleApplies(actor: Actor, name: RuleName, thing: ProtectedObject): boolean {
  const { about, kinds } = ruleNamed(name);
  if (kinds && thing.kind && !kinds.includes(thing.kind)) return false;
  if (about === "NATIONAL") {
    if (thing.organisationId !== null) return false;
  } else if (thing.organisationId !== actor.organisationId) return false;
  return isOwn(actor, name, thing) || heldFor(actor, name, thing.workerId) !== null;
}

/** Whether it is the actor's own record, and the rule leaves them to it. */
export const isOwn = ({ organisationId, workerId }: Actor, name: RuleName, thing: ProtectedObject): boolean =>
  ruleNamed(name).own === true &&
  workerId !== null &&
  thing.workerId === workerId &&
  thing.organisationId === organisationId;

/** Whether there may be anything at all that the actor may do under one of these rules: asked before anything is looked up. */
export const mayAsk = (actor: Actor, names: readonly RuleName[]): boolean =>
  names.some((name) =>
    ruleNamed(name).ofOperators
      ? actor.isOperator === true
      : actor.client
        ? capacityOf(actor, name, null) !== null
        : capacityOf(actor, name, null) !== null ||
          (ruleNamed(name).own === true && actor.capacities.includes("WORKER")),
  );

/** @param field of an input, where it is that alone. @throws Forbidden, always, saying what it would take that the actor lacks. */
export function refuseAccess(actor: Actor, names: readonly RuleName[], field?: string): never {
  const why = whyRefused(actor, names.map(ruleNamed));
  throw new Forbidden(field === undefined ? why : `You may not write the field ${field}. ${why}`);
}

const OWN_REFERENCE_DATA = ["authorOwn", "authorTeaching"] as const;

/** What it takes to write reference data of a kind: an organisation's own, where there is any, or national (null). */
export const authoringRule = (kind: DraftKind, organisationId: string | null): RuleName =>
  OWN_REFERENCE_DATA.find(
    (name) => organisationId !== null && RULES[name].kinds.some((each) => each === kind),
  ) ?? "authorNational";

/** Whether an actor may write reference data: an organisation's own within it; national (null) wherever they keep it. */
export const mayAuthor = (actor: Actor, kind: DraftKind, organisationId: string | null): boolean =>
  ruleApplies(actor, authoringRule(kind, organisationId), { organisationId, workerId: null, kind });
