import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Capacity, EndorsementSubject } from "../vocabulary";
import { Fact } from "./fact";

@ObjectType("Endorsement", {
  implements: [Node, Fact],
  description: "A person's endorsement of a worker, given in a capacity.",
})
@Entity("endorsement")
export class Endorsement {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Field(() => Capacity, { description: "The capacity in which it was given." })
  @Column("text")
  capacity: Capacity;

  @Field(() => EndorsementSubject, { description: "What the endorsement is about." })
  @Column("text")
  subject: EndorsementSubject;

  @Field(() => String, {
    nullable: true,
    description: "The topic within the subject, for example NO_FORMAL_PROCESS.",
  })
  @Column("text", { name: "subject_code", nullable: true })
  subjectCode: string | null;

  @Column("uuid", { name: "route_id", nullable: true })
  routeId: string | null;

  @Field(() => CivilDate, { description: "The day on which it was given." })
  @Column("date", { name: "given_on" })
  givenOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer valid, by its own terms; null if it has no end.",
  })
  @Column("date", { name: "expires_on", nullable: true })
  expiresOn: string | null;
}
