import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("CredentialVerification", {
  implements: [Node, Fact],
  description: "Confirmation that somebody has checked the credential.",
})
export class CredentialVerification {
  organisationId: string;
  id: string;
  workerId: string;
  credentialId: string;

  @Field(() => CivilDate, { description: "The day on which somebody checked it." })
  verifiedOn: string;

  @Field(() => String, { description: "How it was verified, for example Certificate seen." })
  how: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The program that verified it from the data of its source system, by the name that its issuer uses, for example trust-hr-system; null if a person verified it.",
  })
  program: string | null;
}
