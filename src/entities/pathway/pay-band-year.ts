import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis, VersionStatus } from "../vocabulary";
import { PayPoint } from "./pay-point";

@ObjectType("PayBandYear", { description: "The pay of a pay band in one year." })
@Entity("pay_band_year")
export class PayBandYear {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "pay_band_id" })
  payBandId: string;

  @Field(() => String, { description: "The pay year, for example 2025/26." })
  @Column("text", { name: "pay_year" })
  payYear: string;

  @Column("daterange")
  validity: string;

  @Field(() => String, { description: "The country in which it applies, for example England." })
  @Column("text")
  country: string;

  @Field(() => String, { description: "Currency of the pay points." })
  @Column("text")
  currency: string;

  @Field(() => [PayPoint], {
    description: "Its points, from entry to top: yearly pay, full time, without a high-cost-area supplement.",
  })
  @Column("jsonb")
  points: PayPoint[];

  @Column("integer", { name: "step_after_years", array: true })
  stepAfterYears: (number | null)[];

  @Field(() => Basis, { description: "How well founded the least founded of its points is." })
  @Column("text", { name: "pay_basis" })
  payBasis: Basis;

  @Column("text", { name: "pay_source_ref", nullable: true })
  paySourceRef: string | null;

  @Field(() => Basis, { description: "How well founded the years between points are." })
  @Column("text", { name: "step_basis" })
  stepBasis: Basis;

  @Column("text", { name: "step_source_ref", nullable: true })
  stepSourceRef: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;

  @Field(() => VersionStatus, { description: "Whether it is a draft, published or retired." })
  @Column("text")
  status: VersionStatus;
}
