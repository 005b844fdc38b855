import "reflect-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { publicSchema } from "../../src/resolvers/schema";
import { printReadably } from "../../src/schema/print";
import { PROJECT } from "../support/template";

describe("the schema", () => {
  const schema = publicSchema();

  it("is the one that is committed; npm run schema:print writes it", () => {
    const committed = readFileSync(join(PROJECT, "src", "schema", "schema.graphql"), "utf8");
    expect(printReadably(schema)).toBe(committed);
  });

  it("describes every type, field, argument and value", () => {
    const silent: string[] = [];
    const hear = (name: string, { description }: { description?: string | null }) =>
      description || silent.push(name);
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || ["String", "Int", "Float", "Boolean", "ID"].includes(type.name))
        continue;
      hear(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) hear(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) hear(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        hear(`${type.name}.${field.name}`, field);
        for (const argument of field.args) hear(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(silent).toEqual([]);
  });
});
