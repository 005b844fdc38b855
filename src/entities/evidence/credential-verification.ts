import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("CredentialVerification", {
  implements: [Node, Fact],
  description: "That someone has seen to it that a credential is real.",
})
export class CredentialVerification {
  organisationId: string;
  id: string;
  workerId: string;
  credentialId: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  verifiedOn: string;

  @Field(() => String, { description: "How, for example Certificate seen." })
  how: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The program that verified it by what its source system says, as its issuer knows it, for example trust-hr-system; null where a person did.",
  })
  program: string | null;
}
