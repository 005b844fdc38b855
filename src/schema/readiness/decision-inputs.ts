import { Field, InputType } from "type-graphql";
import { DecisionOutcome } from "../../entities/readiness/decision";
import { CivilDate, DateTime } from "../../entities/scalars";
import { IdempotencyKey } from "../idempotency-key";
import { ProgressionRouteBy } from "../pathway/by";
import { WorkerBy } from "../workforce/by";

@InputType({
  description: "A decision about a worker's progression, with the evaluation that it is based on.",
})
export class DecideProgressionInput {
  @Field(() => WorkerBy, { description: "The worker. You cannot decide about your own record." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that this is about." })
  route: ProgressionRouteBy;

  @Field(() => CivilDate, {
    description: "The day that the evaluation was about, from its field asOf; within a year of today.",
  })
  asOf: string;

  @Field(() => DateTime, {
    description: "The instant up to which the record was read, from the evaluation's field knownAt.",
  })
  knownAt: Date;

  @Field(() => String, {
    description:
      "The evaluation's fingerprint. If the data behind it has changed, the decision is refused with CONFLICT.",
  })
  fingerprint: string;

  @Field(() => DecisionOutcome, { description: "What you decide; it may differ from the advice." })
  outcome: DecisionOutcome;

  @Field(() => String, { description: "The reason, at most 2,000 characters. The worker can read it." })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A waiver: a worker does not have to meet one requirement of a route." })
export class WaiveRequirementInput {
  @Field(() => WorkerBy, { description: "The worker. You cannot waive a requirement on your own record." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that this is about." })
  route: ProgressionRouteBy;

  @Field(() => String, {
    description:
      "Code of the requirement, either a single one or a group, for example supervision. The waiver also applies to later versions of the route that keep the code.",
  })
  requirement: string;

  @Field(() => String, {
    description:
      "The authority for the waiver, at most 200 characters, for example The trust's progression panel.",
  })
  authority: string;

  @Field(() => String, { description: "The reason, at most 2,000 characters. The worker can read it." })
  reason: string;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; leave it out if it has no end.",
  })
  untilOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
