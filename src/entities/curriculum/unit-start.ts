import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CivilDate } from "../scalars";

@ObjectType("UnitStart", { description: "A day on which a unit begins." })
@Entity("unit_start")
export class UnitStart {
  @PrimaryColumn("uuid", { name: "unit_version_id" })
  unitVersionId: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  @PrimaryColumn("date", { name: "starts_on" })
  startsOn: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many more learners it has room for; 0 where it is full, null where that is not limited, or not known.",
  })
  @Column("integer", { nullable: true })
  places: number | null;
}
