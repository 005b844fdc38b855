import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Fact } from "../evidence/fact";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { ContractKind } from "./post";

export const PostChangeKind = {
  END: "END",
  HOURS: "HOURS",
  CONTRACT: "CONTRACT",
  TEAM: "TEAM",
  ASSIGNMENT: "ASSIGNMENT",
} as const;
export type PostChangeKind = keyof typeof PostChangeKind;
registerEnumType(PostChangeKind, {
  name: "PostChangeKind",
  description: "What changes about a post.",
  valuesConfig: {
    END: { description: "It is no longer held." },
    HOURS: { description: "It is held for other hours: wholeTimeEquivalent." },
    CONTRACT: { description: "It is held on another footing: contractKind." },
    TEAM: { description: "It is held in another team, or in none: team." },
    ASSIGNMENT: { description: "Its assignment has another number: assignmentNumber." },
  },
});

@ObjectType("PostChange", {
  implements: [Node, Fact],
  description:
    "The end of a post, or a change of its hours, contract kind, team or assignment number, from a day on; one change each.",
})
export class PostChange {
  organisationId: string;
  id: string;
  workerId: string;
  postId: string;

  @Field(() => PostChangeKind, {
    name: "kind",
    description: "What changes about the post: its end or its hours.",
  })
  change: PostChangeKind;

  @Field(() => CivilDate, {
    description: "The first day on which it is so, or on which the post is no longer held.",
  })
  effectiveOn: string;

  /** Whole-time equivalent in whole hundredths; null for other changes. */
  hundredths: number | null;

  @Field(() => ContractKind, {
    nullable: true,
    description: "The new contract kind, for example PERMANENT; null for other changes.",
  })
  contractKind: ContractKind | null;

  @Field(() => String, {
    nullable: true,
    description: "The new team; null where there is none from then on, and for other changes.",
  })
  team: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The new number of the assignment; null for other changes.",
  })
  assignmentNumber: string | null;
}
