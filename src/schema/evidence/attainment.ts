import { Field, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";

@ObjectType({
  description:
    "A competence that an assessor has accepted from the worker's evidence, as it stands on the day. Whether, and until when, it counts towards a requirement is for eligibility to say.",
})
export class Attainment {
  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => CivilDate, { description: "The day on which it was accepted." })
  judgedOn: string;
}
