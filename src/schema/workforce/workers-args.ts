import { ArgsType, Field, InputType, Int } from "type-graphql";
import { CivilDate, DateTime } from "../../entities/scalars";
import { enumOf } from "../enum-of";
import { RoleBandBy } from "../pathway/by";
import { NAME_FILTER } from "./name-filter";

export const WorkerSort = enumOf("WorkerSort", "The sort order of a list of workers.", {
  NAME: "By name, ignoring accents and capitals.",
  NUMBER: "By your own number for them, as text: 10 comes before 9.",
  TEAM: "By team, then by name; workers without a team come last.",
  ROLE_BAND:
    "By the role band held on the day (the first, if there are several), in the order of roleBands; workers without one come last.",
  STARTED: "By the day on which they last started to work for you; workers with no post on record come last.",
  LEFT: "By the day from which they no longer work for you; workers with no end on record come last.",
});
export type WorkerSort = keyof typeof WorkerSort;

export const SortOrder = enumOf("SortOrder", "The direction of a sorted list.", {
  ASCENDING: "From first to last: A to Z, earliest day first.",
  DESCENDING: "From last to first: Z to A, latest day first.",
});
export type SortOrder = keyof typeof SortOrder;

export const EmploymentStatus = enumOf(
  "EmploymentStatus",
  "Whether somebody works for your organisation on a day.",
  {
    HERE: "They hold a post with you.",
    LEFT: "They have held a post with you and no longer do: a leaver.",
    NOT_STARTED: "Their first post is in the future, or none is on record.",
  },
);
export type EmploymentStatus = keyof typeof EmploymentStatus;

export const SaidIntention = enumOf(
  "SaidIntention",
  "What a worker says they want, or that they have not said.",
  {
    STAYING: "To stay and deepen where they are.",
    EXPLORING: "To look at what comes next.",
    NOT_SAID: "They have not said.",
  },
);
export type SaidIntention = keyof typeof SaidIntention;

@InputType({
  description: "A range of days, both included; leave one out for no limit on that side.",
})
export class DaysInput {
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day of the range, for example 2026-04-01.",
  })
  fromOn?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The last day of the range, for example 2027-03-31.",
  })
  toOn?: string | null;
}

/** The filters of a list of workers, apart from the two clocks. */
@ArgsType()
export class WorkersArgs {
  @Field(() => String, { nullable: true, description: NAME_FILTER })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Only the worker with this number." })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "Only workers in this team; `teams` lists the teams." })
  team?: string | null;

  @Field(() => RoleBandBy, {
    nullable: true,
    description: "Only workers who hold a post at this role band.",
  })
  roleBand?: RoleBandBy | null;

  @Field(() => [EmploymentStatus], {
    nullable: true,
    description:
      "Only workers with one of these statuses on the day: [LEFT] lists the leavers. Everybody if left out.",
  })
  employment?: EmploymentStatus[] | null;

  @Field(() => DaysInput, {
    nullable: true,
    description:
      "Only workers who last started to work for you in this range: joiners, and people who came back.",
  })
  startedBetween?: DaysInput | null;

  @Field(() => DaysInput, {
    nullable: true,
    description:
      "Only workers who leave in this range, past or future: it must include the first day on which they no longer work for you.",
  })
  leftBetween?: DaysInput | null;

  @Field(() => DaysInput, {
    nullable: true,
    description:
      "Only workers with a post that ends in this range, whether or not another post continues: it must include the first day on which the post is no longer held.",
  })
  postEndsBetween?: DaysInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Only workers with a post that ends within so many days after the day asked about, 1 to 3,660, such as fixed terms that run out. Give this or postEndsBetween.",
  })
  postEndsWithin?: number | null;

  @Field(() => SaidIntention, {
    nullable: true,
    description: "Only workers who have stated this intention, or have not stated any.",
  })
  intention?: SaidIntention | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "Only workers with a change at that instant or later, as far as you may read it: details, posts, other facts, or a readiness outcome. For example 2026-11-28T06:00:00Z. To keep a copy up to date, follow `changes`, which misses nothing.",
  })
  updatedSince?: Date | null;

  @Field(() => WorkerSort, { defaultValue: "NAME", description: "The sort order of the list." })
  sortBy: WorkerSort;

  @Field(() => SortOrder, { defaultValue: "ASCENDING", description: "The direction of the sort." })
  order: SortOrder;
}
