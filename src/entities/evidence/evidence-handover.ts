import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const HandoverKind = { SUBMITTED: "SUBMITTED", WITHDRAWN: "WITHDRAWN" } as const;
export type HandoverKind = keyof typeof HandoverKind;
registerEnumType(HandoverKind, {
  name: "HandoverKind",
  description: "Which way evidence went.",
  valuesConfig: {
    SUBMITTED: { description: "Handed in for judgement." },
    WITHDRAWN: { description: "Taken back." },
  },
});

@ObjectType("EvidenceHandover", {
  implements: [Node, Fact],
  description: "That evidence was handed in, or taken back.",
})
@Entity("evidence_handover")
export class EvidenceHandover {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "evidence_id" })
  evidenceId: string;

  @Field(() => HandoverKind, { name: "kind", description: "Which way it went." })
  @Column("text")
  handover: HandoverKind;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  @Column("date", { name: "effective_on" })
  effectiveOn: string;
}
