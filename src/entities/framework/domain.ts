import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis, CompetenceKind } from "../vocabulary";

@ObjectType("Domain", { implements: Node, description: "A part of a framework that holds competences." })
@Entity("domain")
export class Domain {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Field(() => String, { description: "Code, for example 3." })
  @Column("text")
  code: string;

  @Column("integer")
  position: number;

  @Field(() => String, { description: "Title of the domain." })
  @Column("text")
  title: string;

  @Field(() => Basis, { description: "How well founded the title is." })
  @Column("text", { name: "title_basis" })
  titleBasis: Basis;

  @Field(() => CompetenceKind, {
    description:
      "Who it concerns: every worker (CORE), those who wish to develop further (OPTIONAL), judgement (META) or the employer (ORGANISATIONAL).",
  })
  @Column("text")
  kind: CompetenceKind;

  /** In the words of the published document. */
  @Column("text")
  nature: string;

  @Field(() => String, { description: "What the domain is about, in a sentence or two." })
  @Column("text")
  summary: string;
}
