import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Capacity, EndorsementSubject } from "../vocabulary";
import { Fact } from "./fact";

@ObjectType("Endorsement", {
  implements: [Node, Fact],
  description: "A person's endorsement of a worker, given in a capacity.",
})
export class Endorsement {
  organisationId: string;
  id: string;
  workerId: string;

  @Field(() => Capacity, { description: "The capacity in which it was given." })
  capacity: Capacity;

  @Field(() => EndorsementSubject, { description: "What the endorsement is about." })
  subject: EndorsementSubject;

  subjectCode: string | null;

  routeId: string | null;

  @Field(() => CivilDate, { description: "The day on which it was given." })
  givenOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms; null if it has no end.",
  })
  expiresOn: string | null;
}
