import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("EvidenceKind", {
  implements: Node,
  description: "A kind of evidence of practice.",
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

  @Field(() => Basis, { description: "How well it is founded that such evidence is in use." })
  @Column("text")
  basis: Basis;

  @Field(() => Int, { nullable: true, description: "Calendar months for which it commonly counts." })
  @Column("integer", { name: "default_currency_months", nullable: true })
  defaultCurrencyMonths: number | null;

  @Field(() => Basis, { description: "How well that period is founded." })
  @Column("text", { name: "currency_basis" })
  currencyBasis: Basis;

  @Field(() => Boolean, { description: "Whether someone other than the worker has to take part." })
  @Column("boolean", { name: "needs_third_party" })
  needsThirdParty: boolean;

  @Field(() => Boolean, { description: "False for self-assessment: it is shown and never counted." })
  @Column("boolean")
  counts: boolean;

  @Field(() => String, { nullable: true, description: "What it must not hold." })
  @Column("text", { nullable: true })
  privacy: string | null;

  @Field(() => String, { nullable: true, description: "What to know of it." })
  @Column("text", { nullable: true })
  note: string | null;
}
