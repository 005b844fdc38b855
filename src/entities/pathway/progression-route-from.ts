import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis } from "../vocabulary";

@ObjectType("ProgressionRouteFrom", { description: "A role band that a route starts from." })
@Entity("progression_route_from")
export class ProgressionRouteFrom {
  @PrimaryColumn("uuid", { name: "route_version_id" })
  routeVersionId: string;

  @PrimaryColumn("uuid", { name: "role_band_id" })
  roleBandId: string;

  @Column("integer")
  position: number;

  /** The title of the route for people who start here; null: the route's own title. */
  @Column("text", { nullable: true })
  title: string | null;

  @Field(() => Basis, { description: "How well founded it is that the route starts here." })
  @Column("text")
  basis: Basis;
}
