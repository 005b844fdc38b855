import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Basis } from "../vocabulary";

@ObjectType("Duty", {
  implements: Node,
  description:
    "Something that an organisation owes its peer workers: a statement of an organisational competence, or a duty that the field asks for.",
})
@Entity("duty")
export class Duty {
  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, {
    description: "Code: that of the statement, for example 9.1.4, or one such as WELLBEING_PLAN.",
  })
  @Column("text")
  code: string;

  @Field(() => String, { description: "What the organisation does if it fulfils the duty." })
  @Column("text")
  title: string;

  @Field(() => Boolean, {
    description: "Whether an attestation that it is fulfilled names a document and its date.",
  })
  @Column("boolean", { name: "asks_for_document" })
  asksForDocument: boolean;

  @Field(() => Basis, { description: "How well founded it is." })
  @Column("text")
  basis: Basis;

  @Column("text", { name: "source_ref", nullable: true })
  sourceRef: string | null;

  @Field(() => String, { nullable: true, description: "A note for readers." })
  @Column("text", { nullable: true })
  note: string | null;
}
