import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { labelFor, type Voice } from "../../eligibility";
import { Worker } from "../../entities";
import { ContractKind } from "../../entities/workforce/post";
import { titleFrom } from "../../reference/title-from";
import { badField } from "../../schema/bad-argument";
import { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";
import { NamedRequirement, Progression, Readiness } from "../../schema/readiness/stored";
import { VoiceEnum } from "../../schema/readiness/vocabulary";
import {
  ContractKindCount,
  IntentionCount,
  LapseCount,
  PostEndCount,
  RequirementCount,
  RoleBandCount,
  RouteReadiness,
  TrainingRouteCount,
  Workforce,
} from "../../schema/readiness/workforce";
import { SaidIntention } from "../../schema/workforce/workers-args";
import type { Context } from "../context";
import { messages } from "../messages";
import { toCount } from "./simulation-view";
import { type AskedWorkforce, countedDays, routesAsked } from "./workforce-question";
import {
  disclosedCounts,
  disclosedIntentions,
  toLapses,
  toPostEnds,
  toRouteReadiness,
} from "./workforce-view";

@Resolver(() => Workforce)
export class WorkforceCounts {
  @FieldResolver(() => [RouteReadiness], {
    description:
      "By route: how many workers have each outcome, and which requirements are most often not met. The choice of routes does not affect which numbers are suppressed.",
  })
  async routes(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, {
      nullable: true,
      description: "Only this progression route.",
    })
    by?: ProgressionRouteBy | null,
    @Arg("roleBand", () => RoleBandBy, { nullable: true, description: "Only routes out of this role band." })
    roleBand?: RoleBandBy | null,
  ): Promise<RouteReadiness[]> {
    const { routeIds } = routesAsked(context.reference, by, roleBand);
    const counts = await disclosedCounts(context, workforce);
    return routeIds.flatMap((routeId) => {
      const route = context.reference.pathway.currentRoutes.get(routeId);
      return route ? [toRouteReadiness(context, route, counts)] : [];
    });
  }

  @FieldResolver(() => [LapseCount], {
    description:
      "Requirements that workers satisfy now and would lose within the days asked about if nothing else happens, most frequent first; readiness(lapsingWithin:) lists the workers who would no longer be eligible.",
  })
  async lapses(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
    @Arg("withinDays", () => Int, {
      defaultValue: 90,
      description:
        "The number of days after the day asked about, 1 to 366; with `publishable: true` 30, 60, 90, 180 or 365.",
    })
    withinDays: number,
    @Arg("route", () => ProgressionRouteBy, {
      nullable: true,
      description: "Only requirements of this route.",
    })
    by?: ProgressionRouteBy | null,
    @Arg("roleBand", () => RoleBandBy, {
      nullable: true,
      description: "Only requirements of routes out of this role band.",
    })
    roleBand?: RoleBandBy | null,
  ): Promise<LapseCount[]> {
    const { routeIds } = routesAsked(context.reference, by, roleBand);
    const untils = countedDays(workforce, withinDays);
    const [counts, lapsing] = await Promise.all([
      disclosedCounts(context, workforce),
      workforce.source.lapsing(routeIds, workforce.asOf, untils),
    ]);
    return toLapses(context.reference, counts, lapsing, untils.length);
  }

  @FieldResolver(() => [RoleBandCount], {
    description: "How many workers hold each role band; a worker who holds two counts for both.",
  })
  async byRoleBand(@Root() workforce: AskedWorkforce, @Ctx() context: Context): Promise<RoleBandCount[]> {
    const counts = await disclosedCounts(context, workforce);
    const { newestRoleBands } = context.reference.pathway;
    return counts.roleBandIds
      .flatMap((id) => newestRoleBands.get(id) ?? [])
      .sort((one, other) => one.position - other.position)
      .map((roleBand) => ({ roleBand, workers: toCount(counts.heads(roleBand.roleBandId)) }));
  }

  @FieldResolver(() => [PostEndCount], {
    description:
      "By role band held: how many workers have a post that ends within the days asked about, such as fixed terms that run out, with nothing recorded to follow it. workers(postEndsWithin:) lists them.",
  })
  async postEnds(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
    @Arg("withinDays", () => Int, {
      defaultValue: 90,
      description:
        "The number of days after the day asked about, 1 to 366; with `publishable: true` 30, 60, 90, 180 or 365.",
    })
    withinDays: number,
  ): Promise<PostEndCount[]> {
    const untils = countedDays(workforce, withinDays);
    const [counts, rows] = await Promise.all([
      disclosedCounts(context, workforce),
      workforce.source.postEnds(workforce.asOf, untils),
    ]);
    return toPostEnds(context.reference, counts, rows, untils.length);
  }

  @FieldResolver(() => [ContractKindCount], {
    description:
      "How many workers hold a post with each kind of contract; a worker with two kinds counts for both.",
  })
  async byContractKind(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
  ): Promise<ContractKindCount[]> {
    const counts = await disclosedCounts(context, workforce);
    return Object.values(ContractKind).map((contractKind) => ({
      contractKind,
      workers: toCount(counts.contractKind(contractKind)),
    }));
  }

  @FieldResolver(() => [IntentionCount], {
    description:
      "How many workers who hold a role band say that they want to stay, or to look at what comes next, and how many have not said. workers(intention:) and readiness(intention:) list them. An intention is as it is today, also if you ask about another day.",
  })
  async byIntention(@Root() workforce: AskedWorkforce, @Ctx() context: Context): Promise<IntentionCount[]> {
    const count = await disclosedIntentions(context, workforce);
    return Object.values(SaidIntention).map((intention) => ({
      intention,
      workers: toCount(count(intention)),
    }));
  }

  @FieldResolver(() => [TrainingRouteCount], {
    description:
      "How many workers trained by each training route: a programme of which they have passed a unit that is still in date. A worker with two counts for both.",
  })
  async byTrainingRoute(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
  ): Promise<TrainingRouteCount[]> {
    const { programmes } = await disclosedCounts(context, workforce);
    const { programmeVersionsOf } = context.reference.curriculum;
    return [...programmes]
      .map(([id, count]) => ({
        programme: programmeVersionsOf(id).at(-1) ?? null,
        workers: toCount(count),
      }))
      .sort((one, other) => ((one.programme?.title ?? "~") < (other.programme?.title ?? "~") ? -1 : 1));
  }
}

