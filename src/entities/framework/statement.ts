import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("Statement", {
  implements: Node,
  description: "An observable part of a competence, reworded: do not quote it as the framework's own text.",
})
@Entity("statement")
export class Statement {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Column("uuid", { name: "competence_id" })
  competenceId: string;

  @Field(() => String, { description: "Code, for example 3.2.4; the numbering within a competence is ours." })
  @Column("text")
  code: string;

  @Column("integer")
  position: number;

  @Field(() => String, { description: "What somebody with the competence can be seen to do." })
  @Column("text")
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  @Column("text")
  basis: Basis;

  @Field(() => String, { nullable: true, description: "The heading under which the source groups it." })
  @Column("text", { nullable: true })
  theme: string | null;
}
