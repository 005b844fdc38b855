import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { FieldAccess } from "../../../src/access/field-access";
import { type RuleName, ruleNamed } from "../../../src/access/rules";
import { accessOf, accessOfType } from "../../../src/access/table";
import type { Asker, Relation } from "./askers";
import { ABOUT_NATIONAL, ABOUT_NOTHING, NOT_THEIRS } from "./mutations";
import type { Step, Way } from "./ways";

/** What a rule says of a thing, read from the table alone. */
export interface Case {
  readonly asker: Asker;
  readonly relation: Relation;
  /** Whether the thing was recorded by whoever asks. */
  readonly recorded?: boolean;
}

/** Whether a rule leaves the thing to whoever asks. What is asked for is never national, and reference data is a route. */
export function leaves(name: RuleName, { asker, relation, recorded = false }: Case): boolean {
  const rule = ruleNamed(name);
  const { about, own, capacities, scopes, ifRecorder, kinds } = rule;
  if (relation === "other organisation" || about === "NATIONAL" || kinds?.includes("ROUTE") === false)
    return false;
  if (ifRecorder && !recorded && !ifRecorder.some((each) => each === asker.capacity)) return false;
  if (asker.scope) return scopes.includes(asker.scope);
  if (asker.isAll) return (own === true && relation === "own") || capacities.length > 0;
  return (
    (own === true && relation === "own") ||
    (asker.capacity !== undefined && capacities.includes(asker.capacity))
  );
}

/** Whether there may be anything for whoever asks, whatever it is about. */
export const mayBegin = (
  { to }: FieldAccess,
  { persona, capacity, scope, isAll, ofNationalBody: isNational }: Asker,
): boolean => {
  if (to === "ANYBODY" || to === "AS_REACHED") return true;
  if (persona === null) return false;
  if (to === "SIGNED_IN") return true;
  return to
    .map(ruleNamed)
    .some(
      ({ own, capacities, scopes, ofNationalBody, ofOperators }) =>
        !ofOperators &&
        (isNational || !ofNationalBody) &&
        (scope
          ? scopes.includes(scope)
          : isAll ||
            (capacity !== undefined &&
              (capacities.includes(capacity) || (own === true && capacity === "WORKER")))),
    );
};

/** Whether a thing or field under that access is theirs. */
export function isOpen({ to }: FieldAccess, at: Case): boolean {
  if (to === "ANYBODY" || to === "AS_REACHED") return true;
  if (at.asker.persona === null) return false;
  return to === "SIGNED_IN" || to.some((name) => leaves(name, at));
}

/** Whether the end of a way is theirs, and then one field of what stands there. */
export const isReached = (schema: GraphQLSchema, { start, steps }: Way, at: Case): boolean =>
  (start === null || isOpen(accessOfType(start), at)) && steps.every((step) => isTold(schema, step, at));

export function isTold(schema: GraphQLSchema, { type, field }: Step, at: Case): boolean {
  const access = accessOf(type.name, field.name);
  const isRoot = type === schema.getQueryType();
  if (isRoot ? !mayBegin(access, at.asker) : !isOpen(access, at)) return false;
  const to = getNamedType(field.type);
  // Any fact may be among those that an answer rests on: each is under the rule of a post.
  if (field.name === "fact") return isOpen(accessOfType("Post"), at);
  if (access.discloses || !isObjectType(to))
    return isRoot && /^nodes?$/.test(field.name) ? isOpen(accessOfType("Worker"), at) : true;
  const item = to.getFields().nodes ?? to.getFields().node;
  const thing = /(Connection|Edge)$/.test(to.name) && item ? getNamedType(item.type).name : to.name;
  if (field.name === "me")
    return at.relation === "own" && at.asker.scope === undefined && at.asker.persona !== null;
  return isOpen(accessOfType(thing), at);
}

/** Whether a call does what it says, by the table. */
export function isDone(mutation: string, at: Case): boolean {
  const { to } = accessOf("Mutation", mutation);
  if (typeof to === "string" || at.asker.persona === null) return false;
  if (ABOUT_NATIONAL.has(mutation)) return isAmong("authorNational", at.asker);
  if (ABOUT_NOTHING.has(mutation))
    return to.some((name) => name !== "authorNational" && isAmong(name, at.asker));
  return to.some((name) => {
    const { own, about, namesWorkers } = ruleNamed(name);
    const isWorker = at.asker.capacity === "WORKER" || at.asker.isAll === true;
    const asOwner = own === true && at.relation === "own" && isWorker && !NOT_THEIRS.has(mutation);
    // Nobody keeps their own record: a program is nobody.
    const isOwn = at.relation === "own" && !at.asker.scope && !NOT_THEIRS.has(mutation);
    if (isOwn && (about === "RECORD" || namesWorkers)) return leaves(name, at) && asOwner;
    return leaves(name, at) && (asOwner || isAmong(name, at.asker));
  });
}

/** Whether nobody but a national body's people may ask for it. */
export const isNationalAlone = ({ to }: FieldAccess): boolean =>
  typeof to !== "string" && to.every((name) => ruleNamed(name).ofNationalBody);

const isAmong = (name: RuleName, { capacity, scope, isAll, ofNationalBody: isNational }: Asker): boolean => {
  const { capacities, scopes, ofNationalBody } = ruleNamed(name);
  if (ofNationalBody && !isNational) return false;
  if (isAll) return capacities.length > 0;
  return scope ? scopes.includes(scope) : capacity !== undefined && capacities.includes(capacity);
};
