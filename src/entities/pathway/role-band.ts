import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("role_band")
export class RoleBand {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  code: string;

  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;
}
