import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis, EndorsementSubject } from "../vocabulary";

@ObjectType("EndorsementTopic", {
  implements: Node,
  description: "A topic within the subject of an endorsement.",
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
}
