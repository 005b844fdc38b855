import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Fact } from "../evidence/fact";
import { Node } from "../node";
import { CivilDate } from "../scalars";

export const PostChangeKind = { END: "END", HOURS: "HOURS" } as const;
export type PostChangeKind = keyof typeof PostChangeKind;
registerEnumType(PostChangeKind, {
  name: "PostChangeKind",
  description: "What changes about a post.",
  valuesConfig: {
    END: { description: "It is no longer held." },
    HOURS: { description: "It is held for other hours." },
  },
});

@ObjectType("PostChange", {
  implements: [Node, Fact],
  description: "The end of a post, or a change of its hours, from a day on.",
})
@Entity("post_change")
export class PostChange {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "post_id" })
  postId: string;

  @Field(() => PostChangeKind, {
    name: "kind",
    description: "What changes about the post: its end or its hours.",
  })
  @Column("text")
  change: PostChangeKind;

  @Field(() => CivilDate, {
    description: "The first day of the new hours, or the first on which the post is no longer held.",
  })
  @Column("date", { name: "effective_on" })
  effectiveOn: string;

  /** Whole-time equivalent in whole hundredths; null for an end. */
  @Column("integer", { nullable: true })
  hundredths: number | null;
}
