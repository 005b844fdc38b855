import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { DraftKind } from "../vocabulary";

@ObjectType("Draft", {
  implements: Node,
  description:
    "Reference data in preparation: a version of a route or a role band, for example, before it is published. Only people who may write it can see it.",
})
@Entity("draft")
export class Draft {
  @PrimaryColumn("uuid")
  id: string;

  /** The organisation that it belongs to; null for a national draft. */
  @Column("uuid", { name: "organisation_id", nullable: true })
  organisationId: string | null;

  @Field(() => DraftKind, { description: "The kind of reference data." })
  @Column("text")
  kind: DraftKind;

  @Field(() => String, { description: "Code of the route or the role band." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Title of the draft." })
  @Column("text")
  title: string;

  /** In the format of the files of seed/reference, by kind. */
  @Column("jsonb")
  content: object;

  @Field(() => Int, {
    description:
      "How often it has been saved. To change the draft, give the version that you last read as expectedVersion.",
  })
  @Column("integer")
  version: number;

  @Column("uuid", { name: "created_by" })
  createdById: string;

  @Field(() => DateTime, { description: "When it was started." })
  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  @Column("uuid", { name: "updated_by" })
  updatedById: string;

  @Field(() => DateTime, { description: "When it was last saved." })
  @Column("timestamptz", { name: "updated_at" })
  updatedAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was published; null until then." })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt: Date | null;

  @Column("uuid", { name: "published_by", nullable: true })
  publishedById: string | null;

  /** Id of the version that was published from it. */
  @Column("uuid", { name: "published_as", nullable: true })
  publishedAs: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was discarded; null if it was not." })
  @Column("timestamptz", { name: "discarded_at", nullable: true })
  discardedAt: Date | null;
}
