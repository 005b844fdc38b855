import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  AcceptancePolicy,
  AcceptanceRule,
  CopyConsent,
  Organisation,
  ReceivedConsent,
  Worker,
} from "../../entities";
import type { Node } from "../../entities/node";
import { DateTime } from "../../entities/scalars";
import type { ConsentRow, ReceivedConsentRow } from "../../repositories/workforce/copy-consents";
import { KNOWN_AT } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { toGlobalId } from "../../schema/node";
import { Evaluation } from "../../schema/readiness/evaluation";
import { readAcceptancePolicy, readConsentsReceived } from "../../services/workforce/read-record-transfer";
import { clocksFrom } from "../clocks";
import { type Context, requireActor } from "../context";
import { FactConnection, factPage } from "../fact-page";

const ReceivedConsentConnection = connectionOf(ReceivedConsent, "ReceivedConsent", "consents received");
const CopyConsentConnection = connectionOf(CopyConsent, "CopyConsent", "consents");

const idOf = ({ id }: { readonly id: string }): string => id;

@Resolver()
export class RecordTransferQueries {
  @Query(() => ReceivedConsentConnection, {
    description:
      "Workers' consents for your organisation to copy facts from other employers' records, latest first.",
  })
  async consentsReceived(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ReceivedConsentRow>> {
    const actor = requireActor(context);
    return pageOfList(
      `consents to ${actor.organisationId}`,
      await readConsentsReceived(context.database, actor),
      idOf,
      page,
    );
  }

  @Query(() => AcceptancePolicy, {
    nullable: true,
    description:
      "Your organisation's policy on facts from other employers' records; null before the first statement, when nothing counts.",
  })
  async acceptancePolicy(
    @Ctx() context: Context,
    @Arg("knownAt", () => DateTime, { nullable: true, description: KNOWN_AT }) knownAt?: Date | null,
  ): Promise<object | null> {
    const asked = clocksFrom(context, { asOf: null, knownAt });
    const found = await readAcceptancePolicy(context.database, requireActor(context), asked.knownAt);
    return found && Object.assign(new AcceptancePolicy(), found);
  }
}

@Resolver(() => Worker)
export class WorkerConsentFields {
  @FieldResolver(() => CopyConsentConnection, {
    nullable: true,
    description:
      "The worker's consents for other organisations to copy facts, latest first; null unless you are the worker.",
  })
  async consents(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ConsentRow>> {
    return pageOfList(`consents of ${id}`, await loaders.policies.consents.ofWorker.load(id), idOf, page);
  }
}

/**
 * A consent that another organisation's worker has given, as the actor's organisation sees it; null if there
 * is none.
 */
export async function receivedConsent(
  { actor, loaders }: Context,
  id: string,
): Promise<ReceivedConsent | null> {
  const found = actor && (await loaders.receivedConsents.load(id));
  return found ? Object.assign(new ReceivedConsent(), found) : null;
}

const organisationOf = ({ reference }: Context, id: string): Organisation | null =>
  reference.curriculum.organisations.get(id) ?? null;

@Resolver(() => CopyConsent)
export class CopyConsentFields {
  @FieldResolver(() => Organisation, { nullable: true, description: "The organisation that may copy." })
  to(@Root() { toOrganisationId }: CopyConsent, @Ctx() context: Context): Organisation | null {
    return organisationOf(context, toOrganisationId);
  }
}

@Resolver(() => ReceivedConsent)
export class ReceivedConsentFields {
  @FieldResolver(() => ID, { description: "Opaque global id, for copyFacts." })
  id(@Root() { id }: ReceivedConsent): string {
    return toGlobalId("ReceivedConsent", id);
  }

  @FieldResolver(() => FactConnection, {
    nullable: true,
    description:
      "The facts copied under it onto the record here, latest first; null if you may not read records.",
  })
  async facts(
    @Root() { id }: ReceivedConsent,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Node>> {
    const copies = await context.loaders.policies.consents.copies.load(id);
    return await factPage(context, `facts copied under ${id}`, copies, page);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation whose record has the facts.",
  })
  from(@Root() { organisationId }: ReceivedConsent, @Ctx() context: Context): Organisation | null {
    return organisationOf(context, organisationId);
  }

  @FieldResolver(() => Worker, {
    nullable: true,
    description: "The same person's record here; null if they have not signed in to one here.",
  })
  async worker(@Root() { hereId }: ReceivedConsent, @Ctx() { loaders }: Context): Promise<Worker | null> {
    return hereId === null ? null : await loaders.workers.load(hereId);
  }
}

@Resolver(() => AcceptanceRule)
export class AcceptanceRuleFields {
  @FieldResolver(() => [Organisation], {
    nullable: true,
    description: "The organisations from which it counts; null for any.",
  })
  fromOrganisations(
    @Root() { fromOrganisationIds }: AcceptanceRule,
    @Ctx() context: Context,
  ): Organisation[] | null {
    return fromOrganisationIds?.flatMap((id) => organisationOf(context, id) ?? []) ?? null;
  }
}

@Resolver(() => Evaluation)
export class EvaluationAcceptanceFields {
  @FieldResolver(() => AcceptancePolicy, {
    nullable: true,
    description:
      "The organisation's policy on facts from other employers' records, as known then, if the record has copied facts. Null if it has none, or no policy had been stated.",
  })
  async acceptancePolicy(
    @Root() { source }: Evaluation,
    @Ctx() { loaders }: Context,
  ): Promise<object | null> {
    const id = source.acceptancePolicyId();
    const found = id === null ? null : await loaders.policies.acceptancePolicies.load(id);
    return found && Object.assign(new AcceptancePolicy(), found);
  }
}
