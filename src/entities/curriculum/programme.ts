import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("programme")
export class Programme {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "provider_id" })
  providerId: string;

  @Column("text")
  code: string;
}
