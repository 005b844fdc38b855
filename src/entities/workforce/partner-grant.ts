import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Capacity } from "../vocabulary";

/** An organisation's dated permission for a partner to act in one capacity for named workers. */
@Entity("partner_grant")
export class PartnerGrant {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "partner_organisation_id" })
  partnerOrganisationId: string;

  @Column("text")
  capacity: Capacity;

  @Column("date", { name: "from_on" })
  fromOn: string;

  /** The first day on which it no longer holds; null without end. */
  @Column("date", { name: "until_on", nullable: true })
  untilOn: string | null;

  @Column("uuid", { name: "granted_by" })
  grantedBy: string;

  @Column({ type: "timestamptz", name: "granted_at", precision: 3 })
  grantedAt: Date;
}

/** A worker for whom a grant holds. */
@Entity("partner_grant_worker")
export class PartnerGrantWorker {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "grant_id" })
  grantId: string;

  @PrimaryColumn("uuid", { name: "worker_id" })
  workerId: string;
}
