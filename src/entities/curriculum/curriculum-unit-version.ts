import { Field, Float, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis, DeliveryMode, VersionStatus } from "../vocabulary";

@ObjectType("CurriculumUnit", {
  implements: Node,
  description: "A unit of teaching, in its current version or in the one that was asked about.",
})
@Entity("curriculum_unit_version")
export class CurriculumUnitVersion {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "unit_id" })
  unitId: string;

  @Field(() => Int, { description: "Its version, from 1; a changed unit gets a new version." })
  @Column("integer")
  version: number;

  @Column("integer")
  position: number;

  @Column("text", { name: "section_code" })
  sectionCode: string;

  @Column("text", { name: "section_title" })
  sectionTitle: string;

  @Field(() => Boolean, { description: "Whether the unit is an option in the curriculum." })
  @Column("boolean")
  optional: boolean;

  @Field(() => String, { description: "Title of the curriculum unit." })
  @Column("text")
  title: string;

  @Field(() => Basis, { description: "How well founded the title is." })
  @Column("text", { name: "title_basis" })
  titleBasis: Basis;

  @Field(() => String, { nullable: true, description: "The aim of the unit, if the source states it." })
  @Column("text", { nullable: true })
  aim: string | null;

  @Field(() => String, { description: "What the unit is about, in a sentence or two." })
  @Column("text")
  summary: string;

  @Field(() => Float, {
    nullable: true,
    description: "Taught hours, if known: the national curriculum leaves them to the provider.",
  })
  @Column("numeric", { nullable: true })
  hours: number | null;

  @Field(() => DeliveryMode, { nullable: true, description: "How it is taught, if known." })
  @Column("text", { name: "delivery_mode", nullable: true })
  deliveryMode: DeliveryMode | null;

  @Field(() => Float, {
    nullable: true,
    description: "Price for one learner in pounds sterling; null if it is not known, 0 if it is free.",
  })
  @Column("numeric", { nullable: true })
  price: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days from its start to the day after its end, if known: 1 for a single day.",
  })
  @Column("integer", { name: "duration_days", nullable: true })
  durationDays: number | null;

  @Field(() => Basis, { description: "How well founded the mapping to competences is." })
  @Column("text", { name: "mapping_basis" })
  mappingBasis: Basis;

  @Field(() => String, { nullable: true, description: "A note on how the source was read." })
  @Column("text", { nullable: true })
  note: string | null;

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
