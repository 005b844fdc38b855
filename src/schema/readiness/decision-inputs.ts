import { Field, InputType } from "type-graphql";
import { DecisionOutcome } from "../../entities/readiness/decision";
import { CivilDate, DateTime } from "../../entities/scalars";
import { ProgressionRouteBy } from "../pathway/by";
import { WorkerBy } from "../workforce/by";

@InputType({
  description: "A decision about a worker's progression, with the evaluation that it was made on.",
})
export class DecideProgressionInput {
  @Field(() => WorkerBy, { description: "The worker; never your own record." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that it is about." })
  route: ProgressionRouteBy;

  @Field(() => CivilDate, {
    description: "The day that the evaluation was about, as it says in asOf; within a year of today.",
  })
  asOf: string;

  @Field(() => DateTime, {
    description: "The instant up to which the record had been read, as the evaluation says in knownAt.",
  })
  knownAt: Date;

  @Field(() => String, {
    description:
      "The evaluation's fingerprint. Where what it rests on has changed, the decision is refused with CONFLICT.",
  })
  fingerprint: string;

  @Field(() => DecisionOutcome, { description: "What is decided; it may depart from the advice." })
  outcome: DecisionOutcome;

  @Field(() => String, { description: "Why, at most 2,000 characters. The worker can read it." })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "That a worker need not meet one requirement of a route." })
export class WaiveRequirementInput {
  @Field(() => WorkerBy, { description: "The worker; never your own record." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that it is about." })
  route: ProgressionRouteBy;

  @Field(() => String, {
    description:
      "Code of the requirement, single or group, for example supervision. The waiver lasts across versions of the route that keep the code.",
  })
  requirement: string;

  @Field(() => String, {
    description: "On whose authority, at most 200 characters, for example The trust's progression panel.",
  })
  authority: string;

  @Field(() => String, { description: "Why, at most 2,000 characters. The worker can read it." })
  reason: string;

  @Field(() => CivilDate, { description: "The first day on which it holds." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; left out where it has no end.",
  })
  untilOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}
