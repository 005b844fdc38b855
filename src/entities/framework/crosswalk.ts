import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { VersionStatus } from "../vocabulary";

@ObjectType("Crosswalk", {
  implements: Node,
  description:
    "Typed links from the competences of one framework version to those of another: which evidence of the first counts towards the second. Nothing counts in the opposite direction.",
})
@Entity("crosswalk")
export class Crosswalk {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "from_framework_version_id" })
  fromFrameworkVersionId: string;

  @Column("uuid", { name: "to_framework_version_id" })
  toFrameworkVersionId: string;

  @Field(() => Int, {
    description: "The number of its version between these two framework versions, from 1.",
  })
  @Column("integer")
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "A note for readers: whose judgement it is, and how certain.",
  })
  @Column("text", { nullable: true })
  note: string | null;

  @Column("jsonb", { name: "level_map", nullable: true })
  levelMap: Record<string, number> | null;

  @Field(() => VersionStatus, { description: "Whether it is a draft, published or retired." })
  @Column("text")
  status: VersionStatus;

  @Field(() => DateTime, { nullable: true, description: "The instant from which it is current." })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "The instant at which it was retired." })
  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
