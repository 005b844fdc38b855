import { Field, ID, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

@ObjectType({ description: "A worker that a grant covers, as the grant names them." })
export class GrantedWorker {
  organisationId: string;
  grantId: string;
  workerId: string;

  @Field(() => ID, { description: "Global id of the worker, at the organisation that gave the grant." })
  worker: string;

  @Field(() => String, { description: "That organisation's number for them." })
  number: string;

  @Field(() => String, { description: "Their name, as that organisation knows them." })
  name: string;
}

/** The fields that both sides of a grant see. */
@ObjectType()
abstract class Granted {
  /** The organisation that granted it. */
  organisationId: string;

  id: string;
  partnerOrganisationId: string;

  @Field(() => Capacity, { description: "The capacity in which the partner's people act." })
  capacity: Capacity;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies, as it was granted; null if it has no end.",
  })
  untilOn: string | null;

  /** Read with the row that ends it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies, if it was ended early; null if it was not.",
  })
  endedOn: string | null;
}

@ObjectType("PartnerGrant", {
  implements: Node,
  description:
    "An organisation's dated permission for a partner (provider, host, another employer's assessor) to act in one capacity for named workers.",
})
export class PartnerGrant extends Granted {
  grantedById: string;

  @Field(() => DateTime, { description: "The instant at which it was given." })
  grantedAt: Date;

  /** Read with the members of the organisation. */
  @Field(() => String, {
    nullable: true,
    description: "The person who granted it, by the name that the organisation knows.",
  })
  grantedBy: string | null;

  /** Read with the row that ends it. */
  @Field(() => String, { nullable: true, description: "Why it was ended; null if it was not." })
  endReason: string | null;
}

@ObjectType("ReceivedGrant", {
  implements: Node,
  description:
    "A grant as the partner sees it. The partner's people use it by sending the code of the organisation that granted it in the HTTP header Peerway-Acting-For (Peerway-Acting-For: NORTHMOOR): then they act in that capacity for the workers that it names. Without the header those workers are not found; with it, the workers of their own organisation are not found.",
})
export class ReceivedGrant extends Granted {}
