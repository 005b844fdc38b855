import { ArgsType, Field, InputType, Int } from "type-graphql";
import type { Outcome } from "../../eligibility";
import { ProgressionRouteBy, RoleBandBy } from "../pathway/by";
import { NAME_FILTER } from "../workforce/name-filter";
import { SaidIntention } from "../workforce/workers-args";
import { ReadinessSort } from "./stored";
import { OutcomeEnum } from "./vocabulary";

@InputType({
  description: "A requirement that workers satisfy and would lose within some days if nothing else happens.",
})
export class RequirementLapsingInput {
  @Field(() => Int, { description: "The number of days after the day asked about, 1 to 366." })
  withinDays: number;

  @Field(() => String, {
    nullable: true,
    description: "Its code within the route, for example fire-safety; any requirement if left out.",
  })
  requirement?: string | null;
}

/** The filters and the sort order of a list of workers with a route each. */
@ArgsType()
export class ReadinessArgs {
  @Field(() => ReadinessSort, {
    defaultValue: "ELIGIBLE_FROM",
    description: "The order of the list.",
  })
  sortBy: ReadinessSort;

  @Field(() => ProgressionRouteBy, { nullable: true, description: "Only along this route." })
  route?: ProgressionRouteBy | null;

  @Field(() => RoleBandBy, {
    nullable: true,
    description: "Only from this role band, which the worker holds.",
  })
  roleBand?: RoleBandBy | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: "Only with one of these outcomes." })
  outcomes?: Outcome[] | null;

  @Field(() => String, { nullable: true, description: "Only workers in this team." })
  team?: string | null;

  @Field(() => String, { nullable: true, description: NAME_FILTER })
  name?: string | null;

  @Field(() => SaidIntention, {
    nullable: true,
    description: "Only workers who have stated this intention, or have not stated any.",
  })
  intention?: SaidIntention | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only workers who do not meet this requirement, by its code within the route, for example supervision; for a part of a choice, give the code of the choice. These are the workers that RouteReadiness.blocking counts.",
  })
  openRequirement?: string | null;

  @Field(() => RequirementLapsingInput, {
    nullable: true,
    description:
      "Only workers who satisfy a requirement that would lapse soon, whether or not they are eligible: the workers that Workforce.lapses counts.",
  })
  requirementLapsing?: RequirementLapsingInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Only workers who are eligible and would stop being eligible within so many days after the day asked about, 1 to 366.",
  })
  lapsingWithin?: number | null;
}
