import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis } from "../vocabulary";

@ObjectType("Setting", {
  implements: Node,
  description:
    "A setting in which peer support work is done, for example perinatal services: a national one, or one of your organisation's own.",
})
@Entity("setting")
export class Setting {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code, for example PERINATAL." })
  @Column("text")
  code: string;

  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;

  @Column("uuid", { name: "under_id", nullable: true })
  underId: string | null;

  @Field(() => String, { description: "Title, for example Perinatal services." })
  @Column("text")
  title: string;

  @Field(() => Basis, {
    description: "How well founded it is; LOCAL_POLICY for one of your organisation's own.",
  })
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

  /** A route for it, based on a national one; null if there is none. */
  @Column("jsonb", { nullable: true })
  template: object | null;
}
