import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Credential", {
  implements: [Node, Fact],
  description: "A certificate, check or training that a worker holds.",
})
@Entity("credential")
export class Credential {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "credential_type_id" })
  credentialTypeId: string;

  @Field(() => String, { description: "The body that issued it, for example Skills for Health." })
  @Column("text")
  issuer: string;

  @Field(() => CivilDate, { description: "The day of the award." })
  @Column("date", { name: "awarded_on" })
  awardedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms; null if it has no end.",
  })
  @Column("date", { name: "expires_on", nullable: true })
  expiresOn: string | null;

  @Field(() => String, {
    name: "sourceWording",
    nullable: true,
    description:
      "The name in the source system, word for word, for example NHS|CSTF|Fire Safety - 2 Years|; null if it was recorded by hand.",
  })
  @Column("text", { name: "stated_as", nullable: true })
  statedAs: string | null;

  /** Read with the rows that verify it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which it was verified; null if it is not verified yet.",
  })
  verifiedOn: string | null;
}
