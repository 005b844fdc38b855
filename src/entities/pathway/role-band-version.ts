import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis, PayBanding, RoleFamily, VersionStatus } from "../vocabulary";
import { SourcedLine } from "./sourced-line";
import type { TypicalRequirement } from "./typical-requirement";

@ObjectType("RoleBand", { implements: Node, description: "A role at a pay band, in its current version." })
@Entity("role_band_version")
export class RoleBandVersion {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "role_band_id" })
  roleBandId: string;

  @Field(() => Int, { description: "Its version, from 1." })
  @Column("integer")
  version: number;

  @Column("integer")
  position: number;

  @Field(() => String, { description: "The title that Peerway uses." })
  @Column("text")
  title: string;

  @Field(() => [SourcedLine], { description: "Titles that employers use for it." })
  @Column("jsonb", { name: "titles_in_use" })
  titlesInUse: SourcedLine[];

  @Field(() => PayBanding, {
    description: "Whether it is a volunteer role, within the bands, or above them.",
  })
  @Column("text", { name: "standing" })
  payBanding: PayBanding;

  @Column("uuid", { name: "pay_band_id", nullable: true })
  payBandId: string | null;

  @Column("uuid", { name: "lowest_pay_band_id", nullable: true })
  lowestPayBandId: string | null;

  @Column("uuid", { name: "highest_pay_band_id", nullable: true })
  highestPayBandId: string | null;

  @Field(() => RoleFamily, { description: "The family of roles it belongs to." })
  @Column("text")
  family: RoleFamily;

  @Field(() => String, { description: "What the role does." })
  @Column("text")
  summary: string;

  @Field(() => Basis, { description: "How well founded the title is." })
  @Column("text", { name: "title_basis" })
  titleBasis: Basis;

  @Field(() => Basis, {
    description:
      "How well founded the band is. No national standard says which peer role belongs to which band.",
  })
  @Column("text", { name: "band_basis" })
  bandBasis: Basis;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;

  @Column("text", { name: "end_of_map", nullable: true })
  endOfMap: string | null;

  @Column("uuid", { name: "variant_of", nullable: true })
  variantOfId: string | null;

  @Field(() => [SourcedLine], { description: "What the role is for." })
  @Column("jsonb", { name: "in_scope" })
  inScope: SourcedLine[];

  @Field(() => [SourcedLine], { description: "What the role is not for. A worker may refuse to do it." })
  @Column("jsonb", { name: "out_of_scope" })
  outOfScope: SourcedLine[];

  @Column("jsonb", { name: "typical_requirements" })
  typicalRequirements: TypicalRequirement[];

  @Column("text", { name: "source_refs", array: true })
  sourceRefs: string[];

  @Field(() => VersionStatus, { description: "Whether it is a draft, published or retired." })
  @Column("text")
  status: VersionStatus;

  @Field(() => DateTime, { nullable: true, description: "The instant from which it is current here." })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "The instant at which it was retired here." })
  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
