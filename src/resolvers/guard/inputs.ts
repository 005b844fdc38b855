import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from "graphql";
import type { Actor } from "../../access/actor";
import { rulesOfField } from "../../access/inputs";
import { mayAsk, refuseAccess } from "../../access/policy";
import type { RuleName } from "../../access/rules";
import { accessOf } from "../../access/table";

/** Refuses given fields that the actor may not write. */
export type InputCheck = (actor: Actor, args: Readonly<Record<string, unknown>>) => void;

interface Reserved {
  /** The rules of a field that not everybody who may make the call may write. */
  readonly rules: readonly RuleName[] | null;
  /** The reserved fields within a field that holds inputs. */
  readonly within: ReservedFields | null;
}
type ReservedFields = ReadonlyMap<string, Reserved>;

/**
 * Checks the fields of a mutation's input that are reserved for some of the people who may call it; the
 * service that looks up the record checks whose it is. Null if there are no such fields.
 * @throws Error if a field has no entry in access/inputs.ts.
 */
export function inputCheck({
  name: mutation,
  args,
}: Pick<GraphQLField<unknown, unknown>, "name" | "args">): InputCheck | null {
  const { to } = accessOf("Mutation", mutation);
  const reserved = reservedIn(
    args.map(({ name, type }) => ({ name, type, rules: null })),
    typeof to === "string" ? [] : to,
    [],
  );
  return reserved && ((actor, given) => checkFields(actor, reserved, given));
}

interface FieldOf {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly rules: readonly RuleName[] | null;
}

function reservedIn(
  fields: readonly FieldOf[],
  callers: readonly RuleName[],
  through: readonly GraphQLInputObjectType[],
): ReservedFields | null {
  const found = new Map<string, Reserved>();
  for (const { name, type, rules } of fields) {
    const isForFewer = rules !== null && callers.some((caller) => !rules.includes(caller));
    const named = getNamedType(type);
    const within =
      isInputObjectType(named) && !through.includes(named)
        ? reservedIn(fieldsOf(named), callers, [...through, named])
        : null;
    if (isForFewer || within) found.set(name, { rules: isForFewer ? rules : null, within });
  }
  return found.size > 0 ? found : null;
}

const fieldsOf = (type: GraphQLInputObjectType): FieldOf[] =>
  Object.values(type.getFields()).map((field) => ({
    name: field.name,
    type: field.type,
    rules: rulesOfField(type.name, field.name),
  }));

function checkFields(actor: Actor, reserved: ReservedFields, given: unknown): void {
  if (Array.isArray(given)) {
    for (const each of given) checkFields(actor, reserved, each);
    return;
  }
  for (const [name, value] of Object.entries(Object(given))) {
    const { rules = null, within = null } = reserved.get(name) ?? {};
    if (value === undefined) continue;
    // Emptying a field counts as writing it.
    if (rules && !mayAsk(actor, rules)) refuseAccess(actor, rules, name);
    if (within) checkFields(actor, within, value);
  }
}
