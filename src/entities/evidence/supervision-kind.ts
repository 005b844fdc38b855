import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("SupervisionKind", {
  implements: Node,
  description: "A kind of supervision.",
})
@Entity("supervision_kind")
export class SupervisionKind {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code, for example PEER." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Title of the supervision kind." })
  @Column("text")
  title: string;

  @Field(() => Basis, { description: "How well founded it is." })
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;
}
