import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { AS_OF } from "../../schema/clocks";
import { PageArgs, pageOfList } from "../../schema/connection";
import {
  RouteSimulation,
  type SimulatedChange,
  SimulatedChangeConnection,
  type SimulatedChanges,
} from "../../schema/readiness/simulation";
import { simulateRoute } from "../../services/readiness/simulate-route";
import { type Context, requireActor } from "../context";

import { toSimulation } from "./simulation-view";

@Resolver()
export class SimulationQueries {
  @Extensions({ work: 3_000 })
  @Query(() => RouteSimulation, {
    description:
      "What would change for your organisation's workers if a drafted route were published: who would become eligible, who would stop being eligible, and which requirements are most often not met. People who may not list the workers see what the draft adds or changes, but no numbers.",
  })
  async simulateRoute(
    @Arg("draft", () => ID, { description: "Global id of the draft." }) draft: string,
    @Ctx() context: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<RouteSimulation> {
    const asked = { asOf: asOf ?? context.today, knownAt: context.now };
    return toSimulation(
      asked.asOf,
      await simulateRoute(context.forUseCase(requireActor(context)), draft, asked),
    );
  }
}

@Resolver(() => RouteSimulation)
export class SimulationFields {
  @FieldResolver(() => SimulatedChangeConnection, {
    nullable: true,
    description: "The workers who would become eligible, by name; null if you may not read workers' records.",
  })
  newlyEligibleWorkers(
    @Root() { source }: RouteSimulation,
    @Args(() => PageArgs) page: PageArgs,
  ): SimulatedChanges | null {
    return source.gaining && pageOf("gaining", source.gaining, page);
  }

  @FieldResolver(() => SimulatedChangeConnection, {
    nullable: true,
    description:
      "The workers who are eligible and would stop being eligible, by name; null if you may not read workers' records.",
  })
  noLongerEligibleWorkers(
    @Root() { source }: RouteSimulation,
    @Args(() => PageArgs) page: PageArgs,
  ): SimulatedChanges | null {
    return source.losing && pageOf("losing", source.losing, page);
  }
}

const pageOf = (list: string, changes: readonly SimulatedChange[], page: PageArgs): SimulatedChanges =>
  pageOfList(list, changes, ({ worker }) => worker.id, page);
