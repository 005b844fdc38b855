import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const QualityVerdict = { CONFIRMED: "CONFIRMED", OVERTURNED: "OVERTURNED" } as const;
export type QualityVerdict = keyof typeof QualityVerdict;
registerEnumType(QualityVerdict, {
  name: "QualityVerdict",
  description: "A second assessor's decision about a judgement.",
  valuesConfig: {
    CONFIRMED: { description: "The judgement was right and stays in force." },
    OVERTURNED: { description: "Another judgement replaced it." },
  },
});

@ObjectType("QualityCheck", {
  implements: [Node, Fact],
  description: "A second assessor's check of a sampled judgement.",
})
@Entity("quality_check")
export class QualityCheck {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "judgement_id" })
  judgementId: string;

  @Field(() => QualityVerdict, { description: "What the second assessor decided." })
  @Column("text")
  verdict: QualityVerdict;

  @Column("uuid", { name: "checker_id" })
  checkerId: string;

  @Field(() => CivilDate, { description: "The day of the check." })
  @Column("date", { name: "checked_on" })
  checkedOn: string;

  @Field(() => String, { nullable: true, description: "Why it was overturned, or a remark." })
  @Column("text", { nullable: true })
  reason: string | null;

  @Column("uuid", { name: "overturned_by_id", nullable: true })
  overturnedById: string | null;
}
