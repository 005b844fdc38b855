import { Extensions, Field, Float, Int, ObjectType } from "type-graphql";
import { PayBand, PayBandYear, Source } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { Basis } from "../../entities/vocabulary";
import type { OwnEvidence } from "../../planning";
import { OwnEvidenceEnum } from "./plan-vocabulary";

@ObjectType({ description: "How fast a plan has the worker write evidence from practice." })
export class PlanPace {
  @Field(() => Float, { description: "Pieces of evidence in a month." })
  piecesAMonth: number;

  @Field(() => Int, { description: "Days for one piece." })
  daysAPiece: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "The worker's whole-time equivalent on the day, from 0 to 1, all posts together; null if no post is held.",
  })
  wholeTimeEquivalent: number | null;

  @Field(() => Boolean, { description: "Whether the limits of the question stated the pace." })
  isStated: boolean;

  @Field(() => Basis, {
    nullable: true,
    description: "How well founded the default is; null if the pace was stated.",
  })
  basis: Basis | null;

  @Field(() => OwnEvidenceEnum, { description: "When the plan counts on evidence from practice." })
  ownEvidence: OwnEvidence;
}

@ObjectType({
  description: "How long a plan allows for something that other people do, or for the worker's writing.",
})
export class PlanLeadTime {
  @Field(() => String, { description: "Code, for example DBS_CHECKED." })
  code: string;

  @Field(() => String, { description: "What takes the time." })
  title: string;

  @Field(() => Int, { description: "How many calendar days the plan allows." })
  days: number;

  @Field(() => Basis, { description: "How well founded the number of days is." })
  basis: Basis;

  @Field(() => Boolean, {
    description:
      "Whether it is from the organisation's own record of the last twelve months, in whole weeks, rather than a default.",
  })
  isOwnRecord: boolean;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  note: string | null;

  @Extensions({ typicalSize: 1 })
  @Field(() => [Source], { description: "Its sources; empty if none is published." })
  sources: readonly Source[];
}

@ObjectType({
  description:
    "The difference in yearly pay between the pay bands before and after the route, full time, at the pay of the day of the question. It promises nothing: a person decides, and the point at which somebody starts is agreed with the employer.",
})
export class PlanPay {
  @Field(() => CivilDate, { description: "The day whose pay this is." })
  asOf: string;

  @Field(() => PayBand, { nullable: true, description: "The pay band held now; null if it is not known." })
  from: PayBand | null;

  @Field(() => PayBand, {
    nullable: true,
    description: "The pay band of the role band that the route leads to.",
  })
  to: PayBand | null;

  @Field(() => PayBandYear, { nullable: true, description: "The pay of the band held now." })
  fromYear: PayBandYear | null;

  @Field(() => PayBandYear, { nullable: true, description: "The pay of the band that the route leads to." })
  toYear: PayBandYear | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Pounds a year from the entry point of the one band to that of the other; less than 0 if it pays less. Null if the notice says why.",
  })
  entryDifference: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Pounds a year from the top of the band held now to the entry point of the other; less than 0 if they overlap. Null if the notice says why.",
  })
  topDifference: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why there is no difference, for people to read; null if there is one.",
  })
  notice: string | null;
}
