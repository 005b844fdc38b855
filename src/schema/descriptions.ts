import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from "graphql";

/** A type's name in words: curriculum unit for CurriculumUnit. */
const wordsOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/**
 * Adds descriptions that follow from the types: the id of an object says what it identifies, and the input
 * of a mutation gets the description of its type.
 */
export function describeByType(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { id } = type.getFields();
    const general = type
      .getInterfaces()
      .find(({ name }) => name === "Node")
      ?.getFields().id;
    if (id && general && (id.description ?? general.description) === general.description)
      id.description = `Global id of the ${wordsOf(type.name)}: opaque; look it up with node, and pass it back unchanged.`;
  }
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const argument of args) {
      const input = getNamedType(argument.type);
      if (argument.name === "input" && isInputObjectType(input)) argument.description = input.description;
    }
}
