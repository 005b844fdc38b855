import { Field, Float, InputType, Int } from "type-graphql";
import { type CostProfile, type OwnEvidence } from "../../planning";
import { OrganisationBy } from "../workforce/by";
import { CostProfileEnum, OwnEvidenceEnum } from "./plan-vocabulary";

export const COST_PROFILE = "What the plan should use the least of.";
export const LIMITS = "The limits of the plan; no limits if left out.";
export type { CostProfile };
export { CostProfileEnum };

@InputType({ description: "Limits of a plan." })
export class PlanLimitsInput {
  @Field(() => Float, {
    nullable: true,
    description: "The most taught hours in any calendar month, more than 0; no limit if left out.",
  })
  hoursAMonth?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The most pounds sterling in total, 0 or more. A unit with an unknown price does not fit any budget.",
  })
  budget?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only units that are taught entirely online." })
  onlineOnly: boolean;

  @Field(() => [OrganisationBy], {
    nullable: true,
    description:
      "Only units that one of these training providers teaches, 1 to 20; any provider if left out.",
  })
  providers?: OrganisationBy[] | null;

  @Field(() => OwnEvidenceEnum, {
    nullable: true,
    description:
      "When the plan may count on a piece of evidence from practice, without a unit. If left out: ANYWHERE for a worker who holds a post on the day, who needs no course for what they do already; WHERE_NOT_TAUGHT for anyone else.",
  })
  ownEvidence?: OwnEvidence | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "How many pieces of evidence the worker can write in a month, 0.25 to 30. If left out: two for a full-time worker, and fewer for fewer hours; the plan shows the pace that it used.",
  })
  piecesAMonth?: number | null;

  @Field(() => Int, {
    defaultValue: 8,
    description: "The most competences that one piece of evidence from practice can show, 1 to 8.",
  })
  competencesAPiece: number;

  @Field(() => Int, {
    defaultValue: 7,
    description: "The minimum number of days between two future supervision sessions, 1 to 366.",
  })
  daysBetweenSessions: number;

  @Field(() => Int, {
    defaultValue: 2,
    description:
      "How many seconds may be spent on proving that no plan is cheaper, 1 to 10. It usually takes a fraction of a second.",
  })
  seconds: number;
}
