import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { enumOf } from "../enum-of";
import { OrganisationBy, WorkerBy } from "./by";

export const PartnerCapacityEnum = enumOf(
  "PartnerCapacity",
  "In which capacity a partner's people may act.",
  {
    ASSESSOR:
      "They read the public face of the workers' records and judge evidence, where they are appointed at home.",
    PROVIDER: "They record completed units, and read back what they recorded and nothing else.",
    PEER_SUPERVISOR: "They read the public face of the workers' records, record supervision and endorse.",
    LINE_MANAGER: "They read the public face of the workers' records, record supervision and endorse.",
  },
);

@InputType({ description: "A permission for a partner to act in one capacity for named workers." })
export class GrantPartnerInput {
  @Field(() => OrganisationBy, { description: "The organisation whose people may act." })
  partner: OrganisationBy;

  @Field(() => PartnerCapacityEnum, { description: "In which capacity its people may act." })
  capacity: keyof typeof PartnerCapacityEnum;

  @Field(() => [WorkerBy], { description: "The workers, 1 to 250." })
  workers: WorkerBy[];

  @Field(() => CivilDate, { description: "The first day on which it holds." })
  fromOn: string;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer holds." })
  untilOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "The end of a permission, earlier than it was given until." })
export class EndGrantInput {
  @Field(() => ID, { description: "Global id of the grant." })
  grant: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; today where it is left out.",
  })
  endedOn?: string | null;

  @Field(() => String, { description: "Why, at most 2,000 characters." })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  description:
    "A worker record of whoever asks, at any employer. To read it in full, act for that organisation: sign in for it, or send its code in the header Peerway-Acting-For.",
})
export class OwnRecord {
  /** Of the organisation that keeps it. */
  organisationId: string;

  @Field(() => String, { description: "The employer's number for them." })
  number: string;

  @Field(() => String, { description: "Their name, as the employer has it." })
  name: string;
}
