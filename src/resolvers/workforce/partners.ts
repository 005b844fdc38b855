import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { GrantedWorker, Organisation, PartnerGrant, ReceivedGrant } from "../../entities";
import type { GrantRow } from "../../repositories/workforce/partner-grants";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { toGlobalId } from "../../schema/node";
import { type Payload, payloadOf } from "../../schema/payload";
import { EndGrantInput, GrantPartnerInput, OwnRecord } from "../../schema/workforce/partner-inputs";
import { endGrant, grantPartner } from "../../services/workforce/grant-partner";
import { readGrantsGiven, readGrantsReceived } from "../../services/workforce/read-partners";
import { type Context, requireActor } from "../context";
import { recordedType, recordOne } from "../record";

const PartnerGrantConnection = connectionOf(PartnerGrant, "PartnerGrant", "grants");
const ReceivedGrantConnection = connectionOf(ReceivedGrant, "ReceivedGrant", "grants received");
const GrantedWorkerConnection = connectionOf(GrantedWorker, "GrantedWorker", "workers of a grant");
const GRANT = recordedType("grant", "PartnerGrant", PartnerGrant);
const GrantPartnerPayload = payloadOf("GrantPartner", "the grant", GRANT.subject, "ORGANISATION");
const EndGrantPayload = payloadOf("EndGrant", "the grant", GRANT.subject, "ORGANISATION");

const idOf = ({ id }: { readonly id: string }): string => id;

@Resolver()
export class PartnerQueries {
  @Query(() => PartnerGrantConnection, {
    description: "Your organisation's grants to partners, latest first, including ended ones.",
  })
  async partnerGrants(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GrantRow>> {
    const actor = requireActor(context);
    const all = await readGrantsGiven(context.database, actor);
    return pageOfList(`grants of ${actor.organisationId}`, all, idOf, page);
  }

  @Query(() => ReceivedGrantConnection, {
    description:
      "Grants of other organisations to yours, latest first, including ended ones. To use a grant, send the code of the organisation that granted it in the HTTP header Peerway-Acting-For with each request: the query viewer lists the organisations for which that is possible today (mayActFor).",
  })
  async grantsReceived(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GrantRow>> {
    const actor = requireActor(context);
    const all = await readGrantsReceived(context.database, actor);
    return pageOfList(`grants to ${actor.organisationId}`, all, idOf, page);
  }
}

@Resolver()
export class PartnerMutations {
  @Mutation(() => GrantPartnerPayload, {
    description: "Lets a partner's people act in one capacity for named workers, from one day until another.",
  })
  async grantPartner(
    @Arg("input", () => GrantPartnerInput, { description: "What to record." }) input: GrantPartnerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "grantPartner", input, GRANT, (useCase, db) =>
      grantPartner(useCase, db, input),
    );
  }

  @Mutation(() => EndGrantPayload, {
    description: "Ends a grant, from today or a later day on. Everything that was done under it stays.",
  })
  async endGrant(
    @Arg("input", () => EndGrantInput, { description: "What to record." }) input: EndGrantInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endGrant", input, GRANT, (useCase, db) => endGrant(useCase, db, input));
  }
}

/** A grant to the actor's organisation, as it sees it; null if there is none. */
export async function receivedGrant({ actor, loaders }: Context, id: string): Promise<ReceivedGrant | null> {
  const found = actor && (await loaders.receivedGrants.load(id));
  return found ? Object.assign(new ReceivedGrant(), found) : null;
}

const organisationOf = ({ reference }: Context, id: string): Organisation | null =>
  reference.curriculum.organisations.get(id) ?? null;

/** A page of the workers that a grant covers, by name. */
function workersOf({ id, workers }: GrantRow, page: PageArgs): Connection<object> {
  const named = workers.map((each) => ({ ...each, worker: toGlobalId("Worker", each.workerId) }));
  return pageOfList(`workers of grant ${id}`, named, ({ workerId }) => workerId, page);
}

@Resolver(() => PartnerGrant)
export class PartnerGrantFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation whose people may act.",
  })
  partner(@Root() { partnerOrganisationId }: PartnerGrant, @Ctx() context: Context): Organisation | null {
    return organisationOf(context, partnerOrganisationId);
  }

  @FieldResolver(() => GrantedWorkerConnection, { description: "The workers, in the order of their names." })
  workers(@Root() grant: GrantRow, @Args(() => PageArgs) page: PageArgs): Connection<object> {
    return workersOf(grant, page);
  }
}

@Resolver(() => ReceivedGrant)
export class ReceivedGrantFields {
  @FieldResolver(() => Organisation, { nullable: true, description: "The organisation that granted it." })
  organisation(@Root() { organisationId }: ReceivedGrant, @Ctx() context: Context): Organisation | null {
    return organisationOf(context, organisationId);
  }

  @FieldResolver(() => GrantedWorkerConnection, { description: "The workers, in the order of their names." })
  workers(@Root() grant: GrantRow, @Args(() => PageArgs) page: PageArgs): Connection<object> {
    return workersOf(grant, page);
  }
}

@Resolver(() => OwnRecord)
export class OwnRecordFields {
  @FieldResolver(() => Organisation, { nullable: true, description: "The employer that keeps the record." })
  organisation(@Root() { organisationId }: OwnRecord, @Ctx() context: Context): Organisation | null {
    return organisationOf(context, organisationId);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is the record at the organisation that they act for now.",
  })
  isCurrent(@Root() { organisationId }: OwnRecord, @Ctx() context: Context): boolean {
    return organisationId === requireActor(context).organisationId;
  }
}
