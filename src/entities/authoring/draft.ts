import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { DraftKind } from "../vocabulary";

@ObjectType("Draft", {
  implements: Node,
  description:
    "Reference data in preparation: a version of a route or a role band, for example, before it is published. Only people who may write it can see it.",
})
export class Draft {
  id: string;

  /** The organisation that it belongs to; null for a national draft. */
  organisationId: string | null;

  @Field(() => DraftKind, { description: "The kind of reference data." })
  kind: DraftKind;

  @Field(() => String, { description: "Code of what is drafted, for example R03." })
  code: string;

  @Field(() => String, { description: "Title of the draft." })
  title: string;

  /** In the format of the files of seed/reference, by kind. */
  content: object;

  @Field(() => Int, {
    description:
      "How often it has been saved. To change the draft, give the version that you last read as expectedVersion.",
  })
  version: number;

  createdById: string;

  @Field(() => DateTime, { description: "When it was started." })
  createdAt: Date;

  updatedById: string;

  @Field(() => DateTime, { description: "When it was last saved." })
  updatedAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was published; null until then." })
  publishedAt: Date | null;

  publishedById: string | null;

  /** The name of the lived experience lead who reviewed it as it is, as they want it to be published. */
  reviewerName: string | null;

  reviewedAt: Date | null;

  /** Id of the version that was published from it. */
  publishedAs: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was discarded; null if it was not." })
  discardedAt: Date | null;
}
