import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Capacity, EndorsementSubject } from "../vocabulary";
import { Fact } from "./fact";

@ObjectType("Offer", {
  implements: [Node, Fact],
  description:
    "What the employer offered a worker: a place on mandatory training, or the word of a peer supervisor or line manager. Until it is offered, it is the employer's part of a route; from that day it is the worker's.",
})
export class Offer {
  organisationId: string;
  id: string;
  workerId: string;
  credentialTypeId: string | null;

  @Field(() => Capacity, {
    nullable: true,
    description: "Who will endorse: PEER_SUPERVISOR or LINE_MANAGER; null for training.",
  })
  capacity: Capacity | null;

  @Field(() => EndorsementSubject, {
    nullable: true,
    description: "What their word will be about; null for training.",
  })
  subject: EndorsementSubject | null;

  subjectCode: string | null;

  @Field(() => CivilDate, { description: "The day from which it is open to the worker." })
  fromOn: string;
}
