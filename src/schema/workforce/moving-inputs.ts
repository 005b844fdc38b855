import { Field, ID, InputType, Int } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { CopiedKind } from "../../entities/workforce/copied-kind";
import { OrganisationBy, WorkerBy } from "./by";

@InputType({ description: "That another organisation may copy facts from one's own record." })
export class ConsentToCopyInput {
  @Field(() => WorkerBy, { description: "Your own record, from which facts may be copied." })
  worker: WorkerBy;

  @Field(() => OrganisationBy, { description: "The organisation that may copy." })
  to: OrganisationBy;

  @Field(() => [CopiedKind], { description: "The kinds of facts that may be copied." })
  what: CopiedKind[];

  @Field(() => CivilDate, { description: "The first day on which nothing more may be copied." })
  untilOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "A consent that is taken back." })
export class WithdrawConsentInput {
  @Field(() => ID, { description: "Global id of the consent." })
  consent: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "What a worker has consented to, copied." })
export class CopyFactsInput {
  @Field(() => ID, { description: "Global id of the consent, as the query consentsReceived gives it." })
  consent: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "What of other employers' records counts here; what is left out is no limit." })
export class AcceptanceRuleInput {
  @Field(() => CopiedKind, { description: "Of which kind of fact." })
  kind: CopiedKind;

  @Field(() => [OrganisationBy], { nullable: true, description: "The organisations from which it counts." })
  fromOrganisations?: OrganisationBy[] | null;

  @Field(() => [String], { nullable: true, description: "Of evidence: codes of the kinds that count." })
  evidenceKinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Of credentials: the issuers that count." })
  issuers?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "It counts until so many calendar months after its own day, 1 to 600; not of posts.",
  })
  maximalAgeMonths?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Of evidence and credentials: what was judged or verified elsewhere has to be judged or verified anew here.",
  })
  mustBeCheckedHere: boolean;
}

@InputType({ description: "What your organisation accepts of facts copied from other employers' records." })
export class StateAcceptancePolicyInput {
  @Field(() => [AcceptanceRuleInput], {
    description: "A fact counts where one of the rules for its kind allows it; at most 50, none for nothing.",
  })
  rules: AcceptanceRuleInput[];

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}
