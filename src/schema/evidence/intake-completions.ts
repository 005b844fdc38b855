import { Field, Int, ObjectType } from "type-graphql";
import { CurriculumUnitVersion } from "../../entities";
import { CivilDate } from "../../entities/scalars";

@ObjectType({
  description:
    "How many people completed a unit after one start of the course, as far as a training provider recorded it. What was retracted or revoked is not counted.",
})
export class IntakeCompletions {
  @Field(() => CurriculumUnitVersion, { description: "The unit, in its current version." })
  unit: CurriculumUnitVersion;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The last start of the unit on or before the day of the completions; null if none was published. Nobody records who began when, so people who take longer count for a later start.",
  })
  startsOn: string | null;

  @Field(() => CivilDate, { description: "The day of the first of these completions." })
  firstCompletedOn: string;

  @Field(() => CivilDate, { description: "The day of the last of them." })
  lastCompletedOn: string;

  @Field(() => Int, { description: "How many completions were passed." })
  passed: number;

  @Field(() => Int, { description: "How many completions were recorded as not passed." })
  notPassed: number;
}
