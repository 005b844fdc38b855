import { Field, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { EmploymentStatus } from "./workers-args";

@ObjectType({
  description:
    "A period for which somebody works for your organisation without a break, in any posts. If there are several, the one that applies on the day asked about: the last that has started. Posts at earlier employers do not count.",
})
export class Employment {
  /** The worker's id. */
  workerId: string;

  @Field(() => EmploymentStatus, {
    description: "Whether they work for you, have left or have not started, on that day.",
  })
  status: EmploymentStatus;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day; null if no post is on record.",
  })
  startedOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which they no longer work for you: the day after the last; null if no end is on record.",
  })
  endedOn: string | null;
}
