import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CivilDate } from "../scalars";

@ObjectType("UnitStart", { description: "A day on which a unit begins." })
@Entity("unit_start")
export class UnitStart {
  @PrimaryColumn("uuid", { name: "unit_version_id" })
  unitVersionId: string;

  @Field(() => CivilDate, { description: "The first day of the teaching." })
  @PrimaryColumn("date", { name: "starts_on" })
  startsOn: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many more learners can join; 0 if it is full, null if there is no limit, or it is not known.",
  })
  @Column("integer", { nullable: true })
  places: number | null;
}
