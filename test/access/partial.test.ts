import "reflect-metadata";
import { isNonNullType, isObjectType } from "graphql";
import { TABLE } from "../../src/access/table";
import { publicSchema } from "../../src/resolvers/schema";

describe("a field with a permission of its own", () => {
  const schema = publicSchema();
  const typeNamed = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? type : null;
  };
  /** Every entry of the policy table that names one field, and asks for something that whoever got to its type need not have. */
  const refusable = Object.entries(TABLE).flatMap(([entry, { to, discloses }]) => {
    const [name = "", field = ""] = entry.split(".");
    const isRoot = name === "Query" || name === "Mutation";
    const asks = isRoot ? to !== "ANYBODY" : typeof to !== "string" && !discloses;
    const type = field === "*" || !asks ? null : typeNamed(name)?.getFields()[field]?.type;
    return type ? [{ entry, isRoot, isNullable: !isNonNullType(type) }] : [];
  });

  it("is nullable, so that one refusal leaves the rest of the answer", () => {
    expect(refusable.filter(({ isRoot }) => isRoot).length).toBeGreaterThan(80);
    expect(refusable.filter(({ isRoot }) => !isRoot).length).toBeGreaterThan(20);
    expect(refusable.filter(({ isNullable }) => !isNullable).map(({ entry }) => entry)).toEqual([]);
  });

  it("is nullable at the root too where its arguments can be refused, but for nodes, which refuses one by one", () => {
    const never = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ args, type }) => args.length > 0 && isNonNullType(type),
    );
    expect(never.map(({ name }) => name)).toEqual(["nodes"]);
  });

  it("says in its description when it is null without an error", () => {
    const silent = Object.entries(TABLE).flatMap(([entry, { hidden }]) => {
      const [type = "", field = ""] = entry.split(".");
      const description = typeNamed(type)?.getFields()[field]?.description ?? "";
      return hidden && !/\bnull\b/i.test(description) ? [entry] : [];
    });
    expect(silent).toEqual([]);
  });
});
