import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis } from "../vocabulary";

@ObjectType("ProgrammeUnit", { description: "A unit's place in a programme." })
@Entity("programme_unit")
export class ProgrammeUnit {
  @PrimaryColumn("uuid", { name: "programme_version_id" })
  programmeVersionId: string;

  @PrimaryColumn("uuid", { name: "unit_id" })
  unitId: string;

  @Field(() => Int, { description: "Its position, from 1." })
  @Column("integer")
  position: number;

  @Field(() => Boolean, { description: "Whether everyone on the programme takes it." })
  @Column("boolean")
  mandatory: boolean;

  @Field(() => Boolean, {
    description: "Whether it may be taken without the rest of the programme; yes if the source does not say.",
  })
  @Column("boolean")
  alone: boolean;

  @Field(() => Basis, { description: "How well founded it is that the programme teaches it." })
  @Column("text")
  basis: Basis;
}
