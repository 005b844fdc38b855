import { Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Worker } from "../../entities";
import type { Node } from "../../entities/node";
import { FACT, type ListedKind, type OrganisationKind } from "../../facts";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { IncludeUndone } from "../../schema/undone";
import { clocksOf, shownOf } from "../clocks";
import { actorIn, type Context, type FactRow } from "../context";
import { entityOf } from "../find-fact";

const idOf = ({ id }: { readonly id: string }): string => id;

/** The pages of a list of facts of one kind. @param facts what they are in words. */
function pagesOf(kind: ListedKind | OrganisationKind, facts: string): ClassType<Connection<Node>> {
  const { type } = FACT[kind];
  return connectionOf(entityOf(type), type, facts);
}

/** Makes the field of a worker that lists facts of one kind. */
function workersList(kind: ListedKind, facts: string, description: string): ClassType<object> {
  const { list: name } = FACT[kind];
  const FactPages = pagesOf(kind, facts);

  @Resolver(() => Worker)
  class WorkersList {
    @FieldResolver(() => FactPages, { name, description })
    async list(
      @Root() { id }: Worker,
      @Args(() => PageArgs) page: PageArgs,
      @Args(() => FactClockArgs) clocks: FactClockArgs,
      @IncludeUndone() includeUndone: boolean,
      @Ctx() context: Context,
    ): Promise<Connection<Node>> {
      const all: readonly FactRow<ListedKind>[] = await context.loaders.facts[kind]
        .of(clocksOf(context, clocks))
        .load(id);
      return pageOfList(`${name} of ${id}`, shownOf(includeUndone, all), idOf, page);
    }
  }
  return WorkersList;
}

/** Makes the query that lists what an organisation says of itself. */
function organisationsList(kind: OrganisationKind, facts: string, description: string): ClassType<object> {
  const { list: name } = FACT[kind];
  const FactPages = pagesOf(kind, facts);

  @Resolver()
  class OrganisationsList {
    @Query(() => FactPages, { name, description })
    async list(
      @Args(() => PageArgs) page: PageArgs,
      @Args(() => FactClockArgs) clocks: FactClockArgs,
      @IncludeUndone() includeUndone: boolean,
      @Ctx() context: Context,
    ): Promise<Connection<Node>> {
      const { organisationId } = actorIn(context);
      const all: readonly FactRow<OrganisationKind>[] = await context.loaders.facts[kind].all(
        clocksOf(context, clocks),
      );
      return pageOfList(`${name} of ${organisationId}`, shownOf(includeUndone, all), idOf, page);
    }
  }
  return OrganisationsList;
}

/** The lists of facts that a worker's record and an organisation show, a page at a time. */
export const FACT_LISTS = [
  workersList("COMPLETION", "completions", "Curriculum units completed, the newest first."),
  workersList("CREDENTIAL", "credentials", "Credentials held, the newest first."),
  workersList("SUPERVISION", "supervision sessions", "Supervision sessions, the newest first."),
  workersList("ENDORSEMENT", "endorsements", "Endorsements, the newest first."),
  workersList("WAIVER", "waivers", "Requirements that the worker need not meet, the newest waiver first."),
  workersList(
    "CONFLICT",
    "conflicts of interest",
    "Conflicts of interest with assessors that have been declared, the newest first.",
  ),
  workersList("DECISION", "decisions", "What was decided about their progression, the newest first."),
  organisationsList(
    "ATTESTATION",
    "attestations",
    "What your organisation says of its own duties, the newest first.",
  ),
  organisationsList(
    "ASSESSOR_APPOINTMENT",
    "assessor appointments",
    "Who is, was and will be appointed to judge evidence at your organisation, the newest first.",
  ),
];
