import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Attestation", {
  implements: [Node, Fact],
  description: "An employer's statement about whether it fulfils one of its duties.",
})
@Entity("attestation")
export class Attestation {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Column("uuid", { name: "competence_id" })
  competenceId: string;

  @Field(() => Boolean, { description: "Whether the duty is fulfilled." })
  @Column("boolean")
  met: boolean;

  @Field(() => CivilDate, { description: "The day of the statement." })
  @Column("date", { name: "attested_on" })
  attestedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms; null if it has no end.",
  })
  @Column("date", { name: "expires_on", nullable: true })
  expiresOn: string | null;
}
