import { Column, Entity, PrimaryColumn } from "typeorm";

/** The stored outcome of one worker for one route, for asking about many. */
@Entity("readiness")
export class Readiness {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "worker_id" })
  workerId: string;

  @PrimaryColumn("uuid", { name: "route_id" })
  routeId: string;

  @Column("uuid", { name: "route_version_id" })
  routeVersionId: string;

  @Column("text")
  outcome: string;

  @Column("text", { name: "own_part" })
  ownPart: string;

  @Column("date", { name: "eligible_from", nullable: true })
  eligibleFrom: string | null;

  @Column("date", { name: "lapses_on", nullable: true })
  lapsesOn: string | null;

  @Column("integer", { name: "own_met" })
  ownMet: number;

  @Column("integer", { name: "own_total" })
  ownTotal: number;

  @Column("integer", { name: "employer_met" })
  employerMet: number;

  @Column("integer", { name: "employer_total" })
  employerTotal: number;

  /** Codes of the first requirements that stand in the way. */
  @Column("text", { array: true })
  blocking: string[];

  /** The earliest day on which time alone would change a column; null: never. */
  @Column("date", { name: "recompute_on", nullable: true })
  recomputeOn: string | null;

  @Column({ type: "timestamptz", name: "computed_at", precision: 3 })
  computedAt: Date;
}
