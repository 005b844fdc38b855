import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Fact } from "../evidence/fact";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";

export const DecisionOutcome = { PROGRESS: "PROGRESS", NOT_NOW: "NOT_NOW" } as const;
export type DecisionOutcome = keyof typeof DecisionOutcome;
registerEnumType(DecisionOutcome, {
  name: "DecisionOutcome",
  description: "What a named person decided about a progression.",
  valuesConfig: {
    PROGRESS: { description: "The worker goes along the route." },
    NOT_NOW: { description: "Not now; the reason explains what would change that." },
  },
});

@ObjectType("Decision", {
  implements: [Node, Fact],
  description:
    "A named person's decision about a worker's progression, with the advice that they had: recordedBy and recordedAs show who, and in what capacity. Neither the advice nor the decision does anything by itself: a change of role is recorded as a post.",
})
export class Decision {
  organisationId: string;
  id: string;
  workerId: string;
  routeId: string;
  routeVersionId: string;

  @Field(() => DecisionOutcome, { description: "What was decided: to progress, or not now." })
  outcome: DecisionOutcome;

  @Field(() => String, { description: "The reason for it." })
  reason: string;

  @Field(() => CivilDate, { description: "The day of the decision." })
  decidedOn: string;

  @Field(() => Boolean, {
    name: "departsFromAdvice",
    description:
      "Whether it differs from the advice: progress although not eligible, or not now although eligible.",
  })
  departs: boolean;

  @Field(() => String, { description: "The fingerprint of the evaluation that the decider had." })
  fingerprint: string;

  @Field(() => CivilDate, { description: "The day that the evaluation was about." })
  asOf: string;

  @Field(() => DateTime, { description: "The instant up to which the record had been read." })
  knownAt: Date;

  @Field(() => String, {
    description:
      "The version of the engine that gave the advice; the number is raised when outcomes could change.",
  })
  engine: string;

  /** A fingerprint of the reference data at that time. */
  reference: string;

  factIds: string[];

  /** The complete evaluation, as it was shown. */
  evaluation: unknown;
}
