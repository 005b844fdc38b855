import { Field, ID, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

@ObjectType({ description: "A worker for whom a grant holds, as the grant names them." })
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

/** What the two sides of a grant both see. */
@ObjectType()
abstract class Granted {
  /** The organisation that gave it. */
  organisationId: string;

  id: string;
  partnerOrganisationId: string;

  @Field(() => Capacity, { description: "In which capacity the partner's people act." })
  capacity: Capacity;

  @Field(() => CivilDate, { description: "The first day on which it holds." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds, as it was given; null without end.",
  })
  untilOn: string | null;

  /** Read with the row that ends it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds, where it was ended; null where it was not.",
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
  @Field(() => String, { nullable: true, description: "Who gave it, as the organisation knows them." })
  grantedBy: string | null;

  /** Read with the row that ends it. */
  @Field(() => String, { nullable: true, description: "Why it was ended; null where it was not." })
  endReason: string | null;
}

@ObjectType("ReceivedGrant", {
  implements: Node,
  description:
    "A grant as the partner sees it, whose people may act by it. In a request with the giver's code in the HTTP header Peerway-Acting-For (Peerway-Acting-For: NORTHMOOR) they act in that capacity for the workers that it names; without the header those workers read as if they did not exist, and with it the workers of their own organisation do.",
})
export class ReceivedGrant extends Granted {}
