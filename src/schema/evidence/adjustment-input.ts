import { Field, InputType, Int } from "type-graphql";
import { type AdjustmentAuthority, AdjustmentAuthorityEnum } from "../../entities/evidence/adjustment";
import { CivilDate } from "../../entities/scalars";
import { IdempotencyKey } from "../idempotency-key";
import { ProgressionRouteBy } from "../pathway/by";
import { WorkerBy } from "../workforce/by";

@InputType({
  description:
    "An adjustment of one requirement for one worker. Give at least one number or kind; each may only ask for less. There is no field for a reason.",
})
export class RecordAdjustmentInput {
  @Field(() => WorkerBy, { description: "The worker. You cannot adjust a requirement on your own record." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that this is about." })
  route: ProgressionRouteBy;

  @Field(() => String, {
    description:
      "Code of a single requirement, for example competence-3.4. It may be one that cannot be waived. The adjustment also applies to later versions and local versions of the route that keep the code.",
  })
  requirement: string;

  @Field(() => AdjustmentAuthorityEnum, { description: "On whose authority it is." })
  authority: AdjustmentAuthority;

  @Field(() => Int, { nullable: true, description: "Competence: this many accepted pieces of evidence." })
  items?: number | null;

  @Field(() => Int, { nullable: true, description: "Competence: this many different kinds of evidence." })
  kinds?: number | null;

  @Field(() => Int, { nullable: true, description: "Competence: this many different assessors." })
  assessors?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: "Competence: codes of kinds of evidence that count as well, at most 20.",
  })
  furtherKinds?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: "Supervision: this many sessions." })
  sessions?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Competence, credential or endorsement: it counts for this many months. Supervision: sessions within this many months count.",
  })
  months?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Supervision: sessions may be this many days apart.",
  })
  longestGapDays?: number | null;

  @Field(() => CivilDate, { description: "The first day on which it applies: tomorrow or later." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; leave it out if it has no end.",
  })
  untilOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
