import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("progression_route")
export class ProgressionRoute {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  code: string;

  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;
}
