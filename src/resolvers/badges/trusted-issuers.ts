import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { AchievementMapping, CredentialType, TrustedIssuer } from "../../entities";
import type { TrustedIssuerRow } from "../../repositories/badges/trusted-issuers";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { readTrustedIssuers } from "../../services/badges/read-trusted-issuers";
import { type Context, requireActor } from "../context";

const TrustedIssuerConnection = connectionOf(TrustedIssuer, "TrustedIssuer", "trusted issuers");

@Resolver()
export class TrustedIssuerQueries {
  @Query(() => TrustedIssuerConnection, {
    description:
      "The issuers whose Open Badges your organisation trusts, latest statement first, including ended ones.",
  })
  async trustedIssuers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrustedIssuerRow>> {
    const actor = requireActor(context);
    const all = await readTrustedIssuers(context.database, actor);
    return pageOfList(`trusted issuers of ${actor.organisationId}`, all, ({ id }) => id, page);
  }
}

@Resolver(() => TrustedIssuer)
export class TrustedIssuerFields {
  @FieldResolver(() => [AchievementMapping], {
    description:
      "Which achievements of this issuer are which types of credentials, latest statement first, including ended ones.",
  })
  async mappings(
    @Root() { issuer }: TrustedIssuerRow,
    @Ctx() { loaders }: Context,
  ): Promise<AchievementMapping[]> {
    const rows = await loaders.policies.achievementMappings.ofIssuer.load(issuer);
    return rows.map((row) => Object.assign(new AchievementMapping(), row));
  }
}

@Resolver(() => AchievementMapping)
export class AchievementMappingFields {
  @FieldResolver(() => CredentialType, {
    nullable: true,
    description: "The type of credential that such a badge becomes.",
  })
  credentialType(
    @Root() { credentialTypeId }: AchievementMapping,
    @Ctx() { reference }: Context,
  ): CredentialType | null {
    return reference.pathway.credentialTypes.get(credentialTypeId) ?? null;
  }
}
