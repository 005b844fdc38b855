import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";

@ObjectType("RetentionRule", {
  implements: Node,
  description:
    "For how long an organisation keeps the words of one kind of evidence. Without a rule it keeps them without end.",
})
export class RetentionRule {
  organisationId: string;
  evidenceKindId: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar months after the day of the work, for example 36; null if the words are kept without end.",
  })
  months: number | null;
}
