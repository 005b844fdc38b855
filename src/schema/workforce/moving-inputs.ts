import { Field, ID, InputType, Int } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { CopiedKind } from "../../entities/workforce/copied-kind";
import { IdempotencyKey } from "../idempotency-key";
import { OrganisationBy, WorkerBy } from "./by";

@InputType({ description: "A worker's permission for another organisation to copy facts from their record." })
export class ConsentToCopyInput {
  @Field(() => WorkerBy, { description: "Your own record, from which facts may be copied." })
  worker: WorkerBy;

  @Field(() => OrganisationBy, { description: "The organisation that may copy." })
  to: OrganisationBy;

  @Field(() => [CopiedKind], { description: "The kinds of facts that may be copied." })
  what: CopiedKind[];

  @Field(() => CivilDate, { description: "The first day on which nothing more may be copied." })
  untilOn: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A consent that the worker withdraws." })
export class WithdrawConsentInput {
  @Field(() => ID, { description: "Global id of the consent." })
  consent: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Copies what a worker has consented to." })
export class CopyFactsInput {
  @Field(() => ID, { description: "Global id of the consent, from the query consentsReceived." })
  consent: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description: "Which facts of other employers' records count here; fields that are left out set no limit.",
})
export class AcceptanceRuleInput {
  @Field(() => CopiedKind, { description: "The kind of fact." })
  kind: CopiedKind;

  @Field(() => [OrganisationBy], { nullable: true, description: "The organisations whose facts count." })
  fromOrganisations?: OrganisationBy[] | null;

  @Field(() => [String], { nullable: true, description: "For evidence: codes of the kinds that count." })
  evidenceKinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: "For credentials: the issuers that count." })
  issuers?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many calendar months after its own day it counts for, 1 to 600; not for posts.",
  })
  maximalAgeMonths?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "For evidence and credentials: whether a judgement or verification made elsewhere must be repeated here.",
  })
  mustBeCheckedHere: boolean;
}

@InputType({ description: "What your organisation accepts of facts copied from other employers' records." })
export class StateAcceptancePolicyInput {
  @Field(() => [AcceptanceRuleInput], {
    description:
      "A fact counts if one of the rules for its kind allows it; at most 50 rules. With no rules, nothing counts.",
  })
  rules: AcceptanceRuleInput[];

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
