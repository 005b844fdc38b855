import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { ClaimInput } from "../evidence/evidence-inputs";
import { IdempotencyKey } from "../idempotency-key";
import { WorkerBy } from "../workforce/by";

@InputType({
  description:
    "An issuer of Open Badges whose badges your organisation trusts. If it is trusted already, this replaces what was stated: the previous statement ends.",
})
export class StateTrustedIssuerInput {
  @Field(() => String, {
    description:
      "The id of the issuer, exactly as its badges have it, for example https://college.example/issuer or did:key:z6Mk…; at most 2,000 characters.",
  })
  issuer: string;

  @Field(() => String, {
    description: "The name that its credentials get as their issuer, for example Example College.",
  })
  name: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "Ed25519 public keys as Multikey, for example z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK. Ask the issuer for them in a way that you trust.",
  })
  multikeys: string[];

  @Field(() => [GraphQLJSONObject], {
    defaultValue: [],
    description:
      "Public keys as JWK (Ed25519 or RSA), for example the key of an issuer that signs JWTs. Together with multikeys, 1 to 10 keys.",
  })
  jwks: object[];

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A statement of trust to end." })
export class EndTrustedIssuerInput {
  @Field(() => ID, { description: "Global id of the statement, from the query trustedIssuers." })
  trustedIssuer: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description:
    "Which type of credential a badge for an achievement is. If the achievement is mapped already, this replaces the mapping: the previous one ends.",
})
export class MapAchievementInput {
  @Field(() => ID, { description: "Global id of the statement of trust in its issuer." })
  trustedIssuer: string;

  @Field(() => String, {
    description: "The id of the achievement, exactly as badges have it; at most 2,000 characters.",
  })
  achievement: string;

  @Field(() => String, { description: "Code of the credential type, for example CARE_CERTIFICATE." })
  credentialType: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A mapping to end." })
export class EndAchievementMappingInput {
  @Field(() => ID, { description: "Global id of the mapping, from TrustedIssuer.mappings." })
  mapping: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description:
    "An Open Badge 3.0 that you hold, or a Comprehensive Learner Record 2.0. Give one of json, jwt and base64: up to 256 KiB (docs/badges-in.md).",
})
export class HandInBadgeInput {
  @Field(() => WorkerBy, { description: "Your own record, on which it is recorded." })
  worker: WorkerBy;

  @Field(() => String, {
    nullable: true,
    description: "The badge as the text of a JSON document, exactly as it was issued.",
  })
  json?: string | null;

  @Field(() => String, { nullable: true, description: "The badge as a JWT (VC-JWT)." })
  jwt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The bytes of a file in base64: a baked PNG or SVG image, a JSON document, or the text of a JWT.",
  })
  base64?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The e-mail address, or the other identifier, to which the badge was issued. It is compared with the hash in the badge, and not kept.",
  })
  address?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Confirms that the badge was issued to you, if it has no hash of your address. It is recorded that this is your own statement.",
  })
  isMine: boolean;

  @Field(() => [ClaimInput], {
    nullable: true,
    description:
      "What the badge shows, for a draft of evidence: 1 to 33 competences with levels. If left out, what its alignments propose.",
  })
  claims?: ClaimInput[] | null;

  @Field(() => Boolean, {
    description: "Whether to do a dry run: the badge is checked in the same way and nothing is recorded.",
  })
  dryRun: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
