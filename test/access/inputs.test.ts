import "reflect-metadata";
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from "graphql";
import type { Actor } from "../../src/access/actor";
import { INPUTS, rulesOfField } from "../../src/access/inputs";
import { mayAsk } from "../../src/access/policy";
import { SCOPES, type Scope } from "../../src/access/scopes";
import { accessOf } from "../../src/access/table";
import { Capacity } from "../../src/entities/vocabulary";
import { resolvers } from "../../src/resolvers";
import { guardSchema } from "../../src/resolvers/guard/compile";
import { inputCheck } from "../../src/resolvers/guard/inputs";
import { buildPeerwaySchema } from "../../src/schema/build";
import { FIELDS, type FileKind, rulesOf } from "../../src/services/importing/shared/fields";
import { apiSchema } from "../support/api-schema";

/** What the types under a mutation are found by, or what reference data says. */
const IS_ALIKE = /(By|ContentInput)$/;

const somebody: Actor = {
  subject: "somebody",
  name: "Somebody",
  organisationId: "here",
  capacities: [],
  workerId: "own",
};
const inCapacity = (capacity: Capacity): Actor => ({ ...somebody, capacities: [capacity] });
const withScope = (scope: string): Actor => ({
  ...somebody,
  workerId: null,
  client: { id: "program", scopes: [scope as Scope] },
});

describe("who may write which field", () => {
  const schema = apiSchema();
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  function inputsUnder(types: readonly GraphQLInputType[], found = new Set<GraphQLInputObjectType>()) {
    for (const type of types.map(getNamedType))
      if (isInputObjectType(type) && !found.has(type)) {
        found.add(type);
        inputsUnder(
          Object.values(type.getFields()).map((field) => field.type),
          found,
        );
      }
    return found;
  }
  const inputs = [...inputsUnder(mutations.flatMap(({ args }) => args.map(({ type }) => type)))];

  it("is said of every field of everything that mutations take, and of no field that is gone", () => {
    const there = Object.fromEntries(
      inputs
        .filter(({ name }) => !IS_ALIKE.test(name))
        .map((input) => [input.name, Object.keys(input.getFields()).sort()]),
    );
    const said = Object.fromEntries(
      Object.entries(INPUTS)
        .filter(([name]) => !name.startsWith("file of "))
        .map(([name, fields]) => [name, Object.keys(fields).sort()]),
    );
    expect(said).toEqual(there);
  });

  it("is said of every column that a file can have", () => {
    for (const kind of Object.keys(FIELDS) as FileKind[])
      expect(Object.keys(INPUTS[`file of ${kind}`] ?? {}).sort()).toEqual(Object.keys(FIELDS[kind]).sort());
  });

  it("leaves to everybody who may make a call something to write with it", () => {
    for (const { name, args } of mutations) {
      const { to } = accessOf("Mutation", name);
      for (const input of inputsUnder(args.map(({ type }) => type)))
        for (const field of Object.keys(input.getFields())) {
          const rules = rulesOfField(input.name, field);
          if (rules && typeof to !== "string")
            expect([name, field, rules.some((rule) => to.includes(rule))]).toEqual([name, field, true]);
        }
    }
    for (const kind of Object.keys(FIELDS) as FileKind[])
      expect(
        Object.keys(FIELDS[kind]).some((field) =>
          rulesOf(kind).some((rule) => rulesOfField(`file of ${kind}`, field)?.includes(rule)),
        ),
      ).toBe(true);
  });

  it("keeps what is for some of the callers from the others, by itself, among others, and emptied", () => {
    const reserved: string[] = [];
    for (const mutation of mutations) {
      const { to } = accessOf("Mutation", mutation.name);
      const [input] = mutation.args.map(({ type }) => getNamedType(type));
      if (typeof to === "string" || !isInputObjectType(input)) continue;
      for (const field of Object.keys(input.getFields())) {
        const rules = rulesOfField(input.name, field);
        if (!rules || to.every((caller) => rules.includes(caller))) continue;
        reserved.push(`${mutation.name}.${field}`);
        const check = inputCheck(mutation);
        for (const actor of [
          ...Object.values(Capacity).map(inCapacity),
          ...Object.keys(SCOPES).map(withScope),
        ])
          for (const value of ["something", null]) {
            const give = () => check?.(actor, { input: { worker: { id: "some" }, [field]: value } });
            if (mayAsk(actor, rules)) expect(give).not.toThrow();
            else expect(give).toThrow(`You cannot write the field ${field}.`);
          }
      }
    }
    expect(reserved.sort()).toEqual(["updateWorker.intention", "updateWorker.name", "updateWorker.team"]);
  });

  it("is no schema's to leave out", () => {
    const other: GraphQLSchema = buildPeerwaySchema(resolvers);
    const type = other.getType("UpdateWorkerInput");
    if (!isInputObjectType(type)) throw new Error("There is no UpdateWorkerInput.");
    const { team } = type.getFields();
    if (team) type.getFields().salary = { ...team, name: "salary" };
    expect(() => guardSchema(other)).toThrow("UpdateWorkerInput.salary has no entry");
  });
});
