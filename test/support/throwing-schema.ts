import "reflect-metadata";
import {
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import { Forbidden } from "../../src/access/policy";

/** What a test makes PostgreSQL say when it goes away: the message and SQLSTATE that pg hands on. */
function outage(): Error {
  return Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" });
}

/** A schema whose fields fail in every way that a resolver can. */
export function throwingSchema(): GraphQLSchema {
  const fail = (error: () => Error) => ({
    type: GraphQLString,
    resolve: () => {
      throw error();
    },
  });
  const Named = new GraphQLInterfaceType({
    name: "Named",
    fields: { name: { type: GraphQLString } },
    resolveType: () => "Thing",
  });
  const Thing: GraphQLObjectType = new GraphQLObjectType({
    name: "Thing",
    interfaces: [Named],
    fields: () => ({
      name: { type: GraphQLString },
      rank: { type: GraphQLInt, resolve: async () => 7 },
      inner: { type: Thing, resolve: (thing) => thing },
      fails: fail(() => new Error("secret")),
      failsHard: { ...fail(() => new Error("secret")), type: new GraphQLNonNull(GraphQLString) },
    }),
  });
  const ThingBy = new GraphQLInputObjectType({
    name: "ThingBy",
    isOneOf: true,
    fields: { code: { type: GraphQLInt }, name: { type: GraphQLString } },
  });
  const things = [{ name: "one" }, { name: "two" }];
  let counted = 0;
  return new GraphQLSchema({
    types: [Thing],
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        things: { type: new GraphQLList(Thing), resolve: async () => things },
        thing: {
          type: Thing,
          args: { by: { type: new GraphQLNonNull(ThingBy) } },
          resolve: (_, { by }) => ({ name: `thing ${by.code ?? by.name}` }),
        },
        named: { type: Named, resolve: () => things[0] },
        counted: {
          type: GraphQLInt,
          args: { to: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 5 } },
          resolve: (_, { to }) => to,
        },
        echo: { type: GraphQLInt, args: { value: { type: GraphQLInt } }, resolve: (_, { value }) => value },
        fails: fail(() => new Error("secret: the story of a person")),
        quotes: fail(() => new SyntaxError('Unexpected token, "what a "person" wrote" is not valid JSON')),
        tooSlow: fail(() =>
          Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" }),
        ),
        never: { type: GraphQLString, resolve: () => new Promise(() => {}) },
        outage: fail(outage),
        released: fail(() => new Error("Query runner already released. Cannot run queries anymore.")),
        forbidden: fail(() => new Forbidden("Not yours.")),
        badInput: fail(
          () => new GraphQLError("That is no code.", { extensions: { code: "BAD_USER_INPUT" } }),
        ),
        missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      },
    }),
    mutation: new GraphQLObjectType({
      name: "Mutation",
      fields: {
        count: {
          type: GraphQLInt,
          resolve: async () => {
            counted += 1;
            return counted;
          },
        },
      },
    }),
  });
}
