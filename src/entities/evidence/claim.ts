import { Field, ObjectType, registerEnumType } from "type-graphql";
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
        "It shows the competence, at the level said: the evidence is sufficient, authentic, relevant and current (https://www.etutor.org.uk/topics/sources-of-evidence-2/).",
    },
    RETURNED: { description: "Not yet, for the reason given." },
  },
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

  @Field(() => String, { nullable: true, description: "Why it was returned, or what the assessor adds." })
  reason: string | null;

  @Field(() => CivilDate, { description: "The day of the judgement." })
  judgedOn: string;

  /** The person who judged. */
  assessorId: string;

  supersedesId: string | null;
}

@ObjectType("Claim", { implements: Node, description: "What a piece of evidence is said to show." })
export class Claim {
  organisationId: string;
  id: string;
  evidenceId: string;
  frameworkVersionId: string;
  competenceId: string;
  levelId: string;
}
