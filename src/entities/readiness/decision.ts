import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
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
@Entity("decision")
export class Decision {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "route_id" })
  routeId: string;

  @Column("uuid", { name: "route_version_id" })
  routeVersionId: string;

  @Field(() => DecisionOutcome, { description: "What was decided: to progress, or not now." })
  @Column("text")
  outcome: DecisionOutcome;

  @Field(() => String, { description: "The reason for it." })
  @Column("text")
  reason: string;

  @Field(() => CivilDate, { description: "The day of the decision." })
  @Column("date", { name: "decided_on" })
  decidedOn: string;

  @Field(() => Boolean, {
    name: "departsFromAdvice",
    description:
      "Whether it differs from the advice: progress although not eligible, or not now although eligible.",
  })
  @Column("boolean")
  departs: boolean;

  @Field(() => String, { description: "The fingerprint of the evaluation that the decider had." })
  @Column("text")
  fingerprint: string;

  @Field(() => CivilDate, { description: "The day that the evaluation was about." })
  @Column("date", { name: "as_of" })
  asOf: string;

  @Field(() => DateTime, { description: "The instant up to which the record had been read." })
  @Column({ type: "timestamptz", name: "known_at", precision: 3 })
  knownAt: Date;

  @Field(() => String, {
    description:
      "The version of the engine that gave the advice; the number is raised when outcomes could change.",
  })
  @Column("text")
  engine: string;

  /** A fingerprint of the reference data at that time. */
  @Column("text")
  reference: string;

  @Column("uuid", { name: "fact_ids", array: true })
  factIds: string[];

  /** The complete evaluation, as it was shown. */
  @Column("jsonb")
  evaluation: unknown;
}
