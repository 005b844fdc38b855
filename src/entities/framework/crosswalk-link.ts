import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis, CrosswalkRelation } from "../vocabulary";

@ObjectType("CrosswalkLink", {
  description: "One link of a crosswalk: from a competence to one of another framework version.",
})
@Entity("crosswalk_link")
export class CrosswalkLink {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "crosswalk_id" })
  crosswalkId: string;

  @Column("uuid", { name: "from_competence_id" })
  fromCompetenceId: string;

  @Column("uuid", { name: "to_competence_id" })
  toCompetenceId: string;

  @Field(() => CrosswalkRelation, { description: "How much evidence counts through the link." })
  @Column("text")
  relation: CrosswalkRelation;

  @Column("integer", { name: "cap_rank", nullable: true })
  capRank: number | null;

  @Field(() => Basis, { description: "How well founded the link is." })
  @Column("text")
  basis: Basis;
}
