import { Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Worker } from "../../entities";
import type { Node } from "../../entities/node";
import { FACT, type ListedKind, type OrganisationKind } from "../../facts";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { IncludeUndone } from "../../schema/include-undone";
import { factClocksFrom, filterShown } from "../clocks";
import { type Context, requireActor } from "../context";
import { entityOf } from "../find-fact";
import { adjustmentsSeen } from "./adjustment-sight";

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
        .of(factClocksFrom(context, clocks))
        .load(id);
      const shown = kind === "ADJUSTMENT" ? await adjustmentsSeen(context, all) : all;
      return pageOfList(`${name} of ${id}`, filterShown(includeUndone, shown), idOf, page);
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
      const { organisationId } = requireActor(context);
      const all: readonly FactRow<OrganisationKind>[] = await context.loaders.facts[kind].all(
        factClocksFrom(context, clocks),
      );
      return pageOfList(`${name} of ${organisationId}`, filterShown(includeUndone, all), idOf, page);
    }
  }
  return OrganisationsList;
}

/** The lists of facts that a worker's record and an organisation show, a page at a time. */
export const FACT_LISTS = [
  workersList("COMPLETION", "completions", "Curriculum units completed, newest first."),
  workersList("CREDENTIAL", "credentials", "Credentials held, newest first."),
  workersList("SUPERVISION", "supervision sessions", "Supervision sessions, newest first."),
  workersList("CPD_ENTRY", "CPD entries", "Continuing professional development, newest first."),
  workersList("ENDORSEMENT", "endorsements", "Endorsements of the worker, newest first."),
  workersList("OFFER", "offers", "What the employer offered the worker, newest first."),
  workersList(
    "WAIVER",
    "waivers",
    "Requirements that the worker does not have to meet, newest waiver first.",
  ),
  workersList(
    "ADJUSTMENT",
    "adjustments",
    "Adjustments of requirements for the worker, newest first. It holds only those that you can read: all of them for the worker and for those assigned to assess the worker's evidence, and otherwise those that you recorded.",
  ),
  workersList(
    "CONFLICT",
    "conflicts of interest",
    "Declared conflicts of interest with assessors, newest first.",
  ),
  workersList("DECISION", "decisions", "Decisions about the worker's progression, newest first."),
  organisationsList(
    "ATTESTATION",
    "attestations",
    "Your organisation's statements about its duties, newest first.",
  ),
  organisationsList(
    "ORGANISATION_DETAIL",
    "details of the organisation",
    "What your organisation records of itself to answer requests about its peer workforce, newest first.",
  ),
  organisationsList(
    "ASSESSOR_APPOINTMENT",
    "assessor appointments",
    "Present, past and future appointments to judge evidence at your organisation, newest first.",
  ),
];