@Resolver(() => RouteReadiness)
export class RouteReadinessFields {
  @FieldResolver(() => [RequirementCount], {
    description:
      "The most common unmet requirements, most frequent first; suppressed counts come last. A choice is one requirement. Null if it was refused.",
  })
  blocking(
    @Root() { blocking }: RouteReadiness,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many items, 1 to 100." }) first: number,
  ): readonly RequirementCount[] {
    if (first < 1 || first > 100)
      throw badField(["first"], "OUT_OF_RANGE", messages.firstOutsideRange(first));
    return blocking.slice(0, first);
  }
}

@Resolver(() => NamedRequirement)
export class NamedRequirementLabel {
  @FieldResolver(() => String, { description: "The requirement in plain words." })
  label(
    @Root() { label }: NamedRequirement,
    @Arg("audience", () => VoiceEnum, {
      nullable: true,
      description: "The reader that it is written for. If left out: HR.",
    })
    voice?: Voice | null,
  ): string {
    return labelFor(label, voice ?? "HR");
  }
}

@Resolver(() => Readiness)
export class ReadinessWorker {
  @FieldResolver(() => Worker, { nullable: true, description: "The worker that this is about." })
  worker(
    @Root() { workerId, workerRead }: Readiness,
    @Ctx() { loaders }: Context,
  ): Worker | Promise<Worker | null> {
    return workerRead ?? loaders.workers.load(workerId);
  }

  @FieldResolver(() => String, {
    description: "The route's title for people who start from the role band that the worker holds.",
  })
  title(@Root() { route, from }: Readiness, @Ctx() { reference }: Context): string {
    return titleFrom(reference, route, from ? [from.roleBandId] : []);
  }
}

@Resolver(() => Progression)
export class ProgressionWorker {
  @FieldResolver(() => Worker, { nullable: true, description: "The worker that this is about." })
  async worker(@Root() { workerId }: Progression, @Ctx() { loaders }: Context): Promise<Worker | null> {
    return await loaders.workers.load(workerId);
  }
}
