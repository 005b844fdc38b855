import { ArgsType, Field, InputType, Int } from "type-graphql";
import { CivilDate, DateTime } from "../../entities/scalars";
import { enumOf } from "../enum-of";
import { RoleBandBy } from "../pathway/by";
import { NAMED } from "./named";

export const WorkerSort = enumOf("WorkerSort", "What a list of workers is sorted by.", {
  NAME: "By name, accents and capitals aside.",
  NUMBER: "By your own number for them, as a text: 10 comes before 9.",
  TEAM: "By team, and within it by name; those without a team come last.",
  ROLE_BAND:
    "By the role band that they hold on the day, in the order of roleBands, and the first of several; those who hold none come last.",
  STARTED:
    "By the day on which they began to work for you, the last time; those who have no post on record come last.",
  LEFT: "By the day from which they no longer work for you; those for whom no end is on record come last.",
});
export type WorkerSort = keyof typeof WorkerSort;

export const SortOrder = enumOf("SortOrder", "Which way a list is sorted.", {
  ASCENDING: "From the first to the last: A to Z, the earliest day first.",
  DESCENDING: "From the last to the first: Z to A, the latest day first.",
});
export type SortOrder = keyof typeof SortOrder;

export const EmploymentStatus = enumOf(
  "EmploymentStatus",
  "Where somebody is in their time with your organisation, on a day.",
  {
    HERE: "They hold a post of yours.",
    LEFT: "They held one, and hold none any longer: a leaver.",
    NOT_STARTED: "Their first post lies ahead, or none is on record.",
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
  description: "From one day to another, both included; leave one out for no limit on that side.",
})
export class DaysInput {
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day that counts, for example 2026-04-01.",
  })
  fromOn?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The last day that counts, for example 2027-03-31.",
  })
  toOn?: string | null;
}

/** By what a list of workers is narrowed, besides the two clocks. */
@ArgsType()
export class WorkersArgs {
  @Field(() => String, { nullable: true, description: NAMED })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Only the one with this number." })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "Only those of this team; `teams` lists the teams." })
  team?: string | null;

  @Field(() => RoleBandBy, {
    nullable: true,
    description: "Only those who hold a post at this role band.",
  })
  roleBand?: RoleBandBy | null;

  @Field(() => [EmploymentStatus], {
    nullable: true,
    description:
      "Only those with one of these statuses on the day: [LEFT] lists the leavers. Everybody where it is left out.",
  })
  employment?: EmploymentStatus[] | null;

  @Field(() => DaysInput, {
    nullable: true,
    description:
      "Only those who began to work for you between these days, the last time: joiners, and those who came back.",
  })
  startedBetween?: DaysInput | null;

  @Field(() => DaysInput, {
    nullable: true,
    description:
      "Only those who leave between these days: the first day on which they no longer work for you is among them, past or to come.",
  })
  leftBetween?: DaysInput | null;

  @Field(() => DaysInput, {
    nullable: true,
    description:
      "Only those with a post that ends between these days, whether or not another goes on: the first day on which it is no longer held is among them.",
  })
  postEndsBetween?: DaysInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Only those with a post that ends within so many days after the day asked about, 1 to 3,660: fixed terms that run out. Give this or postEndsBetween.",
  })
  postEndsWithin?: number | null;

  @Field(() => SaidIntention, {
    nullable: true,
    description: "Only those who say that they want this, or have not said.",
  })
  intention?: SaidIntention | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "Only those about whom something changed at that instant or later, as far as you may read it: particulars, posts, other facts, or an outcome of readiness. For example 2026-11-28T06:00:00Z. To keep a copy in step, follow `changes`, which misses nothing.",
  })
  updatedSince?: Date | null;

  @Field(() => WorkerSort, { defaultValue: "NAME", description: "What the list is sorted by." })
  sortBy: WorkerSort;

  @Field(() => SortOrder, { defaultValue: "ASCENDING", description: "Which way it is sorted." })
  order: SortOrder;
}
