import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("CredentialVerification", {
  implements: [Node, Fact],
  description: "Confirmation that somebody has checked the credential.",
})
@Entity("credential_verification")
export class CredentialVerification {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "credential_id" })
  credentialId: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  @Column("date", { name: "verified_on" })
  verifiedOn: string;

  @Field(() => String, { description: "How it was verified, for example Certificate seen." })
  @Column("text")
  how: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The program that verified it from the data of its source system, by the name that its issuer uses, for example trust-hr-system; null if a person verified it.",
  })
  @Column("text", { nullable: true })
  program: string | null;
}
