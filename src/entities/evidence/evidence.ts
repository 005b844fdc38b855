import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const EvidenceState = { DRAFT: "DRAFT", SUBMITTED: "SUBMITTED", WITHDRAWN: "WITHDRAWN" } as const;
export type EvidenceState = keyof typeof EvidenceState;
registerEnumType(EvidenceState, {
  name: "EvidenceState",
  description: "The state of evidence.",
  valuesConfig: {
    DRAFT: { description: "A draft; it may be revised." },
    SUBMITTED: { description: "Submitted; it can no longer change." },
    WITHDRAWN: { description: "Withdrawn; its claims no longer count." },
  },
});

@ObjectType("Evidence", {
  implements: [Node, Fact],
  description:
    "Something that the worker did on a day, as a kind of evidence. The worker's own text is stored separately.",
})
export class Evidence {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceKindId: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => Int, {
    description: "The number of the revision; to revise the draft, give the version that you last read.",
  })
  version: number;

  /** Read with the rows that hand it over. */
  @Field(() => EvidenceState, { description: "The state of the evidence." })
  state: EvidenceState;

  @Field(() => CivilDate, { nullable: true, description: "The day on which it was submitted." })
  submittedOn: string | null;
}
