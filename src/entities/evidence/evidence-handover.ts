import { Field, ObjectType, registerEnumType } from "type-graphql";
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
export class EvidenceHandover {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceId: string;

  @Field(() => HandoverKind, { name: "kind", description: "Which way it went." })
  handover: HandoverKind;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  effectiveOn: string;
}
