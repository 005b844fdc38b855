import { Field, ObjectType } from "type-graphql";
import {
  Competence,
  Credential,
  CredentialType,
  Evidence,
  Level,
  TrustedIssuer,
  Worker,
} from "../../entities";
import { DateTime } from "../../entities/scalars";
import { UserError } from "../../entities/user-error";
import { vocabulary } from "../../entities/vocabulary";

export const BadgeForm = vocabulary("BadgeForm", "How a badge was sent.", {
  JSON: "A JSON document.",
  JWT: "A JWT.",
  PNG: "A PNG image with the badge in it.",
  SVG: "An SVG image with the badge in it.",
});
export type BadgeForm = keyof typeof BadgeForm;

export const BadgeCheckKind = vocabulary("BadgeCheckKind", "What is checked of a badge, in this order.", {
  FORM: "It is an Open Badge 3.0 and can be read in one way only.",
  CONTEXTS: "All its JSON-LD contexts are known.",
  SIGNATURE: "It has not been changed since it was signed.",
  ISSUER: "Your organisation trusts the issuer, and the key with which it was signed.",
  VALIDITY: "It is valid now.",
  STATUS: "The issuer has not revoked it. This is looked up only if everything before it is right.",
  SUBJECT: "It was issued to you.",
});
export type BadgeCheckKind = keyof typeof BadgeCheckKind;

export const BadgeCheckOutcome = vocabulary("BadgeCheckOutcome", "The result of a check.", {
  PASSED: "It is right.",
  FAILED: "It is not right.",
  NOT_MADE: "It was not checked.",
});
export type BadgeCheckOutcome = keyof typeof BadgeCheckOutcome;

export const BadgeResult = vocabulary("BadgeResult", "What a badge becomes.", {
  CREDENTIAL: "A credential that is verified.",
  EVIDENCE_DRAFT: "A draft of evidence, which an assessor judges once you have submitted it.",
  ALREADY_RECORDED: "Nothing new: it was handed in before.",
});
export type BadgeResult = keyof typeof BadgeResult;

export const AlignedBy = vocabulary("AlignedBy", "How a badge names a competence.", {
  CASE_ITEM: "By the address of its item in CASE.",
  CODE: "By its code, together with the framework.",
});
export type AlignedBy = keyof typeof AlignedBy;

@ObjectType({ description: "One check of a badge." })
export class BadgeCheck {
  @Field(() => BadgeCheckKind, { description: "Which of the checks it is." })
  kind: BadgeCheckKind;

  @Field(() => BadgeCheckOutcome, { description: "The result of the check." })
  outcome: BadgeCheckOutcome;

  @Field(() => String, { description: "The result in a sentence, for people to read." })
  sentence: string;
}

@ObjectType({ description: "What a badge may show of a framework, as its issuer aligned it." })
export class ProposedClaim {
  @Field(() => Competence, { description: "The competence that is proposed." })
  competence: Competence;

  @Field(() => Level, {
    description: "The level that the badge names; if it names none, the lowest of the framework.",
  })
  level: Level;

  @Field(() => AlignedBy, { description: "How the badge names the competence." })
  by: AlignedBy;
}

@ObjectType({ description: "A badge that was handed in: what was found, and what it becomes." })
export class HandedInBadge {
  @Field(() => BadgeForm, { description: "How it was sent." })
  form: BadgeForm;

  @Field(() => String, {
    nullable: true,
    description: "The name of the achievement, in the words of the issuer; null if it cannot be read.",
  })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The id of the achievement, for mapAchievement; null if it cannot be read.",
  })
  achievement: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The id of the issuer, for stateTrustedIssuer; null if it cannot be read.",
  })
  issuer: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The name that the badge gives its issuer; null if it gives none. Anybody can write any name in a badge.",
  })
  issuerName: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant from which it is valid; null if it cannot be read.",
  })
  startsAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant from which it is no longer valid; null if it has no end or cannot be read.",
  })
  endsAt: Date | null;

  @Field(() => TrustedIssuer, {
    nullable: true,
    description: "Your organisation's statement of trust in the issuer; null if there is none.",
  })
  trustedIssuer: TrustedIssuer | null;

  @Field(() => [BadgeCheck], { description: "Every check, in their order." })
  checks: readonly BadgeCheck[];

  @Field(() => BadgeResult, {
    nullable: true,
    description: "What it becomes; in a dry run, what it would become. Null if it was refused.",
  })
  result: BadgeResult | null;

  @Field(() => CredentialType, {
    nullable: true,
    description:
      "The type of credential that your organisation mapped the achievement to; null if it did not.",
  })
  credentialType: CredentialType | null;

  @Field(() => [ProposedClaim], { description: "What its alignments propose that it shows." })
  proposedClaims: readonly ProposedClaim[];

  @Field(() => Credential, {
    nullable: true,
    description: "The credential that it became, now or before; null if it became none.",
  })
  credential: Credential | null;

  @Field(() => Evidence, {
    nullable: true,
    description: "The draft of evidence that it became, now or before; null if it became none.",
  })
  evidence: Evidence | null;

  @Field(() => [UserError], {
    description:
      "For a badge in a record: why it was refused. The others in the record are not affected by that. Empty for a badge by itself.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of handInBadge." })
export class HandInBadgePayload {
  @Field(() => [BadgeCheck], {
    description: "The checks of a record, apart from those of the badges in it; empty for a badge by itself.",
  })
  recordChecks: readonly BadgeCheck[];

  @Field(() => [HandedInBadge], {
    description:
      "What was found of the badge, also if it was refused, or of each badge in a record; empty if none can be read.",
  })
  badges: readonly HandedInBadge[];

  @Field(() => Worker, {
    nullable: true,
    description: "The worker concerned, after the change; null if it was refused, and in a dry run.",
  })
  worker: Worker | null;

  @Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if it was done.",
  })
  userErrors: readonly UserError[];
}
