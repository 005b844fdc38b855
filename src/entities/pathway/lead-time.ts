import { Column, Entity, PrimaryColumn } from "typeorm";
import { Basis } from "../vocabulary";

/** How long something usually takes that a plan waits for. */
@Entity("lead_time")
export class LeadTime {
  @PrimaryColumn("uuid")
  id: string;

  /** One of LEAD_TIMES in src/planning/timing.ts. */
  @Column("text")
  code: string;

  @Column("text")
  title: string;

  /** Calendar days. */
  @Column("integer")
  days: number;

  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Column("text", { nullable: true })
  note: string | null;
}
