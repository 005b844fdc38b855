import { Entity, PrimaryColumn } from "typeorm";

/** Someone, opaque and belonging to no organisation; names stand in the records that organisations keep. */
@Entity("person")
export class Person {
  @PrimaryColumn("uuid")
  id: string;
}
