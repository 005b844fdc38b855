import { Field, ObjectType } from "type-graphql";
import type { Voice } from "../../eligibility";
import { RoleBandVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";

/** The end of a post, with its sentence. */
export interface PostEndSource {
  readonly workerId: string;
  sentence(voice: Voice): string;
}

@ObjectType({
  description:
    "The end of a post that bears on an answer: of a fixed term, or any other end on record. A post that another follows on the same day has not ended.",
})
export class PostEnd {
  @Field(() => RoleBandVersion, { nullable: true, description: "The role band of the post." })
  roleBand: RoleBandVersion | null;

  @Field(() => CivilDate, { description: "The last day on which it is held, for example 2027-02-28." })
  lastDayOn: string;

  @Field(() => Boolean, { description: "Whether it is over on the day asked about." })
  isPast: boolean;

  /** The source of its sentence. */
  source: PostEndSource;
}
