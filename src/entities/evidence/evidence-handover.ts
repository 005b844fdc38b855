import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const HandoverKind = { SUBMITTED: "SUBMITTED", WITHDRAWN: "WITHDRAWN" } as const;
export type HandoverKind = keyof typeof HandoverKind;
registerEnumType(HandoverKind, {
  name: "HandoverKind",
  description: "Whether evidence was submitted or withdrawn.",
  valuesConfig: {
    SUBMITTED: { description: "Submitted for judgement." },
    WITHDRAWN: { description: "Withdrawn by the worker." },
  },
});

@ObjectType("EvidenceHandover", {
  implements: [Node, Fact],
  description: "The submission or withdrawal of evidence.",
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

  @Field(() => HandoverKind, { name: "kind", description: "Whether it was submitted or withdrawn." })
  @Column("text")
  handover: HandoverKind;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  @Column("date", { name: "effective_on" })
  effectiveOn: string;
}
