import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { DateTime } from "../scalars";
import { Basis, EndorsementSubject } from "../vocabulary";

@ObjectType("EndorsementTopic", {
  implements: Node,
  description:
    "A topic within the subject of an endorsement: a national one, or one of your organisation's own.",
})
@Entity("endorsement_topic")
export class EndorsementTopic {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => EndorsementSubject, { description: "The subject it belongs to." })
  @Column("text")
  subject: EndorsementSubject;

  @Field(() => String, { description: "Code, for example NO_FORMAL_PROCESS." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  @Column("text")
  title: string;

  @Field(() => Basis, { description: "How well founded it is." })
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When your organisation retired its own; null for one that is in use.",
  })
  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;

  @Column("uuid", { name: "owner_organisation_id", nullable: true })
  ownerOrganisationId: string | null;

  @Column("uuid", { name: "under_id", nullable: true })
  underId: string | null;

  /** What facts and requirements name it by: the code of a national one, the id of an organisation's own. */
  @Column("text")
  key: string;
}
