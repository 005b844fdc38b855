import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "An object that can be looked up by its global id." })
export abstract class Node {
  @Field(() => ID, { description: "Opaque global id; pass it back unchanged." })
  id: string;
}
