import {
  type Convention,
  connections,
  fieldNames,
  inputOf,
  mutations,
  namesOf,
  objects,
  payloadOf,
  text,
} from "./printed";

export const TEXT: readonly Convention[] = [
  [
    "the text starts with queries and mutations",
    () =>
      text.startsWith("# Queries and mutations") && text.indexOf("type Query") < text.indexOf("type Mutation")
        ? []
        : ["schema.graphql"],
  ],
  [
    "an id is the first field of its type",
    () => namesOf(objects.filter((type) => type.getFields().id && fieldNames(type)[0] !== "id")),
  ],
  [
    "a page follows its node",
    () =>
      connections
        .map(({ name }) => name.replace(/Connection$/, ""))
        .filter(
          (name) =>
            text.indexOf(`type ${name}Connection `) <
            Math.max(text.search(new RegExp(`(type|interface) ${name} `)), 0),
        ),
  ],
  [
    "an input of a mutation follows its payload",
    () =>
      mutations
        .filter(
          (each) =>
            text.indexOf(`input ${inputOf(each).name} `) < text.indexOf(`type ${payloadOf(each).name} `),
        )
        .map(({ name }) => name),
  ],
];
