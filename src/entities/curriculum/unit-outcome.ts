import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis, Depth } from "../vocabulary";

@ObjectType("UnitOutcome", {
  description: "What a learner can do after a unit, and which competence that shows.",
})
@Entity("unit_outcome")
export class UnitOutcome {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "unit_version_id" })
  unitVersionId: string;

  @Field(() => Int, { description: "Its position in the unit, from 1." })
  @Column("integer")
  position: number;

  @Field(() => String, { description: "The text of the outcome." })
  @Column("text")
  text: string;

  @Field(() => Basis, { description: "How well founded the outcome is." })
  @Column("text")
  basis: Basis;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Column("uuid", { name: "competence_id" })
  competenceId: string;

  @Column("uuid", { name: "level_id" })
  levelId: string;

  @Field(() => Depth, { description: "How deeply it is taught." })
  @Column("text")
  depth: Depth;

  /** Codes of the kinds of evidence that a learner produces. */
  @Column("text", { name: "evidence_kinds", array: true })
  evidenceKinds: string[];

  @Field(() => Basis, { description: "How well founded the mapping to the competence is." })
  @Column("text", { name: "mapping_basis" })
  mappingBasis: Basis;

  @Field(() => Basis, { description: "How well founded the level and the depth are." })
  @Column("text", { name: "level_basis" })
  levelBasis: Basis;
}
