import "reflect-metadata";
import { graphql } from "graphql";
import { buildSchemaSync, Field, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import { dependencies } from "../../package.json";
import { callResolversDirectly, markSimpleFields } from "../../src/schema/direct";

@ObjectType()
class Row {
  @Field(() => String)
  readonly name: string = "";
}

const row = { name: "as the database gave it" };

@Resolver(Row)
class Rows {
  @Query(() => Row)
  row(): object {
    return row;
  }

  @FieldResolver(() => Boolean)
  isThatRow(@Root() root: Row): boolean {
    return Object.is(root, row);
  }
}

/**
 * src/schema/direct.ts reads type-graphql's metadata, which is no public interface. After a change of the version, run this test, measure
 * again (bench/README.md), and keep direct.ts or remove it.
 */
describe("resolvers that are called directly", () => {
  it("rest on the version of type-graphql that was measured", () => {
    expect(dependencies["type-graphql"]).toBe("2.0.0-rc.4");
  });

  it("get the row itself, where type-graphql would make a copy of it", async () => {
    markSimpleFields();
    const schema = buildSchemaSync({ resolvers: [Rows], validate: false });
    const ask = async () => (await graphql({ schema, source: "{ row { name isThatRow } }" })).data?.row;
    expect(await ask()).toEqual({ name: row.name, isThatRow: false });
    callResolversDirectly(schema, [Rows]);
    expect(await ask()).toEqual({ name: row.name, isThatRow: true });
  });
});
