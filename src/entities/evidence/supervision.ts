import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Supervision", {
  implements: [Node, Fact],
  description: "A supervision session that took place. What was said is never recorded.",
})
@Entity("supervision")
export class Supervision {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "supervision_kind_id" })
  supervisionKindId: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  @Column("date", { name: "held_on" })
  heldOn: string;
}
