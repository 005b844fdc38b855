import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis, RequirementKind, SuppliedBy } from "../vocabulary";
import type { RequirementParameters } from "./requirement-parameters";

@ObjectType("Requirement", {
  implements: Node,
  description:
    "A requirement of a route: a node of its tree. A group has parts; any other requirement is met by one kind of fact.",
})
@Entity("requirement")
export class RequirementRow {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "route_version_id" })
  routeVersionId: string;

  @Field(() => String, { description: "Code, which stays the same in all versions of the route." })
  @Column("text")
  code: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the group that it belongs to; null for the root.",
  })
  @Column("text", { name: "parent_code", nullable: true })
  parentCode: string | null;

  @Field(() => Int, { description: "Its position in that group, from 1." })
  @Column("integer")
  position: number;

  @Field(() => RequirementKind, { description: "The kind of requirement." })
  @Column("text")
  kind: RequirementKind;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  @Column("text")
  label: string;

  /** As published with this node; a group is shown with the weakest basis of its parts. */
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => Boolean, { description: "Whether somebody with authority may waive it." })
  @Column("boolean")
  waivable: boolean;

  @Field(() => SuppliedBy, {
    nullable: true,
    description: "Who can supply it; null for a group, whose parts have the answer.",
  })
  @Column("text", { name: "supplied_by", nullable: true })
  suppliedBy: SuppliedBy | null;

  @Column("uuid", { name: "framework_version_id", nullable: true })
  frameworkVersionId: string | null;

  @Column("uuid", { name: "competence_id", nullable: true })
  competenceId: string | null;

  @Column("uuid", { name: "domain_id", nullable: true })
  domainId: string | null;

  @Column("uuid", { name: "level_id", nullable: true })
  levelId: string | null;

  @Column("uuid", { name: "unit_id", nullable: true })
  unitId: string | null;

  @Column("uuid", { name: "programme_id", nullable: true })
  programmeId: string | null;

  @Column("uuid", { name: "credential_type_id", nullable: true })
  credentialTypeId: string | null;

  @Column("uuid", { name: "minimum_pay_band_id", nullable: true })
  minimumPayBandId: string | null;

  @Column("jsonb")
  parameters: RequirementParameters;
}
