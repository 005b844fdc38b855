import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Actor } from "../../access/actor";
import { OPERATOR_SCOPE } from "../../access/scopes";
import { Organisation, Worker } from "../../entities";
import { OwnRecord } from "../../schema/workforce/partner-inputs";
import { ActingFor, Viewer } from "../../schema/workforce/viewer";
import { type ActingForRow, readActingFor, readOwnRecords } from "../../services/workforce/read-partners";
import { type Context, requireActor } from "../context";

@Resolver()
export class ViewerQueries {
  @Query(() => Viewer, {
    description:
      "The account that is signed in and what it may do: the account of the access token, the organisation that it acts for, its capacities or scopes, its own worker record, the other organisations for which it may act, and when the token expires.",
  })
  viewer(@Ctx() context: Context): Viewer {
    const { name, capacities, client, account, ...actor } = requireActor(context);
    return Object.assign(new Viewer(), {
      kind: kindOf(requireActor(context)),
      name,
      subject: account?.subject ?? "",
      capacities,
      scopes: actor.isOperator ? [OPERATOR_SCOPE] : (client?.scopes ?? []),
      tokenExpiresAt: account?.expiresAt ?? null,
    });
  }
}

const kindOf = ({ isOperator, client }: Actor): Viewer["kind"] =>
  isOperator ? "OPERATOR" : client ? "PROGRAM" : "PERSON";

const organisationOf = ({ reference }: Context, id: string | null | undefined): Organisation | null =>
  reference.curriculum.organisations.get(id ?? "") ?? null;

@Resolver(() => Viewer)
export class ViewerFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The organisation for which they act in this request: that of the token, or the one that the header Peerway-Acting-For names. Null for an operator.",
  })
  organisation(@Ctx() context: Context): Organisation | null {
    return organisationOf(context, requireActor(context).organisationId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The organisation of the token: the same, unless they act for another. Null for an operator.",
  })
  home(@Ctx() context: Context): Organisation | null {
    return organisationOf(context, requireActor(context).account?.organisationId);
  }

  @FieldResolver(() => Worker, {
    nullable: true,
    description:
      "Their own worker record at the organisation for which they act; null if they have none there, and for programs and operators.",
  })
  async worker(@Ctx() context: Context): Promise<Worker | null> {
    const { workerId } = requireActor(context);
    return workerId === null ? null : await context.loaders.workers.load(workerId);
  }

  @FieldResolver(() => [OwnRecord], {
    description: "Their own worker records at any employer, oldest first.",
  })
  async records(@Ctx() context: Context): Promise<readonly OwnRecord[]> {
    return await readOwnRecords(context.database, requireActor(context));
  }

  @FieldResolver(() => [ActingFor], {
    description:
      "The other organisations for which they may act today, apart from their own worker records elsewhere. To act for one, send its code in the HTTP header Peerway-Acting-For. Empty if no organisation has granted yours anything in one of their capacities.",
  })
  async mayActFor(@Ctx() context: Context): Promise<readonly ActingForRow[]> {
    return await readActingFor(context.database, requireActor(context), context.today);
  }
}

@Resolver(() => ActingFor)
export class ActingForFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation, whose code goes in the header Peerway-Acting-For.",
  })
  organisation(@Root() { organisationId }: ActingFor, @Ctx() context: Context): Organisation | null {
    return organisationOf(context, organisationId);
  }
}
