import { ArgsType, Field, InputType, Int } from "type-graphql";
import type { Outcome } from "../../eligibility";
import { ProgressionRouteBy, RoleBandBy } from "../pathway/by";
import { NAMED } from "../workforce/named";
import { SaidIntention } from "../workforce/workers-args";
import { ReadinessSort } from "./stored";
import { OutcomeEnum } from "./vocabulary";

@InputType({
  description: "A requirement that workers satisfy and would lose within some days if nothing else happens.",
})
export class RequirementLapsingInput {
  @Field(() => Int, { description: "Within how many days after the day asked about, 1 to 366." })
  withinDays: number;

  @Field(() => String, {
    nullable: true,
    description: "Its code within the route, for example fire-safety; any requirement where it is left out.",
  })
  requirement?: string | null;
}

/** By what a list of workers with a route each is narrowed, and sorted. */
@ArgsType()
export class ReadinessArgs {
  @Field(() => ReadinessSort, {
    defaultValue: "ELIGIBLE_FROM",
    description: "The order in which they are listed.",
  })
  sortBy: ReadinessSort;

  @Field(() => ProgressionRouteBy, { nullable: true, description: "Only along this route." })
  route?: ProgressionRouteBy | null;

  @Field(() => RoleBandBy, { nullable: true, description: "Only from this role band, which they hold." })
  roleBand?: RoleBandBy | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: "Only where they stand so." })
  outcomes?: Outcome[] | null;

  @Field(() => String, { nullable: true, description: "Only those of this team." })
  team?: string | null;

  @Field(() => String, { nullable: true, description: NAMED })
  name?: string | null;

  @Field(() => SaidIntention, {
    nullable: true,
    description: "Only those who say that they want this, or have not said.",
  })
  intention?: SaidIntention | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only where this requirement stands in the way, by its code within the route, for example supervision: those who are counted in RouteReadiness.blocking.",
  })
  openRequirement?: string | null;

  @Field(() => RequirementLapsingInput, {
    nullable: true,
    description:
      "Only where a requirement is satisfied and would lapse soon, whether or not they are eligible: those who are counted in Workforce.lapses.",
  })
  requirementLapsing?: RequirementLapsingInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Only those who are eligible and would no longer be within so many days after the day asked about, 1 to 366: they fall below.",
  })
  lapsingWithin?: number | null;
}
