import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("ConflictOfInterest", {
  implements: [Node, Fact],
  description:
    "A declared conflict of interest between an assessor and a worker. The assessor's judgements of this worker's evidence do not count while it applies.",
})
@Entity("conflict_of_interest")
export class ConflictOfInterest {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  /** The person whose conflict it is. */
  @Column("uuid", { name: "assessor_id" })
  assessorId: string;

  @Field(() => String, {
    nullable: true,
    description: "The reason; null unless you declared it, or are HR or a lived experience lead.",
  })
  @Column("text")
  reason: string | null;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  @Column("date", { name: "from_on" })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; null if it has no end.",
  })
  @Column("date", { name: "until_on", nullable: true })
  untilOn: string | null;
}
