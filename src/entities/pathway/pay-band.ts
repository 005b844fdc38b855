import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";

@ObjectType("PayBand", { implements: Node, description: "An Agenda for Change pay band." })
@Entity("pay_band")
export class PayBand {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "Code, for example 8a." })
  @Column("text")
  code: string;

  @Field(() => Int, {
    description: "Its position among the bands; a volunteer role has rank 0, a role above the bands 100.",
  })
  @Column("integer")
  rank: number;

  @Field(() => String, { description: "Title, for example Band 8a." })
  @Column("text")
  title: string;
}
