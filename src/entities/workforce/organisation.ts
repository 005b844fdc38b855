import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { OrganisationKind } from "../vocabulary";

@ObjectType("Organisation", {
  implements: Node,
  description:
    "An employer, a training provider or a national body. Operators of the service add, change and close them. Everyone who is signed in can list them (organisations), so that an employer can name the partner that it lets act, or a worker the employer that they move to.",
})
@Entity("organisation")
export class Organisation {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, {
    description:
      "Short code, for example IMROC. Access tokens contain it, and so does the header Peerway-Acting-For.",
  })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Its name, for example Northmoor Mental Health NHS Trust." })
  @Column("text")
  name: string;

  @Field(() => OrganisationKind, { description: "The kind of organisation, for example NHS_TRUST." })
  @Column("text")
  kind: OrganisationKind;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its code at the NHS Organisation Data Service, for example RX4; null if it has none, or none is on record.",
  })
  @Column("text", { name: "ods_code", nullable: true })
  odsCode: string | null;

  @Column("uuid", { name: "parent_id", nullable: true })
  parentId: string | null;

  @Column("uuid", { name: "host_id", nullable: true })
  hostId: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which nobody can sign in for it any more and nothing new is recorded; existing records stay. It may be in the future. Null if no closing is planned.",
  })
  @Column("date", { name: "closed_on", nullable: true })
  closedOn: string | null;

  /** The address of the service that has its records; null: they are here. */
  @Column("text", { name: "moved_to", nullable: true })
  movedTo: string | null;

  @Field(() => Int, {
    description: "How often it has been changed, from 1; give it to changeOrganisation as expectedVersion.",
  })
  @Column("integer")
  version: number;
}
