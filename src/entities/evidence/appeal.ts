import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Appeal", {
  implements: [Node, Fact],
  description:
    "A worker's request for a second judgement by somebody else. The first judgement stays in force until then.",
})
@Entity("appeal")
export class Appeal {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "judgement_id" })
  judgementId: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The reason, in the worker's words; null unless you are the worker, an assessor or a lived experience lead.",
  })
  @Column("text")
  reason: string | null;

  @Field(() => CivilDate, { description: "The day of the appeal." })
  @Column("date", { name: "appealed_on" })
  lodgedOn: string;
}
