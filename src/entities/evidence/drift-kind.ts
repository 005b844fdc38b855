import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("DriftKind", {
  implements: Node,
  description: "A kind of thing that workers are asked for although their role is not for it.",
})
@Entity("drift_kind")
export class DriftKind {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code, for example RESTRAINT." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "What is asked for, in plain words." })
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
