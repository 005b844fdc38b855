import {
  defaultFieldResolver,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";
import { type FieldAccess } from "../../access/field-access";
import { mayAsk, refuseAccess } from "../../access/policy";
import { type RuleName, ruleNamed } from "../../access/rules";
import { accessOf, accessOfType } from "../../access/table";
import { type Context, requireActor } from "../context";
import { inputCheck } from "./inputs";
import { mayReach, mayReadField, type Verdict } from "./protected-objects";

type Field = GraphQLField<unknown, Context>;
type Resolve = GraphQLFieldResolver<unknown, Context>;
/**
 * The boundary that a field crosses: the type of the objects behind it, and whether they come in a
 * connection.
 */
interface Boundary {
  readonly to: GraphQLObjectType | GraphQLAbstractType;
  readonly isPage: boolean;
}

/**
 * Adds the policy table's checks to a schema. Fields are wrapped only if their rule asks for something that
 * the parent's check did not settle: root fields, fields with a stricter rule than their type's, and access
 * boundaries, which lead to objects about people from outside. Objects that cross an access boundary are
 * checked.
 * @throws Error if a field has no rule, or leads to objects about people that cannot be checked.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (type === schema.getMutationType()) checkInput(field);
      const enter = entryCheck(schema, type, field);
      const door = boundaryOf(schema, type, field);
      if (enter || door) field.resolve = guarded(field.resolve ?? defaultFieldResolver, enter, door);
    }
  }
  return schema;
}

/** The input is checked after it is settled that the actor may ask at all. */
function checkInput(field: Field): void {
  const check = inputCheck(field);
  if (!check) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
    check(requireActor(context), args);
    return resolve(source, args, context, info);
  };
}

/** Returns whether a field of that source may be read; throws the refusal of a root field. */
type EntryCheck = (context: Context, source: unknown) => Verdict;

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

const isOfRecord = (name: RuleName): boolean => ruleNamed(name).about === "RECORD";

const isAboutPeople = ({ to }: FieldAccess): boolean => typeof to !== "string";

function entryCheck(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): EntryCheck | null {
  const access = accessOf(type.name, field.name);
  const { to } = access;
  if (to === "ANYBODY") return null;
  if (!isRoot(schema, type) && isAboutPeople(accessOfType(type.name)))
    return access === accessOfType(type.name) || access.discloses
      ? null
      : (context, source) => mayReadField(context, access, type.name, source as object);
  if (to === "AS_REACHED") return null;
  return (context) => {
    const actor = requireActor(context);
    return to === "SIGNED_IN" || mayAsk(actor, to) || refuseAccess(actor, to);
  };
}

/** Null if no object about people comes through, or the parent's rule has settled it already. */
export function boundaryOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Boundary | null {
  const lead = leadOf(field.type);
  if (!lead) return null;
  const { to, isPage } = lead;
  // The items of a connection were checked together with its field.
  if (isPageOf(type)) return null;
  const inside = accessOf(type.name, field.name);
  if (inside.discloses) return null;
  if (isAbstractType(to)) return lead;
  const beyond = accessOfType(to.name).to;
  if (typeof beyond === "string") return null;
  const canTell = "id" in to.getFields();
  const isSettled =
    typeof inside.to !== "string" &&
    inside.to.every(
      (name) => beyond.includes(name) && (!isRoot(schema, type) || !(canTell || isOfRecord(name))),
    );
  if (isSettled) return null;
  if (isPage || canTell) return lead;
  throw new Error(
    `${type.name}.${field.name} leads to ${to.name}, whose members cannot be distinguished: its rules have to include those of the field.`,
  );
}

function leadOf(type: GraphQLOutputType): Boundary | null {
  const to = getNamedType(type);
  if (isAbstractType(to)) return { to, isPage: false };
  if (!isObjectType(to)) return null;
  const item = isPageOf(to)
    ? getNamedType(to.getFields().nodes?.type ?? to.getFields().node?.type ?? to)
    : to;
  return isObjectType(item) || isAbstractType(item) ? { to: item, isPage: item !== to } : null;
}

const isPageOf = ({ name }: GraphQLObjectType): boolean =>
  /(Connection|Edge)$/.test(name) && accessOfType(name).to === "AS_REACHED";

function guarded(resolve: Resolve, enter: EntryCheck | null, door: Boundary | null): Resolve {
  const go: Resolve = door
    ? (source, args, context, info) => through(door, resolve(source, args, context, info), context, info)
    : resolve;
  if (!enter) return go;
  return (source, args, context, info) => {
    const verdict = enter(context, source);
    const enterOrNot = (held: boolean) => (held ? go(source, args, context, info) : refused(context, info));
    return typeof verdict === "boolean" ? enterOrNot(verdict) : verdict.then(enterOrNot);
  };
}

/** Null if the field is hidden from the caller. @throws Forbidden otherwise. */
function refused(context: Context, { parentType, fieldName }: GraphQLResolveInfo): null {
  const { to, hidden } = accessOf(parentType.name, fieldName);
  return hidden ? null : refuseAccess(requireActor(context), typeof to === "string" ? [] : to);
}

/**
 * Returns what the caller may see of the objects that cross a boundary; the others look as if they did not
 * exist.
 */
function through(door: Boundary, result: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (result instanceof Promise) return result.then((found) => through(door, found, context, info));
  if (result === null || result === undefined || result instanceof Error) return result;
  if (door.isPage) return page(door, result as PageOfThings, context, info);
  if (Array.isArray(result)) return Promise.all(result.map((each) => through(door, each, context, info)));
  const verdict = reach(door, result as object, context, info);
  return typeof verdict === "boolean"
    ? verdict
      ? result
      : null
    : verdict.then((held) => (held ? result : null));
}

interface PageOfThings {
  readonly nodes: readonly object[];
}

/** A list is read within the actor's scope; if it contains anything else, none of it is returned. */
function page(door: Boundary, found: PageOfThings, context: Context, info: GraphQLResolveInfo): unknown {
  const verdicts = found.nodes.map((node) => reach(door, node, context, info));
  const strays = (held: readonly boolean[]): PageOfThings => {
    if (held.every(Boolean)) return found;
    throw new Error(`${info.parentType.name}.${info.fieldName} holds something that its reader may not see.`);
  };
  return verdicts.every((verdict) => typeof verdict === "boolean")
    ? strays(verdicts)
    : Promise.all(verdicts.map((verdict) => Promise.resolve(verdict))).then(strays);
}

function reach({ to }: Boundary, thing: object, context: Context, info: GraphQLResolveInfo): Verdict {
  if (!isAbstractType(to)) return mayReach(context, to.name, thing);
  const name = to.resolveType?.(thing, context, info, to);
  return typeof name === "string" && mayReach(context, name, thing);
}
