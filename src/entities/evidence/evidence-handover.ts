import { Field, ObjectType, registerEnumType } from "type-graphql";
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
export class EvidenceHandover {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceId: string;

  @Field(() => HandoverKind, { name: "kind", description: "Whether it was submitted or withdrawn." })
  handover: HandoverKind;

  @Field(() => CivilDate, { description: "The day of the submission or withdrawal." })
  effectiveOn: string;
}
