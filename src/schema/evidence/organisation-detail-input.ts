import { Field, InputType, Int } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { TrainingProvision, TrainingTiming } from "../../entities/vocabulary";
import { IdempotencyKey } from "../idempotency-key";

@InputType({ description: "The directorate of one team." })
export class TeamDirectorateInput {
  @Field(() => String, { description: "The team, spelt as posts and workers have it." })
  team: string;

  @Field(() => String, { description: "Its directorate or service area, in 1 to 300 characters." })
  directorate: string;
}

@InputType({ description: "Training of peer support workers." })
export class OfferedTrainingInput {
  @Field(() => String, { description: "Title of the training, in 1 to 300 characters." })
  title: string;

  @Field(() => TrainingTiming, { description: "When workers take the training." })
  timing: TrainingTiming;

  @Field(() => TrainingProvision, { description: "Who provides the training." })
  provision: TrainingProvision;
}

@InputType({
  description:
    "Exactly one of the first five fields: what your organisation records of itself, and from which day it holds.",
})
export class RecordOrganisationDetailInput {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many people your organisation employs in all, 1 to 10,000,000: the whole of which peer workers are a share.",
  })
  employed?: number | null;

  @Field(() => TeamDirectorateInput, {
    nullable: true,
    description: "The directorate of a team. Peer support workers are then counted by directorate.",
  })
  teamDirectorate?: TeamDirectorateInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Where peer support sits in your organisation, in 1 to 300 characters.",
  })
  peerSupportPlace?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Professional development that you offer to peer support workers, in 1 to 300 characters.",
  })
  developmentOffer?: string | null;

  @Field(() => OfferedTrainingInput, {
    nullable: true,
    description: "Training of peer support workers: when they take it, and who provides it.",
  })
  training?: OfferedTrainingInput | null;

  @Field(() => CivilDate, { nullable: true, description: "The day from which it holds; today if left out." })
  fromOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: "The first day on which it no longer holds." })
  untilOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
