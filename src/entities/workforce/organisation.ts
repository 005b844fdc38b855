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

  @Field(() => String, { description: "Its name." })
  @Column("text")
  name: string;

  @Field(() => OrganisationKind, { description: "What it is." })
  @Column("text")
  kind: OrganisationKind;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;
}
