import type { Capacity } from "../entities/vocabulary";
import type { Actor } from "./actor";
import type { Rule } from "./rule";
import { OPERATOR_SCOPE } from "./scopes";

/**
 * Why none of these rules allows an action: what it needs, and which of that the actor lacks. Only what
 * they lack is named.
 */
export function whyRefused(actor: Actor, rules: readonly Rule[]): string {
  if (rules.every(({ ofOperators }) => ofOperators)) return OPERATORS_ALONE;
  if (actor.isOperator) return NOT_OPERATORS;
  const isNational = rules.every(({ ofNationalBody }) => ofNationalBody) && !actor.ofNationalBody;
  const lacks = actor.client ? scopesLacking(rules, actor.client.scopes) : capacitiesLacking(rules, actor);
  if (!isNational) return lacks ?? conditionsOf(rules, actor);
  return lacks === null ? `This ${NATIONAL}` : `${lacks} And it ${NATIONAL}`;
}

const OPERATORS_ALONE = `This needs the scope ${OPERATOR_SCOPE}, which only operators have: accounts that the service's configuration names (OPERATORS), with a token for no organisation. You act for an organisation.`;
const NOT_OPERATORS =
  "You are an operator and act for no organisation: you manage the organisations, but may not see or change their data. Use a token for the organisation.";

const NATIONAL = "is only for national bodies, and your organisation is not one.";

/** Null if the program has a scope that one of the rules accepts. */
function scopesLacking(rules: readonly Rule[], held: readonly string[]): string | null {
  const wanted = [...new Set(rules.flatMap(({ scopes }) => scopes))];
  if (wanted.length === 0) return "Programs may not do this. Only people may.";
  if (wanted.some((scope) => held.includes(scope))) return null;
  return `This needs one of these scopes: ${wanted.join(", ")}. You have ${held.join(", ") || "none"}.`;
}

/** Null if the person acts in a capacity that one of the rules accepts. */
function capacitiesLacking(rules: readonly Rule[], { capacities, partner }: Actor): string | null {
  if (rules.some((rule) => rule.capacities.some((each) => capacities.includes(each)))) return null;
  const wanted = new Set<string>(rules.flatMap((rule) => rule.capacities));
  if (rules.some(({ own }) => own) && !wanted.has("WORKER")) wanted.add(ON_OWN_RECORD);
  if (wanted.size === 0) {
    const scopes = [...new Set(rules.flatMap((rule) => rule.scopes))];
    return `People may not do this. Only programs with one of these scopes may: ${scopes.join(", ")}.`;
  }
  const partly = partner ? ` ${AS_GRANTED}` : "";
  return `This needs one of these capacities: ${[...wanted].join(", ")}. You act as ${capacities.join(", ") || "none of them"}.${partly}`;
}

const ON_OWN_RECORD = "WORKER on your own record";
const AS_GRANTED = "For another organisation's workers, you may only do what that organisation has granted.";

/** A rule's condition beyond the capacity or scope, which they have. */
function conditionsOf(rules: readonly Rule[], { capacities, partner, client }: Actor): string {
  if (partner) {
    const granted = new Set(rules.flatMap(({ partners = [] }) => partners));
    return granted.size === 0
      ? "Only the organisation's own people may do this, and you act for it as a partner."
      : AS_GRANTED;
  }
  const held = client
    ? rules
    : rules.filter((rule) => rule.capacities.some((each: Capacity) => capacities.includes(each)));
  const [why] = held.flatMap((rule) => CONDITIONS.flatMap(([asks, said]) => (asks(rule) ? [said] : [])));
  return why ?? "You may not do this.";
}

const CONDITIONS: readonly (readonly [(rule: Rule) => boolean, string])[] = [
  [({ ifAssigned }) => ifAssigned === true, "You may do this only for evidence that is assigned to you."],
  [({ ifShared }) => ifShared === true, "You may do this only for evidence that the worker shares with you."],
  [
    ({ ifAppointed }) => ifAppointed === true,
    "This needs an appointment as an assessor that is in force on the day.",
  ],
  [
    ({ ifRecorder }) => ifRecorder !== undefined,
    "You may do this only for facts that you have recorded yourself.",
  ],
];
