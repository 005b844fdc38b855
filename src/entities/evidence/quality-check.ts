import { Field, ObjectType, registerEnumType } from "type-graphql";
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
export class QualityCheck {
  organisationId: string;
  id: string;
  workerId: string;
  judgementId: string;

  @Field(() => QualityVerdict, { description: "What the second assessor decided." })
  verdict: QualityVerdict;

  checkerId: string;

  @Field(() => CivilDate, { description: "The day of the check." })
  checkedOn: string;

  @Field(() => String, { nullable: true, description: "Why it was overturned, or a remark." })
  reason: string | null;

  overturnedById: string | null;
}
