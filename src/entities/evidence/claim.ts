import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { ReturnReason } from "../../facts/judgement";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const JudgementOutcome = { ACCEPTED: "ACCEPTED", RETURNED: "RETURNED" } as const;
export type JudgementOutcome = keyof typeof JudgementOutcome;
registerEnumType(JudgementOutcome, {
  name: "JudgementOutcome",
  description: "What an assessor decided.",
  valuesConfig: {
    ACCEPTED: {
      description:
        "The evidence shows the competence at the stated level: it is sufficient, authentic, relevant and current (https://www.etutor.org.uk/topics/sources-of-evidence-2/).",
    },
    RETURNED: { description: "Not yet, for the given reason." },
  },
});

const RETURN_REASONS: Readonly<Record<ReturnReason, string>> = {
  MORE_DETAIL: "It needs more detail.",
  OTHER_COMPETENCE: "It shows another competence.",
  LEVEL_NOT_SHOWN: "It does not show the level yet.",
  OWN_PART_UNCLEAR: "It is not clear what the worker did themselves.",
  SOMEBODY_RECOGNISABLE: "Somebody who uses services can be recognised.",
  TOO_OLD: "The work was too long ago.",
  OTHER: "Another reason, which the assessor's words give.",
};
export const ReturnReasonEnum = Object.fromEntries(
  Object.keys(RETURN_REASONS).map((reason) => [reason, reason]),
) as { readonly [Each in ReturnReason]: Each };
registerEnumType<typeof ReturnReasonEnum>(ReturnReasonEnum, {
  name: "ReturnReason",
  description: "Why evidence was returned.",
  valuesConfig: Object.fromEntries(
    Object.entries(RETURN_REASONS).map(([reason, description]) => [reason, { description }]),
  ) as { [Each in ReturnReason]: { description: string } },
});

@ObjectType("Judgement", {
  implements: [Node, Fact],
  description: "What an assessor decided about a claim.",
})
export class Judgement {
  organisationId: string;
  id: string;
  workerId: string;
  claimId: string;

  @Field(() => JudgementOutcome, { description: "Whether the claim was accepted or returned." })
  outcome: JudgementOutcome;

  frameworkVersionId: string | null;
  levelId: string | null;

  @Field(() => String, { nullable: true, description: "Why it was returned, or a remark of the assessor." })
  reason: string | null;

  @Field(() => ReturnReasonEnum, {
    nullable: true,
    description: "The code of why it was returned; null if the assessor gave none, and if it was accepted.",
  })
  returnReason: ReturnReason | null;

  @Field(() => CivilDate, { description: "The day of the judgement." })
  judgedOn: string;

  /** The person who judged. */
  assessorId: string;

  supersedesId: string | null;
}

@ObjectType("Claim", {
  implements: Node,
  description: "A competence that a piece of evidence is meant to show.",
})
export class Claim {
  organisationId: string;
  id: string;
  evidenceId: string;
  frameworkVersionId: string;
  competenceId: string;
  levelId: string;
}
