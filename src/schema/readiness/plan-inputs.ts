import { Field, Float, InputType, Int } from "type-graphql";
import { type CostProfile, type OwnEvidence } from "../../planning";
import { OrganisationBy } from "../workforce/by";
import { CostProfileEnum, OwnEvidenceEnum } from "./plan-vocabulary";

export const COST_PROFILE = "What the plan is to take least of.";
export const LIMITS = "Within which the plan has to stay; without limits where it is left out.";
export type { CostProfile };
export { CostProfileEnum };

@InputType({ description: "Limits within which a plan has to stay." })
export class PlanLimitsInput {
  @Field(() => Float, {
    nullable: true,
    description: "Most taught hours in any calendar month, more than 0; any number where it is left out.",
  })
  hoursAMonth?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Most pounds sterling in all, 0 or more. A unit whose price is not known does not fit a budget.",
  })
  budget?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only units that are taught online throughout." })
  onlineOnly: boolean;

  @Field(() => [OrganisationBy], {
    nullable: true,
    description:
      "Only units that one of these training providers teaches, 1 to 20; any where it is left out.",
  })
  providers?: OrganisationBy[] | null;

  @Field(() => OwnEvidenceEnum, {
    defaultValue: "WHERE_NOT_TAUGHT",
    description: "When the plan may count on a piece of evidence from practice, without a unit.",
  })
  ownEvidence: OwnEvidence;

  @Field(() => Int, {
    defaultValue: 7,
    description: "Least number of days between two supervision sessions that are still to come, 1 to 366.",
  })
  daysBetweenSessions: number;

  @Field(() => Int, {
    defaultValue: 2,
    description:
      "Seconds for which a proof that nothing is cheaper may be looked for, 1 to 10. It mostly takes a fraction of one.",
  })
  seconds: number;
}
