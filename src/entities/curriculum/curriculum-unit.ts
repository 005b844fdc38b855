import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("curriculum_unit")
export class CurriculumUnit {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "curriculum_id" })
  curriculumId: string;

  @Column("text")
  code: string;
}
