import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis, CompetenceKind, Coverage } from "../vocabulary";

@ObjectType("Competence", {
  implements: Node,
  description:
    "Something that a peer support worker knows or does or, for ORGANISATIONAL, that their organisation does.",
})
@Entity("competence")
export class Competence {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Column("uuid", { name: "domain_id" })
  domainId: string;

  @Field(() => String, {
    description:
      "Code within the framework version, for example 3.2. The same code in another version means something else.",
  })
  @Column("text")
  code: string;

  @Column("integer")
  position: number;

  @Field(() => String, { description: "Title of the competence." })
  @Column("text")
  title: string;

  @Field(() => Basis, { description: "How well founded the title is." })
  @Column("text", { name: "title_basis" })
  titleBasis: Basis;

  @Field(() => CompetenceKind, { description: "The people that the competence concerns." })
  @Column("text")
  kind: CompetenceKind;

  @Field(() => Coverage, { description: "How much of its published text the statements cover." })
  @Column("text")
  coverage: Coverage;

  @Field(() => String, {
    nullable: true,
    description: "A summary; null if the source has only the title.",
  })
  @Column("text", { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true, description: "A note on how the source was read." })
  @Column("text", { nullable: true })
  note: string | null;

  @Column("text", { name: "source_refs", array: true })
  sourceRefs: string[];
}
