import { Field, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { EmploymentStatus } from "./workers-args";

@ObjectType({
  description:
    "From when to when somebody works for your organisation without a break, in whatever posts; of several times, the one that counts on the day asked about: the last that has begun. Posts at earlier employers do not count.",
})
export class Employment {
  /** Whose it is. */
  workerId: string;

  @Field(() => EmploymentStatus, {
    description: "Whether they are here, have left or have not started, on that day.",
  })
  status: EmploymentStatus;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day; null where no post is on record.",
  })
  startedOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which they no longer work for you: the day after the last; null where no end is on record.",
  })
  endedOn: string | null;
}
