import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Anything that can be found again by its global id." })
export abstract class Node {
  @Field(() => ID, { description: "Opaque global id, passed back as it is." })
  id: string;
}
