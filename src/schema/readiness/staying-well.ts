import { Field, Int, ObjectType } from "type-graphql";
import { PayBand, RoleBandVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { SuppliedBy } from "../../entities/vocabulary";
import { enumOf } from "../enum-of";
import { RequirementResult } from "./evaluation";
import type { Spoken } from "./plan";

export const StayingKind = enumOf("StayingKind", "What a part of staying well is about.", {
  RENEW: "Something that is met and lapses within a year.",
  SUPERVISION: "Supervision, whether or not it is met.",
  CPD: "Continuing professional development in the last twelve months.",
  PAY_STEP: "The next pay step within the band of a post.",
  EMPLOYER_OWES: "Something that the employer has still to arrange.",
});
export type StayingKind = keyof typeof StayingKind;

@ObjectType({
  description:
    "The next rise within the pay band of a post, worked out from the time in the band. It is not a move to another band, and payroll decides.",
})
export class PayStep {
  @Field(() => RoleBandVersion, { nullable: true, description: "The role band of the post." })
  roleBand: RoleBandVersion | null;

  @Field(() => PayBand, {
    nullable: true,
    description:
      "The pay band that it goes by: of the post, or the one to which the post's grade is mapped. Null if there is none.",
  })
  payBand: PayBand | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day of the unbroken time in the band, across posts on record; null without a band.",
  })
  inBandSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which it is due; null if no step is left in the band or none can be worked out.",
  })
  dueOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The pay year of the amounts, for example 2026/27; null if none is held for the day.",
  })
  payYear: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Whole pounds a year before the step, full time; null if they are not held for the day.",
  })
  fromAnnual: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Whole pounds a year after the step, full time; null if they are not held for the day.",
  })
  toAnnual: number | null;
}

@ObjectType({ description: "One thing that staying well in a role depends on." })
export class StayingItem {
  @Field(() => StayingKind, { description: "What it is about." })
  kind: StayingKind;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which it lapses, or on which the pay step is due; null if there is none.",
  })
  dueOn: string | null;

  @Field(() => SuppliedBy, { nullable: true, description: "Who has to act; null if nobody has to." })
  whoseMove: SuppliedBy | null;

  @Field(() => RequirementResult, {
    nullable: true,
    description: "The requirement that it is about; null for CPD and for a pay step.",
  })
  requirement: RequirementResult | null;

  @Field(() => PayStep, { nullable: true, description: "The pay step; null for any other kind." })
  payStep: PayStep | null;

  source: Spoken;
}
