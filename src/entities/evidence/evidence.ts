import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const EvidenceState = { DRAFT: "DRAFT", SUBMITTED: "SUBMITTED", WITHDRAWN: "WITHDRAWN" } as const;
export type EvidenceState = keyof typeof EvidenceState;
registerEnumType(EvidenceState, {
  name: "EvidenceState",
  description: "How far evidence has come.",
  valuesConfig: {
    DRAFT: { description: "Being written; it may be revised." },
    SUBMITTED: { description: "Handed in; it stays as it is." },
    WITHDRAWN: { description: "Taken back; its claims no longer count." },
  },
});

@ObjectType("Evidence", {
  implements: [Node, Fact],
  description: "Something done on a day, of a kind: its public face. The owner's words are kept apart.",
})
export class Evidence {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceKindId: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => Int, {
    description: "Counts revisions of the draft; a revision names the version that it has read.",
  })
  version: number;

  /** Read with the rows that hand it over. */
  @Field(() => EvidenceState, { description: "How far it has come." })
  state: EvidenceState;

  @Field(() => CivilDate, { nullable: true, description: "The day on which it was handed in." })
  submittedOn: string | null;
}
