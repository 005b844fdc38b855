import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Completion", {
  implements: [Node, Fact],
  description: "A curriculum unit that a worker has completed.",
})
@Entity("completion")
export class Completion {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "unit_version_id" })
  unitVersionId: string;

  @Column("uuid", { name: "programme_id", nullable: true })
  programmeId: string | null;

  @Column("uuid", { name: "provider_id", nullable: true })
  providerId: string | null;

  @Field(() => Boolean, { description: "Whether it was passed." })
  @Column("boolean")
  passed: boolean;

  @Field(() => CivilDate, { description: "The day of completion." })
  @Column("date", { name: "completed_on" })
  completedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer counts; null if it has no end.",
  })
  @Column("date", { name: "expires_on", nullable: true })
  expiresOn: string | null;
}
