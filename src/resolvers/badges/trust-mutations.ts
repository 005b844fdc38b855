import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AchievementMapping, TrustedIssuer } from "../../entities";
import {
  EndAchievementMappingInput,
  EndTrustedIssuerInput,
  MapAchievementInput,
  StateTrustedIssuerInput,
} from "../../schema/badges/inputs";
import { type Payload, payloadOf } from "../../schema/payload";
import { endAchievementMapping, mapAchievement } from "../../services/badges/map-achievement";
import { endTrustedIssuer, stateTrustedIssuer } from "../../services/badges/state-trusted-issuer";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const ISSUER = recordedType("trustedIssuer", "TrustedIssuer", TrustedIssuer);
const MAPPING = recordedType("mapping", "AchievementMapping", AchievementMapping);

const StateTrustedIssuerPayload = payloadOf(
  "StateTrustedIssuer",
  "the statement",
  ISSUER.subject,
  "ORGANISATION",
);
const EndTrustedIssuerPayload = payloadOf(
  "EndTrustedIssuer",
  "the statement",
  ISSUER.subject,
  "ORGANISATION",
);
const MapAchievementPayload = payloadOf("MapAchievement", "the mapping", MAPPING.subject, "ORGANISATION");
const EndAchievementMappingPayload = payloadOf(
  "EndAchievementMapping",
  "the mapping",
  MAPPING.subject,
  "ORGANISATION",
);
const INPUT = { description: "What to record." };

@Resolver()
export class TrustMutations {
  @Mutation(() => StateTrustedIssuerPayload, {
    description:
      "States that your organisation trusts the Open Badges of an issuer, and with which keys it signs them.",
  })
  async stateTrustedIssuer(
    @Arg("input", () => StateTrustedIssuerInput, INPUT) input: StateTrustedIssuerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "stateTrustedIssuer", input, ISSUER, (useCase, db) =>
      stateTrustedIssuer(useCase, db, input),
    );
  }

  @Mutation(() => EndTrustedIssuerPayload, {
    description:
      "Ends your organisation's trust in an issuer, from now on. What was recorded from its badges stays.",
  })
  async endTrustedIssuer(
    @Arg("input", () => EndTrustedIssuerInput, INPUT) input: EndTrustedIssuerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endTrustedIssuer", input, ISSUER, (useCase, db) =>
      endTrustedIssuer(useCase, db, input),
    );
  }

  @Mutation(() => MapAchievementPayload, {
    description:
      "States that a badge for an achievement of a trusted issuer is a credential of a type. Badges that are handed in from now on become verified credentials.",
  })
  async mapAchievement(
    @Arg("input", () => MapAchievementInput, INPUT) input: MapAchievementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "mapAchievement", input, MAPPING, (useCase, db) =>
      mapAchievement(useCase, db, input),
    );
  }

  @Mutation(() => EndAchievementMappingPayload, {
    description: "Ends a mapping, from now on. Credentials that were recorded by it stay.",
  })
  async endAchievementMapping(
    @Arg("input", () => EndAchievementMappingInput, INPUT) input: EndAchievementMappingInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "endAchievementMapping", input, MAPPING, (useCase, db) =>
      endAchievementMapping(useCase, db, input),
    );
  }
}
