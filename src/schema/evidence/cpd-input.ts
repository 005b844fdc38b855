import { Field, InputType, Int } from "type-graphql";
import { type CpdKind, CpdKindEnum } from "../../entities/evidence/cpd-entry";
import { CivilDate } from "../../entities/scalars";
import { CompetenceBy, DomainBy } from "../framework/by";
import { IdempotencyKey } from "../idempotency-key";
import { WorkerBy } from "../workforce/by";

@InputType({
  description: "Something that a worker did to keep their practice up. It holds no words about it.",
})
export class RecordCpdEntryInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => CivilDate, { description: "The day on which it was done." })
  doneOn: string;

  @Field(() => Int, { description: "How long it took, in minutes: 1 to 10,080." })
  minutes: number;

  @Field(() => CpdKindEnum, { description: "What kind of development it was." })
  kind: CpdKind;

  @Field(() => [CompetenceBy], {
    nullable: true,
    description: "The competences that it touched, at most 50.",
  })
  competences?: CompetenceBy[] | null;

  @Field(() => [DomainBy], { nullable: true, description: "The domains that it touched, at most 50." })
  domains?: DomainBy[] | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
