import { Field, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import { IdempotencyKey } from "../idempotency-key";
import { WorkerBy } from "../workforce/by";

@InputType({
  description:
    "What the employer offers a worker: mandatory training (give type), or somebody's word (give capacity and subject).",
})
export class RecordOfferInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => String, {
    nullable: true,
    description: "Code of the credential that the training leads to, for example FIRE_SAFETY.",
  })
  type?: string | null;

  @Field(() => Capacity, {
    nullable: true,
    description: "Who offers their word: PEER_SUPERVISOR or LINE_MANAGER.",
  })
  capacity?: Capacity | null;

  @Field(() => EndorsementSubject, {
    nullable: true,
    description: "What their word will be about; any subject except HR_STANDING.",
  })
  subject?: EndorsementSubject | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the topic, for EXPERIENCE and COMPETENCE, for example 7.1.",
  })
  topic?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day from which it is open to the worker; today if left out.",
  })
  fromOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
