import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis, CredentialCategory } from "../vocabulary";

@ObjectType("CredentialType", {
  implements: Node,
  description:
    "A kind of certificate, check or training that a requirement can ask for: a national one, or one of your organisation's own.",
})
@Entity("credential_type")
export class CredentialType {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code, for example FIRE_SAFETY." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Title of the credential type." })
  @Column("text")
  title: string;

  @Field(() => CredentialCategory, { description: "The category of credential." })
  @Column("text")
  category: CredentialCategory;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months for which it usually counts; local policy decides.",
  })
  @Column("integer", { name: "default_currency_months", nullable: true })
  defaultCurrencyMonths: number | null;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded that period is; null if there is none.",
  })
  @Column("text", { name: "currency_basis", nullable: true })
  currencyBasis: Basis | null;

  @Field(() => String, {
    nullable: true,
    description: "The awarding body, for example SQA; null if there is no single one, or if it is not known.",
  })
  @Column("text", { name: "awarded_by", nullable: true })
  awardedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The level of the qualification, for example SCQF level 7; null if it has none, or if it is not known.",
  })
  @Column("text", { nullable: true })
  level: string | null;

  @Field(() => Basis, { description: "How well founded it is that the type exists." })
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When your organisation retired its own; null for one that is in use.",
  })
  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;

  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;

  @Column("uuid", { name: "under_id", nullable: true })
  underId: string | null;
}
