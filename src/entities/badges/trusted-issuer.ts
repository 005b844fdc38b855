import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime, JsonDocument } from "../scalars";

/** What an organisation stated, until it was ended. */
@ObjectType()
abstract class ClosableStatement {
  organisationId: string;
  id: string;

  @Field(() => DateTime, { description: "The instant from which it is in force." })
  statedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "The person who stated it, by the name that the organisation knows.",
  })
  statedBy: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The instant from which it is no longer in force: somebody ended it, or stated it again. Null while it is in force.",
  })
  endedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The person who ended it, by the name that the organisation knows; null while it is in force.",
  })
  endedBy: string | null;
}

@ObjectType("TrustedIssuer", {
  implements: Node,
  description:
    "An organisation's statement that it trusts an issuer of Open Badges, and with which keys that issuer signs (docs/badges-in.md).",
})
export class TrustedIssuer extends ClosableStatement {
  @Field(() => String, {
    description: "The id of the issuer, as its badges have it: an address or a did:key.",
  })
  issuer: string;

  @Field(() => String, { description: "The name of the issuer, which its credentials get." })
  name: string;

  @Field(() => [JsonDocument], { description: "The public keys with which it signs, each as a JWK." })
  keys: readonly object[];
}

@ObjectType("AchievementMapping", {
  implements: Node,
  description:
    "An organisation's statement that a badge for an achievement of an issuer is a credential of a type. While it is in force, such a badge becomes a verified credential.",
})
export class AchievementMapping extends ClosableStatement {
  @Field(() => String, { description: "The id of the issuer, as its badges have it." })
  issuer: string;

  @Field(() => String, { description: "The id of the achievement, as badges have it." })
  achievement: string;

  credentialTypeId: string;
}
