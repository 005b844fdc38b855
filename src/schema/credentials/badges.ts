import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Competence, IssuedBadge, Level, Organisation, Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { UserError } from "../../entities/user-error";
import { enumOf } from "../enum-of";

export const BadgeFormat = enumOf("BadgeFormat", "The form in which a badge or a record is handed over.", {
  JSON_LD: "JSON with a DataIntegrityProof (eddsa-rdfc-2022).",
  JWT: "A signed token (VC-JWT with RS256).",
  PNG: "A picture with the JSON in it, in base64.",
  SVG: "A picture with the JSON in it, as text.",
});
export type BadgeFormat = keyof typeof BadgeFormat;

const HOLDER =
  "A did:key of your wallet, so that only your wallet can present it. Badges with the same one can be linked to each other. If left out, it gets a random id that nothing else has.";
const EMAIL =
  "Your e-mail address, if whoever you give it to has to see that it is yours: a hash of it goes into the document, from which people who know the address recognise it. It is not kept.";

@InputType({
  description: "What you take away. A repeated call issues a second badge, so there is no idempotency key.",
})
export class IssueBadgeInput {
  @Field(() => ID, { description: "Global id of one of your attainments." })
  attainment: string;

  @Field(() => BadgeFormat, { defaultValue: "JSON_LD", description: "The form of the document." })
  format: BadgeFormat;

  @Field(() => String, { nullable: true, description: HOLDER })
  holder?: string | null;

  @Field(() => String, { nullable: true, description: EMAIL })
  email?: string | null;
}

@InputType({
  description: "What you take away. A repeated call issues a second record, so there is no idempotency key.",
})
export class IssueRecordInput {
  @Field(() => [ID], { description: "Global ids of 1 to 40 of your attainments." })
  attainments: string[];

  @Field(() => BadgeFormat, { defaultValue: "JSON_LD", description: "The form of the document." })
  format: BadgeFormat;

  @Field(() => String, { nullable: true, description: HOLDER })
  holder?: string | null;

  @Field(() => String, { nullable: true, description: EMAIL })
  email?: string | null;
}

@InputType({ description: "The badge or record that you withdraw." })
export class WithdrawBadgeInput {
  @Field(() => ID, { description: "Global id of the badge or the record." })
  badge: string;
}

@ObjectType()
abstract class IssuedPayload {
  @Field(() => IssuedBadge, {
    nullable: true,
    description: "What is kept of the document; null if it was refused.",
  })
  badge: IssuedBadge | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The document, shown here alone: JSON, a token, an SVG, or a PNG in base64; null if it was refused.",
  })
  document: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The media type of the document; null if it was refused.",
  })
  mediaType: string | null;

  @Field(() => Worker, {
    nullable: true,
    description: "The worker concerned, after the change; null if it was refused.",
  })
  worker: Worker | null;

  @Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if it was done.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of issueBadge." })
export class IssueBadgePayload extends IssuedPayload {}

@ObjectType({ description: "The result of issueRecord." })
export class IssueRecordPayload extends IssuedPayload {}

@ObjectType({ description: "One accepted competence as a badge shows it." })
export class PreviewedBadge {
  @Field(() => Competence, { description: "The competence." })
  competence: Competence;

  @Field(() => Level, { description: "The level at which it was accepted." })
  level: Level;

  @Field(() => CivilDate, { description: "The day on which it was accepted." })
  awardedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which it no longer counts, by the currency of its kind of evidence; null if there is none.",
  })
  validUntilOn: string | null;
}

@ObjectType({
  description: "What a badge or a record would show to everybody you give it to. Nothing is issued.",
})
export class BadgePreview {
  @Field(() => String, { description: "What the document discloses about you in itself." })
  discloses: string;

  @Field(() => [String], { description: "What is never in it." })
  leavesOut: readonly string[];

  @Field(() => Organisation, { description: "The employer that would issue it, by name." })
  issuer: Organisation;

  @Field(() => [PreviewedBadge], { description: "The accepted competences that it shows." })
  badges: readonly PreviewedBadge[];

  @Field(() => String, {
    description: "The document as JSON, without its proof, with zeros in place of random ids and places.",
  })
  document: string;
}
