import { Field, Float, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis, VersionStatus } from "../vocabulary";

@ObjectType("Programme", {
  implements: Node,
  description: "A provider's course, in its current version or in the one that was asked about.",
})
@Entity("programme_version")
export class ProgrammeVersion {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "programme_id" })
  programmeId: string;

  @Field(() => Int, { description: "Its version, from 1." })
  @Column("integer")
  version: number;

  @Field(() => String, { description: "Title of the programme." })
  @Column("text")
  title: string;

  @Field(() => String, { description: "How the programme is organised, reworded from the source." })
  @Column("text")
  shape: string;

  @Field(() => String, { nullable: true, description: "How it is taught." })
  @Column("text", { nullable: true })
  delivery: string | null;

  @Field(() => Float, { nullable: true, description: "Total taught hours, if known." })
  @Column("numeric", { nullable: true })
  hours: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Price of the whole programme for one learner, in pounds sterling; null if it is not known.",
  })
  @Column("numeric", { nullable: true })
  price: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The most that public funding pays for one learner, in pounds sterling; null if it is not known. It is not the price.",
  })
  @Column("numeric", { name: "maximum_funding", nullable: true })
  maximumFunding: number | null;

  @Field(() => String, { nullable: true, description: "The award that it leads to." })
  @Column("text", { nullable: true })
  award: string | null;

  @Field(() => Basis, { description: "How well founded the programme's own description is." })
  @Column("text")
  basis: Basis;

  @Field(() => String, {
    nullable: true,
    description: "A note for readers: the list of units is often our interpretation.",
  })
  @Column("text", { nullable: true })
  note: string | null;

  /** Codes of the credential types that it leads to. */
  @Column("text", { name: "leads_to", array: true })
  leadsTo: string[];

  @Column("date", { name: "complete_stated_on", nullable: true })
  completeStatedOn: string | null;

  @Column("text", { name: "complete_stated_by", nullable: true })
  completeStatedBy: string | null;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

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
