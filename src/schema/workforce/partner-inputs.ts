import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { enumOf } from "../enum-of";
import { IdempotencyKey } from "../idempotency-key";
import { OrganisationBy, WorkerBy } from "./by";

export const PartnerCapacityEnum = enumOf(
  "PartnerCapacity",
  "The capacity in which a partner's people may act.",
  {
    ASSESSOR:
      "They read the workers' records without the text of evidence, and judge evidence if their own organisation has appointed them.",
    PROVIDER: "They record completed units, and can read only what they recorded.",
    PEER_SUPERVISOR:
      "They read the workers' records without the text of evidence, record supervision and give endorsements.",
    LINE_MANAGER:
      "They read the workers' records without the text of evidence, record supervision and give endorsements.",
  },
);

@InputType({ description: "A permission for a partner to act in one capacity for named workers." })
export class GrantPartnerInput {
  @Field(() => OrganisationBy, { description: "The organisation whose people may act." })
  partner: OrganisationBy;

  @Field(() => PartnerCapacityEnum, { description: "The capacity in which its people may act." })
  capacity: keyof typeof PartnerCapacityEnum;

  @Field(() => [WorkerBy], { description: "The workers, 1 to 250." })
  workers: WorkerBy[];

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer applies." })
  untilOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Ends a permission earlier than planned." })
export class EndGrantInput {
  @Field(() => ID, { description: "Global id of the grant." })
  grant: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; today if left out.",
  })
  endedOn?: string | null;

  @Field(() => String, { description: "The reason, at most 2,000 characters." })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({
  description:
    "One of your own worker records, at any employer. To read it in full, act for that organisation: sign in for it, or send its code in the header Peerway-Acting-For.",
})
export class OwnRecord {
  /** The organisation that keeps it. */
  organisationId: string;

  @Field(() => String, { description: "The employer's number for them." })
  number: string;

  @Field(() => String, { description: "Their name, as the employer has it." })
  name: string;
}
