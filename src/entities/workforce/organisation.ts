import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { OrganisationKind } from "../vocabulary";

@ObjectType("Organisation", {
  implements: Node,
  description: "An employer, a training provider or a national body.",
})
@Entity("organisation")
export class Organisation {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Short code, for example IMROC." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Name of the organisation." })
  @Column("text")
  name: string;

  @Field(() => OrganisationKind, { description: "What it is, as one of a closed list." })
  @Column("text")
  kind: OrganisationKind;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;
}
