import { InterfaceType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import type { Capacity } from "../vocabulary";

/** The columns that all facts share: each fact has a row in the table `fact`. */
@InterfaceType("Fact", {
  implements: Node,
  description:
    "Something that was recorded about a worker, or that an organisation stated about itself. It can be retracted or revoked, but never changed.",
})
@Entity("fact")
export abstract class Fact {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  /** Null for a statement of the organisation itself. */
  @Column("uuid", { name: "worker_id", nullable: true })
  workerId: string | null;

  @Column("text")
  kind: string;

  @Column({ type: "timestamptz", name: "recorded_at", precision: 3 })
  recordedAt: Date;

  /** The person; organisations keep the names in their own records. */
  @Column("uuid", { name: "recorded_by" })
  recordedBy: string;

  @Column("text", { name: "recorded_as" })
  recordedAs: Capacity;

  @Column("uuid", { name: "origin_id", nullable: true })
  originId: string | null;
}
