import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";

@ObjectType("RetentionRule", {
  implements: Node,
  description:
    "How long an organisation keeps the text of one kind of evidence. Without a rule it is kept indefinitely.",
})
export class RetentionRule {
  organisationId: string;
  evidenceKindId: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar months after the day of the work, for example 36; null if the text is kept indefinitely.",
  })
  months: number | null;
}
