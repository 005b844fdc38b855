import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Waiver", {
  implements: [Node, Fact],
  description:
    "A waiver: a worker does not have to meet one requirement of a route, from one day until another, for a reason.",
})
@Entity("waiver")
export class Waiver {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "route_id" })
  routeId: string;

  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  @Column("text", { name: "requirement_code" })
  requirementCode: string;

  @Field(() => String, { description: "The person or panel with authority for it." })
  @Column("text")
  authority: string;

  @Field(() => String, { description: "The reason for it." })
  @Column("text")
  reason: string;

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
