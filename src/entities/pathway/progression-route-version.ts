import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis, RouteKind, VersionStatus } from "../vocabulary";
import type { RouteCondition } from "./route-condition";

@ObjectType("ProgressionRoute", {
  implements: Node,
  description:
    "A step from one or more role bands to another, or a deepening within one, in its current version.",
})
@Entity("progression_route_version")
export class ProgressionRouteVersion {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "route_id" })
  routeId: string;

  /**
   * The organisation to whose workers it applies instead of the national version; null for the route's own
   * versions.
   */
  @Column("uuid", { name: "for_organisation_id", nullable: true })
  organisationId: string | null;

  /** The national version that a local version was checked against. */
  @Column("uuid", { name: "national_version_id", nullable: true })
  nationalVersionId: string | null;

  @Field(() => Int, { description: "Its version, from 1." })
  @Column("integer")
  version: number;

  @Column("integer")
  position: number;

  @Field(() => String, { description: "Title of the progression route." })
  @Column("text")
  title: string;

  @Field(() => RouteKind, { description: "The direction of the step." })
  @Column("text")
  kind: RouteKind;

  @Column("uuid", { name: "to_role_band_id" })
  toRoleBandId: string;

  @Field(() => Basis, { description: "How well founded the step itself is." })
  @Column("text")
  basis: Basis;

  @Field(() => String, { description: "A summary of the step." })
  @Column("text")
  summary: string;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;

  @Column("jsonb")
  conditions: RouteCondition[];

  @Column("text", { name: "source_refs", array: true })
  sourceRefs: string[];

  @Field(() => VersionStatus, { description: "Whether it is a draft, published or retired." })
  @Column("text")
  status: VersionStatus;

  @Field(() => DateTime, { nullable: true, description: "The instant from which it is current." })
  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "The instant at which it was retired." })
  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
