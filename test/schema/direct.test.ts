import "reflect-metadata";
import { type GraphQLObjectType, graphql } from "graphql";
import {
  Arg,
  buildSchemaSync,
  Field,
  FieldResolver,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { dependencies } from "../../package.json";
import { callResolversDirectly, markSimpleFields, refuseInputsWithMembers } from "../../src/schema/direct";

@ObjectType()
class Row {
  @Field(() => String)
  readonly name: string = "";
}

@InputType()
class Words {
  @Field(() => [String])
  words: string[];
}

@Resolver(Row)
class Rows {
  @Query(() => Row)
  row(): object {
    return { name: "Ruth" };
  }

  @FieldResolver(() => String)
  greeting(@Root() { name }: Row, @Arg("word", () => String) word: string): string {
    return `${word}, ${name}`;
  }

  @FieldResolver(() => String)
  farewell(@Root() { name }: Row, @Arg("by", () => Words) { words }: Words): string {
    return `${words.join(" ")}, ${name}`;
  }
}

/**
 * src/schema/direct.ts reads type-graphql's metadata, which is no public interface. After a change of the version, run this test, measure
 * again (bench/README.md), and keep direct.ts or remove it.
 */
const ASKED = '{ row { name greeting(word: "Hello") farewell(by: { words: ["So", "long"] }) } }';

describe("resolvers that are called directly", () => {
  it("rest on the version of type-graphql that was measured", () => {
    expect(dependencies["type-graphql"]).toBe("2.0.0-rc.4");
  });

  it("answer as they do through type-graphql", async () => {
    markSimpleFields();
    const schema = buildSchemaSync({ resolvers: [Rows], validate: false });
    const ask = async () => (await graphql({ schema, source: ASKED })).data?.row;
    const resolver = () => (schema.getType("Row") as GraphQLObjectType).getFields().farewell?.resolve;
    const [before, answer] = [resolver(), await ask()];
    expect(answer).toEqual({ name: "Ruth", greeting: "Hello, Ruth", farewell: "So long, Ruth" });
    callResolversDirectly(schema, [Rows]);
    expect(resolver()).not.toBe(before);
    expect(await ask()).toEqual(answer);
  });

  it.each([
    [
      "a member",
      class {
        get loud(): string {
          return "LOUD";
        }
      },
      "loud",
    ],
    [
      "an inherited member",
      class extends class {
        get quiet(): string {
          return "quiet";
        }
      } {},
      "quiet",
    ],
    [
      "a value",
      class {
        word = "so long";
      },
      "word",
    ],
  ])("refuse an input whose class has %s of its own", (_, target, name) => {
    expect(() => refuseInputsWithMembers([{ name: "Shouted", target }])).toThrow(
      `The class of the input Shouted has ${name} of its own, which a direct call would leave out.`,
    );
  });
});
