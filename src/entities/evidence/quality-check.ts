import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const QualityVerdict = { CONFIRMED: "CONFIRMED", OVERTURNED: "OVERTURNED" } as const;
export type QualityVerdict = keyof typeof QualityVerdict;
registerEnumType(QualityVerdict, {
  name: "QualityVerdict",
  description: "What a second assessor made of a judgement.",
  valuesConfig: {
    CONFIRMED: { description: "The judgement was right, and stays." },
    OVERTURNED: { description: "Another judgement took its place." },
  },
});

@ObjectType("QualityCheck", {
  implements: [Node, Fact],
  description: "A second assessor's look at an accepted claim that the sample drew.",
})
export class QualityCheck {
  organisationId: string;
  id: string;
  workerId: string;
  judgementId: string;

  @Field(() => QualityVerdict, { description: "What came of it." })
  verdict: QualityVerdict;

  checkerId: string;

  @Field(() => CivilDate, { description: "The day of the check." })
  checkedOn: string;

  @Field(() => String, { nullable: true, description: "Why it was overturned, or what was noticed." })
  reason: string | null;

  overturnedById: string | null;
}
