import { Entity, PrimaryColumn } from "typeorm";

@Entity("unit_prerequisite")
export class UnitPrerequisite {
  @PrimaryColumn("uuid", { name: "unit_version_id" })
  unitVersionId: string;

  @PrimaryColumn("uuid", { name: "unit_id" })
  unitId: string;
}
