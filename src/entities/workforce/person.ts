import { Entity, PrimaryColumn } from "typeorm";

/** A person, without a name and without an organisation; organisations keep the names in their own records. */
@Entity("person")
export class Person {
  @PrimaryColumn("uuid")
  id: string;
}
