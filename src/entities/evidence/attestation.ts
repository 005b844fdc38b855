import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Attestation", {
  implements: [Node, Fact],
  description: "An employer's statement about whether it fulfils one of its duties.",
})
export class Attestation {
  organisationId: string;
  id: string;
  competenceId: string | null;
  statementId: string | null;
  dutyId: string | null;
  documentTitle: string | null;
  documentOn: string | null;

  @Field(() => Boolean, { description: "Whether the duty is fulfilled." })
  met: boolean;

  @Field(() => CivilDate, { description: "The day of the statement." })
  attestedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms; null if it has no end.",
  })
  expiresOn: string | null;
}
