import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("EvidenceKind", {
  implements: Node,
  description: "A kind of evidence from practice.",
})
@Entity("evidence_kind")
export class EvidenceKind {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code, for example DIRECT_OBSERVATION." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Title of the evidence kind." })
  @Column("text")
  title: string;

  @Field(() => Basis, { description: "How reliable the source is that such evidence is used." })
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => Int, { nullable: true, description: "Calendar months for which it usually counts." })
  @Column("integer", { name: "default_currency_months", nullable: true })
  defaultCurrencyMonths: number | null;

  @Field(() => Basis, { description: "How well founded that period is." })
  @Column("text", { name: "currency_basis" })
  currencyBasis: Basis;

  @Field(() => Boolean, { description: "Whether somebody other than the worker must take part." })
  @Column("boolean", { name: "needs_third_party" })
  needsThirdParty: boolean;

  @Field(() => Boolean, {
    description: "Whether it counts; false for self-assessment, which is shown and never counted.",
  })
  @Column("boolean")
  counts: boolean;

  @Field(() => String, { nullable: true, description: "The information that it must not contain." })
  @Column("text", { nullable: true })
  privacy: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;
}
