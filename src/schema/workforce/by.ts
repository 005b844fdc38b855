import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Which worker: exactly one of the two." })
export class WorkerBy {
  @Field(() => ID, { nullable: true, description: "Their global id." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "The employer's own number for them." })
  number?: string | null;
}
