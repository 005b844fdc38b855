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

  /** The role band held from which the route starts; null for a route that is only aspired to. */
  @Column("uuid", { name: "role_band_id", nullable: true })
  roleBandId: string | null;

  @Column("boolean")
  aspired: boolean;

  /** Where it is satisfied: since when; otherwise from when; -infinity: always; infinity: never. */
  @Column("date", { name: "eligible_from" })
  eligibleFrom: string;

  /** When it would be lost; infinity: never, or there is nothing to lose. */
  @Column("date", { name: "lapses_on" })
  lapsesOn: string;

  @Column("integer", { name: "own_met" })
  ownMet: number;

  @Column("integer", { name: "own_total" })
  ownTotal: number;

  @Column("integer", { name: "employer_met" })
  employerMet: number;

  @Column("integer", { name: "employer_total" })
  employerTotal: number;

  /** Codes of the requirements that stand in the way, in the order of the route. */
  @Column("text", { array: true })
  blocking: string[];

  /** Codes of the requirements that are satisfied and would lapse, soonest first; the days stand beside them. */
  @Column("text", { name: "lapse_codes", array: true })
  lapseCodes: string[];

  @Column("date", { name: "lapse_days", array: true })
  lapseDays: string[];

  /** The earliest day on which time alone would change a column; null: never. */
  @Column("date", { name: "recompute_on", nullable: true })
  recomputeOn: string | null;
}
