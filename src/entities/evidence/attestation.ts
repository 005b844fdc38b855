import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Attestation", {
  implements: [Node, Fact],
  description: "An employer's own word on whether it meets one of its duties.",
})
export class Attestation {
  organisationId: string;
  id: string;
  frameworkVersionId: string;
  competenceId: string;

  @Field(() => Boolean, { description: "Whether it is met." })
  met: boolean;

  @Field(() => CivilDate, { description: "The day of the statement." })
  attestedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds by its own terms; null without end.",
  })
  expiresOn: string | null;
}
